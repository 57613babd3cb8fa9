import closingRemarks from '../language/data/closing-remarks.txt?raw';
import closingRemarkPhrases from '../language/data/closing-remarks-phrases.txt?raw';
import notesOnATalk from '../language/data/notes-on-a-talk.txt?raw';
import { phrasesIn, wordList } from '../language/data/word-list.ts';
import { isOfRecording } from './program-lines.ts';

const NOTES = [...wordList(notesOnATalk)].join('|');
const CLOSING = [...wordList(closingRemarks), ...phrasesIn(closingRemarkPhrases)].join('|');
const WRITER = '(?:onderzoekers?|interviewers?|studente?|researchers?|transcribent|transcriber)';
/** "Aantekening", "Observatie van de interviewer", "Researcher's note". */
const REMARK = `(?:mijn |eigen |korte |my |own )?(?:${NOTES}|field notes?|(?:opmerking|notitie|noot|note|comment|remark)(?: (?:van|by|of|from))?(?: (?:de|the))? ${WRITER}|${WRITER}(?:['’]s|s['’]) (?:notes?|comments?|remarks?))(?:(?: (?:van|by|of|from))?(?: (?:de|the))? ${WRITER})?`;
const BEFORE_COLON =
  /^(\s*[[({*_]{0,3})(\p{L}[^:：\n]{2,50}?)(?:\s?\([^()]*\))?[*_]{0,2}\s?[:：][*_]{0,2}\s*/u;
const IS_REMARK = new RegExp(`^${REMARK}$`, 'iu');
/** "[Notitie JB: …]": between brackets it needs no word for who writes it. */
const BY_INITIALS = '(?:opmerking|notitie|noot|note|comment|remark|n\\.?b\\.?)(?: (?:\\p{L}\\.?){1,4})?';
const IN_BRACKETS = new RegExp(`^${BY_INITIALS}$`, 'iu');
const CLOSES = new RegExp(`^(?:${REMARK}|${CLOSING}|${BY_INITIALS})$`, 'iu');

/** "Nagesprek", "Observatie", "opname stopt": no person, but what is written of a talk. */
export function isRemarkMark(mark: string): boolean {
  return CLOSES.test(mark) || isOfRecording(mark) || isOfRecording(`[${mark}]`);
}

/** "Nagesprek", alone on a line. */
export function namesRemark(words: string): boolean {
  return CLOSES.test(words);
}

/** Of "Observatie (onderzoeker): kijkt weg" what it is called and where its words start, in UTF-16 units; null for any other line. */
export function remarkBefore(
  line: string,
  { isLast }: { readonly isLast: boolean },
): { readonly called: string; readonly end: number } | null {
  const [whole = '', , called = ''] = BEFORE_COLON.exec(line) ?? [];
  const isRemark =
    (isLast ? CLOSES : IS_REMARK).test(called) || (isBetweenBrackets(line) && IN_BRACKETS.test(called));
  return isRemark ? { called, end: whole.length } : null;
}

const BETWEEN_BRACKETS = /^[\s*_]*[[(](?:[^()[\]]|\([^()]*\)|\[[^[\]]*\])*[\])][\s*_.]*$/u;

/** "[Notitie JB: collega komt binnen]", as no turn is written, and nothing that somebody says behind it. */
export function isBetweenBrackets(line: string): boolean {
  return BETWEEN_BRACKETS.test(line);
}
