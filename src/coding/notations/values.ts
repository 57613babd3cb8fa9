import { matchAt, numbersBetween } from '../../language/number-lists.ts';
import { SMALL_NUMBER_WORD, smallNumber } from '../../language/small-numbers.ts';
import type { CodePart } from '../../model/code.ts';
import { NEXT_LEVEL } from './levels.ts';
import type { Value } from './mention.ts';

const END = '(?![\\p{L}\\p{M}\\d])';
const PART = '(?:\\d{1,4}\\p{L}?|\\p{L})';
// "d.d.", "o.a.": a code with stops has a number.
const DOTTED = new RegExp(`(?=[\\p{L}.]*\\d)${PART}(?:\\.${PART}){1,8}${END}(?!\\.\\d)`, 'uy');
const SLASHED = new RegExp(`${PART}(?:/${PART}){1,8}${END}(?!/\\d)`, 'uy');
const LETTERED = new RegExp(`\\p{L}\\d{1,3}\\p{L}?${END}`, 'uy');
const NUMBER = new RegExp(`\\d{1,4}\\p{L}?${END}`, 'uy');
const WORDED = new RegExp(`${SMALL_NUMBER_WORD}${END}`, 'iuy');
const LETTER = new RegExp(`\\p{L}${END}(?!['’.-]\\p{L})`, 'uy');
// "1-2-3" and "3-1" lead down; "1-3" is a range.
const DASHED = /\d{1,3}(?:-\d{1,3}){1,8}(?![\p{L}\d-])/uy;

const RANGE = /\s*(?:t\/m|tot en met|tot|–|-|through|to)\s*/iuy;
const JOIN = /\s*(?:,\s*(?:en|and)(?!\p{L})|[,;&+/]|(?:en|and|of|or)(?!\p{L}))\s*/iuy;
// "sub 1, 2 keer genoemd": a number with a word behind it counts something, it is no further member of the list.
const AFTER_MEMBER =
  /\s*(?:$|[,;:.&+/()[\]!?"”’–-]|(?:en|and|of|or|t\/m|tot|to|labels?|subs?|ads?)(?!\p{L}))/iuy;
const LINE_END = /[^\S\n]*\n/y;
const COUNTS = /\s*(?:keer|maal|times|x|%|procent|percent)(?!\p{L})/iuy;

export interface ValueList {
  readonly values: readonly Value[];
  readonly end: number;
}

interface ValueStyle {
  /** "code 3/1/2" is one code; "ad 1/2" and "codes 1/2" are two. */
  readonly slashes: boolean;
  /** A letter without a number: "ad b", "Label A". */
  readonly letters: boolean;
}

/** The codes behind a level word, from `at`; null where none stands there. */
export function readValues(text: string, at: number, style: ValueStyle): ValueList | null {
  const first = readValue(text, at, style);
  if (first === null || matchAt(COUNTS, text, first.end) !== null) return null;
  const values = [first];
  let end = first.end;
  for (;;) {
    const range = matchAt(RANGE, text, end);
    const join = range ?? matchAt(JOIN, text, end);
    const next = join === null ? null : readValue(text, end + join.length, style);
    if (next === null || !isMember(text, next.end)) return { values, end };
    // "Label 1, sub 2; 3/1": a whole code, no third sub.
    if (!join?.includes('/') && matchAt(SLASHED, text, next.start) !== null && !next.isPath)
      return { values, end };
    if (range !== null) values.push(...between(values[values.length - 1] ?? next, next));
    values.push(next);
    end = next.end;
  }
}

function isMember(text: string, end: number): boolean {
  return [AFTER_MEMBER, LINE_END, NEXT_LEVEL].some((pattern) => matchAt(pattern, text, end) !== null);
}

function readValue(text: string, at: number, { slashes, letters }: ValueStyle): Value | null {
  const path = matchAt(DOTTED, text, at) ?? (slashes ? matchAt(SLASHED, text, at) : null) ?? dashed(text, at);
  if (path !== null) return valueFrom(path, at, true);
  const code = matchAt(NUMBER, text, at) ?? matchAt(LETTERED, text, at);
  if (code !== null) return valueFrom(code, at, false);
  // "Label twee", not "label een beetje".
  const word = matchAt(WORDED, text, at);
  const number = word !== null && isMember(text, at + word.length) ? smallNumber(word) : null;
  if (word !== null && number !== null)
    return { parts: [number], isPath: false, start: at, end: at + word.length };
  const letter = letters ? matchAt(LETTER, text, at) : null;
  return letter !== null && isLoneLetter(text, letter, at + letter.length)
    ? valueFrom(letter, at, false)
    : null;
}

function dashed(text: string, at: number): string | null {
  const found = matchAt(DASHED, text, at);
  if (found === null) return null;
  const numbers = found.split('-').map(Number);
  return numbers.length > 2 || (numbers[1] ?? 0) < (numbers[0] ?? 0) ? found : null;
}

/** A letter is a code before a mark, or a capital before a word: not "welk thema u bedoelt", "a theme I like". */
function isLoneLetter(text: string, letter: string, end: number): boolean {
  return isMember(text, end) || /[A-HJ-TV-Z]/.test(letter);
}

export function valueFrom(written: string, start: number, isPath: boolean): Value {
  return { parts: partsIn(written), isPath, start, end: start + written.length };
}

/** 3, 1, a for "3.1a" and C, 1, b for "C1b". */
function partsIn(written: string): CodePart[] {
  return (written.match(/\d+|\p{L}/gu) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part));
}

/** What "1 t/m 4" names without writing it; a part that is lacking where that cannot be told ("4 t/m 1"). */
export function between(first: Value, last: Value): Value[] {
  const [above, from, to] = [first.parts.slice(0, -1), first.parts.at(-1), last.parts.at(-1)];
  const { start, end } = last;
  const unread = { parts: [...above, null], isPath: first.isPath, start, end };
  if (first.parts.length !== last.parts.length || !above.every((part, i) => part === last.parts[i]))
    return [unread];
  const steps = stepsBetween(from ?? null, to ?? null);
  return steps === null ? [unread] : steps.map((part) => ({ ...unread, parts: [...above, part] }));
}

function stepsBetween(from: CodePart, to: CodePart): CodePart[] | null {
  if (typeof from === 'number' && typeof to === 'number') {
    return to === from + 1 ? [] : nonEmpty(numbersBetween(from, to));
  }
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  const [first, last] = [from.toLowerCase().charCodeAt(0), to.toLowerCase().charCodeAt(0)];
  if (last === first + 1) return [];
  return nonEmpty(numbersBetween(first, last))?.map((code) => String.fromCharCode(code)) ?? null;
}

function nonEmpty(numbers: number[]): number[] | null {
  return numbers.length === 0 ? null : numbers;
}
