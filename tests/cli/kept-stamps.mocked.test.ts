import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith, get, put } from '../support/folder.ts';
import { runHere } from '../support/run-cli.ts';

const read = vi.hoisted((): string[] => []);
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    readFile: (...how: Parameters<typeof real.readFile>) => {
      read.push(String(how[0]));
      return real.readFile(...how);
    },
  };
});

function project(): string {
  const root = folderWith();
  put(root, 'kantlijn.yaml', 'title: Verzonnen\nlanguage: nl\nsources: [gesprekken/*]\n');
  put(root, 'gesprekken/a.md', 'O: En?\n\nR: {==De oven is warm.==}{>>@c1: Label 1, sub 1<<}\n');
  put(root, 'gesprekken/b.md', 'O: En?\n\nR: {==Het deeg rijst.==}{>>@c1: Label 1, sub 2<<}\n');
  put(root, '.kantlijn/secret', `${'5a'.repeat(32)}\n`);
  return root;
}

/** What the project says, and the sources that were opened for it: several are at once, in whatever order. */
async function looked(root: string) {
  read.length = 0;
  // What was told before would be told again, and nothing read.
  rmSync(join(root, '.kantlijn/cache/answers'), { recursive: true, force: true });
  const { out } = await runHere(root, ['fragments', '--json']);
  const opened = read.filter((path) => path.endsWith('.md')).map((path) => basename(path));
  return { out, opened: opened.toSorted() };
}

function later() {
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now.call(Date) + 60_000);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a source', () => {
  it('is not read again when nobody wrote into it since', async () => {
    const root = project();
    later();
    const { out, opened } = await looked(root);
    expect(opened).toEqual(['a.md', 'b.md']);
    expect(await looked(root)).toEqual({ out, opened: [] });
  });

  it('is read again when it was written a moment ago: it may be written again and look the same', async () => {
    const root = project();
    await looked(root);
    expect((await looked(root)).opened).toEqual(['a.md', 'b.md']);
    later();
    expect((await looked(root)).opened).toEqual(['a.md', 'b.md']);
    expect((await looked(root)).opened).toEqual([]);
  });

  it('is read again when it is as long and as old as it was', async () => {
    const root = project();
    later();
    const { out } = await looked(root);
    const path = join(root, 'gesprekken/b.md');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, get(root, 'gesprekken/b.md').replace('rijst', 'zakte'));
    utimesSync(path, atime, mtime);
    const now = await looked(root);
    expect([now.opened, now.out === out]).toEqual([['b.md'], false]);
  });

  it('is read again when another speaker is known, or nothing is kept any more', async () => {
    const root = project();
    later();
    await looked(root);
    const yaml = get(root, 'kantlijn.yaml');
    writeFileSync(join(root, 'kantlijn.yaml'), `${yaml}speakers: { O: researcher }\n`);
    expect((await looked(root)).opened).toEqual(['a.md', 'b.md']);
    expect((await looked(root)).opened).toEqual([]);
    rmSync(join(root, '.kantlijn/cache'), { recursive: true });
    expect((await looked(root)).opened).toEqual(['a.md', 'b.md']);
  });
});
