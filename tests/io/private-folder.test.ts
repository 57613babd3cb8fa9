import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/io/cache.ts';
import { privatePath, readPrivate, writePrivate } from '../../src/io/private-folder.ts';
import { folderWith, list, put } from './folder.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;
const HASH = 'ab'.repeat(32);

describe('the private folder', () => {
  it('keeps a text for its owner only', async () => {
    const root = folderWith();
    expect(await readPrivate(root, 'names.yaml')).toBeNull();
    await writePrivate(root, 'names.yaml', 'names: [één]\n');
    expect(await readPrivate(root, 'names.yaml')).toBe('names: [één]\n');
    if (process.platform === 'win32') return;
    expect([modeOf(privatePath(root)), modeOf(privatePath(root, 'names.yaml'))]).toEqual([0o700, 0o600]);
  });
});

describe('the cache', () => {
  it('gives a value back, and nothing for one that it has not', async () => {
    const root = folderWith();
    const cache = openCache(root);
    expect(await cache.get(HASH)).toBeUndefined();
    expect(existsSync(privatePath(root))).toBe(false);
    await cache.put(HASH, { spans: [1, null, 'één'] });
    expect(await openCache(root).get(HASH)).toEqual({ spans: [1, null, 'één'] });
    expect(list(privatePath(root, 'cache'))).toEqual([`${HASH}.json`]);
  });

  it.each(['', 'null', '{"a":', 'half\n1', `${'0'.repeat(64)}\n12`, '\u0000\u0000'])(
    'takes damage for absence: %j',
    async (damage) => {
      const root = folderWith();
      put(root, `.kantlijn/cache/${HASH}.json`, damage);
      expect(await openCache(root).get(HASH)).toBeUndefined();
    },
  );

  it('notices one changed digit', async () => {
    const root = folderWith();
    const cache = openCache(root);
    await cache.put(HASH, 12);
    const path = join(privatePath(root, 'cache'), `${HASH}.json`);
    const { readFileSync } = await import('node:fs');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/12$/, '13'));
    expect(await cache.get(HASH)).toBeUndefined();
  });

  it('does without where it cannot write', async () => {
    const root = folderWith('.kantlijn');
    const cache = openCache(root);
    await cache.put(HASH, 1);
    expect(await cache.get(HASH)).toBeUndefined();
  });

  it('takes nothing but a hash', async () => {
    await expect(openCache(folderWith()).get('../names.yaml')).rejects.toThrow(RangeError);
  });
});
