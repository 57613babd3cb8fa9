import { isGeneric } from '../../coding/pointing.ts';
import firstOfStreets from '../../language/data/first-of-streets.txt?raw';
import numberedStreetEndings from '../../language/data/numbered-street-endings.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { isListedWord, isWord } from '../../language/dictionary.ts';
import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { ORDINALS } from '../../language/numbers.ts';
import { NUMBER_WORD } from '../../language/numerals.ts';
import { around } from '../around.ts';
import type { Detector, FoundAs } from '../found.ts';
import { latin } from '../latin.ts';

const ENDING = anyIn(numberedStreetEndings);
const NUMBER = `\\d{1,4}(?: ?(?:[a-zA-Z]|bis|[IVX]{1,3})(?![\\p{L}\\p{N}]))?(?:[-/]\\d{1,4})?(?: bus \\d{1,4})?`;
const SPELLED = `(?:(?:${NUMBER_WORD})? ?honderd(?: ?(?:en )?${NUMBER_WORD})?|${NUMBER_WORD})`;
const AFTER = `(?![\\p{L}\\p{N}]|[.,:]\\d| (?:uur|keer|euro|jaar|km|meter|minuten|mensen|woningen|huizen|dagen|weken))`;
const STREET = new RegExp(
  latin(
    `(?<![\\p{L}\\p{N}])(?<street>\\p{L}[\\p{L}\\p{M}'’.-]{2,40}?(?:${ENDING})),? (?:nummer |nr\\.? ?)?(?:${NUMBER}|${SPELLED}(?= ))${AFTER}`,
  ),
  'gi',
);
/** The space before a number that stands behind such an ending; most of a text has none. */
const STREET_CUE = new RegExp(latin(` (?=\\d|nummer|nr|honderd|${NUMBER_WORD})(?<=(?:${ENDING}),? )`), 'gi');
/** "Nieuwe Gracht 12", "Laan van Meerdervoort 30", "Lange Nieuwstraat 4": capitals, then a number. */
const CAPITALS = new RegExp(
  latin(
    `(?<![\\p{L}\\p{N}])(?:(?:Laan|Plein|Weg|Hof|Kade|Singel|Gracht|Park|Achter|Onder|Boven|Aan|Oude|Nieuwe|Grote|Kleine|Lange|Korte)\\.? )(?:(?:van|de|der|den|het|'t) ){0,3}\\p{Lu}[\\p{L}\\p{M}'-]+ (?:${NUMBER})${AFTER}`,
  ),
  'g',
);
const CAPITALS_CUE =
  /(?:Laan|Plein|Weg|Hof|Kade|Singel|Gracht|Park|Achter|Onder|Boven|Aan|Oude|Nieuwe|Grote|Kleine|Lange|Korte)\.? /g;
const PREFIX = new RegExp(
  latin(String.raw`(?:(?<![\p{L}\p{N}])(?:['’]t|\p{Lu}[\p{L}\p{M}.'-]*|de|den|der|van|het|ten|ter) ){1,5}$`),
);
const LAST_WORD = new RegExp(latin(String.raw`(?<![\p{L}\p{N}])['’\p{L}.-]+ $`));
const POSTCODE = /^,? ([1-9]\d{3})(?= \p{Lu}\p{L}+)/u;

type Address = FoundAs<'address' | 'postcode'>;

/** A street with its number, in digits or in words; after it the postcode of a Belgian place. Needs the dictionary. */
export const dutchAddress: Detector<'address' | 'postcode'> = (words) => [
  ...around(words, STREET_CUE, 140, 60, streetsIn),
  ...around(words, CAPITALS_CUE, 20, 140, capitalsIn),
];

function streetsIn(words: string): Address[] {
  const found: Address[] = [];
  for (const hit of matchesOf(words, STREET)) {
    const street = hit.groups?.street ?? '';
    if (isNumberedInEnglish(street) || IS_YEAR.test(hit[0])) continue;
    const capital = /^\p{Lu}/u.test(street);
    if (!capital && isListedDutch(street)) continue;
    if (isProse(words, hit.index, street, hit[0].slice(street.length))) continue;
    const start =
      hit.index - (capital ? prefixLength(words, hit.index) : lowerPrefixLength(words, hit.index));
    found.push(...withPostcode(words, start, hit.index + hit[0].length));
  }
  return found;
}

