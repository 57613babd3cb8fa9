import { Code, type CodePart } from './code.ts';
import { readLent } from './lent.ts';
import { RawText } from './raw-text.ts';

// The one way to the words of raw text and to the parts of a code. The linter keeps this file out of writers/, io/ and
// cli/: what is shown passes the gate first.

/** The words themselves. Throws a TypeError for anything that is no RawText. */
export function wordsOf(text: RawText): string {
  return readLent(RawText.lent, text);
}

/** The parts of a code from the label down, as its address has them: words are folded. Throws a TypeError for anything else. */
export function partsOf(code: Code): readonly CodePart[] {
  return readLent(Code.lent, code);
}
