import { isGeneric } from '../../coding/pointing.ts';
import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { MINDING } from '../../language/minding.ts';
import { CARDINALS } from '../../language/numbers.ts';
import { SMALL_NUMBER, smallNumber } from '../../language/small-numbers.ts';
import { hasVerb } from '../../language/verbs.ts';
import type { IsPeople } from '../people/people.ts';
import type { Quantifier, QuantityKind } from '../result/quantity.ts';
import { comparedIn, onlyIn, setsApart } from './comparisons.ts';
import { respondentsIn } from './named.ts';
import { namedAs, withOnly } from './named-alone.ts';
import { allButIn, countedNumberIn, shareIn } from './number-quantifiers.ts';
import { pronounOfAll } from './pronouns.ts';
import { BEGIN, END, isAbout, matchesFrom, upTo, WHOM } from './quantified-nouns.ts';
import { rankedIn } from './ranked-people.ts';
import { isOfSomeKind, isRestricted, relationIn } from './restrictions.ts';

/** In this order: "niet alle" before "alle", "meer dan de helft" before "de helft". The last group is whom it is about. */
const COUNTING: readonly (readonly [string, QuantityKind])[] = [
  ['(?:niet\\s+(?:alle|iedere|elke)|not\\s+(?:all|every))', 'not-all'],
  ['(?:(?:vrijwel|bijna|nagenoeg)\\s+(?:alle|iedere|elke)|(?:almost|nearly)\\s+(?:all|every))', 'nearly-all'],
  ['(?:(?:vrijwel|bijna|nagenoeg)\\s+geen(?:\\s+enkele?)?|hardly\\s+any|almost\\s+no(?:ne)?)', 'hardly-any'],
  [
    '(?:geen(?:\\s+enkele?)?(?:\\s+van(?:\\s+beide)?)?|niet\\s+[ée][ée]n(?:\\s+enkele)?|niemand(?=\\s+van)|not\\s+(?:even\\s+)?(?:a\\s+single(?:\\s+one)?|one)|none|no|neither)',
    'none',
  ],
  [
    '(?:(?:alle|all|de|the)\\s+(?:overige|andere|other|remaining)|(?:all|every)\\s+other|de\\s+rest(?=\\s+van)|the\\s+rest(?=\\s+of))',
    'vague',
  ],
  ['(?:alle|all|iedere|elke|(?:elk|ieder)(?=\\s+(?:van|interview|gesprek))|every|each)', 'all'],
  ['(?:beide|allebei|both)', 'both'],
  [
    '(?:(?:(?:veel\\s+)?meer\\s+dan|ruim|dik|goed)\\s+de\\s+helft|(?:(?:much\\s+)?more\\s+than|(?:well\\s+|just\\s+)?over)\\s+half)',
    'most',
  ],
  [
    '(?:(?:minder\\s+dan|nog\\s+geen)\\s+de\\s+helft|(?:less|fewer)\\s+than\\s+half|under\\s+half|(?:een|de)\\s+(?:\\p{L}+\\s+)?minderheid|(?:a|the)\\s+(?:\\p{L}+\\s+)?minority|een\\s+klein\\s+(?:deel|aantal)|a\\s+small\\s+(?:part|number)|weinig|(?<!a\\s)few)',
    'few',
  ],
  ['(?:(?:minstens|ten\\s+minste|tenminste|minimaal)\\s+de\\s+helft|at\\s+least\\s+half)', 'half-or-more'],
  ['(?:(?:hooguit|hoogstens|maximaal)\\s+de\\s+helft|at\\s+most\\s+half)', 'half-or-less'],
  ['(?:de\\s+helft|half)', 'half'],
  [
    '(?:het\\s+(?:overgrote\\s+|grootste\\s+)?(?:merendeel|deel|gros)|(?:de\\s+|een\\s+)?(?:\\p{L}+e\\s+)?meerderheid|(?:de\\s+)?meesten?|(?:the|a)\\s+(?:\\p{L}+\\s+)?majority|(?<!at\\s)most)',
    'most',
  ],
  [
    '(?:een\\s+(?:groot|flink)\\s+(?:deel|aantal)|veel|vele|a\\s+(?:large|great)\\s+(?:part|number)|many)',
    'many',
  ],
  [
    '(?:enkele|sommige|diverse|verscheidene|verschillende|meerdere|een\\s+(?:aantal|paar|deel|gedeelte)|several|some|various|a\\s+(?:number|couple|few|part)|part(?=\\s+of))',
    'some',
  ],
];

