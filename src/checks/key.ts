import { createHash } from 'node:crypto';
import { address, type Code } from '../model/code.ts';
import type { FindingCode } from '../model/finding.ts';
import { type FindingKey, findingKey } from '../model/key.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

// "b4", "b4.2", "b4-2"; "R2": numbers that name nobody.
const NAMELESS = /^(?:[a-z]\d{1,3}(?:\.\d{1,2})?[a-z]?(?:-\d{1,2})?|\p{Lu}{1,2}\d{0,2})$/u;

/**
 * The key of a finding, which is shown as it is: `K141-b4-S`. An id that may name somebody ("interview-marja") stands
 * in it as a hash, salted with words of the document, for a hash of a name alone is found by trying names.
 */
export function keyOf(
  kind: FindingCode,
  salt: RawText | null,
  parts: readonly (string | Code)[],
): FindingKey {
  const shown = (part: string | Code) => {
    if (typeof part !== 'string') return codeKey(part, salt);
    return NAMELESS.test(part) ? part : hidden(part, salt);
  };
  return findingKey(kind, ...parts.map(shown));
}

/** A code in a key: `3.1.2`, and one with words in it as a hash. */
export function codeKey(code: Code, salt: RawText | null): string {
  const written = wordsOf(address(code));
  return code.isPlain ? written.replaceAll('/', '.') : hidden(written, salt);
}

function hidden(part: string, salt: RawText | null): string {
  return createHash('sha256')
    .update([salt === null ? '' : wordsOf(salt.slice(0, 200)), part].join('\u0000'))
    .digest('hex')
    .slice(0, 12);
}
