import { COLLECTIVES } from '../../language/collectives.ts';
import partsOfAGroup from '../../language/data/parts-of-a-group.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { MINDING } from '../../language/minding.ts';
import { namesThing } from '../../language/people-words.ts';
import { hasVerb } from '../../language/verbs.ts';
import { type IsPeople, isUnit } from '../people/people.ts';
import { isForPeople, isPlainlyForPeople } from '../people/people-nouns.ts';
import type { Quantifier } from '../result/quantity.ts';
import { PRONOUN } from './pronouns.ts';
import { genericIn, quantifierIn, withoutParentheses } from './quantifiers.ts';

/**
 * What a sentence says of people whom the project calls otherwise ("geen van de tuinders", "iedereen op de afdeling", "het
 * team vindt"): respondents, or others whom they told of. Nobody can tell, so it is vague whatever it says.
 */
export function otherPeopleIn(sentence: string): Quantifier | null {
  // "Page-turners" is one noun; in "A parent told us: “…” (Appendix 6; …)" what is cited is no people.
  const joined = withoutParentheses(sentence.replace(/(?<=\p{L})-(?=\p{L})/gu, 'x'));
  const people = anybodyIn(joined);
  const found =
    quantifierIn(joined, people) ?? wholeIn(joined) ?? pronounIn(joined) ?? genericIn(joined, people);
  if (found === null) return null;
  const at = joined.indexOf(found.words);
  const words = at < 0 ? found.words : sentence.slice(at, at + found.words.length);
  return { words, quantity: { kind: 'others' } };
}

/** Of somebody, or of nobody knows how many, it counts nobody. */
const OF_ONE: readonly string[] = ['one', 'named', 'generic', 'relation', 'all-but'];

/** Whom a sentence counts, or says it of each: "beide bakkers", "drie juffen van de school willen"; null where it counts no people. */
export function otherPeopleCounted(
  sentence: string,
): { readonly words: string; readonly noun: string } | null {
  const words = sentence.match(/\p{L}+/gu) ?? [];
  // "Beide bakkers vinden", "drie bakkers uit de stad vinden": whoever thinks is people, whatever they are called.
  const beside = words.filter((_, i) => {
    const [next = '', ...more] = words.slice(i + 1, i + 1 + WORDS_BEFORE);
    return isMinding(next) || (OF_OR_FROM.test(next) && more.some(isMinding));
  });
  const isThinking = words.some(isMinding);
  const isOne = (noun: string) =>
    (isThinking ? isSurelyOfPeople(noun) : PLURAL.test(noun) && isPlainlyForPeople(fold(noun))) ||
    (beside.includes(noun) && PLURAL.test(noun) && !namesThing(fold(noun)) && !isVerbal(noun));
  const found = quantifierIn(sentence, isOne);
  if (found === null || OF_ONE.includes(found.quantity.kind)) return null;
  const noun = found.words.match(/\p{L}+/gu)?.findLast(isOne);
  return noun === undefined ? null : { words: found.words, noun };
}

const OF_OR_FROM = /^(?:van|op|in|uit|bij|aan|of|at|from|with|on)$/iu;

function isMinding(word: string): boolean {
  return MINDING.has(fold(word));
}

function isVerbal(word: string): boolean {
  return isMinding(word) || hasVerb([fold(word)]);
}

/** Of a dictionary, and no verb: "hanteren" ends as many words for people do. */
export function isSurelyOfPeople(noun: string): boolean {
  const word = fold(noun);
  return PLURAL.test(word) && isForPeople(word) && !isVerbal(word);
}

/** Nouns for people: those that a dictionary has, and whoever thinks or says something in the sentence. */
function anybodyIn(sentence: string): IsPeople {
  const minding = new Set([...mindingNouns(sentence), ...nounsOfSome(sentence)]);
  return (noun) => {
    const word = fold(noun);
    return isForPeople(word) || (minding.has(word) && !namesThing(word));
  };
}

/** Words between whoever thinks something and the verb: "de tuinders op het complex noemen", "zeggen bijna alle tuinders". */
const [WORDS_BEFORE, WORDS_BEHIND] = [5, 7];
/** Those behind whom it says who does something, or whose view it is. */
const BY = /^(?:door|volgens|bij|onder|by|aldus|according|among|amongst)$/u;

const PLURAL = /\p{L}{2}(?:en|s)$/u;
const EACH = /^(?:ieder|elk|geen|enkel)e?$|^(?:each|every|no)$/u;

function mindingNouns(sentence: string): ReadonlySet<string> {
  const words = (sentence.match(/\p{L}+/gu) ?? []).map(fold);
  const isNear = words.map(() => false);
  for (const [i, word] of words.entries()) {
    const isBy = BY.test(word);
    if (isBy || MINDING.has(word))
      isNear.fill(true, isBy ? i : Math.max(0, i - WORDS_BEFORE), i + 1 + WORDS_BEHIND);
  }
  const isNoun = (word: string, i: number) =>
    isNear[i] === true &&
    word.length > 3 &&
    !MINDING.has(word) &&
    !EACH.test(word) &&
    (PLURAL.test(word) || COLLECTIVES.has(word) || isUnit(word) || EACH.test(words[i - 1] ?? ''));
  return new Set(words.filter(isNoun));
}

/** "Een derde van de junioren", "each of the cataloguers". */
const OF_SOME = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${anyIn(partsOfAGroup)}|één|\d+|%)\s+(?:van|onder|of|among)\s+(?:de|the|onze|our|deze|these)\s+(?:\p{L}+\s+)?(\p{L}+(?:en|s))(?!\p{L})`,
  'giu',
);

function nounsOfSome(sentence: string): string[] {
  return [...matchesOf(sentence, OF_SOME)].map(([, noun = '']) => fold(noun));
}

const WHOLE =
  /(?<!\p{L})(?:(?:de|het|een|ons|onze|heel|the|our|a)\s+)?((?:hele|gehele|voltallige|complete|volledige|halve|whole|entire|full|half\s+the)\s+)?(\p{L}{4,})(?!\p{L})/giu;

/** "Het team vindt", "the whole department": people by what they are part of. */
function wholeIn(sentence: string): Quantifier | null {
  const minding = mindingNouns(sentence);
  for (const { 0: words, 1: whole, 2: noun = '' } of matchesOf(sentence, WHOLE)) {
    const word = fold(noun);
    const isOne = COLLECTIVES.has(word) || (isUnit(word) && !namesThing(word));
    if (isOne && (whole !== undefined || minding.has(word))) return { words, quantity: { kind: 'vague' } };
  }
  return null;
}

/** Whoever it may be. */
const ONE = /(?<!\p{L})[Mm]en(?=\s+\p{Ll})/u;

function pronounIn(sentence: string): Quantifier | null {
  const [words] = PRONOUN.exec(sentence) ?? ONE.exec(sentence) ?? [];
  return words === undefined ? null : { words, quantity: { kind: 'vague' } };
}
