import { fold } from '../language/fold.ts';
import { address, type Code, type CodeKind } from '../model/code.ts';
import { RawText } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';

const NAMELESS: Readonly<Record<CodeKind, string>> = { label: 'Label', sub: 'Sub', ad: 'Ad', deeper: 'Ad' };

/** What a draft calls a code that no note names: "Ad 2", "Sub 3a", "C1b" where letters tell by themselves what it is, and a word that word. */
export function nameless(code: Code): string {
  const parts = partsOf(code);
  const last = parts.at(-1);
  if (!code.isPlain && typeof last === 'string') return last;
  if (code.isPlain && typeof parts[0] === 'string') return parts.join('');
  const kind = NAMELESS[code.kind];
  if (typeof last !== 'string' || code.parent === null) return `${kind} ${last}`;
  return `${nameless(code.parent)}${last}`;
}

/** Whether a name is the one that a draft gives a code which no note names. */
export function isNameOfDraft(code: Code, name: RawText): boolean {
  return code.isPlain && wordsOf(name).trim() === nameless(code);
}

/** Whether a name says no more than the code does: "Rust" of `rust`, "Rust/werk" of `rust-werk`, "Ad 2" of 3/1/2. */
export function isItsName(code: Code, name: RawText): boolean {
  const words = wordsOf(name).trim();
  if (isNameOfDraft(code, name)) return true;
  const last = partsOf(code).at(-1) ?? null;
  return typeof last === 'string' && !code.isPlain && fold(words).replaceAll('/', '-') === fold(last);
}

/** "3/1/2 Privacy" as hints show a code; "rust" and "knelpunt/rust" say their names themselves. */
export function codeAndName(code: Code, name: RawText | null): RawText {
  return name === null || isItsName(code, name) ? address(code) : RawText.join([address(code), ' ', name]);
}
