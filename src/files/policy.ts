import { LADDER, type Ladder, PROFILES, USUAL } from '../model/ladder.ts';
import { RawText } from '../model/raw-text.ts';
import type { YamlNode } from './yaml.ts';

/** `anonymise` in `kantlijn.yaml`: what a project lets out. */
export interface Policy {
  /** Never masked. */
  readonly keep: readonly string[];
  /** Fingerprint of the key that `init` made; null where none was. */
  readonly key: string | null;
  /** Holds where nobody asks for a profile. */
  readonly ladder: Ladder;
  readonly profiles: ReadonlyMap<string, Ladder>;
}

const RUNGS = ['date', 'age', 'place'] as const;

export const NO_POLICY: Policy = { keep: [], key: null, ladder: USUAL, profiles: PROFILES };

export function readPolicy(node: YamlNode): Policy {
  if (node.isEmpty) return NO_POLICY;
  node.only(['keep', 'key', 'profile', 'profiles', ...RUNGS]);
  const own = node.get('profiles').entries();
  const profiles = new Map([
    ...PROFILES,
    ...own.map(([name, profile]): [string, Ladder] => {
      profile.only(RUNGS);
      return [name, readLadder(profile, PROFILES.get(name) ?? USUAL)];
    }),
  ]);
  const chosen = chosenProfile(node.get('profile'), profiles);
  return {
    keep: node.get('keep').texts(),
    key: node.get('key').text(),
    ladder: readLadder(node, chosen),
    profiles,
  };
}

function chosenProfile(node: YamlNode, profiles: ReadonlyMap<string, Ladder>): Ladder {
  const name = node.text();
  const chosen = name === null ? USUAL : profiles.get(name);
  if (chosen === undefined) wrong(node, [...profiles.keys()]);
  return chosen ?? USUAL;
}

/** What a map says of each rung; what it does not say is as in `usual`. */
function readLadder(node: YamlNode, usual: Ladder): Ladder {
  return {
    date: rung(node.get('date'), LADDER.date) ?? usual.date,
    age: rung(node.get('age'), LADDER.age) ?? usual.age,
    place: rung(node.get('place'), LADDER.place) ?? usual.place,
  };
}

/** "five years", "five" and "kind of place" say as well what they mean. */
function rung<T extends string>(node: YamlNode, rungs: readonly T[]): T | null {
  const text = node.text();
  const said = text?.toLowerCase().replace(/[\s_]+/g, '-') ?? '';
  const found = rungs.find((one) => said !== '' && (one.startsWith(said) || said.startsWith(one)));
  if (text !== null && found === undefined) wrong(node, rungs);
  return found ?? null;
}

function wrong(node: YamlNode, choices: readonly string[]): void {
  node.wrong('K718', { key: RawText.of(node.text() ?? ''), choices: RawText.of(choices.join(', ')) });
}
