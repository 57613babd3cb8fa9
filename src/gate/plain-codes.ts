import { nameKey } from '../language/tokens.ts';

/** What codes are called, and which of these words name nobody there though somebody is called so elsewhere: folded. */
export interface CodeWords {
  readonly all: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

/** UTF-16 units. */
const LONGEST = 120;
const BETWEEN = /[/:;>#\n]/;

/** "Hope", "coping/hope", "Coping: hope": whether a text is the names of codes and nothing else, so that a plain one of them stays. */
export function namesCodes(words: string, { all, plain }: CodeWords): boolean {
  if (plain.size === 0 || words.length > LONGEST) return false;
  const parts = words
    .split(BETWEEN)
    .map(nameKey)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => all.has(part));
}
