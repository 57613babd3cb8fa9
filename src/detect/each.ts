import type { FoundAs } from './found.ts';

/**
 * Every match of `pattern` (global) that `accept` takes. After a refusal the search goes on one place further,
 * because a shorter or later match may be good; patterns match a bounded length, so this stays linear.
 */
export function each<Name extends string>(
  words: string,
  pattern: RegExp,
  kind: Name,
  accept: (match: string) => boolean = () => true,
): FoundAs<Name>[] {
  const found: FoundAs<Name>[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(words); hit !== null; hit = pattern.exec(words)) {
    const match = hit[0];
    if (accept(match)) found.push({ start: hit.index, end: hit.index + match.length, kind });
    else pattern.lastIndex = hit.index + 1;
  }
  return found;
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
