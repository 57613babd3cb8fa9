import { createHash } from 'node:crypto';

/** Tells one set of sources from another, by their hashes in any order: digits alone, for letters may spell a name. */
export function hashOfAll(hashes: readonly string[]): string {
  return BigInt(`0x${hashOf([...hashes].sort().join('\n')).slice(0, 16)}`).toString();
}

/** SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits of lower case. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
