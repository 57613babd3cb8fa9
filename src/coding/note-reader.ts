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

  constructor(habits: Habits, notes: readonly string[], index: Pick<CodebookIndex, 'resolve'>) {
    const knows = (names: readonly string[]) => index.resolve(Code.of(names)) !== null;
    const worded = notes.filter((note) => mentionsIn(note, { habits, words: NO_CODES }).length === 0);
    this.#grammar = {
      habits,
      words: { areCodes: habits.wordsAreCodes, vocabulary: new Vocabulary(worded), knows },
    };
  }

  mentions(note: string): readonly Mention[] {
    return mentionsIn(note, this.#grammar);
  }

  references(note: string): Reference[] {
    return readReferences(note, this.#grammar);
  }
}
