import { createHash, createHmac } from 'node:crypto';
import type { Digest, KeyMaker } from '../model/key.ts';

const SECRET_BYTES = 32;
const HEX_DIGITS = 12;

/** A secret for keys of fragments, in hexadecimal digits as its file has it. */
export function newSecret(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))).toString('hex');
}

/** The secret in the text of its file; null where it is none. */
export function secretIn(text: string): string | null {
  const secret = text.trim().toLowerCase();
  return secret.length === 2 * SECRET_BYTES && /^[0-9a-f]+$/.test(secret) ? secret : null;
}

/** Keys under a secret, null for none; with those of version 0.1 where decisions may hold them. */
export function keyMaker(secret: string | null, mayHoldKeysOf01 = false): KeyMaker {
  return {
    shown: secret === null ? null : underSecret(Buffer.from(secret, 'hex')),
    former: mayHoldKeysOf01 ? ofWordsAlone : null,
  };
}

function underSecret(secret: Uint8Array): Digest {
  return (lead) => (last) =>
    createHmac('sha256', secret)
      .update([...lead, last].join('\u0000'))
      .digest('hex')
      .slice(0, HEX_DIGITS);
}

/** As version 0.1 did it. */
const ofWordsAlone: Digest = (lead) => {
  const begun = createHash('sha256').update(lead.map((part) => `${part}\u0000`).join(''));
  return (last) => begun.copy().update(last).digest('hex').slice(0, HEX_DIGITS);
};
