import { createHash } from 'node:crypto';

/** SHA-256 of the bytes, in 64 hexadecimal digits of lower case. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
