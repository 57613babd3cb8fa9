import learnedEndings from '../../language/data/learned-endings.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { isListedWord } from '../../language/dictionary.ts';
import { isEnglishName, isEnglishWord, isUncommonEnglishWord } from '../../language/english.ts';
import { remembered } from './judge.ts';
import { FIRST_NAMES, PLACE, STREET, SURNAMES, VILLAGES } from './lists.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SEPARABLE =
  /^(?:aan|achter|af|bij|door|in|mee|na|neer|om|onder|op|over|rond|samen|terug|toe|uit|vast|voor|weg)(.{3,})$/;

/** What ails people, and what helps: "hemianopsie", "oxazepam". Not those in "ose": many are called Penrose or Montrose. */
const LEARNED = new RegExp(`.{4}${anyIn(learnedEndings)}$`);

/** No word of the dictionary, and explained by one all the same: as `isFormOfWord`, or misspelled. */
export const isSlipOfPen = remembered(
  (key) =>
    isFormOfWord(key) ||
    (key.length >= 8 && key.length <= LONGEST && !PLACE.test(key) && !STREET.test(key) && isLetterAway(key)),
);

/** What words make that no dictionary lists: borrowed, learned, inflected, or put together of several. */
export const isFormOfWord = remembered((key) => {
  const rest = SEPARABLE.exec(key)?.[1] ?? '';
  return (
    isListedWord(rest) ||
    isBorrowed(key) ||
    LEARNED.test(key) ||
    [key, rest].some((one) => isInflected(one) || isMadeOfWords(one))
  );
});

/** One letter more, less or other than a word of the dictionary. */
export const isLetterAway = remembered((key) => {
  for (let i = 0; i <= key.length; i++) {
    const [before, after, rest] = [key.slice(0, i), key.slice(i), key.slice(i + 1)];
    if (i < key.length && isListedWord(before + rest)) return true;
    for (const letter of LETTERS) {
      if (isListedWord(before + letter + after) || isListedWord(before + letter + rest)) return true;
    }
  }
  return false;
});

/** A word of English that nothing is called by: "lanyard". */
export const isBorrowed = remembered(
  (key) =>
    key.length > 3 &&
    (isEnglishWord(key) || isUncommonEnglishWord(key)) &&
    !isEnglishName(key) &&
    ![FIRST_NAMES, SURNAMES, VILLAGES].some((list) => list.has(key)),
);

/** What makes a word of another, and what stood in its place: of any word, and of those borrowed, whose forms no list has. */
const MADE_BY = /(?:e?tjes?|jes?|pjes?|erij|erijen|achtige?|loze?|baar|bare|igheid|erige?|waardige?)$/;
const BORROWED_BY = /(?:en|t|te|ten|de|den|end|ende|s|er|ers|st)$/;
const [SHORTEST_STEM, SHORTEST_BORROWED] = [4, 5] as const;

/** "vroegjes", "afvinkerij", "scrolde", "gescrold": a form of a word that the dictionary does not list. */
const isInflected = remembered((key) => {
  const made = key.replace(MADE_BY, '');
  if (made !== key && ['', 'en'].some((end) => made.length >= SHORTEST_STEM && isListedWord(made + end)))
    return true;
  const stem = key.replace(/^ge(?=.+[td]$)/, '').replace(BORROWED_BY, '');
  return (
    stem !== key &&
    stem.length >= SHORTEST_BORROWED &&
    [stem, `${stem}e`, stem.replace(/([^aeiou])\1$/, '$1')].some(isBorrowed)
  );
});

/** Nothing that long is a name. */
const LONGEST = 45;
/** Letters of a part: of two parts; of more, which anything could be made of, the first and the others. */
const [SHORTEST_HALF, SHORTEST_FIRST, SHORTEST_NEXT] = [3, 4, 6] as const;

/** Words that the dictionary does not join ("slaapprobleem", "kwijtscheldingsaanvraag"), of which the last is no kind of place. */
export const isMadeOfWords = remembered((key) => {
  if (key.length <= 8 || key.length > LONGEST) return false;
  if (isJoinedOfTwo(key)) return true;
  return isJoinedOfMore(key);
});

function isJoinedOfTwo(key: string): boolean {
  for (let at = SHORTEST_HALF; at <= key.length - SHORTEST_HALF; at++)
    if (isHead(key.slice(at)) && isFirstPart(key.slice(0, at))) return true;
  return false;
}

/** Whether all of it is parts: by place, whether what stands before it is. */
function isJoinedOfMore(key: string): boolean {
  const reached: boolean[] = [];
  for (let at = SHORTEST_FIRST; at <= key.length - SHORTEST_NEXT; at++) {
    reached[at] = isFirstPart(key.slice(0, at));
    for (let from = SHORTEST_FIRST; from <= at - SHORTEST_NEXT && reached[at] !== true; from++)
      reached[at] = reached[from] === true && isFirstPart(key.slice(from, at));
  }
  return reached.some((isReached, at) => isReached && isHead(key.slice(at)));
}

/** What stands before words and is none. */
const LEARNED_FIRST = /^(?:agro|bio|eco|euro|geo|micro|mini|multi|neuro|psycho|socio|tele|thermo|video)$/;

function isFirstPart(part: string): boolean {
  return (
    LEARNED_FIRST.test(part) || isListedWord(part) || (part.endsWith('s') && isListedWord(part.slice(0, -1)))
  );
}

/** The last part of a word that is no place: of those that end like one, "meldingen" alone says that it is none. */
function isHead(part: string): boolean {
  if (part.length < SHORTEST_HALF || !isListedWord(part)) return false;
  return (!PLACE.test(part) && !STREET.test(part)) || (part.endsWith('ingen') && part.length > 6);
}
