import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepository, isKeptOut, trackedFiles } from '../../../src/io/git/repository.ts';
import { folderWith, put } from '../../support/folder.ts';
import { git, hasGit } from '../../support/git.ts';

const KEY = '.kantlijn/key.json';

describe('a private folder is kept out by', () => {
  test.each([
    ['/.kantlijn/', true],
    ['.kantlijn', true],
    ['.kantlijn/*', true],
    ['.kantlijn/**', true],
    ['**/.kantlijn/', true],
    ['.kant*/', true],
    ['.[jk]antlijn', true],
    ['key.json', true],
    ['*.json  ', true],
    ['\\.kantlijn\r\n# anders', true],
    ['*\n!kantlijn.yaml', true],
    ['.kantlijn/\n!.kantlijn/key.json', true],
    ['# .kantlijn/', false],
    ['/kantlijn/', false],
    ['.kantlijn/\n!.kantlijn/', false],
    ['*\n!/**', false],
    ['.kantlijn/*\n!.kantlijn/key.json', false],
    ['.kantlijn/names.yaml', false],
    ['sub/.kantlijn', false],
    ['.kantlijn/key.json/', false],
    ['[z-a]', false],
    ['', false],
  ])('%j: %s', async (text, kept) => {
    const folder = folderWith('.git/HEAD');
    put(folder, '.gitignore', text);
    const found = await findRepository(folder);
    expect(found === null ? null : await isKeptOut(found, join(folder, KEY))).toBe(kept);
  });
});

describe.skipIf(!hasGit)('as git has it', () => {
  function repository(...names: string[]): string {
    const folder = folderWith(...names);
    git(folder, 'init', '-q');
    return folder;
  }

  test('patterns keep out what git keeps out', async () => {
    const folder = repository(`thesis/deel/${KEY}`);
    const path = `thesis/deel/${KEY}`;
    const parts = [
      'thesis',
      'deel',
      '.kantlijn',
      'key.json',
      '*',
      '**',
      '?ey.json',
      '[!a]*',
      '.k*',
      't[g-i]esis',
    ];
    const line = fc
      .tuple(
        fc.constantFrom('', '', '!'),
        fc.constantFrom('', '', '/'),
        fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '', '/'),
      )
      .map(([not, start, names, end]) => `${not}${start}${names.join('/')}${end}`);
    const lines = fc.array(line, { maxLength: 3 }).map((all) => all.join('\n'));
    await fc.assert(
      fc.asyncProperty(lines, lines, async (above, below) => {
        put(folder, '.gitignore', above);
        put(folder, 'thesis/.gitignore', below);
        const ignored = git(folder, 'ls-files', '-o', '-i', '--exclude-standard', '--', path) !== '';
        const found = await findRepository(join(folder, 'thesis/deel'));
        expect(found?.workTree).toBe(folder);
        expect(found === null ? null : await isKeptOut(found, join(folder, path))).toBe(ignored);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('.git/info/exclude keeps out too', async () => {
    const folder = repository('a.md');
    const found = await findRepository(folder);
    if (found === null) throw new Error('there is one');
    expect(await isKeptOut(found, join(folder, KEY))).toBe(false);
    put(folder, '.git/info/exclude', '.kantlijn/\n');
    expect(await isKeptOut(found, join(folder, KEY))).toBe(true);
  });

  test('a further work tree has its own index, and the exclusions of the first', async () => {
    const folder = repository('a.md');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'a');
    git(folder, 'worktree', 'add', '-q', 'tweede');
    const second = join(folder, 'tweede');
    put(second, KEY, '{}');
    git(second, 'add', '-A');
    put(folder, '.git/info/exclude', '.kantlijn/\n');
    mkdirSync(join(second, 'diep'));
    const found = await findRepository(join(second, 'diep'));
    if (found === null) throw new Error('there is one');
    expect(await trackedFiles(found)).toEqual([join(second, KEY), join(second, 'a.md')]);
    expect(await isKeptOut(found, join(second, KEY))).toBe(true);
  });

  test('a repository of SHA-256', async () => {
    const folder = folderWith('a.md', 'b/c.md');
    git(folder, 'init', '-q', '--object-format=sha256');
    git(folder, 'add', '-A');
    const found = await findRepository(folder);
    expect(found === null ? null : await trackedFiles(found)).toEqual([
      join(folder, 'a.md'),
      join(folder, 'b/c.md'),
    ]);
  });
});

test('no repository is none, and a folder without an index tracks nothing', async () => {
  const folder = folderWith('a.md');
  expect(await findRepository(folder)).toBeNull();
  put(folder, '.git/HEAD', 'ref: refs/heads/main\n');
  const found = await findRepository(folder);
  expect(found === null ? null : await trackedFiles(found)).toEqual([]);
});
