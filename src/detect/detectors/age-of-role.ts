import agedRoleEndings from '../../language/data/aged-role-endings.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { LEFT, NUMBER_WORD, RIGHT } from '../../language/numerals.ts';
import { around } from '../around.ts';
import type { Detector } from '../found.ts';
import { latin } from '../latin.ts';
import { agesBy, NUMBER, VALUE } from './age.ts';

/** What somebody does or is, by how the word ends. */
const ROLE = `\\p{L}*${anyIn(agedRoleEndings)}`;
const SHAPES = [
  // "een vrijwilligster van 73. "
  `${ROLE} van (?:een jaar of |rond de |bijna |net |pas |ongeveer |in de )?${NUMBER}${RIGHT}(?=\\s*(?:$|[.,;!?…)\\n](?!\\d))| (?:jaar|die|en|met|uit|was|is|had|zat|kwam)(?!\\p{L}))`,
  // "de oma, huisvrouw, 52 jaar,"
  `(?!(?:ja|nee|nou|dus|al|wel|eh|lang|hier|daar|nu|jaar|toen|denk|hoor|geloof),)\\p{L}{3,20}, ${NUMBER} jaar(?=[,.)])`,
  // "onze stagiaire, 19, wist", "de conciërge, eenenzestig, was"
  `(?:de|het|een|onze|mijn|zijn|haar|hun|die) (?:\\p{L}{3,20}e )?(?!(?:eerste|tweede|derde|vraag|bijlage|appendix|pagina|tabel|lijn|kamer|groep|label|code|huizen|woningen)[, ])\\p{L}{3,25}, (?!(?:een|twee|drie|vier|vijf),)${NUMBER}, (?=\\p{L})`,
  // "ik word dertien juli negenenvijftig jaar"
  `word(?:t|en)? (?:\\d{1,2}|${NUMBER_WORD}) \\p{L}{3,9} ${NUMBER}${RIGHT}(?= jaar|[.,]| en |$)`,
  // "Trainer 1 (v, 34)", "Trainer 2 (m/51 jaar)"
  `\\((?:[mvfx]|man|vrouw|(?:fe)?male|woman)\\s?[,;/]\\s?${NUMBER}(?: (?:jaar|jr\\.?|years?(?: old)?|yrs?))?(?=[,;)])`,
].map((shape) => new RegExp(latin(`${LEFT}${shape}`), 'dgi'));
const CUE = new RegExp(
  latin(
    ` van (?:\\p{L}{2,7} ){0,3}(?=${VALUE})|, (?=${VALUE}(?: jaar|, \\p{L}))|word(?:t|en)? (?=\\d|[a-z]{3,20} \\p{L}{3,9} )|\\([a-z]{1,6}\\s?[,;/]\\s?(?=\\d)`,
  ),
  'gi',
);

/** How old somebody is beside what he does: the number only. */
export const ageOfRole: Detector<'age'> = (words) =>
  around(words, CUE, 24, 60, (part) => SHAPES.flatMap((pattern) => agesBy(part, pattern)));
