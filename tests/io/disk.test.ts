import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What a command tells of never rests on these: they write, keep what can be made again, or wait. */
const BESIDE = [
  'atomic.ts',
  'disk.ts',
  'example.ts',
  'folder-watch.ts',
  'private/kept-files.ts',
  'private/kept-pieces.ts',
  'private/lock.ts',
  'private/remove-private.ts',
  'publish/publish-file.ts',
  'publish/publish.ts',
  'publish/swap.ts',
  'stamp.ts',
  'sync.ts',
];

test('what is looked at on the disk is looked at by its one door', () => {
  const files = readdirSync('src/io', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
  const past = files.filter((file) => /from 'node:fs/.test(readFileSync(join('src/io', file), 'utf8')));
  expect(past.sort()).toEqual(BESIDE);
});
