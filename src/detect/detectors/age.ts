import afterAges from '../../language/data/after-ages.txt?raw';
import afterYearsOfAge from '../../language/data/after-years-of-age.txt?raw';
import agedPeople from '../../language/data/aged-people.txt?raw';
import beforeAges from '../../language/data/before-ages.txt?raw';
import children from '../../language/data/children.txt?raw';
import countedNotAged from '../../language/data/counted-not-aged.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { LEFT, NUMBER_WORD, ORDINAL_WORD, RIGHT, ROUND } from '../../language/numerals.ts';
import type { Detector, FoundAs } from '../found.ts';
import { latin } from '../latin.ts';
import { type NumberThere, numbersIn } from './numbers-in.ts';
import { OR_NEAR, RELATIVE } from './relatives.ts';

/** Years that somebody can have. */
export const VALUE = `(?:1[01]\\d|\\d{1,2}|anderhalf|(?!een(?!\\p{L}))${NUMBER_WORD}(?:(?:en|ën)half)?)`;
export const NUMBER = `(?<age>${VALUE})`;
const BE = '(?:ben|bent|is|was|waren|word|wordt|werd|geworden|zijn|m|s)';
/** "al drie jaar kapot" is how long. */
const SOFTLY = `(?:(?:${anyIn(beforeAges)}|al(?! \\S{2,20} jaar(?! oud))|al weer|een jaar of|een jaartje of|nog maar) ){0,5}`;
const SOMEBODY = `(?:${RELATIVE}|${OR_NEAR}${anyIn(agedPeople)}|cliënt|patiënt)`;
const SOON =
  '(?:in|op|eind|begin) [\\p{L}\\d ]{3,20}|morgen|overmorgen|straks|binnenkort|zaterdag|zondag|(?:dit|volgend|komend) (?:jaar|voorjaar|najaar)|(?:deze|volgende|komende) (?:week|maand|zomer|winter|maandag|zaterdag|zondag)|alweer';
const ONE_OF = `(?:oudste|middelste|jongste|${RELATIVE})`;
const CHILDREN = anyIn(children);
// What may follow a number of years that somebody has: never a noun, or it counts something else.
const CLOSED = `(?=\\s*(?:$|[.,;!?…)\\n-])| (?:${anyIn(afterAges)}|jaar(?: oud| jong)?(?! (?:geleden|bezig|lang|bij|in dienst|later|terug|getrouwd|samen|huwelijk|ervaring|weg|werkzaam|lid))(?![\\p{L}])|jaren jong|hè)(?![\\p{L}]))`;
// Somebody's age, unless the number counts what comes after it.
const COUNTS_NOTHING = `(?! ?[.,:/-]\\d| (?:${anyIn(countedNotAged)}|jaar(?! oud)|(?!ben|en|toen|moeten|zijn)\\p{L}+(?:en|s))(?![\\p{L}]))`;
/** What stands before a number of years that somebody has, what kind of number that is, and what stands after it. */
interface AgeShape {
  readonly before: RegExp | null;
  readonly number: RegExp;
  readonly after: RegExp;
  readonly whole: boolean;
}

const YEARS = new RegExp(`^${latin(VALUE)}$`, 'i');
const RANK = new RegExp(`^(?:${ORDINAL_WORD}|\\d{1,2}(?:e|ste|de))$`, 'i');
const TENS_OF_YEARS = new RegExp(`^(?:${ROUND.join('|')}|honderd|[2-9]0|100)$`, 'i');

function shape(before: string, number: RegExp, after: string, flags = 'i', whole = true): AgeShape {
  return {
    before: before === '' ? null : new RegExp(`(?<=${latin(LEFT)}${latin(before)})`, `${flags}y`),
    number,
    after: new RegExp(latin(after), `${flags}y`),
    whole,
  };
}

