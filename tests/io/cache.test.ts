import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCache, writeCache } from '../../src/io/private/cache.ts';
import { privatePath } from '../../src/io/private/private-folder.ts';
import { folderWith, list, put } from '../support/folder.ts';

const KEPT = new Map([['ab12', { spans: [1, null, 'één'] }]]);

test('values come back, and nothing where nothing was kept', async () => {
  const root = folderWith();
  expect(await readCache(root, 'scans')).toEqual(new Map());
  expect(existsSync(privatePath(root))).toBe(false);
  await writeCache(root, 'scans', KEPT);
  expect(await readCache(root, 'scans')).toEqual(KEPT);
  expect(list(privatePath(root, 'cache'))).toEqual(['scans.json']);
});

test('what is no longer in use goes', async () => {
  const root = folderWith();
  await writeCache(root, 'scans', KEPT);
  await writeCache(root, 'scans', new Map([['cd34', 1]]));
  expect(await readCache(root, 'scans')).toEqual(new Map([['cd34', 1]]));
});

test.each(['', 'null', '{"a":', 'half\n1', `${'0'.repeat(64)}\n12`, '\u0000\u0000'])(
  'damage is absence: %j',
  async (damage) => {
    const root = folderWith();
    put(root, '.kantlijn/cache/scans.json', damage);
    expect(await readCache(root, 'scans')).toEqual(new Map());
  },
);

test('one changed digit is noticed', async () => {
  const root = folderWith();
  await writeCache(root, 'scans', KEPT);
  const path = privatePath(root, 'cache', 'scans.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('[1,', '[2,'));
  expect(await readCache(root, 'scans')).toEqual(new Map());
});

test('it does without where it cannot write', async () => {
  const root = folderWith('.kantlijn');
  await writeCache(root, 'scans', KEPT);
  expect(await readCache(root, 'scans')).toEqual(new Map());
});
