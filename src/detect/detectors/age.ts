import { LEFT, NUMBER_WORD, ORDINAL_WORD, RIGHT, ROUND } from '../../language/numerals.ts';
import type { Detector, FoundAs } from '../found.ts';
import { around } from './around.ts';
import { latin } from './latin.ts';

/** Years that somebody can have. */
export const VALUE = `(?:1[01]\\d|\\d{1,2}|anderhalf|(?!een(?!\\p{L}))${NUMBER_WORD}(?:(?:en|ën)half)?)`;
export const NUMBER = `(?<age>${VALUE})`;
const BE = '(?:ben|bent|is|was|waren|word|wordt|werd|geworden|zijn|m|s)';
/** "al drie jaar kapot" is how long. */
const SOFTLY =
  '(?:(?:nu|nou|pas|net|al(?! \\S{2,20} jaar(?! oud))|bijna|toen|ook|zelf|inmiddels|ongeveer|nog|maar|eh|ehm|rond|de|begin|eind|midden|dik|in|over|ver|alweer|amper|zowat|ruim|krap|al weer|een jaar of|een jaartje of|intussen|ondertussen|dus|ik|hij|zij|ze|die|dan|vandaag|gisteren|nog maar) ){0,5}';
const SOMEBODY =
  '(?:(?:klein|schoon|stief|pleeg|achter|buur|half)?(?:kind|kindje|zoon|zoontje|dochter|dochtertje|moeder|vader|jongen|meisje|broer|zus|man|vrouw)|jongetje|jochie|ventje|mannetje|vrouwtje|meiske|manneke|nichtje|neefje|tweeling|oudste|jongste|middelste|eentje|dame|heer|meneer|mevrouw|kerel|vent|broertje|zusje|baby|peuter|kleuter|puber|tiener|oma|opa|iemand|gast|meid|knul|joch|cliënt|client|patiënt|patient|bewoner|bewoonster|leerling|student|gozer|vriend|vriendin|neef|nicht|collega|weduwe|weduwnaar)';
const RELATIVES =
  'dochter|dochtertje|zoon|zoontje|jongste|oudste|middelste|moeder|vader|man|vrouw|kind|kindje|broer|broertje|zus|zusje|oma|opa|schoonmoeder|schoonvader|schoonzus|kleinzoon|kleindochter|nichtje|neefje|buurvrouw|buurman|partner|vriend|vriendin|baby';
const SOON =
  '(?:in|op|eind|begin) [\\p{L}\\d ]{3,20}|morgen|overmorgen|straks|binnenkort|zaterdag|zondag|(?:dit|volgend|komend) (?:jaar|voorjaar|najaar)|(?:deze|volgende|komende) (?:week|maand|zomer|winter|maandag|zaterdag|zondag)|alweer';
const TENS_OF_YEARS = `(?<age>${ROUND.join('|')}|honderd|[2-9]0|100)`;
const CHILDREN =
  '(?:kinderen|kleinkinderen|jongens|meisjes|meiden|dochters|zoons|zonen|broers|zussen|zusjes|broertjes|pubers|kleuters|peuters)';
// What may follow a number of years that somebody has: never a noun, or it counts something else.
const CLOSED =
  '(?=\\s*(?:$|[.,;!?…)\\n-])| (?:jaar(?: oud| jong)?(?! (?:geleden|bezig|lang|bij|in dienst|later|terug|getrouwd|samen|huwelijk|ervaring|weg|werkzaam|lid))(?![\\p{L}])|jaren jong|en|ik|hij|zij|ze|die|dat|toen|maar|of|dus|nou|nu|hè|he|hoor|geworden|met|want|reken|als|denk|toch|oud|bij|op|daar|zei|eh|in|ja|inmiddels|mijn|zijn|haar|onze|ons|we|gescheiden|getrouwd|weduwe|weduwnaar|gepensioneerd)(?![\\p{L}]))';
// Somebody's age, unless the number counts what comes after it.
const COUNTS_NOTHING =
  '(?! ?[.,:/-]\\d| (?:een|van|op|uur|keer|maal|jaar(?! oud)|dag|week|maand|minuut|euro|kilo|meter|centimeter|kilometer|km|cm|man|procent|honderd|duizend|hoog|breed|lang|tegen|(?!ben|en|toen|moeten|zijn)\\p{L}+(?:en|s))(?![\\p{L}]))';
