import { nameKey } from '../language/tokens.ts';
import type { Fragment } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** Two spellings of one coder have the same: "Anna de Wit", "anna de wit". Empty for nobody. */
export function coderKey(coder: RawText): string {
  return coderKeyIn(wordsOf(coder));
}

/** The same, of a name that is written so. */
export function coderKeyIn(written: string): string {
  const words = written.trim();
  return nameKey(words) || words;
}

/** Whoever wrote the notes and codings, each once, in the order in which they are met. */
export function codersOf(fragments: readonly Pick<Fragment, 'coder'>[]): RawText[] {
  const coders = new Map<string, RawText>();
  for (const { coder } of fragments) {
    const key = coderKey(coder);
    if (key !== '' && !coders.has(key)) coders.set(key, coder);
  }
  return [...coders.values()];
}
