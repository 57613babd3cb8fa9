import { fold } from '../../language/fold.ts';
import { monthNames, weekdayNames } from '../../language/months.ts';
import { NUMBER_WORD } from '../../language/numerals.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector, FoundAs } from '../found.ts';
import { latin } from '../latin.ts';
import { isNumberedThing } from '../numbered-things.ts';
import { isSmallOrTitle, isStopped } from '../people/judge.ts';
import { FIRST_NAMES, KIN } from '../people/lists.ts';

const NUMBER = '\\d{1,3}(?:[- ]?[a-zA-Z](?![\\p{L}\\p{N}]))?(?:-\\d{1,3})?';
/** What a number goes on with when it counts or measures something, or is a time. */
const UNCOUNTED =
  '(?![\\p{L}\\p{N}]|[.,:/]\\d|[%€°]|-\\p{L}| ?(?:uur|keer|maal|x|jaar|%|euro|mensen|man|kilo|km|meter|cm|minuten|dagen|weken|maanden|punten|stuks|personen|kinderen)(?!\\p{L}))';
const AT =
  '(?:[Oo]p|[Ii]n|[Aa]an|[Bb]ij|[Nn]aast|[Nn]aar|[Tt]egenover|[Vv]an|[Aa]chter|[Vv]oor|[Tt]ot|[Bb]oven|[Oo]nder)';
/** Behind what somebody's address may stand without a preposition. */
const LIVES = '(?:[Aa]dres(?: is| was|:)?|[Ww](?:oon|oont|oonde|oonden|onen))';
/** "op de Zilverschoon 12", "Grote Ketting 27-B, derde trap": capitals, then a number. */
const CAPITALS = new RegExp(
  latin(
    `(?<![\\p{L}\\p{N}])(?:(?:${AT}|${AT} de|${AT} het|${LIVES}) (?:\\p{Lu}[\\p{L}\\p{M}'’-]+ ){1,3}${NUMBER}|(?<=[:.?!\\n] ?)\\p{Lu}[\\p{L}\\p{M}'’-]+ (?:\\p{Lu}[\\p{L}\\p{M}'’-]+ ){1,2}\\d{1,3}(?:-?[a-zA-Z])?(?=[,.;\\n]|$))${UNCOUNTED}`,
  ),
  'g',
);
/** The space before a number, behind a word with a capital. */
const CAPITALS_CUE = new RegExp(latin(" (?=\\d)(?<=\\p{Lu}[\\p{L}\\p{M}'’-]+ )"), 'g');
const STREET_START = new RegExp(`^(?:(?:${AT}(?: de| het)?|${LIVES}) )?`);
const SPELLED = `(?:${NUMBER}|(?!een(?!\\p{L}))${NUMBER_WORD})`;
/** "op kamperfoelie achttien", "naar de boterbloem 9": no sentence goes on after it as after a count. */
const SMALL = new RegExp(
  latin(
    `(?<=(?<![\\p{L}\\p{N}])(?:op|bij|naar|aan|in|naast)(?: de| het)? )(?:[a-zà-ÿ]{3,10}e [a-zà-ÿ]{3,20}|[a-zà-ÿ]{5,20}) ${SPELLED}(?=\\s*(?:$|[.,;\\n])| (?:en|waar|dat|die|dus|daar|was|is|ook|want|ik|toen|hè|hoor|maar|naast|daarnaast|in(?! (?:de|het|een|die|deze|dit|mijn|onze?|haar|zijn|hun)(?!\\p{L})))(?!\\p{L}))`,
  ),
  'g',
);
/** "huisnummer 27b", "we wonen op nummer zestien": a number alone, where somebody's house is spoken of. */
const HOUSE_NUMBER = new RegExp(
  latin(
    `(?<=(?<![\\p{L}\\p{N}])(?:huisnummer(?: is| was|:)?|(?:woon|woont|wonen|woonde|woonden|woning|huis)(?: \\p{L}{2,12}){0,2} (?:op|van) (?:nummer|nr\\.?)) )${SPELLED}${UNCOUNTED}`,
  ),
  'gi',
);
const HOUSE_NUMBER_CUE = / (?=nummer|nr)(?<=(?:op|van) )|huisnummer/gi;
/** The space before a number, behind a word without one. */
const SMALL_CUE = new RegExp(
  ` (?=\\d|${NUMBER_WORD})(?<=(?:op|bij|naar|aan|in|naast)(?: de| het)? (?:[a-zà-ÿ]{3,10}e )?[a-zà-ÿ]{5,20} )`,
  'g',
);
/** Before a number, and no street. */
const DATED = new Set([...monthNames('nl'), ...weekdayNames('nl')]);

/** Streets by their place and number alone: their names end like any word. Needs the dictionary. */
export const bareAddress: Detector<'address'> = (words) => [
  ...around(words, CAPITALS_CUE, 120, 24, capitals),
  ...around(words, HOUSE_NUMBER_CUE, 60, 60, (part) => each(part, HOUSE_NUMBER, 'address')),
  ...around(words, SMALL_CUE, 70, 40, (part) => each(part, SMALL, 'address', isSmallStreetName)),
];

function capitals(words: string): FoundAs<'address'>[] {
  return each(words, CAPITALS, 'address').flatMap(({ start, end, kind }) => {
    const match = words.slice(start, end);
    const lead = STREET_START.exec(match)?.[0].length ?? 0;
    const names = match.slice(lead).match(/\p{L}[\p{L}\p{M}'’-]+(?= )/gu) ?? [];
    const isStreet =
      names.length > 0 &&
      names.every((name) => /^\p{Lu}\p{L}*\p{Ll}/u.test(name)) &&
      names.every(isNeverCounted);
    return isStreet && !FIRST_NAMES.has(fold(names[0] ?? '')) ? [{ start: start + lead, end, kind }] : [];
  });
}

function isSmallStreetName(match: string): boolean {
  const names = match.match(/\p{L}+(?= )/gu) ?? [];
  return names.every((name) => isNeverCounted(name) && !KIN.has(fold(name)) && !FIRST_NAMES.has(fold(name)));
}

function isNeverCounted(name: string): boolean {
  const key = fold(name);
  return !DATED.has(key) && !isNumberedThing(key) && !isSmallOrTitle(key) && !isStopped(key);
}
