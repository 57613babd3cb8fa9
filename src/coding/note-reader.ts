import { Code } from '../model/code.ts';
import type { Habits } from '../model/notation.ts';
import type { Reference } from '../model/project.ts';
import type { CodebookIndex } from './codebook-index.ts';
import { type Grammar, mentionsIn, NO_CODES, readReferences } from './notations/index.ts';
import type { Mention } from './notations/mention.ts';
import { Vocabulary } from './notations/vocabulary.ts';

/** With the words that the notes of a whole project have for codes. */
export interface WordedHabits extends Habits {
  readonly vocabulary: Vocabulary;
}

/** `notes` are those of all groups: "care/food" in one and "care/naps" in another show together what a slash is. */
export function withVocabulary(habits: Habits, notes: readonly string[]): WordedHabits {
  const isWorded = (note: string) => mentionsIn(note, { habits, words: NO_CODES }).length === 0;
  const distinct = new Map([...new Set(notes)].map((note) => [note, isWorded(note)] as const));
  return { ...habits, vocabulary: new Vocabulary(notes.filter((note) => distinct.get(note) === true)) };
}

/** Reads the notes of one group, with what its codebook has and what the notes of the project say. */
export class NoteReader {
  readonly #grammar: Grammar;
  /** By the words of a note: many say the same. */
  readonly #read = new Map<string, readonly Reference[]>();

  constructor(habits: WordedHabits, index: Pick<CodebookIndex, 'resolve'>) {
    const knows = (names: readonly string[]) => index.resolve(Code.of(names)) !== null;
    const { vocabulary, wordsAreCodes } = habits;
    this.#grammar = { habits, words: { areCodes: wordsAreCodes, vocabulary, knows } };
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
