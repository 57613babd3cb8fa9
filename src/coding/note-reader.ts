import { Code } from '../model/code.ts';
import type { Habits } from '../model/notation.ts';
import type { Reference } from '../model/project.ts';
import type { CodebookIndex } from './codebook-index.ts';
import { type Grammar, mentionsIn, NO_CODES, readReferences } from './notations/index.ts';
import type { Mention } from './notations/mention.ts';
import { Vocabulary } from './notations/vocabulary.ts';

/** Reads the notes of one group, with what its codebook has and what its other notes say. */
export class NoteReader {
  readonly #grammar: Grammar;
  /** By the words of a note: many say the same. */
  readonly #read = new Map<string, readonly Reference[]>();

  constructor(habits: Habits, notes: readonly string[], index: Pick<CodebookIndex, 'resolve'>) {
    const knows = (names: readonly string[]) => index.resolve(Code.of(names)) !== null;
    const isWorded = (note: string) => mentionsIn(note, { habits, words: NO_CODES }).length === 0;
    const distinct = new Map([...new Set(notes)].map((note) => [note, isWorded(note)] as const));
    const worded = notes.filter((note) => distinct.get(note) === true);
    this.#grammar = {
      habits,
      words: { areCodes: habits.wordsAreCodes, vocabulary: new Vocabulary(worded), knows },
    };
  }

  mentions(note: string): readonly Mention[] {
    return mentionsIn(note, this.#grammar);
  }

  references(note: string): readonly Reference[] {
    const before = this.#read.get(note);
    if (before !== undefined) return before;
    const read = readReferences(note, this.#grammar);
    this.#read.set(note, read);
    return read;
  }
}
