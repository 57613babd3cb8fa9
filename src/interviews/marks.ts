import { INVISIBLE } from '../language/clean.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';

/** A speaker's mark at the start of a line, as one form writes it. */
export interface Mark {
  /** As it stands, without brackets, colon and time: `R1`, `Anna de Vries`. */
  readonly mark: string;
  /** What stands between parentheses behind it: "(interviewer)"; else empty. */
  readonly aside: string;
  /** UTF-16 units of the line: the first word behind it. */
  readonly end: number;
  /** Milliseconds from the start of the recording, null where none stands beside it. */
  readonly time: number | null;
}

const LETTER = `[\\p{L}\\p{M}.'’${INVISIBLE}-]`;
const FIRST = `\\p{L}(?:${LETTER}|_){0,24}(?:\\d{1,3}[a-z]?)?`;
const NEXT = `[ \\u00A0]{1,2}[\\p{L}'’]${LETTER}{0,20}`;
const ONE = `${FIRST}(?:${NEXT}){0,4}(?:[ \\u00A0]?\\d{1,3}[a-z]?)?`;

const JOINT = '(?:\\s?[,/&+]\\s?|[ \\u00A0](?:en|and)[ \\u00A0])';

/** Source of a pattern: how somebody who speaks may be called, several together with commas and slashes too. */
export const NAMED_SPEAKER = `(?:${ONE}(?:${JOINT}(?:${ONE}|\\d{1,3})){0,5}\\??|\\?{1,3})`;
/** Source of a pattern: words about that somebody. */
export const ASIDE = '(?:\\s?\\((?![\\s\\d:.,-]*\\))([^()\\n:]{1,40})\\))';

const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'g');
const SPACED_INITIALS = /^(\p{Lu}{1,2})\s(\d{1,2})$/u;

/** Without what nobody sees; "R 1" is R1. */
export function tidyMark(words: string): string {
  return words.replace(HIDDEN, '').replace(/\s+/g, ' ').trim().replace(SPACED_INITIALS, '$1$2');
}

// The same few marks stand before thousands of turns.
const keys = new Map<string, string>();
const MOST_REMEMBERED = 5000;

/** Two marks with one key are one speaker: `r:` in a hurry is `R:`, "INT." is "Int". */
export function markKey(mark: string): string {
  const known = keys.get(mark);
  if (known !== undefined) return known;
  if (keys.size >= MOST_REMEMBERED) keys.clear();
  const key = foldedMark(mark);
  keys.set(mark, key);
  return key;
}

