import type { Kind } from '../detect/kinds.ts';
import type { Original } from '../gate/gate.ts';
import { onceFor } from '../model/deferred.ts';
import type { Finding } from '../model/finding.ts';
import { groupedBy } from '../model/grouped.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding } from '../sentences/finding-kind.ts';
import { NAME_IN_EXPORT } from './finding-kinds.ts';
import { type Finder, finderOf } from './needles.ts';
import { partStretches } from './stretches.ts';
import { unpackArtefact } from './unpack.ts';
import { viewsOf } from './views.ts';

/** Something that leaked into a finished file: where, what it is, and what it should have been. */
export interface Leak {
  /** Raw, because a name may have leaked into the name of a file. */
  readonly file: RawText;
  /** The part of a .docx, .xlsx or .qdpx, null for a plain file. */
  readonly part: RawText | null;
  readonly kind: Kind;
  readonly placeholder: string;
  readonly word: RawText;
}

/**
 * Looks for every distinctive original in a finished file, its name, its parts and their names: in the running text and
 * in the markup, with entities, percent-escapes and \u-escapes undone, whatever the case, the accents, the spaces
 * or the grouping of digits. One hit per part and original. Throws for an archive that cannot be unpacked.
 */
export function searchArtefact(name: string, bytes: Uint8Array, originals: readonly Original[]): Leak[] {
  const find = finderFor(originals);
  const file = RawText.of(name);
  const inName = seen(viewsOf(name, null), find).map((found) => ({ file, part: null, ...found }));
  const inside = unpackArtefact(bytes).flatMap(({ path, content }) => {
    const part = path === null ? null : RawText.of(path);
    return seen(viewsWithin(path, path ?? name, content), find).map((found) => ({ file, part, ...found }));
  });
  return [...inName, ...inside];
}

/** Of one stretch after the other, and of its path: views of a whole large part would not fit in memory. */
function* viewsWithin(path: string | null, name: string, content: Uint8Array): Generator<string> {
  for (const stretch of partStretches(name, content)) yield* viewsOf(name, stretch);
  if (path !== null) yield* viewsOf(path, null);
}

/** Made once for all files of an export: interviews name tens of thousands. */
const finderFor = onceFor((originals: readonly Original[]): Finder => {
  const wanted = originals.filter((original) => original.distinctive);
  return finderOf(wanted.map((original) => ({ ...original, words: wordsOf(original.text) })));
});

type SeenLeak = Pick<Leak, 'kind' | 'placeholder' | 'word'>;

function seen(views: Iterable<string>, find: Finder): SeenLeak[] {
  const found = new Map<string, SeenLeak>();
  for (const view of views) {
    for (const { kind, placeholder, words } of find(view)) {
      found.set(`${kind} ${words}`, { kind, placeholder, word: RawText.of(words) });
    }
  }
  return [...found.values()];
}

/**
 * Of each thing that leaked one finding: where it is and what it should have been; `namesIt`: what it is as well, for her
 * own screen.
 */
export function refusals(leaks: readonly Leak[], namesIt: boolean): Finding<RawText>[] {
  const found = groupedBy(leaks, ({ kind, word }) => `${kind} ${wordsOf(word)}`);
  return [...found.values()].map(([first, ...others]) => refusal(first, others, namesIt));
}

function refusal({ file, part, placeholder, word }: Leak, others: readonly Leak[], namesIt: boolean) {
  const where = part ?? file;
  const more = new Map(others.map((one) => [wordsOf(one.part ?? one.file), one.part ?? one.file] as const));
  more.delete(wordsOf(where));
  const words = {
    part: where,
    others: more.size === 0 ? null : RawText.join([...more.values()], ', '),
    placeholder: RawText.of(placeholder),
    word: namesIt ? word : null,
  };
  return finding(NAME_IN_EXPORT, { file, words });
}
