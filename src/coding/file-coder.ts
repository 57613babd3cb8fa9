import { tokensOf } from '../language/tokens.ts';
import { RawText } from '../model/raw-text.ts';

/** What the name of a file says of a version, or of coding, and of nobody. */
const NOBODY =
  /^(?:kopie|copy|copie|of|van|concept|draft|versie|version|v|vs|def|definitief|final|nieuw|new|oud|old|coder|codeur|codering|coding|gecodeerd|coded|codings|door|by|met|with|interviews?|transcripts?|transcripten|\d+)$/u;

/**
 * Who coded a file, as far as its path tells: the words that the paths of the same interview elsewhere do not have
 * ("int1-anna.md" beside "int1-bert.md"). Null where it has none of its own.
 */
export function coderInPath(path: string, others: readonly string[]): RawText | null {
  const known = others.map((other) => new Set(tokensOf(withoutExtension(other)).map(({ word }) => word)));
  const stem = withoutExtension(path);
  const own = tokensOf(stem).filter(
    ({ word }) => !NOBODY.test(word) && !known.some((words) => words.has(word)),
  );
  return own.length === 0 ? null : RawText.of(own.map(({ start, end }) => stem.slice(start, end)).join(' '));
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^./\\]+$/, '');
}
