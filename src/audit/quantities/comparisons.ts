import { matchesOf } from '../../language/matches.ts';
import type { IsPeople } from '../people/people.ts';
import type { Quantifier, Quantity, SetApartFrom } from '../result/quantity.ts';

const PREPOSITION = '(?:(?:bij|door|voor|onder|van|by|among|amongst|with|for|from)\\s+)?';
/** Captures the word behind it, with an article two: "de oudere docenten". */
const PEOPLE = `${PREPOSITION}((?:(?:de|het|the|onze|our)\\s+\\p{L}+(?:\\s+\\p{L}{4,})?)|\\p{Lu}\\p{L}{0,3}\\d{1,2}|\\p{L}{4,})(?!\\p{L})`;
/** "Vaker dan conducteurs", "more than the parents"; behind "meer dan" a number compares nobody. */
const THAN = new RegExp(
  `(?<!\\p{L})(\\p{L}{2,}er|meer|minder|more|less|fewer)(?!\\p{L})([^.;:]{0,80}?)\\s(?:dan|than)\\s+${PEOPLE}`,
  'giu',
);
/** "Rooster" and "over" end as a degree does: where one of these stands, it is the degree. */
const SURELY = /(?<!\p{L})(?:vaker|meer|minder|more|less|fewer)(?!\p{L})/giu;
const LESS = /(?<!\p{L})(?:minder|less|fewer)(?!\p{L})/iu;
/** Of what stands from the degree to "dan": "more positive than" says something else. */
const HOW_OFTEN = /^vaker|^(?:meer|minder|more|less)\s*$|(?<!\p{L})(?:vaak|often|frequently)(?!\p{L})/iu;
/** These set apart, and are no more or less. */
const OTHERWISE = /^(?:ander|other|liever|eerder|rather|either|neither)$/iu;
const AS_OFTEN =
  /(?<!\p{L})(?:even(?:zeer|veel|\s+(?:vaak|veel|zeer))|net\s+zo\s+(?:vaak|veel)|as\s+(?:often|much|frequently)\s+as|equally(?:\s+often)?)(?!\p{L})/iu;
const APART =
  '(?<!\\p{L})(?:anders\\s+dan|in\\s+tegenstelling\\s+tot|vergeleken\\s+met|in\\s+vergelijking\\s+(?:met|tot)|ten\\s+opzichte\\s+van|unlike|in\\s+contrast\\s+(?:to|with)|contrary\\s+to|compared\\s+(?:to|with))\\s+';
