import badWords from './data/bad-words.txt?raw';
import goodWords from './data/good-words.txt?raw';
import { wordList } from './data/word-list.ts';
import { withoutAccents } from './fold.ts';
import { matchesOf } from './matches.ts';

/** Whether words speak well of what they are about (1), badly (-1), or neither. */
export type Polarity = -1 | 0 | 1;

const forms = (stems: string) => new RegExp(`^(?:${stems})$`, 'u');

const GOOD = wordList(goodWords);
const BAD = wordList(badWords);
/** "Ondankbaar", "unwelcome": the opposite of a word that speaks well. */
const TURNING_BEGINNING = /^(?:on|un|dis|in|im)(?=\p{L}{4})/u;
/** What people speak of, neither well nor badly; that there is none of it speaks well. */
const THINGS = forms('probleem|problemen|klacht|klachten|overlast|problem|problems|complaint|complaints');
/** Turns what follows within three words around. */
const TURNS = forms(
  "niet|geen|nooit|niks|niets|niemand|nauwelijks|weinig|zonder|allesbehalve|not|no|never|nobody|nothing|none|without|hardly|little|neither|nor|\\p{L}+n't|cannot",
);
const TOO = forms('te|too');
const REACH = 3;
/** Words between what is spoken of and what is said of it. */
const NEAR = 6;
// What might be, or should be, is not said to be so.
const MIGHT =
  /(?<!\p{L})(?:zou(?:den)?|moet(?:en)?|als\s+het|mits|hopelijk|wil(?:len|de|den)?|would|should|could|if\s+it|hopefully|want(?:s|ed)?)(?!\p{L})/iu;

function isBad(word: string): boolean {
  return BAD.has(word) || (TURNING_BEGINNING.test(word) && GOOD.has(word.replace(TURNING_BEGINNING, '')));
}

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** "Te spreken over" is pleased with it. */
const CONTENT_WITH = /(?<!\p{L})te\s+spreken\s+(?<of>over)(?!\p{L})/giu;

/** "Het geld, verder niks": that there is nothing besides turns nothing down. */
const NOTHING_ELSE =
  /(?<!\p{L})(?:(?:verder|anders)\s+(?:niks|niets)|(?:niks|niets)\s+anders|nothing\s+else)(?!\p{L})/giu;

function polarWords(text: string): string[] {
  const words = text.replace(CONTENT_WITH, 'tevreden $<of>').replace(NOTHING_ELSE, ' ');
  return [...matchesOf(words, WORD)].map(([word]) => withoutAccents(word).replace('’', "'"));
}

/**
 * Of words as they stand: "geen probleem" speaks well, "te gemakkelijk" badly, and a wish neither way. `isTopic` tells
 * what they are about: then only what stands near it counts, and itself it says nothing.
 */
export function polarityOf(text: string, isTopic: ((word: string) => boolean) | null = null): Polarity {
  if (MIGHT.test(text) || text.trimEnd().endsWith('?')) return 0;
  const words = polarWords(text);
  const topics = isTopic === null ? null : words.flatMap((word, i) => (isTopic(word) ? [i] : []));
  const signs = words.map((word, i) => {
    if (topics !== null && !topics.some((at) => at !== i && Math.abs(at - i) <= NEAR)) return 0;
    const isTurned = words.slice(Math.max(0, i - REACH), i).some((before) => TURNS.test(before));
    if (THINGS.test(word)) return isTurned ? 1 : 0;
    const isTooMuch = TOO.test(words[i - 1] ?? '');
    if (GOOD.has(word)) return isTurned !== isTooMuch ? -1 : 1;
    return isBad(word) ? (isTurned ? 1 : -1) : 0;
  });
  return Math.sign(signs.reduce<number>((sum, sign) => sum + sign, 0)) as Polarity;
}

/** Whether a word says good or bad of whatever stands beside it, or turns it around. */
export function isOpinion(word: string): boolean {
  const plain = withoutAccents(word);
  return GOOD.has(plain) || isBad(plain) || TURNS.test(plain);
}

/** Whether "geen", "nooit" and the like stand within three words before or behind one that `isAbout` admits. */
export function isTurnedDown(text: string, isAbout: (word: string) => boolean): boolean {
  if (MIGHT.test(text) || text.trimEnd().endsWith('?')) return false;
  const words = polarWords(text);
  return words.some(
    (word, i) =>
      isAbout(word) && words.slice(Math.max(0, i - REACH), i + REACH + 1).some((near) => TURNS.test(near)),
  );
}
