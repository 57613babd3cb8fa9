import { matchesOf } from '../../language/matches.ts';
import { YEAR_WORD } from '../../language/numerals.ts';
import type { Detector, FoundAs } from '../found.ts';
import { latin } from '../latin.ts';
import { ENGLISH_RELATIVE, OR_NEAR, RELATIVE } from './relatives.ts';

/** In digits, or as it is said: "negentienvierenzeventig". */
const YEAR = new RegExp(
  latin(`(?<![\\p{L}\\p{N}.,/-])(?:(?:19|20)\\d\\d|['’‘]\\d\\d|${YEAR_WORD})(?![\\p{L}\\p{N}]|[.,/:]\\d)`),
  'gi',
);
/** UTF-16 units: so much of what stands before a year, or behind it, can tell whose it is. */
const [BEFORE, AFTER] = [70, 24];

const KIN = `(?:${RELATIVE}(?:s|en|ren|eren)?|eentje|${OR_NEAR}ouders)`;
const SOMEBODY = `(?:ik|hij|zij|ze|jij|je|u|we|wij|jullie|${KIN})`;
const IS = '(?:ben|bent|is|was|zijn|kom|komt|komen)';
const SOFTLY = '(?:(?:zelf|ook|nog|dan|toch|eh|al|allebei|allemaal|er|net) ){0,2}';
const MODEL = '(?:bouwjaar|jaargang|lichting|generatie|geboortejaar)';

/** What stands straight before the year of somebody's birth. */
const BEHIND = [
  // "geboren in Kampen in 1952", "geb. '71", "born (1959)"; and of the next child "en de jongste in 2012"
  `(?:geboren|geboorte|geb\\.|born|birth)(?: (?:in|op|te|at|on|near|bij)(?: \\p{L}[\\p{L}'’-]*){1,3}| toen| ergens| back)?,? ?\\(?(?:(?:in|van|uit|rond|eind|begin|around|circa) )?(?:het jaar |the year )?`,
  `(?:geboren|born)[^.?!\\n]{0,40} (?:en|and|,) (?:(?:de|het|mijn|onze|the|my|our|a) )?(?:${KIN}|${ENGLISH_RELATIVE}|tweede|derde|second|third|ander|andere|other) (?:(?:ook|pas|then) )?in `,
  `(?:geboorte(?:jaar|datum)|bouwjaar van (?:de )?(?:respondent|deelnemer|cliënt)|jaar van geboorte|year of birth|birth ?year|date of birth|yob|dob)(?: (?:is|was|van \\S+|of \\S+))?\\s?[:=|]?\\s?`,
  // "ik ben van '68", "mijn man uit '69", "ze is bouwjaar 1968"
  `(?:${SOMEBODY} (?:${IS} )?|${IS} (?:ik|hij|zij|ze|je|jij|u|we|wij) )${SOFTLY}(?:(?:van|uit|een)(?: het jaar| ${MODEL})? |${MODEL} (?:van )?)`,
  '(?:child|baby|product|kid) of ',
].map((shape) => new RegExp(`(?<![\\p{L}\\p{N}])${shape}$`, 'iu'));

/** "bouwjaar 1968 ben ik", "a 1962 baby". */
const AROUND: readonly (readonly [RegExp, RegExp])[] = [
  [
    new RegExp(`(?<!\\p{L})(?:${MODEL}|van|uit) $`, 'iu'),
    /^,? (?:ben ik|is (?:hij|zij|ze|mijn \p{L}+)|was (?:hij|zij|ze))(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})(?:in|uit) (?:het jaar )?$/iu,
    /^,? (?:(?:ben|is|was|zijn|werd) \p{L}+(?: \p{L}+)? )?geboren(?!\p{L})/iu,
  ],
  [/(?<!\p{L})(?:an?|een) $/iu, /^(?:er|[- ]?(?:baby|kind|kindje|born|child))(?!\p{L})/iu],
];

/** "van 2015 tot 2018" is how long. */
const LASTS = /^(?:\s?[-–—]\s?['’\d]|,? (?:tot|t\/m|af|to|until|till|onwards)(?!\p{L}))/iu;

/** In which year somebody was born: how old she is, but for a sum. The year only. */
export const birthYear: Detector<'age'> = (words) =>
  [...matchesOf(words, YEAR)].flatMap(({ 0: year, index }): FoundAs<'age'>[] =>
    isOfBirth(words, index, index + year.length)
      ? [{ start: index, end: index + year.length, kind: 'age' }]
      : [],
  );

/** "die is uit '83": somebody, unless the year is so late that it is rather a thing. */
const WHO_IS = new RegExp(`(?<!\\p{L})die (?:is|was) ${SOFTLY}(?:van|uit) $`, 'iu');

function isOfBirth(words: string, start: number, end: number): boolean {
  const before = words.slice(Math.max(0, start - BEFORE), start).replace(/\s/g, ' ');
  const after = words.slice(end, end + AFTER);
  if (LASTS.test(after)) return false;
  return (
    BEHIND.some((shape) => shape.test(before)) ||
    (WHO_IS.test(before) && /^(?:19[2-9]|['’‘][2-9])/.test(words.slice(start, end))) ||
    AROUND.some(([left, right]) => left.test(before) && right.test(after))
  );
}

const BORN = /(?<!\p{L})(?:geboren|geb\.|geboortedatum|born|birth|birthday|dob)[^\n.?!;]{0,24}$/iu;

/** "geboren op 12 maart 1971": what would be left of it, the year, says how old somebody is. */
function isDateOfBirth(words: string, { start, end }: Omit<FoundAs<string>, 'kind'>): boolean {
  return (
    /(?:(?:19|20)\d\d|['’‘-]\d\d)$/.test(words.slice(start, end)) &&
    BORN.test(words.slice(Math.max(0, start - BEFORE), start))
  );
}

/** The dates on which nobody was born. */
export function otherDates(detect: Detector<'date'>): Detector<'date'> {
  return (words) => detect(words).filter((found) => !isDateOfBirth(words, found));
}

/** The others: of whom no more is left than of an age. */
export function datesOfBirth(detect: Detector<'date'>): Detector<'age'> {
  return (words) =>
    /geb|born|birth|dob/i.test(words)
      ? detect(words).flatMap((found) =>
          isDateOfBirth(words, found) ? [{ ...found, kind: 'age' as const }] : [],
        )
      : [];
}
