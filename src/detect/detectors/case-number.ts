import caseCues from '../../language/data/case-cues.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { matchesOf } from '../../language/matches.ts';
import { DIGIT_WORD, LEFT, NUMBER_WORD, RIGHT } from '../../language/numerals.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector, FoundAs } from '../found.ts';
import { latin } from '../latin.ts';

const CUE = new RegExp(
  String.raw`(?:${anyIn(caseCues)}|\bnr|nr\.|\bpv|\bref\.?|case file|job number|(?:student|case|file|customer|client|patient|employee|staff|member|membership|policy|account|registration|enrolment|matriculation)[ -](?:number|no\b\.?|id\b))(?:tje|s)?`,
  'gi',
);
const DIGITS = `(?:[A-Za-z]{1,5}\\d{0,3}[-./ ]?)?\\d(?:[-./ ]?(?:\\d|[A-Z]{1,3}(?=[-./ ]?\\d))){3,19}(?:[-/]?[A-Z]{1,3})?`;
const SPOKEN = `(?:[a-z] )?(?:${DIGIT_WORD}|${NUMBER_WORD})(?: (?:${DIGIT_WORD}|${NUMBER_WORD}|streepje|schuine streep)){3,14}`;
const VALUE = new RegExp(latin(`${LEFT}(?:${DIGITS}|${SPOKEN})${RIGHT}`), 'gi');
const SHAPED =
  /(?<![\p{L}\p{N}_-])(?:\p{Lu}{1,5}(?:\d{2,4}-\d{6,10}|[-/.]?(?:19|20)\d\d[-/.]\d{2,8}|[-/]\d{3,8}(?:[-/.]\d{2,8}){0,3}|[-/.]\d{2}[-/.]\d{3,8})|(?:19|20)\d\d[-/.]\p{Lu}{1,5}[-/.]\d{2,8})(?![\p{L}\p{N}]|[-/.]\p{L})/gu;
/** "s1234567": a student has one letter and then digits alone; "P1010023" is a picture. */
const OF_STUDENT = /(?<![\p{L}\p{N}_/.-])(?:[sS]\d{6,8}|[a-oq-zA-OQ-Z]\d{7})(?![\p{L}\p{N}_]|[-/.]\d)/gu;
/** Digits, or several numbers in words: most cues have none after them. */
const MANY = new RegExp(
  `\\d\\D?\\d|${DIGIT_WORD} ${DIGIT_WORD}|${NUMBER_WORD} ${NUMBER_WORD} ${NUMBER_WORD}`,
  'i',
);
const REACH = 60;
const YEAR = /^(?:(?:19|20)\d\d)(?:[-/ ](?:19|20)?\d\d)?$/;
const AMOUNT = /^ ?(?:euro|uur|mensen|leden|keer|jaar|meter|kilo|procent|%)/i;

/** The number of a file or a customer: announced ("dossier", "klantnummer") and near, or of a shape that only files have. */
export const caseNumber: Detector<'case'> = (words) => {
  const found: FoundAs<'case'>[] = around(words, /\d{3}/g, 16, 40, (part) => [
    ...each(part, SHAPED, 'case'),
    ...each(part, OF_STUDENT, 'case'),
  ]);
  for (const cue of matchesOf(words, CUE)) {
    const from = cue.index + cue[0].length;
    const rest = words.slice(from, from + REACH + 40).split('\n')[0] ?? '';
    if (/^\p{L}/u.test(rest) || !MANY.test(rest)) continue;
    for (const { 0: whole, index } of matchesOf(rest, VALUE)) {
      const at = index + wordBefore(whole, index).length;
      const value = rest.slice(at, index + whole.length);
      if (index > REACH || YEAR.test(value) || AMOUNT.test(rest.slice(at + value.length))) continue;
      found.push({ start: from + at, end: from + at + value.length, kind: 'case' });
      break;
    }
  }
  return found;
};

/** "is " of "nummer is 4438821", which is no letter of the number as "KL " is. */
function wordBefore(value: string, at: number): string {
  const prefix = /^\p{L}+ (?=\d)/u.exec(value)?.[0] ?? '';
  return prefix !== prefix.toUpperCase() && (at > 1 || prefix.length > 2) ? prefix : '';
}
