import type { Code, CodePart } from './code.ts';
import type { RawText } from './raw-text.ts';

/**
 * The one way to the words of raw text and to the parts of a code. The linter keeps this file out of writers/, io/ and
 * cli/: what is shown passes the gate first.
 */
let readWords: ((text: RawText) => string) | null = null;
let readParts: ((code: Code) => readonly CodePart[]) | null = null;

/** The words themselves. Throws a TypeError for anything that is no RawText. */
export function wordsOf(text: RawText): string {
  if (readWords === null) throw new TypeError('no raw text was made yet');
  return readWords(text);
}

/** The parts of a code from the label down, as its address has them: words are folded. Throws a TypeError for anything else. */
export function partsOf(code: Code): readonly CodePart[] {
  if (readParts === null) throw new TypeError('no code was made yet');
  return readParts(code);
}

/** For the class RawText alone, which nobody else can read: it hands its reader over when it is made. */
export function lendWords(reader: (text: RawText) => string): void {
  readWords ??= reader;
}

/** For the class Code alone. */
export function lendParts(reader: (code: Code) => readonly CodePart[]): void {
  readParts ??= reader;
}
