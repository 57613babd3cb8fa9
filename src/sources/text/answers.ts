import { isAgreeing, isAnswering } from '../../language/answering.ts';
import type { Note } from '../../model/document.ts';
import { wordsOf } from '../../model/words-of.ts';

/** The notes of a text, and those among them that were taken for answers by their shape. */
interface AnsweredNotes {
  readonly notes: readonly Note[];
  readonly answers: readonly Note[];
}

/** A text threads nothing: on the same words as the note before it, by somebody else and talking to it, or agreeing and no more, a note answers. */
export function withAnswers(notes: readonly Note[]): AnsweredNotes {
  const all = notes.map((note, i) => {
    const before = notes[i - 1];
    if (before === undefined || note.reply || !areOnSameWords(note, before)) return note;
    const answers = isByAnother(note, before) ? isAnswering : isAgreeing;
    return answers(wordsOf(note.text)) ? { ...note, reply: true } : note;
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