const SHAPES = [
  `(?:ik|hij|zij|ze|je|u|die|dat|jij|wie|dochter|zoon|jongste|oudste|moeder|vader|man|vrouw|kind|broer|zus) ${BE} ${SOFTLY}${NUMBER}${RIGHT}${CLOSED}`,
  `${BE} (?:pas|net|bijna|toen|inmiddels|ook|nu|nou|nog maar|al(?! \\S{2,20} jaar(?! oud))) ${SOFTLY}${NUMBER}${RIGHT}${CLOSED}`,
  `(?:(?<!(?:dat|dit|het|er) )${BE}|pas|ook|net) ${SOFTLY}${NUMBER} jaar${RIGHT}(?! (?:geleden|bezig|lang|bij|in dienst|later|terug|getrouwd|samen|ervaring|weg|werkzaam|lid|hier|in|voor|na))`,
  `(?:pas|net) ${NUMBER}${RIGHT}(?=\\s*(?:$|[.,;!?…)\\n])| die | en | jaar | ligt | zit )`,
  `(?:ik|hij|zij|ze|${RELATIVES}) (?:ben|is|was|wordt|werd) (?:(?:nu|nou|pas|net|nog maar|al|bijna|toen) )?${NUMBER}${RIGHT}${COUNTS_NOTHING}`,
  `(?<!(?:gebouw|huis|huizen|auto|pand|school|kerk|flat|club|winkel|woning|bedrijf|boom) (?:is|was) )${NUMBER}(?: (?:jaar|jaartjes) (?:oud|jong)|[- ]?jarige?| (?:is|was|werd|wordt|ben) (?:ze|hij|zij|ie|ik|die|toen))${RIGHT}`,
  `${SOMEBODY} (?:is |was )?van (?:een jaar of |rond de |bijna |net |pas |ongeveer |in de )?${NUMBER}${RIGHT}(?!(?: ?[.,:]\\d| ?%| (?:euro|uur|keer|meter|maanden|weken|dagen|procent|kilo|minuten)))`,
  `(?:sinds|vanaf|op|voor|na|tot|rond) (?:mijn|m['’]n|me|zijn|z['’]n|haar|d['’]r|je|hun|uw) (?<age>${ORDINAL_WORD}|\\d{1,2}(?:e|ste|de))${RIGHT}`,
  `(?:sinds|vanaf|op|voor|na|tot|rond) (?:mijn|m['’]n|me|zijn|z['’]n|haar|d['’]r|je|hun|uw) ${NUMBER}${RIGHT}(?:e|ste|de)?(?= ?[.,]| al | ben| heb| was|$)`,
  `(?:oudste|middelste|jongste|${SOMEBODY})(?:,? \\(|, | )(?<age>[1-9]\\d?)(?: jaar)?(?=[),;]|\\.(?!\\d)|$)`,
  `met (?:mijn |z'n |haar )?(?<age>1\\d|${NUMBER_WORD}) jaar${RIGHT}(?= (?:ging|kwam|begon|moest|werd|trouwde|was|kreeg|verliet|stond|zat|al|ben|heb|is)(?!\\p{L}))`,
  `leeftijd (?:van |is |was |: ?)?${NUMBER}${RIGHT}`,
  // "toen ik tweeëntwintig was", "omdat zij 16 is"
  `(?:toen|dat|als|omdat|voordat|sinds|want|nadat|terwijl|totdat) (?!(?:het|dat|er|dit|alles|de|klok) )(?:(?:mijn|zijn|haar|onze) )?[\\p{L}'-]{1,15} ${SOFTLY}${NUMBER} (?:was|werd|ben|is|wordt|word)${RIGHT}`,
  // "hij wordt in mei zesennegentig"
  `(?:word|wordt|werd) (?:${SOON}) ${NUMBER}${RIGHT}${COUNTS_NOTHING}`,
  `${NUMBER} (?:geworden|(?:lentes|jaartjes|jaren)(?: jong| oud)?|(?:maanden|weken) oud)${RIGHT}`,
  `(?:tegen|richting|naar|boven|voorbij|over|eind|begin|midden|ver in|dik in|achter in|achterin) de ${TENS_OF_YEARS}${RIGHT}(?! (?:euro|procent|keer|mensen|kilo|uur|kilometer|meter|graden|jaren))`,
  `de ${TENS_OF_YEARS} (?:gepasseerd|voorbij|ruim voorbij|gehaald)${RIGHT}`,
  `(?:is|ben|was|van) (?:begin|eind|midden|half) (?:de )?${TENS_OF_YEARS}${RIGHT}`,
  `(?:hij|zij|ze|die) (?:is|was|wordt|werd) er ${SOFTLY}${NUMBER}${RIGHT}${CLOSED}`,
  `(?:was|ben|is|word|wordt|werd) (?:ik|hij|zij|ze|ie|die) ${SOFTLY}${NUMBER}${RIGHT}${CLOSED}`,
  `${CHILDREN}(?: zijn|,)?(?: van)? (?:${VALUE}, )?${NUMBER}, ${VALUE} en (?:van )?${VALUE}${RIGHT}`,
  `${CHILDREN}(?: zijn|,)?(?: van)? ${NUMBER}(?:, ${VALUE})? en (?:van )?${VALUE}${RIGHT}(?! ?(?:%|euro|uur|dagen|weken|keer))`,
  `${CHILDREN}(?: zijn|,)?(?: van)? (?:${VALUE}, )?${VALUE} en (?:van )?${NUMBER}${RIGHT}(?! ?(?:%|euro|uur|dagen|weken|keer))`,
];
/** After a name, so that capitals count. */
const NAMED = [
  `(?!(?:Het|Dat|Dit|Er|Wat|Dag) )\\p{Lu}[\\p{L}\\p{M}'-]+ ${BE} ${SOFTLY}${NUMBER}${RIGHT}${CLOSED}`,
  `\\p{Lu}[\\p{L}\\p{M}'-]+, (?<age>\\d{2})(?=,|\\)|\\.(?!\\d)| jaar)`,
  `\\p{Lu}[\\p{L}\\p{M}'-]*\\.? \\((?<age>\\d{1,2}|10\\d)(?: jaar)?\\)`,
  `\\p{Lu}[\\p{L}\\p{M}'-]*\\.?,? (?<age>[1-9]\\d) (?:jaar )?uit \\p{Lu}`,
];
interface PatternGroup {
  /** Matches where one of the patterns does: most stretches hold no age, and one look instead of thirty says so. */
  readonly any: RegExp;
  readonly patterns: readonly RegExp[];
}

