import { createHash, randomBytes, scrypt } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { type FindingKind, finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { CIPHER, decrypt, encrypt } from './cipher.ts';
import { isRecord, parsed } from './json.ts';
import { KEY_DAMAGED, KEY_PATH, type Key, parseKey, renderKey } from './key.ts';

export const OTHER_PASSPHRASE = findingKind({
  code: 'K618',
  severity: 'error',
  message: sentence(
    'Deze wachtwoordzin past niet op de sleutel. Er is niets geschreven.',
    'This passphrase does not fit the key. Nothing was written.',
  ),
  hint: sentence(
    'Let op hoofdletters en spaties. Zonder de wachtwoordzin kan niemand de sleutel openen, ook kantlijn niet.',
    'Mind capitals and spaces. Without the passphrase nobody can open the key, kantlijn neither.',
  ),
});

/** What a passphrase became, once a run: with it a key is locked again after it grew. */
export interface Lock {
  readonly salt: Uint8Array;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

export interface Unlocked {
  readonly key: Key;
  readonly lock: Lock;
}

/** Version 1 is this cost, in 32 megabytes; OWASP's cheat sheet on storing passwords lists it. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const ROOM = 64 * 1024 * 1024;
const SALT = 16;
const HEAD = /^\s*\{\s*"kantlijn"\s*:\s*\d+\s*,\s*"locked"\s*:/;

/** A lock for a passphrase, with a salt of its own. */
export async function newLock(passphrase: string): Promise<Lock> {
  return await lockWith(passphrase, randomBytes(SALT));
}

/** Whether the text of a file, or its start, is that of a key with a passphrase. */
export function isLocked(text: string): boolean {
  return HEAD.test(text);
}

/** The key as a file that tells nothing without the passphrase; another one every time. */
export function lockKey(key: Key, { salt, secret }: Lock): string {
  return render(salt, encrypt(secret, renderKey(key)));
}

/** Null, with a finding, for a file that is not as it was written and for another passphrase. */
export async function unlockKey(
  text: string,
  passphrase: string,
): Promise<{ opened: Unlocked | null; findings: Finding<RawText>[] }> {
  const data = parsed(text);
  const { salt, sealed } = isRecord(data) ? data : {};
  const bytes = { salt: bytesIn(salt, 'hex'), sealed: bytesIn(sealed, 'base64') };
  // All but salt and content follows from the version, so a file is whole where it is what would be written.
  if (render(bytes.salt, bytes.sealed) !== text) return unopened(KEY_DAMAGED);
  const lock = await lockWith(passphrase, bytes.salt);
  const rendered = decrypt(lock.secret, bytes.sealed);
  if (rendered === null) return unopened(OTHER_PASSPHRASE);
  const { key, findings } = parseKey(rendered);
  return { opened: key === null ? null : { key, lock }, findings };
}

function unopened(kind: FindingKind) {
  return { opened: null, findings: [finding(kind, { file: KEY_PATH })] };
}

function render(salt: Uint8Array, sealed: Uint8Array): string {
  const checksum = createHash('sha256').update(salt).update(sealed).digest('hex');
  const file = {
    kantlijn: 1,
    locked: 1,
    scrypt: COST,
    cipher: CIPHER,
    salt: Buffer.from(salt).toString('hex'),
    sealed: Buffer.from(sealed).toString('base64'),
    checksum,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function bytesIn(value: unknown, encoding: 'hex' | 'base64'): Buffer {
  return Buffer.from(typeof value === 'string' ? value : '', encoding);
}

/** NFKC, for computers write one accent in two ways. */
function lockWith(passphrase: string, salt: Uint8Array): Promise<Lock> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { ...COST, maxmem: ROOM }, (error, secret) =>
      error === null ? resolve({ salt, secret }) : reject(error),
    );
  });
}
