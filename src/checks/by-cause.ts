import { type Finding, isHead } from '../model/finding.ts';
import { putUnder } from '../model/grouped.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** What comes from one note stands together, where the first of it stood: what is said of the note, then what follows from it. */
export function byCause(findings: readonly Finding<RawText>[]): Finding<RawText>[] {
  const together = new Map<string, Finding<RawText>[]>();
  for (const one of findings) {
    if (one.cause === null) continue;
    putUnder(together, wordsOf(one.cause), one);
  }
  return findings.flatMap((one) => {
    if (one.cause === null) return [one];
    const cause = wordsOf(one.cause);
    const all = together.get(cause) ?? [];
    together.delete(cause);
    return [...all.filter(isHead), ...all.filter((other) => !isHead(other))];
  });
}
