import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { decrypt, encrypt } from '../../src/key/cipher.ts';
import { type Key, newKey, parseKey, renderKey } from '../../src/key/key.ts';
import { isLocked, type Lock, lockKey, newLock, unlockKey } from '../../src/key/key-lock.ts';
import { assign } from '../../src/key/ledger.ts';
import { known } from '../support/gates.ts';

const PASSPHRASE = 'drie rode fietsen in Zuidërveen';
const key = assign(newKey(new Uint8Array(32).fill(7)), [
  known('Marit van der Veld'),
  known('Lindenburg', 'place'),
]);

/** What a file without this passphrase says; the key where it opens. */
async function opening(text: string, passphrase = PASSPHRASE): Promise<Key | string> {
  const { opened, findings } = await unlockKey(text, passphrase);
  return opened?.key ?? findings.map(({ code }) => code).join();
}

describe('a key with a passphrase', () => {
  let lock: Lock;
  let locked: string;
  beforeAll(async () => {
    lock = await newLock(PASSPHRASE);
    locked = lockKey(key, lock);
  });

  test('opens with it, and holds no name in the open', async () => {
    expect(isLocked(locked)).toBe(true);
    expect(isLocked(renderKey(key))).toBe(false);
    for (const secret of ['Marit', 'Lindenburg', 'naam 1', key.secret]) expect(locked).not.toContain(secret);
    const { opened } = await unlockKey(locked, PASSPHRASE);
    expect(opened === null ? null : renderKey(opened.key)).toBe(renderKey(key));
  });

  test('opens however a computer writes an accent', async () => {
    expect(await opening(locked, PASSPHRASE.normalize('NFD'))).not.toBe('K618');
  });

  test('stays shut for another passphrase', async () => {
    expect(await opening(locked, 'drie rode fietsen')).toBe('K618');
    expect(await opening(locked, '')).toBe('K618');
  });

  test('is another file every time, with the same lock', async () => {
    const { opened } = await unlockKey(locked, PASSPHRASE);
    if (opened === null) throw new Error('it opens');
    const grown = assign(opened.key, [known('Tjerk')]);
    const again = lockKey(grown, opened.lock);
    expect(again).not.toBe(lockKey(grown, opened.lock));
    const back = await opening(again);
    expect(typeof back === 'string' ? back : renderKey(back)).toBe(renderKey(grown));
  });

  test('is refused when any byte of it is another', async () => {
    const bytes = Buffer.from(locked, 'utf8');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const altered = Buffer.from(bytes);
        altered.writeUInt8(altered.readUInt8(at) ^ change, at);
        const text = altered.toString('utf8');
        if (isLocked(text)) expect(await opening(text)).toBe('K611');
        else expect(parseKey(text).findings.map(({ code }) => code)).toEqual(['K611']);
      }),
      { numRuns: 500 },
    );
  });

  test('is refused when it is cut off anywhere', async () => {
    for (let length = 0; length < locked.length; length++) {
      const text = locked.slice(0, length);
      if (isLocked(text)) expect(await opening(text)).toBe('K611');
      else expect(parseKey(text).key).toBeNull();
    }
  });

  test('is refused when somebody makes the checksum fit what was altered', async () => {
    const file = JSON.parse(locked);
    const sealed = Buffer.from(file.sealed, 'base64');
    sealed.writeUInt8(sealed.readUInt8(20) ^ 1, 20);
    file.sealed = sealed.toString('base64');
    file.checksum = createHash('sha256').update(Buffer.from(file.salt, 'hex')).update(sealed).digest('hex');
    expect(await opening(`${JSON.stringify(file, null, 2)}\n`)).toBe('K618');
  });
});

describe('what is encrypted', () => {
  const secret = new Uint8Array(32).fill(7);

  test('comes back with the same key alone, and looks another way every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = encrypt(secret, text);
        expect(decrypt(secret, sealed)).toBe(text);
        expect(decrypt(new Uint8Array(32).fill(8), sealed)).toBeNull();
        expect(encrypt(secret, text)).not.toEqual(sealed);
      }),
    );
  });

  test('does not come back where it was altered or cut off', () => {
    const sealed = encrypt(secret, 'Marit woont in Lindenburg');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = Buffer.from(sealed);
        altered.writeUInt8(altered.readUInt8(at) ^ change, at);
        expect(decrypt(secret, altered)).toBeNull();
        expect(decrypt(secret, sealed.subarray(0, at))).toBeNull();
      }),
    );
  });
});
