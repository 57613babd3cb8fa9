import { ALL_KINDS, isReported } from '../detect/kinds.ts';
import { entry, fields, oneOf, oneOrMore, rawWord, type Shape } from '../files/shape.ts';
import { readYaml, type YamlNode } from '../files/yaml.ts';
import { nameKey } from '../language/tokens.ts';
import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Known } from './known.ts';

export const NAMES_CONTRADICT = findingKind({
  code: 'K619',
  severity: 'error',
  message: sentence(
    'Deze regel spreekt een andere in de lijst met namen tegen.',
    'This line contradicts another one in the list of names.',
  ),
  hint: sentence(
    'Een naam is van één persoon of ding, en wordt verborgen (names) of niet (keep). Kijk welke regel klopt.',
    'A name is of one person or thing, and is hidden (names) or not (keep). See which line is right.',
  ),
});

/** The private list of names, `.kantlijn/names.yaml`. */
export interface ListedNames {
  readonly known: readonly Known[];
  /** Never masked. */
  readonly keep: readonly string[];
  /** An entry that is not understood hides nobody: while there is one, nobody knows what is hidden. */
  readonly findings: readonly Finding<RawText>[];
}

const NAME_SHAPE = entry(
  {
    name: rawWord,
    kind: oneOf(ALL_KINDS.map(({ name }) => name).filter(isReported)),
    also: oneOrMore(rawWord),
  },
  ['name'],
  { alone: 'name' },
);
const NAMES_SHAPE = fields({ names: oneOrMore(placed(NAME_SHAPE)), keep: oneOrMore(placed(rawWord)) });

/** Reads the list; K619 is an entry that contradicts another. */
export function parseNames(text: string, file = '.kantlijn/names.yaml'): ListedNames {
  const findings: Finding<RawText>[] = [];
  const { names, keep } = NAMES_SHAPE(readYaml(text, file, findings));
  const known = names.map(
    ({ read: { name, kind, also } }): Known => ({ kind: kind ?? 'person', name, also }),
  );
  const owners = new Owners();
  names.forEach(({ node }, i) => {
    const one = known[i];
    if (one !== undefined && owners.clashes(one)) node.wrong(NAMES_CONTRADICT, {});
  });
  for (const { read, node } of keep) if (owners.has(read)) node.wrong(NAMES_CONTRADICT, {});
  return { known, keep: keep.map(({ read }) => wordsOf(read)), findings };
}

/** With the place where it stands. */
function placed<T>(shape: Shape<T | null>): Shape<{ readonly read: T; readonly node: YamlNode } | null> {
  return (node) => {
    const read = shape(node);
    return read === null ? null : { read, node };
  };
}

/** Whose a string is: one that is of two, or hidden and kept, says nothing. */
class Owners {
  readonly #known = new Map<string, Known>();

  /** Whether somebody else has one of these names already; from now on they are this one's. */
  clashes(known: Known): boolean {
    const forms = [known.name, ...known.also].map((form) => nameKey(wordsOf(form)));
    const others = forms.flatMap((form) => this.#known.get(form) ?? []);
    for (const form of forms) this.#known.set(form, known);
    // The same line twice is no contradiction.
    return others.some(({ kind, also }) => kind !== known.kind || also.length + known.also.length > 0);
  }

  has(name: RawText): boolean {
    return this.#known.has(nameKey(wordsOf(name)));
  }
}