function patternGroup(shapes: readonly string[], flags: string): PatternGroup {
  const unnamed = shapes.map((shape) => shape.replaceAll('(?<age>', '(?:'));
  return {
    any: new RegExp(latin(`${LEFT}(?:${unnamed.join('|')})`), flags),
    patterns: shapes.map((shape) => new RegExp(latin(`${LEFT}${shape}`), `dg${flags}`)),
  };
}

const GROUPS: readonly PatternGroup[] = [patternGroup(SHAPES, 'i'), patternGroup(NAMED, '')];

/** A number that is followed by no noun, or by years, or announced as an age. */
const MAYBE = new RegExp(
  latin(
    `${LEFT}(?!een(?!\\p{L}))(?:\\d{1,3}|anderhalf|honderd|${NUMBER_WORD}(?:(?:en|ën)half)?|${ORDINAL_WORD})(?:(?:e|ste|de)?(?=\\s*(?:$|[.,;!?…)\\n-])| ?-?(?:jaar|jaren|jarig|en|ik|hij|zij|ze|die|dat|toen|maar|of|dus|nou|nu|hè|he|hoor|geworden|met|want|reken|als|denk|toch|oud|bij|op|daar|zei|eh|in|ja|inmiddels|is|was|werd|wordt|al|ben|heb|ligt|zit|uit|word|gepasseerd|voorbij|lentes|jaartjes|maanden|weken)(?!\\p{L})|\\))|(?<=van (?:de |een |net |bijna |pas )?\\S{1,20}|mijn \\S{2,20}|leeftijd \\S{2,20}|leeftijd van \\S{2,20})|(?<=(?:ik|hij|zij|ze) (?:ben|is|was) (?:[a-z]{2,8} )?\\S{1,20}))`,
  ),
  'gi',
);

/** How old one person is, the number only. Durations and the ages of buildings are none. */
export const age: Detector<'age'> = (words) =>
  // An id says no age.
  !words.includes(' ')
    ? []
    : around(words, MAYBE, 64, 40, (part) =>
        GROUPS.filter(({ any }) => any.test(part)).flatMap(({ patterns }) =>
          patterns.flatMap((pattern) => agesBy(part, pattern)),
        ),
      );

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
