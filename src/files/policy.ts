import { LADDER, type Ladder, PROFILES, USUAL } from '../model/ladder.ts';
import { countOrNull, fields, mapOf, notAmong, type Shape, word, words } from './shape.ts';
import type { YamlNode } from './yaml.ts';

/** `anonymise` in `kantlijn.yaml`: what a project lets out. */
export interface Policy {
  /** Never masked. */
  readonly keep: readonly string[];
  /** Fingerprint of the key that `init` made, `KEY_DESTROYED` since the key is; null where none was. */
  readonly key: string | null;
  /** Holds where nobody asks for a profile. */
  readonly ladder: Ladder;
  readonly profiles: ReadonlyMap<string, Ladder>;
  /** Attributes of respondents that may leave the project, in lower case. */
  readonly attributes: readonly string[];
  /** Of the sources that were written pseudonymised (`hashOfAll`): nothing in them is masked by guess; null for originals. */
  readonly done: string | null;
  /** Passages that were kept out of what was written so. */
  readonly withheld: number;
}

/** Stands in `kantlijn.yaml` where the fingerprint of the key was. */
export const KEY_DESTROYED = 'destroyed';

export const NO_POLICY: Policy = {
  keep: [],
  key: null,
  ladder: USUAL,
  profiles: PROFILES,
  attributes: [],
  done: null,
  withheld: 0,
};

const RUNGS = { date: rungOf(LADDER.date), age: rungOf(LADDER.age), place: rungOf(LADDER.place) };

const POLICY_SHAPE = fields({
  keep: words,
  key: word,
  profile: (node) => node,
  profiles: mapOf(fields(RUNGS)),
  attributes: words,
  done: word,
  withheld: countOrNull,
  ...RUNGS,
});

export function readPolicy(node: YamlNode): Policy {
  const { keep, key, done, withheld, attributes, ...read } = POLICY_SHAPE(node);
  const own = [...read.profiles].map(([name, rungs]) => [name, over(PROFILES.get(name), rungs)] as const);
  const profiles = new Map([...PROFILES, ...own]);
  return {
    keep,
    key,
    ladder: over(chosenProfile(read.profile, profiles), read),
    profiles,
    attributes: attributes.map((attribute) => attribute.toLowerCase()),
    done,
    withheld: withheld ?? 0,
  };
}

function chosenProfile(node: YamlNode, profiles: ReadonlyMap<string, Ladder>): Ladder | undefined {
  const name = node.text();
  if (name !== null && !profiles.has(name)) notAmong(node, profiles.keys());
  return profiles.get(name ?? '');
}

/** Rungs that are not said are as they usually are. */
function over(usual: Ladder = USUAL, said: { readonly [K in keyof Ladder]: Ladder[K] | null }): Ladder {
  return {
    date: said.date ?? usual.date,
    age: said.age ?? usual.age,
    place: said.place ?? usual.place,
  };
}

/** "five years", "five" and "kind of place" say as well what they mean. */
function rungOf<T extends string>(rungs: readonly T[]): Shape<T | null> {
  return (node) => {
    const text = node.text();
    const said = text?.toLowerCase().replace(/[\s_]+/g, '-') ?? '';
    const found = rungs.find((one) => said !== '' && (one.startsWith(said) || said.startsWith(one)));
    if (text !== null && found === undefined) notAmong(node, rungs);
    return found ?? null;
  };
}