const COUNTS = COUNTING.map(
  ([pattern, kind]) => [new RegExp(`${BEGIN}${pattern}${WHOM}${END}`, 'iuy'), kind] as const,
);

/** Where one of them may stand: most sentences have none, and need not be searched for each. */
const ANY_COUNT = new RegExp(`${BEGIN}(?:${COUNTING.map(([pattern]) => pattern).join('|')})\\s`, 'giu');

/** Matches of a sticky pattern that begin at these places, none inside another. */
function matchesAt(pattern: RegExp, sentence: string, places: readonly number[]): RegExpExecArray[] {
  let end = 0;
  return places.flatMap((place) => {
    pattern.lastIndex = place;
    const match = place < end ? null : pattern.exec(sentence);
    if (match === null) return [];
    end = place + match[0].length;
    return [match];
  });
}

const FEW = { nl: CARDINALS.nl.slice(1, 10).join('|'), en: CARDINALS.en.slice(1, 10).join('|') };

/** Without a noun behind it these are about the respondents too; "geen van hen" is about some whom nobody can tell. */
const ALONE: readonly (readonly [RegExp, QuantityKind])[] = [
  [
    new RegExp(
      `(?<!\\p{L})(?:(?:geen|niemand|elk|ieder|beiden?|alle[nr]?|de\\s+meesten|de\\s+helft|een\\s+deel|één|${FEW.nl})\\s+van\\s+(?:hen|beiden?)|(?:none|neither|each|both|all|most|half|some|many|${FEW.en})\\s+of\\s+them)(?!\\p{L})`,
      'iu',
    ),
    'vague',
  ],
  [
    /(?<!\p{L})(?:het\s+(?:overgrote\s+)?merendeel|(?:de|een)\s+(?:\p{L}+e\s+)?meerderheid|de\s+meesten)(?!\s+van)(?!\p{L})/iu,
    'most',
  ],
  [/(?<!\p{L})(?:the|a)\s+(?:\p{L}+\s+)?majority(?!\s+of)(?!\p{L})/iu, 'most'],
  [/^de\s+helft(?!\s+van)(?!\p{L})/iu, 'half'],
];

/** `people` tells whether a noun is a word for the respondents; without it, only "respondent" and the like are. */
export function quantifierIn(sentence: string, people: IsPeople = isGeneric): Quantifier | null {
  const outside = withoutParentheses(sentence);
  const found = quantifierOf(outside, people);
  const related = relationIn(outside, people) ?? comparedIn(outside, people, found !== null);
  if (related !== null) return related;
  if (found !== null && isRestricted(outside, found)) return { ...found, quantity: { kind: 'vague' } };
  const ofOne = found === null ? null : otherOne(found, people);
  if (ofOne !== null) return ofOne;
  if (found !== null && isOfSomeKind(found, people)) {
    const { quantity } = found;
    const isNumber = quantity.kind === 'number';
    return { ...found, quantity: isNumber ? { ...quantity, isOfSome: true } : { kind: 'vague' } };
  }
  const told = found === null ? null : countBeside(sentence, outside, found);
  if (told !== null) return told;
  const inside = outside === sentence ? null : quantifierOf(sentence, people);
  return found ?? inside ?? onlyIn(outside, people) ?? rankedIn(outside) ?? nounlessIn(outside);
}

const OTHER = /^(?:de|the)\s+(?:andere|other|remaining)\s+(\p{L}+)$/iu;

/** "De andere ouder" is one, "de andere ouders" are nobody knows how many. */
function otherOne({ words, quantity }: Quantifier, people: IsPeople): Quantifier | null {
  const noun = quantity.kind === 'vague' ? (OTHER.exec(words)?.[1] ?? '') : '';
  return people(noun) && !/(?:en|s)$/iu.test(noun) ? { words, quantity: { kind: 'one' } } : null;
}