const UNLIKE = new RegExp(`${APART}${PEOPLE}(?!\\s+\\d)`, 'iu');
const SAYS_UNLIKE = new RegExp(APART, 'iu');
const DENIED = /(?<!\p{L})(?:niet|geen|noch|nooit|not|never|neither|nor|no)(?!\p{L})|n[’']t(?!\p{L})/iu;

/**
 * "Machinisten noemen dat vaker dan conducteurs", "docenten en leerlingen noemen het even vaak": of groups that can be
 * counted. Of people who are more or less something else than others, or where the sentence counts besides, nobody can tell.
 */
export function comparedIn(sentence: string, people: IsPeople, isCounted: boolean): Quantifier | null {
  const isOpen = isCounted || DENIED.test(sentence);
  const than = /\s(?:dan|than)\s/i.test(sentence) ? matchesOf(sentence, THAN) : [];
  for (const { 0: all, 1: degree = '', 2: between = '', 3: whom = '', index } of than) {
    const [second] = nounsIn(whom, people);
    const compared = degree + between;
    const told = [...compared.matchAll(SURELY)].at(-1);
    if (second === undefined || OTHERWISE.test(told?.[0] ?? degree)) continue;
    const end = index + all.length;
    const first = nounsIn(`${sentence.slice(0, end - whom.length)} ${sentence.slice(end)}`, people);
    const how = LESS.test(told?.[0] ?? degree) ? 'less' : 'more';
    const isHowOften = HOW_OFTEN.test(compared.slice(told?.index ?? 0));
    return spanning(sentence, [...first, second], isOpen || !isHowOften ? null : { how, first, second });
  }
  const [unlike = '', apart = ''] = isCounted ? [] : (UNLIKE.exec(sentence) ?? []);
  if (nounsIn(apart, people).length > 0) return { words: unlike, quantity: { kind: 'vague' } };
  const [one, other, ...others] = AS_OFTEN.test(sentence) && !isOpen ? nounsIn(sentence, people) : [];
  if (one === undefined || other === undefined || others.length > 0) return null;
  return spanning(sentence, [one, other], { how: 'alike', first: [one], second: other });
}

const MOST = /(?<!\p{L})(?:meesten?|most|meerderheid|majority|merendeel)(?!\p{L})/iu;
const OTHERS = /(?<!\p{L})(?:andere|overige|alle|other|remaining|all)(?!\p{L})/iu;
const ALONE = /(?<!\p{L})(?:rest|anderen|overigen|others|iedereen|every(?:one|body))(?!\p{L})/iu;

/** "Anders dan de meeste respondenten noemt respondent 3 het": of whom it says so besides; null where it says it of nobody. */
export function setApartFrom(sentence: string, people: IsPeople): SetApartFrom | null {
  const found = UNLIKE.exec(sentence);
  if (found === null) return null;
  const [words, apart = ''] = found;
  const [next = ''] = /^\s+\p{L}+/u.exec(sentence.slice(found.index + words.length)) ?? [];
  const areAlone = ALONE.test(apart);
  if (MOST.test(apart)) return 'most';
  if (!areAlone && nounsIn(apart + next, people).length === 0) return null;
  return areAlone || OTHERS.test(apart) ? 'others' : 'some';
}

/** "Anders dan respondent 2", and not "behalve respondent 2". */
export function saysUnlike(sentence: string): boolean {
  return SAYS_UNLIKE.test(sentence);
}

type Compared = Omit<Extract<Quantity, { readonly kind: 'compared' }>, 'kind'>;

/** From the first to the last of these words of a sentence. */
function spanning(sentence: string, nouns: readonly string[], compared: Compared | null): Quantifier {
  const from = Math.min(...nouns.map((noun) => sentence.indexOf(noun)));
  const to = Math.max(...nouns.map((noun) => sentence.lastIndexOf(noun) + noun.length));
  return {
    words: sentence.slice(from, to),
    quantity: compared === null ? { kind: 'vague' } : { kind: 'compared', ...compared },
  };
}

function nounsIn(sentence: string, people: IsPeople): string[] {
  const nouns = sentence.match(/(?<!\p{L})(?:\p{Lu}\p{L}{0,3}\d{1,2}|\p{L}{4,})(?!\p{L})/gu) ?? [];
  return [...new Set(nouns.filter((noun) => people(noun)))];
}

const ONLY = new RegExp(
  `(?<!\\p{L})(?:alleen|uitsluitend|enkel|slechts|only|solely|exclusively)\\s+${PEOPLE}(?!\\s+\\d)`,
  'iu',
);

/** "Alleen de planners klagen daarover": these, and none of the others. */
export function onlyIn(sentence: string, people: IsPeople): Quantifier | null {
  const [all = '', whom = ''] = ONLY.exec(sentence) ?? [];
  const noun = nounsIn(whom, people).find((one) => /(?:en|s)$/u.test(one));
  if (noun === undefined) return null;
  const words = all.slice(0, all.lastIndexOf(noun) + noun.length);
  return DENIED.test(sentence)
    ? { words, quantity: { kind: 'vague' } }
    : { words, quantity: { kind: 'compared', how: 'only', first: [noun], second: null } };
}

/** What says of some people that they are more or less so than others, or apart from them; the last group is whom. */
const SETS_APART = [
  /(?<!\p{L})(?:\p{L}{2,}er|meer|minder|more|less|fewer)(?:\s+\p{L}+){0,4}\s+(?:dan|than)\s+(?!\d|een\s|one\s|genoeg|enough)/iu,
  /(?<!\p{L})(?:het|de|the)\s+(?:meest|minst|vaakst|most|least)(?!\p{L})|(?<!\p{L})(?:most|least)\s+(?:often|frequently)(?!\p{L})/iu,
  /(?<!\p{L})(?:in\s+(?:mindere|meerdere|sterkere|hogere)\s+mate|to\s+a\s+(?:lesser|greater|larger)\s+(?:extent|degree))(?!\p{L})/iu,
];
const MAINLY = new RegExp(
  `(?<!\\p{L})(?:vooral|met\\s+name|voornamelijk|hoofdzakelijk|overwegend|in\\s+het\\s+bijzonder|mainly|mostly|primarily|chiefly|especially|particularly|predominantly)\\s+${PEOPLE}`,
  'giu',
);

/** Whether it sets people apart from others in a way that who has the code does not show. */
export function setsApart(sentence: string, people: IsPeople): boolean {
  return (
    AS_OFTEN.test(sentence) ||
    SETS_APART.some((pattern) => pattern.test(sentence)) ||
    [...matchesOf(sentence, MAINLY)].some(([, whom = '']) => nounsIn(whom, people).length > 0)
  );
}
