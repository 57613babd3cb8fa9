import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, type Setting, withFolder } from './run-cli.ts';

const INTERVIEW = `# Interview respondent 1

O: Met wie werkt u samen?

R: Vooral met Anneloes Terpstra, en met Kelders in Ommen. Anneloes belt mij elke week.

O: En verder?

R: Verder met Anneliese, nee, Anneloes. Zij woont in Ommen.
`;

/** A project of one interview; nothing is decided. */
async function inProject<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, 'interview.md'), INTERVIEW);
    await runHere(folder, ['init', 'interview.md']);
    return use(folder);
  });
}

const review = (folder: string, setting: Setting, ...more: string[]) =>
  runHere(folder, ['anonymise', 'review', ...more], setting);
const listIn = (folder: string) =>
  readFileSync(join(folder, '.kantlijn', 'names.yaml'), 'utf8').replace(/^(?:#.*)?\n/gm, '');
const candidatesIn = async (folder: string, ...more: string[]) =>
  JSON.parse((await review(folder, {}, '--json', ...more)).out).data.candidates;

describe('anonymise review', () => {
  test('lists the candidates, persons first, what is said most first', async () => {
    await inProject(async (folder) => {
      const candidates = await candidatesIn(folder, '--reveal=anyway');
      const rows = candidates.map((one: { text: string; kind: string; count: number }) => [
        one.text,
        one.kind,
        one.count,
      ]);
      expect(rows).toContainEqual(['Anneloes', 'person', 2]);
      expect(rows).toContainEqual(['Anneloes Terpstra', 'person', 1]);
      expect(rows.at(-1)).toEqual(['Ommen', 'place', 2]);
      const { like } = candidates.find((one: { text: string }) => one.text === 'Anneloes');
      expect(like).toEqual(['Anneloes Terpstra']);
    });
  });

  test('shows no name where nobody can be asked, and can be answered all the same', async () => {
    await inProject(async (folder) => {
      const { out } = await review(folder, { lines: ['k'] });
      expect(out).not.toMatch(/Anneli|Anneloe|Terpstra|Ommen|Kelders/);
      expect(out).toContain('\n[naam 3]\n1 van 5');
      expect(listIn(folder)).toContain('keep:\n  - Anneloes\n');
    });
  });

  test('writes what a person decides key by key, and asks about it no more', async () => {
    await inProject(async (folder) => {
      const keys = ['r', 's', 'k', 'o', 'l'];
      const { out } = await review(folder, { isTerminal: true, keys, lines: ['Anneloes'] });
      expect(out).toContain('Anneloes Terpstra');
      const asked = await review(folder, { isTerminal: true, keys: [] });
      expect(asked.out).toContain('Over alles is beslist.');
      expect(listIn(folder)).toContain('also: [');
    });
  });

  test('goes back on a decision', async () => {
    await inProject(async (folder) => {
      const before = listIn(folder);
      await review(folder, { isTerminal: true, keys: ['k', 'u', 'q'] });
      expect(listIn(folder)).toBe(before);
    });
  });

  test('waits for an answer that means something', async () => {
    await inProject(async (folder) => {
      await review(folder, { lines: ['wat?', 'x', 'k'] });
      expect(listIn(folder)).toContain('keep:\n  - Anneloes\n');
    });
  });

  test('one person has one placeholder once that is decided', async () => {
    await inProject(async (folder) => {
      await review(folder, { lines: ['s Anneloes Terpstra'] });
      const { out } = await runHere(folder, ['anonymise', 'review', '--json']);
      const names = JSON.parse(out).data.candidates.map((one: { text: string }) => one.text);
      expect(new Set(names).size).toBe(names.length);
      expect(listIn(folder)).toBe('names:\n  - { name: Anneloes Terpstra, also: [ Anneloes ] }\n');
    });
  });

  test('leaves a list alone that it cannot read', async () => {
    await inProject(async (folder) => {
      await writeFile(join(folder, '.kantlijn', 'names.yaml'), 'names: [Anna\n');
      const { exit, err } = await review(folder, { lines: ['k'] });
      expect([exit, err]).toEqual([3, expect.stringContaining('K610')]);
      expect(listIn(folder)).toBe('names: [Anna\n');
    });
  });

  test('needs a project', async () => {
    await withFolder(async (folder) => {
      const { exit, err } = await review(folder, {});
      expect([exit, err]).toEqual([2, expect.stringContaining('geen project')]);
    });
  });
});
