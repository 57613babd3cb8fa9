import type { Inline, Marked, Rich } from '../gate/exhibit.ts';
import { safeWords } from '../gate/safe-text.ts';
import { onOneLine } from '../language/blanks.ts';
import type { Language } from '../model/project.ts';
import { isMarked, punctuation } from '../sentences/inline.ts';
import { isSaid, saidWords } from '../sentences/said.ts';
import { numeral } from '../sentences/say.ts';

// Word refuses a whole document for one of these; a BOM inside a text is no better.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const ILLEGAL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * The words of a line or a cell, the one way by which a writer gets them: without characters that a format
 * cannot hold, every line end a line feed. Throws a TypeError for a part that did not pass the gate.
 */
export function plainText(inline: Rich, language: Language): string {
  return inline.map((part) => plainPart(part, language)).join('');
}

/** Words with something to them, and what stands between them as one. */
export function partedByMarks(rich: Rich): (Inline | Marked)[] {
  const stretches: (Inline | Marked)[] = [];
  let plain: Inline[number][] = [];
  for (const part of rich) {
    if (isMarked(part)) {
      stretches.push(plain, part);
      plain = [];
    } else plain.push(part);
  }
  return [...stretches, plain].filter((stretch) => isMarked(stretch) || stretch.length > 0);
}

/** The same on one line. */
export function oneLine(inline: Rich, language: Language): string {
  return onOneLine(plainText(inline, language));
}

/** True for a cell that holds a number and nothing else. */
export function isNumberCell(inline: Rich): boolean {
  return inline.length === 1 && typeof inline[0] === 'number';
}

function plainPart(part: Rich[number], language: Language): string {
  if (typeof part === 'number') return numeral(part, language);
  if (typeof part === 'string') return punctuation(part);
  if (isMarked(part)) return plainText(part.text, language);
  return legalText(isSaid(part) ? saidWords(part) : safeWords(part));
}

function legalText(words: string): string {
  return words
    .replace(LINE_ENDS, '\n')
    .replace(ILLEGAL, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD'); // one half of a pair: it has no bytes
}
