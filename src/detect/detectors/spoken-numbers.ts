import letterNames from '../../language/data/letter-names.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { countOf, MULTIPLES } from '../../language/numbers.ts';
import { DIGIT_WORD, LEFT, NUMBER_WORD, RIGHT } from '../../language/numerals.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector } from '../found.ts';
import { latin } from '../latin.ts';
import { passesElevenTest } from './bsn.ts';

const TIMES = [...MULTIPLES.nl.keys()].join('|');
const DIGIT = `(?:(?:${TIMES}) )?(?:${DIGIT_WORD}|\\d)`;
const FOUR = `(?:${NUMBER_WORD} ${NUMBER_WORD}|${NUMBER_WORD} nul ${DIGIT_WORD}|${DIGIT_WORD} ${DIGIT_WORD} ${NUMBER_WORD}|(?:${DIGIT_WORD} ){3}${DIGIT_WORD}|\\d{2} \\d{2})`;
/** "achtendertig tweeëntwintig b n": two letters by themselves, or two that make no word. */
const POSTCODE = new RegExp(
  latin(`${LEFT}${FOUR},? (?:\\p{L} \\p{L}|[b-df-hj-np-tv-xz]{2})(?![\\p{L}\\p{N}'’])`),
  'gi',
);
const BSN = new RegExp(latin(`${LEFT}(?:${DIGIT}[ ,-]{1,2}){6,8}${DIGIT}${RIGHT}`), 'gi');
/** What says itself that such a number follows: whether it passes a test or was misheard. */
const ANNOUNCES =
  /(?:bsn|burgerservicenummer|sofinummer|sofi)(?:-?nummer)?(?: (?:is|was|dus|eh|dat|van|mij|mijn|hem|haar|ja|nou)){0,4}[,:]? $/iu;
/** Letters by themselves; most of a text has none. */
const LETTERS = / (?:[A-Za-z] [A-Za-z]|[b-df-hj-np-tv-xz]{2})(?![A-Za-zÀ-ɏ'’])/gi;
const DIGITS = new RegExp(latin(`${DIGIT_WORD} ${DIGIT_WORD} ${DIGIT_WORD}${RIGHT}`), 'gi');
const TOLD = new RegExp(`(?:(${TIMES}) )?([a-zé\\d]+)[ ,-]*`, 'gi');

/** Letters by their names, of which words are made as well. */
const CALLED = anyIn(letterNames);
/** "mijn postcode is acht zes een een ha aa", "postcode 8611 ha". */
const ANNOUNCED_POSTCODE = new RegExp(
  latin(
    `(?<=postcode[^\\n.?!\\d]{0,16} )(?:(?:${FOUR}|\\d{4}),? ${CALLED} ${CALLED}|\\d{4} \\p{L}{2})(?![\\p{L}\\p{N}'’])`,
  ),
  'gi',
);

export const spokenPostcode: Detector<'postcode'> = (words) => [
  ...around(words, LETTERS, 60, 4, (part) => each(part, POSTCODE, 'postcode')),
  ...around(words, /postcode/gi, 0, 90, (part) => each(part, ANNOUNCED_POSTCODE, 'postcode')),
];

/** Nine digits in words that pass the eleven test, or that are announced. */
export const spokenBsn: Detector<'bsn'> = (words) =>
  around(words, DIGITS, 60, 160, (part) =>
    each(part, BSN, 'bsn', () => true).filter(
      ({ start, end }) => isBsn(part.slice(start, end)) || ANNOUNCES.test(part.slice(0, start)),
    ),
  );

function isBsn(match: string): boolean {
  const digits = match.replace(TOLD, (_, times: string | undefined, digit: string) =>
    String(digit === 'nul' ? 0 : (countOf(digit) ?? '')).repeat(
      MULTIPLES.nl.get(times?.toLowerCase() ?? '') ?? 1,
    ),
  );
  return digits.length === 9 && passesElevenTest(digits);
}
