import { distance } from './distance.ts';

/** The candidate that differs least from a word, null where all differ by more than a third of it. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