function capitalsIn(words: string): Address[] {
  return [...matchesOf(words, CAPITALS)].flatMap(({ 0: match, index }) =>
    withPostcode(words, index, index + match.length),
  );
}

/** "Appendices 8 and 9", "Interviewees 2 and 4": an English plural ends as a street does. */
function isNumberedInEnglish(street: string): boolean {
  const word = fold(street);
  return word === 'appendices' || isGeneric(word) || (word.endsWith('es') && isListedWord(word.slice(0, -1)));
}

/** "De Vries, 2020" is cited. */
const IS_YEAR = /, (?:19|20)\d\d$/;

/** What nothing but a street ends in. */
export const IS_STREET =
  /(?:straat|straatje|laan|plein|gracht|singel|dreef|steeg|plantsoen|steenweg|kade|boulevard)$/;

/** "Onderweg een broodje", "een speelveld een eind verder": words that everybody uses, and no street with its number. */
function isProse(words: string, at: number, street: string, number: string): boolean {
  const word = fold(street);
  if (!/\d/.test(number)) {
    // An article, unless it is stressed.
    if (/ een$/i.test(number) && !/nummer|nr/i.test(number)) return true;
    return !IS_STREET.test(word) && isWord(word);
  }
  return isListedWord(word) && !IS_STREET.test(word) && isAtStart(words, at);
}

function isAtStart(words: string, at: number): boolean {
  return /(?:^|[.?!:\n]\s*)$/.test(words.slice(Math.max(0, at - 8), at));
}

/** A word that ends like a street and is none: a number after it counts something. */
function isListedDutch(word: string): boolean {
  return isListedWord(fold(word));
}

/** How many letters of the street's name stand before its last word: "Burgemeester van Tuyll". */
function prefixLength(words: string, at: number): number {
  const before = words.slice(Math.max(0, at - 60), at);
  const prefix = PREFIX.exec(before)?.[0] ?? '';
  const start = before.length - prefix.length;
  // A particle first belongs to the sentence ("op de Kerkstraat"), and so does its first word ("Op").
  const cut = /^(?:(?:de|den|der|van|het|ten|ter) )+/.exec(prefix)?.[0].length ?? 0;
  const rest = prefix.slice(cut);
  const atStart = start + cut === 0 || /[.?!:\n]\s*$/.test(before.slice(0, start + cut));
  const word = atStart ? (/^\p{L}+ /u.exec(rest)?.[0].length ?? 0) : 0;
  return rest.length - word;
}

const FIRST_OF_STREET = new RegExp(`^(?:${anyIn(firstOfStreets)}|${ORDINALS.nl.slice(1, 10).join('|')}|'t)$`);

/** The same where nothing has a capital: "sint annastraat", "paul krugerlaan", "de la reyweg". */
function lowerPrefixLength(words: string, at: number): number {
  const before = words.slice(Math.max(0, at - 40), at);
  let length = 0;
  for (let count = 0; count < 3; count++) {
    const word = LAST_WORD.exec(before.slice(0, before.length - length))?.[0] ?? '';
    const name = word.trim();
    const particles = /(?<!\p{L})(?:de la|van de[rn]?|van 't|op de|in de|in den) $/u.exec(
      before.slice(0, before.length - length),
    );
    if (name !== '' && (FIRST_OF_STREET.test(name) || (name.length > 2 && !isListedDutch(name))))
      length += word.length;
    else if (particles !== null && /^(?:de la|van de[rn]|van 't)/.test(particles[0]))
      length += particles[0].length;
    else break;
  }
  return length;
}

function withPostcode(words: string, start: number, end: number): Address[] {
  const found: Address[] = [{ start, end, kind: 'address' }];
  const postcode = POSTCODE.exec(words.slice(end, end + 40));
  if (postcode !== null)
    found.push({ start: end + postcode[0].length - 4, end: end + postcode[0].length, kind: 'postcode' });
  return found;
}
