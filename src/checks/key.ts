import { createHash } from 'node:crypto';
import type { FindingCode } from '../model/finding.ts';
import { type FindingKey, findingKey } from '../model/key.ts';
import { type RawText, wordsOf } from '../model/raw-text.ts';

// "b4", "b4.2", "b4-2"; "R2"; "3.1.2": numbers that name nobody.
const NAMELESS =
  /^(?:[a-z]\d{1,3}(?:\.\d{1,2})?[a-z]?(?:-\d{1,2})?|\p{Lu}{1,2}\d{0,2}|[\d?]{1,4}(?:\.[\d?]{1,4}){0,2})$/u;

/**
 * The key of a finding, which is shown as it is: `K141-b4-S`. An id that may name somebody ("interview-marja") stands
 * in it as a hash, salted with words of the document, for a hash of a name alone is found by trying names.
 */
export function keyOf(code: FindingCode, salt: RawText | null, parts: readonly string[]): FindingKey {
  const hidden = (part: string) =>
    createHash('sha256')
      .update([salt === null ? '' : wordsOf(salt.slice(0, 200)), part].join('\u0000'))
      .digest('hex')
      .slice(0, 12);
  return findingKey(code, ...parts.map((part) => (NAMELESS.test(part) ? part : hidden(part))));
}
