import { matchesOf } from '../../language/matches.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import type { Code } from '../../model/code.ts';
import type { AuditContext } from '../context/context.ts';
import { respondentsIn } from '../quantities/named.ts';

const EMPHATIC =
  /(?<!\p{L})(?:zowel\s[^.]*?\s(?:als|en)|én|niet\s+alleen\s[^.]*?\smaar\s+ook|both\s[^.]*?\sand|not\s+only\s[^.]*?\sbut\s+also)(?!\p{L})/iu;
const JOINED = /(?<!\p{L})(?:zowel|both)\s+(?:(?:de|the)\s+)?(\p{L}+)/iu;
const WITH = String.raw`as\s+well\s+as|along\s+with|together\s+with|in\s+addition\s+to|evenals|alsook|alsmede|(?:samen|in\s+combinatie)\s+met|naast|plus`;
const AND = new RegExp(String.raw`(?<!\p{L})(?:en|and|als|${WITH})(?!\p{L})|[,&+]`, 'iu');
/** In an English sentence "of" is no "or": "two of the three". */
const ENGLISH = /(?<!\p{L})(?:the|and)(?!\p{L})/iu;
const EITHER_OF = /(?<!\p{L})of(?!\p{L})/iu;
const OR =
  /(?<!\p{L})(?:dan\s+wel|ofwel|or|respectievelijk|respectively|respondent|terwijl|maar|but|while)(?!\p{L})/iu;
const WORD = /\p{L}{3,}/gu;
const SAME = 0.8;

const SAID_TOGETHER = new RegExp(
  String.raw`(?<!\p{L})(?:en|én|and|${WITH})\s+(?:(?:de|het|een|the|an?)\s+)?(\p{L}+)`,
  'giu',
);

/** Whether one of several codes is enough, or a sentence says each of them; `open` where its words leave that open. */
export type CodeJoin = 'each' | 'any' | 'open';

/**
 * How a sentence says several codes of a respondent: "zowel het licht als de lift" and "het licht en de lift" say each of
 * them. Where it calls the codes otherwise, and says "en" of whatever it is, it may say either.
 */
export function joinOf(
  context: AuditContext,
  group: string,
  sentence: string,
  codes: readonly Code[],
): CodeJoin {
  const apart = codesApart(codes);
  if (apart.length < 2) return 'any';
  // "Zowel respondent 1 als 2", "zowel docenten als leerlingen" join people.
  const people = JOINED.exec(sentence)?.[1];
  if (EMPHATIC.test(sentence) && (people === undefined || !context.people(people))) return 'each';
  const { named, excepted } = respondentsIn(sentence, context.people);
  const words = named === null ? sentence : sentence.replace(named.words, ' ');
  // "De kraan en, op respondent 2 na, de lekkage" excepts her from one of them.
  if (areListed(context, group, words, apart)) return excepted === null ? 'each' : 'open';
  const joined = [...matchesOf(words, SAID_TOGETHER)].filter(([, word = '']) => !context.people(word));
  return joined.length > 0 && !saysOr(words, sentence) ? 'open' : 'any';
}

function saysOr(words: string, sentence: string): boolean {
  return OR.test(words) || (EITHER_OF.test(words) && !ENGLISH.test(sentence));
}

/** Those that stand under none of the others. */
export function codesApart(codes: readonly Code[]): Code[] {
  return codes.filter((code) => !codes.some((other) => other !== code && code.isWithin(other)));
}

/** Every code is named by a word of its own, and "en" stands between them. */
function areListed(context: AuditContext, group: string, sentence: string, codes: readonly Code[]): boolean {
  const places = codePlaces(context, group, sentence, codes);
  if (places.includes(null)) return false;
  const order = places.flatMap((place) => place ?? []).sort((a, b) => a - b);
  return order.slice(1).every((place, i) => {
    const between = sentence.slice(order[i] ?? 0, place);
    return AND.test(between) && !saysOr(between, sentence);
  });
}

/** Where a sentence has a word of each code that none of the others has, in UTF-16 units; null where it has none. */
export function codePlaces(
  context: AuditContext,
  group: string,
  sentence: string,
  codes: readonly Code[],
): (number | null)[] {
  const wording = context.wording(group);
  const names = codes.map((code) => wording.nameOf(code));
  const words = [...matchesOf(sentence, WORD)].map(({ 0: word, index }) => ({
    stem: stemsOf(word)[0] ?? '',
    index,
  }));
  return names.map((name, i) => {
    const own = name.filter((stem) => !names.some((other, j) => j !== i && other.includes(stem)));
    const word = words.find(({ stem }) => stem !== '' && own.some((one) => likeness(one, stem) >= SAME));
    return word?.index ?? null;
  });
}
