import { NUMBER_WORD, ORDINAL_WORD } from '../../language/numerals.ts';
import { unitClasses } from '../../language/unit-classes.ts';
import { latin } from '../latin.ts';

/** A number in a text, in digits or in Dutch words, a rank ("12e", "twaalfde") too; half-open, in UTF-16 units. */
export interface NumberThere {
  readonly start: number;
  readonly end: number;
  /** Whether the word ends with it: "veertig", and not "veertigjarige". */
  readonly whole: boolean;
}

const [OTHER, LETTER, DIGIT] = [1, 2, 3] as const;
const classAt = unitClasses((unit) => {
  if (/[\p{L}_]/u.test(unit)) return LETTER;
  return /\p{N}/u.test(unit) ? DIGIT : OTHER;
}, OTHER);
const SPELLED = new RegExp(
  latin(`^(?:(?:anderhalf|honderd|(?!een$)${NUMBER_WORD}(?:(?:en|ën)half)?)(?=$|jarige?$)|${ORDINAL_WORD}$)`),
  'i',
);
const RANK = /(?:ste|de|e)(?![\p{L}\p{N}_])/uy;
/** How many letters of a word are a number; people use few different ones. */
const spelledLetters = new Map<string, number>();
let last: { readonly words: string; readonly numbers: readonly NumberThere[] } | undefined;

/** In order; found once for all the detectors that a text passes. */
export function numbersIn(words: string): readonly NumberThere[] {
  if (last?.words !== words) last = { words, numbers: writtenNumbers(words) };
  return last.numbers;
}

function writtenNumbers(words: string): NumberThere[] {
  const numbers: NumberThere[] = [];
  for (let at = 0; at < words.length; ) {
    const kind = classAt(words, at);
    let end = at + 1;
    if (kind !== OTHER) while (classAt(words, end) === kind) end++;
    const start = at;
    at = end;
    if (kind === OTHER || (start > 0 && classAt(words, start - 1) !== OTHER)) continue;
    const to = kind === DIGIT ? rankEnd(words, end) : start + lettersOf(words, start, end);
    if (to > start) numbers.push({ start, end: to, whole: classAt(words, to) === OTHER });
  }
  return numbers;
}

function rankEnd(words: string, end: number): number {
  RANK.lastIndex = end;
  return classAt(words, end) === LETTER && RANK.test(words) ? RANK.lastIndex : end;
}

const FIRST = /[adehntvzéADEHNTVZÉ]/;

function lettersOf(words: string, start: number, end: number): number {
  if (end - start < 3 || end - start > 30 || !FIRST.test(words.charAt(start))) return 0;
  const word = words.slice(start, end);
  const before = spelledLetters.get(word);
  if (before !== undefined) return before;
  const found = SPELLED.exec(word)?.[0].length ?? 0;
  if (spelledLetters.size > 50_000) spelledLetters.clear();
  spelledLetters.set(word, found);
  return found;
}
