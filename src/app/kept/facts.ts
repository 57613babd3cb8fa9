import { PLATFORM } from '../../io/private/kept-files.ts';
import type { FoundSource } from '../../io/read.ts';
import type { Document, SourceFile } from '../../model/document.ts';
import type { KeyMaker } from '../../model/key.ts';
import {
  type FactsParts,
  factsMark,
  type KeptSource,
  packedFacts,
  type ReadingHabits,
  readersMark,
  readFacts,
  type SourceFacts,
  unpackedFacts,
} from '../../project/source-facts.ts';
import { type FactsAt, KeptFacts } from './kept-facts.ts';

/** What each source says. */
export async function factsOf(sources: Iterable<SourceFile>, habits: ReadingHabits): Promise<SourceFacts[]> {
  const all: SourceFacts[] = [];
  for (const source of sources) all.push(await readFacts(source, habits));
  return all;
}

/** Finds them; those that `isKept` need not be read ahead. */
type SourcesFound = (
  isKept?: (source: Pick<FoundSource, 'name' | 'stamp'>) => boolean,
) => AsyncIterable<FoundSource>;

/**
 * The same of a project, a source at a time. With a place to keep it, what did not change since a command last read it
 * is not read again, and most of it comes back only when somebody asks for it.
 */
export async function keptFactsOf(
  find: SourcesFound,
  habits: ReadingHabits,
  at: (FactsAt & { readonly keys: KeyMaker }) | null,
): Promise<SourceFacts[]> {
  const all: SourceFacts[] = [];
  if (at === null) {
    for await (const found of find()) {
      const source = await found.read();
      if (source !== null) all.push(await readFacts(source, habits));
    }
    return all;
  }
  const readers = readersMark(habits, PLATFORM);
  const store = await KeptFacts.open(at);
  const stamps = await store.stamps(readers);
  for await (const found of find((source) => stamps.markAtStamp(source) !== null)) {
    const known = stamps.markAtStamp(found);
    const before = known === null ? null : await store.find(known);
    if (known !== null && before !== null) {
      stamps.keep(found, known);
      all.push(opened(known, before, store));
      continue;
    }
    const source = await found.read();
    if (source === null) continue;
    const mark = factsMark(source, readers);
    const parts =
      (await store.find(mark)) ??
      (await store.keep(mark, packedFacts(await readFacts(source, habits), at.keys)));
    stamps.keep(source, mark);
    all.push(opened(mark, parts, store));
  }
  await stamps.close();
  await store.close();
  return all;
}

function opened(mark: string, parts: FactsParts, store: KeptFacts): SourceFacts {
  const { within, textAt, ...own } = unpackedFacts(parts);
  kept.set(own.document, { mark, within, textAt, store, again: () => unpackedFacts(parts) });
  return own;
}

/** Where a document came from, and under what it is kept. */
export interface KeptAs extends Pick<KeptSource, 'within' | 'textAt'> {
  readonly mark: string;
  /** The same facts in objects of their own: what is brought back in them goes when they go. */
  readonly again: () => KeptSource;
  readonly store: KeptFacts;
}

const kept = new WeakMap<Document, KeptAs>();

/** Null for a document that is kept nowhere. */
export function keptAs(document: Document): KeptAs | null {
  return kept.get(document) ?? null;
}
