import type { Inline } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';

/** Behind a count that may be another one once an open slip is mended. */
export const DOUBT_MARK = sentence('(?)', '(?)');

export function doubtMark(isDoubtful: boolean, language: Language): Inline {
  return isDoubtful ? [' ', say(DOUBT_MARK, language)] : [];
}

/** The same in a column of its own, where a count has to stay a number. */
export function doubtCell(isDoubtful: boolean, language: Language): Inline {
  return isDoubtful ? [say(DOUBT_MARK, language)] : [''];
}

/** Over that column, where nothing else says what the mark means. */
export const DOUBT_COLUMN = sentence('Kan nog veranderen', 'May still change');

export const DOUBTFUL_LEGEND = sentence(
  '(?) Dit aantal kan nog veranderen: van een opmerking is de code waarschijnlijk verkeerd getypt. kantlijn check zegt welke.',
  '(?) This number may still change: the code of a note was probably mistyped. kantlijn check says which.',
);

/** Below a picture, where a count that it shows has the mark. */
export function doubtNote(isDoubtful: boolean, language: Language): Inline {
  return isDoubtful ? [' ', say(DOUBTFUL_LEGEND, language)] : [];
}
