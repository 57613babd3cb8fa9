import closingRemarks from '../language/data/closing-remarks.txt?raw';
import notesOnATalk from '../language/data/notes-on-a-talk.txt?raw';
import { phrasesIn, wordList } from '../language/data/word-list.ts';
import { endsTalk } from './program-lines.ts';

const NOTES = [...wordList(notesOnATalk)].join('|');
const CLOSING = phrasesIn(closingRemarks).join('|');
const WRITER = '(?:onderzoekers?|interviewers?|studente?|researchers?|transcribent|transcriber)';
/** "Aantekening", "Observatie van de interviewer", "Researcher's note". */
const REMARK = `(?:mijn |eigen |korte |my |own )?(?:${NOTES}|field notes?|(?:opmerking|notitie|noot|note|comment|remark)(?: (?:van|by|of|from))?(?: (?:de|the))? ${WRITER}|${WRITER}(?:['’]s|s['’]) (?:notes?|comments?|remarks?))(?:(?: (?:van|by|of|from))?(?: (?:de|the))? ${WRITER})?`;
/** One between turns. */
export const IS_REMARK = new RegExp(`^${REMARK}$`, 'iu');
/** One of those, or what only stands behind a talk. */
export const CLOSES = new RegExp(`^(?:${REMARK}|${CLOSING})$`, 'iu');

/** "Nagesprek", "Observatie", "opname stopt": no person, but what is written of a talk. */
export function isRemarkMark(mark: string): boolean {
  return CLOSES.test(mark) || endsTalk(mark);
}
