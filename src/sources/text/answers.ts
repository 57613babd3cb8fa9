import { isAnswering } from '../../language/answering.ts';
import type { Note } from '../../model/document.ts';
import { wordsOf } from '../../model/words-of.ts';

/** The notes of a text, and those among them that were taken for answers by their shape. */
interface AnsweredNotes {
  readonly notes: readonly Note[];
  readonly answers: readonly Note[];
}

/** A text threads nothing: on the same words as the note before it, by somebody else, and talking to it, a note answers. */
export function withAnswers(notes: readonly Note[]): AnsweredNotes {
  const all = notes.map((note, i) => {
    const before = notes[i - 1];
    const answers =
      before !== undefined && !note.reply && isByAnother(note, before) && areOnSameWords(note, before);
    return answers && isAnswering(wordsOf(note.text)) ? { ...note, reply: true } : note;
  });
  return { notes: all, answers: all.filter(({ reply }, i) => reply && notes[i]?.reply === false) };
}

function isByAnother({ author: a }: Note, { author: b }: Note): boolean {
  return a.length > 0 && b.length > 0 && wordsOf(a) !== wordsOf(b);
}

function areOnSameWords({ range: a }: Note, { range: b }: Note): boolean {
  return (
    a !== null &&
    b !== null &&
    a.from.paragraph === b.from.paragraph &&
    a.from.offset === b.from.offset &&
    a.to.paragraph === b.to.paragraph &&
    a.to.offset === b.to.offset
  );
}
