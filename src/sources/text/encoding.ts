import type { FindingKind } from '../../sentences/finding-kind.ts';
import { ASSUMED_ENCODING, EMPTY_FILE, NOT_TEXT, UNREADABLE_CHARACTERS } from './finding-kinds.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The text of a file, or null where the bytes are no text; and what a person should know about it. */
export interface Decoded {
  readonly text: string | null;
  readonly remark: FindingKind | null;
}

// Word leaves a control character here and there in what is pasted from it, but never many, and never a NUL.
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/gu;
const SAMPLE = 10_000;
const FEW = 0.02;

/**
 * A byte order mark decides; without one it is UTF-16 where every other byte of the start is empty, UTF-8 if it can be, and
 * else Windows-1252, which is what old transcription programs write.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text: written, remark } = decode(bytes);
  const text = withLineFeeds(written);
  if (isBinary(text)) return { text: null, remark: NOT_TEXT };
  return { text, remark: text.trim() === '' ? EMPTY_FILE : remark };
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, SAMPLE);
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * FEW;
}

const OTHER_LINE_ENDS = ['\u2028', '\u2029', '\v', '\f', '\u001e'];

/** NEL ends a line wherever it stands; what else may, U+2028 and its like, where nothing else does. A character for a character. */
function withLineFeeds(text: string): string {
  const lines = text.includes('\u0085') ? text.replaceAll('\u0085', '\n') : text;
  if (/[\n\r]/.test(lines)) return lines;
  return OTHER_LINE_ENDS.reduce((rest, end) => rest.replaceAll(end, '\n'), lines);
}

interface Guess {
  readonly text: string;
  readonly remark: FindingKind | null;
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** Whether a file says by its first bytes how it is encoded. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return MARKS.some(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
}

function decode(bytes: Uint8Array): Guess {
  for (const { encoding, mark } of MARKS) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return { text, remark: null };
    return { text: new TextDecoder(encoding).decode(bytes), remark: UNREADABLE_CHARACTERS };
  }
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { text: wide, remark: null };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  return utf8 === null
    ? { text: decodeWindows1252(bytes), remark: ASSUMED_ENCODING }
    : { text: utf8, remark: null };
}

const MOSTLY = 0.7;
const FEWEST_BYTES = 20;

/** UTF-16 as a program writes it that leaves the mark out: of two bytes one is empty, and always the same one. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < FEWEST_BYTES || bytes.length % 2 !== 0 || !sample.includes(0)) return null;
  const empty = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) empty[i % 2] = (empty[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  const isWide = Math.max(even, odd) >= (sample.length / 2) * MOSTLY && Math.min(even, odd) === 0;
  return isWide ? decodeStrictly(bytes, odd > even ? 'utf-16le' : 'utf-16be') : null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