const WHOSE = "(?:sinds|vanaf|op|voor|na|tot|rond) (?:mijn|m['’]n|me|zijn|z['’]n|haar|d['’]r|je|hun|uw) ";
const MEASURES = `(?! ?(?:%|euro|uur|dagen|weken|keer))`;
const SHAPES: readonly AgeShape[] = [
  shape(
    `(?:ik|hij|zij|ze|je|u|die|dat(?! is \\S+ jaar(?! oud))|jij|wie|dochter|zoon|jongste|oudste|moeder|vader|man|vrouw|kind|broer|zus) ${BE} ${SOFTLY}`,
    YEARS,
    CLOSED,
  ),
  shape(
    `${BE} (?:pas|net|bijna|toen|inmiddels|ook|nu|nou|nog maar|al(?! \\S{2,20} jaar(?! oud))) ${SOFTLY}`,
    YEARS,
    CLOSED,
  ),
  shape(
    `(?:(?<!(?:dat|dit|het|er) )${BE}|pas|ook|net) ${SOFTLY}`,
    YEARS,
    `(?= jaar(?:\\s*(?:$|[.,;!?…)\\n-])| (?:${anyIn(afterYearsOfAge)}|hè)(?![\\p{L}])))`,
  ),
  shape('(?:pas|net) ', YEARS, '(?=\\s*(?:$|[.,;!?…)\\n-])| die | en | jaar | ligt | zit )'),
  shape(
    `(?:ik|hij|zij|ze|${RELATIVE}) (?:ben|is|was|wordt|werd) (?:(?:nu|nou|pas|net|nog maar|al|bijna|toen) )?`,
    YEARS,
    COUNTS_NOTHING,
  ),
  shape(
    '(?<!(?:gebouw|huis|huizen|auto|pand|school|kerk|flat|club|winkel|woning|bedrijf|boom) (?:is|was) )',
    YEARS,
    `(?: (?:jaar|jaartjes) (?:oud|jong)|[- ]?jarige?| (?:is|was|werd|wordt|ben) (?:ze|hij|zij|ie|ik|die|toen))${RIGHT}`,
    'i',
    false,
  ),
  shape(
    `${SOMEBODY} (?:is |was )?van (?:een jaar of |rond de |bijna |net |pas |ongeveer |in de )?`,
    YEARS,
    '(?!(?: ?[.,:]\\d| ?%| (?:euro|uur|keer|meter|maanden|weken|dagen|procent|kilo|minuten)))',
  ),
  shape(WHOSE, RANK, ''),
  shape(WHOSE, YEARS, '(?= ?[.,]| al | ben| heb| was|$)'),
  // "Cliënt 3" is one of those who were interviewed, and "cliënt (43)" tells an age.
  shape(
    `(?:${ONE_OF} |(?:${ONE_OF}|${SOMEBODY})(?:,? \\(|, ))`,
    /^[1-9]\d?$/,
    '(?: jaar)?(?=[),;]|\\.(?!\\d)|$)',
  ),
  shape(
    "met (?:mijn |z'n |haar )?",
    new RegExp(`^(?:1\\d|${NUMBER_WORD})$`, 'i'),
    ` jaar${RIGHT}(?= (?:ging|kwam|begon|moest|werd|trouwde|was|kreeg|verliet|stond|zat|al|ben|heb|is)(?!\\p{L}))`,
  ),
  shape('leeftijd(?: van| is| was| ?:)? ', YEARS, ''),
  // "toen ik tweeëntwintig was", "omdat zij 16 is"
  shape(
    `(?:toen|dat|als|omdat|voordat|sinds|want|nadat|terwijl|totdat) (?!(?:het|dat|er|dit|alles|de|klok) )(?:(?:mijn|zijn|haar|onze) )?[\\p{L}'-]{1,15} ${SOFTLY}`,
    YEARS,
    ` (?:was|werd|ben|is|wordt|word)${RIGHT}`,
  ),
  // "hij wordt in mei zesennegentig"
  shape(`(?:word|wordt|werd) (?:${SOON}) `, YEARS, COUNTS_NOTHING),
  shape('', YEARS, ` (?:geworden|(?:lentes|jaartjes|jaren)(?: jong| oud)?|(?:maanden|weken) oud)${RIGHT}`),
  shape(
    '(?:tegen|richting|naar|boven|voorbij|over|eind|begin|midden|ver in|dik in|achter in|achterin) de ',
    TENS_OF_YEARS,
    '(?! (?:euro|procent|keer|mensen|kilo|uur|kilometer|meter|graden|jaren))',
  ),
  shape('de ', TENS_OF_YEARS, ` (?:gepasseerd|voorbij|ruim voorbij|gehaald)${RIGHT}`),
  shape('(?:is|ben|was|van) (?:begin|eind|midden|half) (?:de )?', TENS_OF_YEARS, ''),
  shape(`(?:hij|zij|ze|die) (?:is|was|wordt|werd) er ${SOFTLY}`, YEARS, CLOSED),
  shape(`(?:was|ben|is|word|wordt|werd) (?:ik|hij|zij|ze|ie|die) ${SOFTLY}`, YEARS, CLOSED),
  shape(`${CHILDREN}(?: zijn|,)?(?: van)? (?:${VALUE}, )?`, YEARS, `, ${VALUE} en (?:van )?${VALUE}${RIGHT}`),
  shape(
    `${CHILDREN}(?: zijn|,)?(?: van)? `,
    YEARS,
    `(?:, ${VALUE})? en (?:van )?${VALUE}${RIGHT}${MEASURES}`,
  ),
  shape(`${CHILDREN}(?: zijn|,)?(?: van)? (?:${VALUE}, )?${VALUE} en (?:van )?`, YEARS, MEASURES),
  // After a name, so that capitals count.
  shape(`(?!(?:Het|Dat|Dit|Er|Wat|Dag) )\\p{Lu}[\\p{L}\\p{M}'-]+ ${BE} ${SOFTLY}`, YEARS, CLOSED, ''),
  shape(
    "\\p{Lu}[\\p{L}\\p{M}'-]+, ",
    /^\d{2}$/,
    '(?=,|\\)|\\.(?!\\d)| (?:jaar|pas|toen|denk ik|geloof ik)(?!\\p{L}))',
    '',
  ),
  // "Marja Terpstra, 44" by itself
  shape(
    "\\p{Lu}[\\p{L}\\p{M}'-]+ (?:\\p{Ll}{2,4} ){0,2}\\p{Lu}[\\p{L}\\p{M}'-]+, ",
    /^[1-9]\d$/,
    '(?=\\s*(?:-->|\\n|$))',
    '',
  ),
  shape("\\p{Lu}[\\p{L}\\p{M}'-]*\\.? \\(", /^(?:\d{1,2}|10\d)$/, '(?: jaar)?\\)', ''),
  shape("\\p{Lu}[\\p{L}\\p{M}'-]*\\.?,? ", /^[1-9]\d$/, ' (?:jaar )?uit \\p{Lu}', ''),
];

/** How old one person is, the number only. Durations and the ages of buildings are none. */
export const age: Detector<'age'> = (words) =>
  // An id says no age.
  !words.includes(' ')
    ? []
    : numbersIn(words).flatMap((number): FoundAs<'age'>[] =>
        isAge(words, number) ? [{ start: number.start, end: number.end, kind: 'age' }] : [],
      );

function isAge(words: string, { start, end, whole }: NumberThere): boolean {
  const text = words.slice(start, end);
  return SHAPES.some(
    (one) =>
      (whole || !one.whole) &&
      isAt(one.after, words, end) &&
      one.number.test(text) &&
      (one.before === null || isAt(one.before, words, start)),
  );
}

function isAt(pattern: RegExp, words: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(words);
}

/** Every number that the pattern names `age`, overlapping matches included. */
export function agesBy(words: string, pattern: RegExp): FoundAs<'age'>[] {
  const found: FoundAs<'age'>[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(words); hit !== null; hit = pattern.exec(words)) {
    const place = hit.indices?.groups?.age;
    if (place !== undefined) found.push({ start: place[0], end: place[1], kind: 'age' });
    pattern.lastIndex = Math.max(hit.index + 1, place?.[0] ?? 0);
  }
  return found;
}
