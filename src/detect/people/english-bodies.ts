import englishBodyModifiers from '../../language/data/english-body-modifiers.txt?raw';
import englishNotBodies from '../../language/data/english-not-bodies.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import type { Word } from '../../language/spoken-words.ts';
import { ENGLISH_FIRMS, ENGLISH_FUNCTION } from './english-words.ts';
import { keyAt } from './seed.ts';

/** What people work for, rent from, apply to: the word before the preposition, and the preposition. */
const DEALINGS: readonly (readonly [verb: RegExp, preposition: RegExp])[] = [
  [/^(?:work|works|worked|working|trained|interned|volunteer|volunteers|volunteered)$/, /^(?:for|at|with)$/],
  [
    /^(?:been|am|i'm|was|is|he's|she's|they're|we're|started|trained|shifts|stayed|ended|qualified|based|nurse|nursed|teacher|taught|lectured|lecturer)$/,
    /^at$/,
  ],
  [
    /^(?:temp|temps|temped|temping|clean|cleans|drive|drives|drove|driving|driver|installs|shifts)$/,
    /^(?:for|with)$/,
  ],
  [/^(?:job|jobs|apprenticeship|placement|interview|contract|role|traineeship)$/, /^(?:for|at|with)$/],
  [/^(?:qualified|trained|hired|employed|placed|agency)$/, /^(?:through|via|with)$/],
  [/^(?:bank|banks|banked|insured|registered|signed)$/, /^with$/],
  [/^(?:rent|rents|rented|renting|flat|house|borrowed|loan)$/, /^from$/],
  [/^(?:run|owned|employed|managed|bought|hired|sacked|funded)$/, /^by$/],
  [/^(?:apply|applied|applying)$/, /^(?:to|for)$/],
];
const BODIES =
  /^(?:charity|company|firm|agency|school|college|landlord|employer|shop|place|club|pub|group|organisation|organization|association|choir|team)$/;
const NOT_BODIES = wordList(englishNotBodies);
/** What a school or a house may be, and is not called. */
const MODIFIES = wordList(englishBodyModifiers);
/** What a body ends in and a sentence seldom, without an article before it. */
const TAIL =
  /^(?:academy|college|university|school|schools|hospital|infirmary|hospice|housing|council|trust|association|foundation|primary|surgery|plc|ltd|homes|care)$/;
const PREPOSITION = /^(?:at|to|from|for|with|by|of|near|called)$/;

/** The last word of the name of a body that starts here, in speech that is written without capitals; null for none. */
export function smallBodyEnd(words: readonly Word[], at: number): number | null {
  const before = keyAt(words, at - 1);
  if (words[at]?.gap !== ' ' || !isNameable(words, at)) return null;
  const isSaint = /^(?:st|saint)$/.test(keyAt(words, at)) && isWordNext(words, at + 1);
  const tail = PREPOSITION.test(before) ? tailEnd(words, at) : null;
  if (isSaint) return tail ?? at + 1;
  if (tail !== null) return tail;
  if (isCalledBody(words, at)) return isWordNext(words, at + 1) ? at + 1 : at;
  return isDealtWith(words, at) ? at : null;
}

/** "she works for caterpillar", "a flat from clarion": a word without an article. */
export function isDealtWith(words: readonly Word[], at: number): boolean {
  const [before, verb] = [keyAt(words, at - 1), keyAt(words, at - 2)];
  if (NOT_BODIES.has(keyAt(words, at))) return false;
  return DEALINGS.some(([verbs, prepositions]) => prepositions.test(before) && verbs.test(verb));
}

/** "a charity called turning tides". */
export function isCalledBody(words: readonly Word[], at: number): boolean {
  return /^(?:called|named)$/.test(keyAt(words, at - 1)) && BODIES.test(keyAt(words, at - 2));
}

/** "to kingsway academy", "from progress housing": one word or two that are no kind of school or house, and what bodies end in. */
function tailEnd(words: readonly Word[], at: number): number | null {
  if (MODIFIES.has(keyAt(words, at))) return null;
  let end = at + 1;
  while (end < at + 3 && isWordNext(words, end) && !TAIL.test(keyAt(words, end))) end++;
  if (!isWordNext(words, end) || !TAIL.test(keyAt(words, end))) return null;
  while (isWordNext(words, end + 1) && TAIL.test(keyAt(words, end + 1))) end++;
  return end;
}

function isNameable(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  return (
    /^\p{L}/u.test(key) && (!ENGLISH_FUNCTION.has(key) || ENGLISH_FIRMS.has(key)) && !NOT_BODIES.has(key)
  );
}

function isWordNext(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.gap === ' ' && !ENGLISH_FUNCTION.has(keyAt(words, at)) && /^\p{L}/u.test(keyAt(words, at))
  );
}
