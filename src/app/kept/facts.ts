import { PLATFORM } from '../../io/private/kept-files.ts';
import type { Document, SourceFile } from '../../model/document.ts';
import type { KeyMaker } from '../../model/key.ts';
import {
  factsMark,
  type KeptSource,
  packedFacts,
  type ReadingHabits,
  readFacts,
  type SourceFacts,
  unpackedFacts,
} from '../../project/source-facts.ts';
import { type FactsAt, KeptFacts } from './kept-facts.ts';

/**
 * What each source says, a source at a time. With a place to keep it, what did not change since a command last read it
 * is not read again, and most of it comes back only when somebody asks for it.
 */
export async function factsOf(
  sources: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  habits: ReadingHabits,
  at: (FactsAt & { readonly keys: KeyMaker }) | null,
): Promise<SourceFacts[]> {
  const all: SourceFacts[] = [];
  if (at === null) {
    for await (const source of sources) all.push(await readFacts(source, habits));
    return all;
  }
  const store = await KeptFacts.open(at);
  for await (const source of sources) {
    const mark = factsMark(source, habits, PLATFORM);
    const parts =
      (await store.find(mark)) ??
      (await store.keep(mark, packedFacts(await readFacts(source, habits), at.keys)));
    const facts = unpackedFacts(parts);
    const { within, textAt, ...own } = facts;
    kept.set(own.document, { mark, within, textAt, store, again: () => unpackedFacts(parts) });
    all.push(own);
  }
  await store.close();
  return all;
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