function foldedMark(mark: string): string {
  return mark
    .replace(HIDDEN, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\./g, '')
    .replace(/[\s_]+(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const JOINED = /\s*(?:[,/&+]|\s(?:en|and)\s)\s*(?:(?:en|and)\s)?/iu;

/** The single marks of "R2 en R3", "R2 en 3" and "Deelnemers A en B"; one for a mark that stands alone, "Vermeer, Anna" too. */
export function marksJoined(mark: string): string[] {
  if (withSurnameBehind(mark) !== mark) return [mark];
  const [first = '', ...others] = mark
    .split(JOINED)
    .map((part) => tidyMark(part))
    .filter((part) => part !== '');
  if (first === '') return [];
  const stem = COUNTED_ALIKE.exec(first)?.[1];
  if (stem === undefined || !others.some((part) => COUNT.test(part))) return [first, ...others];
  const one = stem.replace(MANY, '$1');
  return [one + first.slice(stem.length), ...others.map((part) => (COUNT.test(part) ? one + part : part))];
}

const COUNT = /^(?:\d{1,3}|\p{Lu})$/u;
const COUNTED_ALIKE = /^(\p{Lu}{1,4}(?=\d)|\p{L}[\p{L}\p{M}_-]{2,}[\s_]?(?=\d{1,3}$|\p{Lu}$))/u;
const MANY = /(nt|er|ling|ee)(?:en|s)(?=[\s_]?$)/iu;

export const INITIALS = /^\p{Lu}{1,2}\d{0,3}$/u;
const LETTERS = /^(\p{Lu}{1,4})\.?\d{0,3}[a-z]?$/u;
const NUMBERED = /^(\p{L}[\p{L}\p{M}_-]{2,}?)[\s_]?(?:\d{1,3}|\p{Lu})$/u;

/** How a mark is written: marks of one kind and stem ("R1" and "R2", one name and another) belong together. */
export type MarkShape = `letters ${string}` | `numbered ${string}` | 'name' | 'word' | 'several';

// What a transcriber calls people whose names are not heard.
const BY_LOOK = /^(?:fe)?male|^(?:wo)?man$|^vrouw$|^jongen$|^meisje$|^boy$|^girl$|^dame$|^heer$/iu;

/** "Female 1", "Man 2": one of several who are told apart by how they look or sound. */
export function isByLook(mark: string): boolean {
  return BY_LOOK.test(NUMBERED.exec(mark)?.[1] ?? '');
}

export function shapeOf(mark: string): MarkShape {
  if (marksJoined(mark).length > 1) return 'several';
  const letters = LETTERS.exec(mark)?.[1];
  if (letters !== undefined) return `letters ${letters.toLowerCase()}`;
  if (isByLook(mark)) return 'numbered person';
  const numbered = NUMBERED.exec(mark)?.[1];
  if (numbered !== undefined) return `numbered ${numbered.toLowerCase().replace(/[_-]+$/, '')}`;
  return isNameLike(mark) ? 'name' : 'word';
}

/** SPEAKER_00, Spreker 1, S00: who speaks as a program tells voices apart. */
export function isDiarised(mark: string): boolean {
  return /^(?:speaker|spreker|voice|stem|s)[\s_-]?\d{1,2}$/iu.test(mark);
}

/** 2 for "R2" and "Deelnemer 2"; null for a mark without one. */
export function numberInMark(mark: string): number | null {
  const digits = /(?<=\p{L}[\s_]?)(\d{1,3})$/u.exec(mark)?.[1];
  return digits === undefined ? null : Number(digits);
}

const PARTICLES = new Set(
  'van von vom der den de het ter ten te la le da di du dos das del el al bin ben ibn abu y e op in aan'.split(
    ' ',
  ),
);
const TITLE =
  /^(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|de heer|heer|dhr\.?|mr\.?|mrs\.?|ms\.?|dr\.?|drs\.?|prof\.?|zuster|broeder|juf|meester|mister|miss)\s+(?=\S)/iu;
const CAPITAL = /^['’]?\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** "Vermeer, Anna", as Teams has people from a directory, is "Anna Vermeer"; "Anna, Kees" and "Vader, Moeder" are two. */
export function withSurnameBehind(mark: string): string {
  const [, surname = '', given = ''] = /^([^,]{2,40}),\s+([^,\s]{2,}[^,]{0,30})$/u.exec(mark.trim()) ?? [];
  const words = surname.split(/\s+/u);
  const isSurname =
    words.every((word) => CAPITAL.test(word) || isParticle(word)) &&
    /\p{Ll}/u.test(surname) &&
    !FIRST_NAMES.has(fold(words[0] ?? ''));
  return isSurname && FIRST_NAMES.has(fold(given.split(/\s+/u)[0] ?? '')) ? `${given} ${surname}` : mark;
}

/** What stands before a surname: "Mw.", "meneer". */
export function isTitleWord(word: string): boolean {
  return TITLE.test(`${word} -`);
}

/** A name of one word or more: capitals, and particles between them. */
export function isNameLike(words: string): boolean {
  const bare = withSurnameBehind(words).trim().replace(TITLE, '');
  const parts = bare.split(/[\s\u00A0]+/);
  if (parts.length > 6 || !CAPITAL.test(parts[parts.length - 1] ?? '')) return false;
  return parts.every((part) => CAPITAL.test(part) || isParticle(part));
}

/** "Mevrouw Vos", "Dhr. X". */
export function hasTitle(words: string): boolean {
  return TITLE.test(words.trim());
}

/** A name that cannot be one word of the language: several parts, or a title before it. */
export function isFullName(words: string): boolean {
  if (!isNameLike(words)) return false;
  const bare = words.trim().replace(TITLE, '');
  return bare !== words.trim() || /\S[\s\u00A0]+\S/u.test(bare);
}

export function isParticle(part: string): boolean {
  return PARTICLES.has(part.toLowerCase()) || /^['’][a-z]$|^d['’]$/i.test(part);
}

/** "Mila" and "Mila Vos", "Mw. Vos" and "mevrouw Vos": the words of one are words of the other. */
export function areOneName(a: string, b: string): boolean {
  const [own, other] = [a, b].map((name) => {
    const bare = withSurnameBehind(name).trim().replace(TITLE, '').toLowerCase().replace(/\./g, '');
    return bare.split(/\s+/u).filter((part) => part !== '' && !isParticle(part));
  });
  if (own === undefined || other === undefined || own.length === 0 || other.length === 0) return false;
  return own.every((part) => other.includes(part)) || other.every((part) => own.includes(part));
}
