import { createHash } from 'node:crypto';

/** Tells one set of sources from another, by their hashes in any order: digits alone, for letters may spell a name. */
export function hashOfAll(hashes: readonly string[]): string {
  return BigInt(`0x${hashOf(Buffer.from([...hashes].sort().join('\n'))).slice(0, 16)}`).toString();
}

/** SHA-256 of the bytes, in 64 hexadecimal digits of lower case. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