/** "De andere vier zeggen", "two did not", "een van de twee heeft": so many of nobody knows whom, for no noun stands behind them. */
function nounlessIn(sentence: string): Quantifier | null {
  const [, words = '', next = ''] = NOUNLESS.exec(sentence) ?? [];
  return words !== '' && (MINDING.has(fold(next)) || hasVerb([next]))
    ? { words, quantity: { kind: 'vague' } }
    : null;
}

const SEVERAL = `${[FEW.nl, FEW.en].join('|')}`;
const NOUNLESS = new RegExp(
  `(?:^|(?<=[,;:]\\s))((?:(?:de|the)\\s+(?:andere|overige|other|remaining)\\s+(?:${SEVERAL})|(?:(?:slechts|maar|only|just)\\s+)?(?:een|één|one|${SEVERAL})(?:\\s+(?:van|of)\\s+(?:de|the)\\s+(?:${SEVERAL}))?))\\s+(\\p{L}+)`,
  'iu',
);

/** Whether a sentence names respondents between parentheses alone: these point at whoever said it, and claim nothing. */
export function onlyPointsAt(sentence: string, people: IsPeople): boolean {
  const isNamed = (words: string) => respondentsIn(words, people).named !== null;
  return isNamed(sentence) && !isNamed(withoutParentheses(sentence));
}

const COUNT = new RegExp(
  `^[^().;:]{0,40}\\(\\s*(?:n\\s*=\\s*)?(${SMALL_NUMBER})(?:\\s*(?:van|uit|op|of|out\\s+of|\\/)\\s*(?:de\\s+|the\\s+)?(${SMALL_NUMBER}))?\\s*\\)`,
  'iu',
);

/** "Een meerderheid (4 van de 5)", "de meeste docenten (n = 3)": the figure can be counted, and is what the words mean. */
function countBeside(sentence: string, outside: string, { words, quantity }: Quantifier): Quantifier | null {
  if (quantity.kind === 'named' || 'number' in quantity) return null;
  const at = outside.indexOf(words);
  // The words may run over the parentheses, which are blank in them.
  const start = at + (words.search(/\s{3}/) < 0 ? words.length : words.search(/\s{3}/));
  const [told, count = '', of = ''] = COUNT.exec(sentence.slice(start)) ?? [];
  const number = smallNumber(count);
  if (at < 0 || told === undefined || number === null) return null;
  const end = Math.max(start + told.length, at + words.length);
  return { words: sentence.slice(at, end), quantity: { kind: 'number', number, of: smallNumber(of) } };
}

function quantifierOf(sentence: string, people: IsPeople): Quantifier | null {
  const { named, excepted } = respondentsIn(sentence, people);
  const counted = countIn(sentence, people);
  const all = counted?.quantity.kind === 'all' ? counted.words : EVERYBODY.exec(sentence)?.[0];
  if (excepted !== null && all !== undefined) {
    const words = `${all} … ${excepted.words}`;
    return { words, quantity: { kind: 'all-but', numbers: excepted.numbers } };
  }
  if (named !== null) return { words: withOnly(sentence, named.words), quantity: namedAs(sentence, people) };
  const allBut = allButIn(sentence, people);
  if (allBut !== null) return allBut;
  const share = shareIn(sentence, people);
  if (share !== null) return share;
  const number = countedNumberIn(sentence, people);
  if (counted === null || number === null) return counted ?? number;
  // "Drie docenten noemen het, de overige docenten niet" counts three, and so does "drie van alle zes docenten".
  const isOfTheRest = REST.test(counted.words) && number.quantity.kind === 'number';
  const [start, from] = [sentence.indexOf(number.words), sentence.indexOf(counted.words)];
  const isPart = from < start + number.words.length;
  return start < from && (isOfTheRest || isPart) ? number : counted;
}

/** Wherever it stands: "met uitzondering van respondent 3 noemt iedereen het". */
const EVERYBODY = /(?<!\p{L})(?:iedereen|allen|allemaal|every(?:one|body))(?!\p{L})/iu;

const REST = /(?<!\p{L})(?:overige|andere|rest|others?|remaining)(?!\p{L})/iu;

const TOGETHER = new RegExp(
  `${BEGIN}(?:de|the)\\s+(\\p{L}{4,})(?:\\s+\\p{L}+){1,4}\\s+(?:allemaal|allen|all)${END}`,
  'iu',
);

