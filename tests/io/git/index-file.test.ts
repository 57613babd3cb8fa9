import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { findRepository, trackedFiles } from '../../../src/io/git/repository.ts';
import { folderWith, put } from '../../support/folder.ts';
import { git, hasGit } from '../../support/git.ts';
import { newFolder } from '../../support/run-cli.ts';

/** An index of version 2 or 3, as git's documentation describes it. */
function indexOf(version: 2 | 3, paths: readonly string[], hash: number): Buffer {
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(version, 4);
  head.writeUInt32BE(paths.length, 8);
  const entries = paths.map((path) => {
    const name = Buffer.from(path, 'utf8');
    const fixed = Buffer.alloc(40 + hash + 2 + (version === 3 ? 2 : 0), 1);
    fixed.writeUInt16BE((version === 3 ? 0x4000 : 0) | Math.min(name.length, 0xfff), 40 + hash);
    const length = fixed.length + name.length;
    return Buffer.concat([fixed, name, Buffer.alloc(8 - (length % 8))]);
  });
  return Buffer.concat([head, ...entries, Buffer.alloc(hash)]);
}

const { path: REPOSITORY, remove } = newFolder();
put(REPOSITORY, '.git/HEAD', '');
afterAll(remove);

/** What git would track by that index, from the root of the repository. */
async function trackedBy(index: Buffer, hash = 20): Promise<string[]> {
  put(REPOSITORY, '.git/index', index);
  put(REPOSITORY, '.git/config', hash === 32 ? '[extensions]\n\tobjectformat = sha256\n' : '');
  const found = await findRepository(REPOSITORY);
  return found === null ? [] : (await trackedFiles(found)).map((path) => relative(REPOSITORY, path));
}

const asPath = (name: string) => relative(REPOSITORY, join(REPOSITORY, name));

const paths = fc.array(fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'é', '/', '.') }));

test.each([2, 3] as const)('every path of version %i is read, for both kinds of hash', async (version) => {
  await fc.assert(
    fc.asyncProperty(paths, fc.constantFrom(20, 32), async (names, hash) => {
      expect(await trackedBy(indexOf(version, names, hash), hash)).toEqual(names.map(asPath));
    }),
  );
});

test('of an index that is cut off, what can be read; of anything else nothing', async () => {
  const index = indexOf(2, ['a.md', '.kantlijn/key.json'], 20);
  for (let length = 0; length < index.length; length++) {
    expect(['a.md', '.kantlijn/key.json'].join()).toContain(
      (await trackedBy(index.subarray(0, length))).join(),
    );
  }
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect(await trackedBy(Buffer.from(bytes))).toEqual([]);
    }),
  );
});

describe.skipIf(!hasGit)('what git writes is read as git reads it', () => {
  const names = [
    'a.md',
    'bijlagen/één.json',
    'bijlagen/twee.json',
    'bijlagen/twee/diep/x',
    `${'lang/'.repeat(60)}z`,
  ];
  test.each(['2', '3', '4'])('version %s', async (version) => {
    const folder = folderWith(...names);
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    if (version === '3') git(folder, 'update-index', '--skip-worktree', 'bijlagen/twee.json');
    else git(folder, 'update-index', '--index-version', version);
    const index = readFileSync(join(folder, '.git/index'));
    expect(index.readUInt32BE(4)).toBe(Number(version));
    expect(await trackedBy(index)).toEqual(git(folder, 'ls-files', '-z').split('\0').slice(0, -1));
  });
});
