import type { Detector, Found } from '../kinds.ts';
import { around } from './around.ts';
import { LEFT, NUMBER_WORD, ORDINAL_WORD, RIGHT } from './numerals.ts';

const NUMBER = `(?<age>1[01]\\d|\\d{1,2}|(?!een(?!\\p{L}))${NUMBER_WORD})`;
const BE = '(?:ben|bent|is|was|waren|word|wordt|werd|geworden|zijn|m|s)';
const SOFTLY =
  '(?:(?:nu|nou|pas|net|al|bijna|toen|ook|zelf|inmiddels|ongeveer|nog|maar|eh|ehm|rond|de|intussen|ondertussen|dus|ik|hij|zij|ze|die|dan|vandaag|gisteren|nog maar) ){0,4}';
const SOMEBODY =
  '(?:man|vrouw|jongen|jongetje|meisje|dame|heer|meneer|mevrouw|kind|zoon|zoontje|dochter|dochtertje|kerel|vent|broer|broertje|zus|zusje|baby|peuter|kleuter|puber|tiener|moeder|vader|oma|opa|iemand|eentje|gast|meid|knul|joch|cliënt|client|patiënt|patient|bewoner|bewoonster|leerling|student|gozer|vriend|vriendin|neef|nicht|collega|weduwe|weduwnaar|ventje)';
// What may follow a number of years that somebody has: never a noun, or it counts something else.
const CLOSED =
  '(?=\\s*(?:$|[.,;!?…)\\n-])| (?:jaar(?: oud| jong)?(?! (?:geleden|bezig|lang|bij|in dienst|later|terug|getrouwd|samen|huwelijk|ervaring|weg|werkzaam|lid))(?![\\p{L}])|jaren jong|en|ik|hij|zij|ze|die|dat|toen|maar|of|dus|nou|nu|hè|he|hoor|geworden|met|want|reken|als|denk|toch|oud|bij|op|daar|zei|eh|in|ja|inmiddels|mijn|zijn|haar|onze|ons|we|gescheiden|getrouwd|weduwe|weduwnaar|gepensioneerd)(?![\\p{L}]))';
// Somebody's age, unless the number counts what comes after it.
const COUNTS_NOTHING =
  '(?! ?[.,:/-]\\d| (?:een|van|op|uur|keer|maal|jaar(?! oud)|dag|week|maand|minuut|euro|kilo|meter|centimeter|kilometer|km|cm|man|procent|honderd|duizend|hoog|breed|lang|tegen|(?!ben|en|toen|moeten|zijn)\\p{L}+(?:en|s)(?![\\p{L}])))';
const SHAPES = [
  `(?:ik|hij|zij|ze|je|u|die|dat|jij|wie|dochter|zoon|jongste|oudste|moeder|vader|man|vrouw|kind|broer|zus) ${BE} ${SOFTLY}${NUMBER}${RIGHT}${CLOSED}`,
  `${BE} (?:pas|net|bijna|toen|inmiddels|ook|nu|nou|nog maar|al) ${SOFTLY}${NUMBER}${RIGHT}${CLOSED}`,
  `(?:${BE}|pas|ook|net) ${SOFTLY}${NUMBER} jaar${RIGHT}(?! (?:geleden|bezig|lang|bij|in dienst|later|terug|getrouwd|samen|ervaring|weg|werkzaam|lid|hier|in|voor|na))`,
  `(?:pas|net) ${NUMBER}${RIGHT}(?=\\s*(?:$|[.,;!?…)\\n])| die | en | jaar | ligt | zit )`,
  `(?:ik|hij|zij|ze) (?:ben|is|was) (?:(?:nu|nou|pas|net|nog maar|al|bijna|toen) )?${NUMBER}${RIGHT}${COUNTS_NOTHING}`,
  `${NUMBER}(?: (?:jaar|jaartjes) (?:oud|jong)|[- ]?jarige?| (?:is|was|werd|wordt|ben) (?:ze|hij|zij|ie|ik|die|toen))${RIGHT}`,
  `${SOMEBODY} (?:is |was )?van (?:een jaar of |rond de |bijna |net |pas |ongeveer |in de )?${NUMBER}${RIGHT}(?!(?: ?[.,:]\\d| ?%| (?:euro|uur|keer|meter|maanden|weken|dagen|procent|kilo|minuten)))`,
  `(?:sinds|vanaf|op|voor|na|tot|rond) (?:mijn|m'n|me|zijn|z'n|haar|d'r|je|hun|uw) (?<age>${ORDINAL_WORD}|\\d{1,2}(?:e|ste|de))${RIGHT}`,
  `(?:sinds|vanaf|op|voor|na|tot|rond) (?:mijn|m'n|me|zijn|z'n|haar|d'r|je|hun|uw) ${NUMBER}${RIGHT}(?:e|ste|de)?(?= ?[.,]| al | ben| heb| was|$)`,
  `leeftijd (?:van |is |was |: ?)?${NUMBER}${RIGHT}`,
];
/** After a name, so that capitals count. */
const NAMED = [
  `\\p{Lu}[\\p{L}\\p{M}'-]+ ${BE} ${SOFTLY}${NUMBER}${RIGHT}${CLOSED}`,
  `\\p{Lu}[\\p{L}\\p{M}'-]+, (?<age>\\d{2})(?=,|\\)| jaar)`,
  `\\p{Lu}[\\p{L}\\p{M}'-]+ \\((?<age>\\d{1,2}|10\\d)\\)`,
];
const NEXT_PATTERNS = [
  ...SHAPES.map((shape) => new RegExp(`${LEFT}${shape}`, 'dgiu')),
  ...NAMED.map((shape) => new RegExp(`${LEFT}${shape}`, 'dgu')),
];

/** A number that is followed by no noun, or by years, or announced as an age. */
const MAYBE = new RegExp(
  `${LEFT}(?!een(?!\\p{L}))(?:\\d{1,3}|${NUMBER_WORD}|${ORDINAL_WORD})(?:(?:e|ste|de)?(?=\\s*(?:$|[.,;!?…)\\n-])| ?-?(?:jaar|jaren|jarig|en|ik|hij|zij|ze|die|dat|toen|maar|of|dus|nou|nu|hè|he|hoor|geworden|met|want|reken|als|denk|toch|oud|bij|op|daar|zei|eh|in|ja|inmiddels|is|was|werd|wordt|al|ben|heb|ligt|zit))|(?<=van (?:de |een |net |bijna |pas )?\\S{2,20}|mijn \\S{2,20}|leeftijd \\S{2,20}|leeftijd van \\S{2,20})|(?<=(?:ik|hij|zij|ze) (?:ben|is|was) (?:[a-z]{2,8} )?\\S{1,20}))`,
  'giu',
);

/** How old one person is, the number only. Durations and the ages of buildings are none. */
export const age: Detector = (words) =>
  around(words, MAYBE, 90, 70, (part) => NEXT_PATTERNS.flatMap((pattern) => agesBy(part, pattern)));

/** Every number that the pattern names `age`, overlapping matches included. */
export function agesBy(words: string, pattern: RegExp): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(words); hit !== null; hit = pattern.exec(words)) {
    const place = hit.indices?.groups?.age;
    if (place !== undefined) found.push({ start: place[0], end: place[1], kind: 'age' });
    pattern.lastIndex = Math.max(hit.index + 1, place?.[0] ?? 0);
  }
  return found;
}