function countIn(sentence: string, people: IsPeople): Quantifier | null {
  let vague: Quantifier | null = null;
  let whole: { readonly quantifier: Quantifier; readonly start: number } | null = null;
  const places = [...matchesFrom(ANY_COUNT, sentence)].map(({ index }) => index);
  for (const [pattern, kind] of places.length === 0 ? [] : COUNTS) {
    const found = matchesAt(pattern, sentence, places);
    const match = found.find((one) => isAbout(one[0], people) && !isOfTwoKinds(sentence, one, people));
    if (match !== undefined) {
      const quantifier: Quantifier = { words: upTo(match[0], people), quantity: { kind } };
      // "De meeste van alle docenten" are most of them.
      if (whole === null && (kind === 'all' || kind === 'both')) whole = { quantifier, start: match.index };
      else if (whole === null) return quantifier;
      else if (match.index < whole.start && match.index + match[0].length > whole.start) return quantifier;
    }
    if (kind === 'most' && found[0] !== undefined && /\s(?:van|of)\s/iu.test(found[0][0]))
      vague ??= { words: found[0][0], quantity: { kind: 'vague' } };
  }
  if (whole !== null && !OF_WHOM.test(sentence.slice(0, whole.start))) return whole.quantifier;
  if (whole !== null) return { ...whole.quantifier, quantity: { kind: 'vague' } };
  for (const [pattern, kind] of ALONE) {
    const match = pattern.exec(sentence);
    if (match !== null) return { words: match[0], quantity: { kind } };
  }
  const pronoun = pronounOfAll(sentence, people);
  if (pronoun !== null) return pronoun;
  const together = TOGETHER.exec(sentence);
  if (together !== null && people(together[1] ?? ''))
    return { words: together[0], quantity: { kind: 'all' } };
  return vague;
}

/** "Both teachers and parents", "beide docenten en ouders": two kinds of people, and not two teachers. */
function isOfTwoKinds(sentence: string, { 0: words, index }: RegExpExecArray, people: IsPeople): boolean {
  if (!/^(?:beide|both)\s/iu.test(words)) return false;
  const other = AND_OTHERS.exec(sentence.slice(index + upTo(words, people).length))?.[1] ?? '';
  return people(other);
}

const AND_OTHERS = /^\s+(?:en|and)\s+(?:(?:de|the)\s+)?(\p{L}{4,})/iu;

/** What stands between parentheses points at whom a sentence is about; one that ends with its citation has lost the last of them. */
export function withoutParentheses(sentence: string): string {
  return sentence.replace(/\([^()]*(?:\)|$)/gu, (words) => ' '.repeat(words.length));
}

const PLURAL =
  /(?:^|(?<=(?<!\p{L})(?:door|by)\s)|(?<!\p{L})(?:de|the|zowel|both|beide)\s+)(?:\p{L}+\s+)?\p{L}{3,}(?!\p{L})(?!\s+\d)/giu;

/** "De docenten ervaren …", "docenten ervaren …", "door docenten genoemd": respondents in the plural, without a word for how many. */
export function genericIn(sentence: string, people: IsPeople = isGeneric): Quantifier | null {
  const plural: IsPeople = (noun) => /\p{L}{2}(?:en|s)$/u.test(noun) && people(noun);
  for (const { 0: words, index } of matchesOf(sentence, PLURAL)) {
    const [first = ''] = words.split(/\s/);
    const whom = plural(first) ? first : isAbout(words, plural) ? upTo(words, plural) : null;
    if (whom === null) continue;
    const isOpen =
      OF_WHOM.test(sentence.slice(0, index)) ||
      setsApart(sentence, people) ||
      isRestricted(sentence, { words: whom });
    return { words: whom, quantity: { kind: isOpen ? 'vague' : 'generic' } };
  }
  return null;
}

/** "Een handvol van de docenten" is so many of them as nobody can count. */
const OF_WHOM = /(?<!\p{L})(?:een|an?)\s+(?:\p{L}+\s+){1,3}(?:van|of|onder|among)\s+$/iu;

/** All respondents that a sentence names, "zowel respondent 3, 4 als 5" too. */
export function respondentsNamed(sentence: string, people: IsPeople = isGeneric): Quantifier | null {
  const { named } = respondentsIn(sentence, people);
  return named === null ? null : { words: named.words, quantity: namedAs(sentence, people) };
}
