import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, type Setting, withFolder } from '../support/run-cli.ts';

const INTERVIEW = `# Interview respondent 1

O: Met wie werkt u samen?

R: {==Vooral met Anneloes Terpstra, en met Kelders in Ommen. Anneloes belt mij elke week.==}{>>@c1: Werkwijze: bellen (Label 1)<<}

O: En verder?

R: Verder met Anneliese, nee, Anneloes. Zij woont in Ommen.
`;

/** A project of one interview; nothing is decided. */
async function inProject<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
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
  test('lists the candidates, what is said most first, and of those persons first', async () => {
    await inProject(async (folder) => {
      const candidates = await candidatesIn(folder, '--reveal=anyway');
      const rows = candidates.map((one: { text: string; kind: string; count: number }) => [
        one.text,
        one.kind,
        one.count,
      ]);
      expect(rows.slice(0, 2)).toEqual([
        ['Anneloes', 'person', 2],
        ['Ommen', 'place', 2],
      ]);
      expect(rows).toContainEqual(['Anneloes Terpstra', 'person', 1]);
      const { like } = candidates.find((one: { text: string }) => one.text === 'Anneloes');
      expect(like).toEqual(['Anneloes Terpstra']);
      const { interviews, contexts } = candidates[0];
      expect([
        interviews,
        ...contexts.map((one: { turn: number; text: string }) => [one.turn, one.text]),
      ]).toEqual([
        1,
        [2, expect.stringContaining('Anneloes belt mij elke week')],
        [4, expect.stringContaining('nee, Anneloes')],
      ]);
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
      expect(asked.out).toContain('Alles is nagekeken.');
      expect(listIn(folder)).toContain('also: [');
    });
  });

  test('decides about a whole kind, goes back on all of it, and says in the end what an export hides', async () => {
    await inProject(async (folder) => {
      const { out } = await review(folder, { isTerminal: true, keys: ['a', 'k', 'q'] });
      expect(out).toMatch(/Een export verbergt nu: 4 × persoon\./);
      expect(out).toContain('Blijft staan: Ommen.');
      expect(listIn(folder)).toMatch(/Anneloes\n/);
      expect(listIn(folder)).toMatch(/Anneloes Terpstra\n/);
    });
    await inProject(async (folder) => {
      const path = join(folder, '.kantlijn', 'names.yaml');
      const before = readFileSync(path, 'utf8');
      await review(folder, { isTerminal: true, keys: ['z', 'u', 'q'] });
      expect(readFileSync(path, 'utf8')).toBe(before);
    });
  });

  test('goes back on a decision', async () => {
    await inProject(async (folder) => {
      const path = join(folder, '.kantlijn', 'names.yaml');
      const before = readFileSync(path, 'utf8');
      await review(folder, { isTerminal: true, keys: ['k', 'u', 'q'] });
      expect(readFileSync(path, 'utf8')).toBe(before);
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
      const shown = async () => (await runHere(folder, ['fragments', '--json'])).out;
      const before = JSON.parse(await shown()).data.fragments[0].text;
      expect(new Set(before.match(/\[naam \d\]/g)).size).toBe(3);
      await review(folder, { lines: ['s Anneloes Terpstra'] });
      const after = JSON.parse(await shown()).data.fragments[0].text;
      expect(new Set(after.match(/\[naam \d\]/g)).size).toBe(2);
      expect(listIn(folder)).toBe('names:\n  - { name: Anneloes Terpstra, also: [ Anneloes ] }\n');
    });
  });

  test('nobody is the same as a placeholder or a number of nobody', async () => {
    await inProject(async (folder) => {
      const { out } = await review(folder, { lines: ['s [naam 99]', 's 44', 's Anneloes'] });
      expect(out).toContain('Zo iemand staat er niet bij.');
      expect(listIn(folder)).toBe('names:\n  - Anneloes\n');
    });
  });

  test('what is replaced as it is keeps its placeholder', async () => {
    await inProject(async (folder) => {
      const before = await candidatesIn(folder);
      await review(folder, { lines: before.map(() => 'r') });
      const { out } = await runHere(folder, ['fragments', '--json']);
      for (const { placeholder, kind } of before.slice(0, 2))
        expect([kind, out]).toEqual([
          expect.stringMatching(/^(?:person|place)$/),
          expect.stringContaining(placeholder),
        ]);
      expect((await review(folder, { lines: [] })).out).toContain('Alles is nagekeken.');
    });
  });

  test('does not touch what somebody wrote into the list meanwhile', async () => {
    await inProject(async (folder) => {
      const path = join(folder, '.kantlijn', 'names.yaml');
      const typing = { isTerminal: true, keys: ['k', 'u', 'q'] };
      const add = async () =>
        writeFile(path, `${readFileSync(path, 'utf8')}names:\n  - Bouke # van hiernaast\n`);
      await review(folder, { ...typing, before: { u: add } });
      expect(readFileSync(path, 'utf8')).toContain('- Bouke # van hiernaast');
    });
  });

  test('shows nothing that steers a terminal', async () => {
    await inProject(async (folder) => {
      const text = INTERVIEW.replace('belt mij', '\u001b]0;x\u0007belt mij');
      await writeFile(join(folder, 'interview.md'), text);
      const { out } = await review(folder, { isTerminal: true, keys: [] });
      for (const steers of ['\u001b', '\u0007']) expect(out).not.toContain(steers);
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
