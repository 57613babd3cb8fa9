import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const PROJECT = `title: Ploegendienst
language: nl
sources: [praat.md]
groups:
  verpleging: { title: Verpleging, codebook: v.yaml, transcripts: [b1, b2] }
  planning: { title: Planning, codebook: p.yaml, transcripts: [b3] }
  keuken: { title: Keuken, codebook: k.yaml, transcripts: [b4] }
crosswalk: themas.yaml
respondents:
  verpleging-1: { transcript: b1, dienst: nacht }
  verpleging-2: { transcript: b2, dienst: dag }
  planning-1: { transcript: b3, dienst: dag }
  keuken-1: { transcript: b4, dienst: avond }
`;
const TALK = [1, 2, 3, 4]
  .map(
    (number) =>
      `# Bijlage ${number}: Interview\n\nO: Hoe gaat het?\nR: {==Het rooster komt te laat.==}{>>Label 1<<}\n`,
  )
  .join('\n');
const THEMES = `crosswalk: themas
themes:
  - { id: laat, name: Te laat, codes: { verpleging: [1], planning: [] } }
  - { id: rust, name: Te weinig rust, codes: { verpleging: [2], keuken: [1] } }
`;

async function inProject<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const files = { 'kantlijn.yaml': PROJECT, 'praat.md': TALK, 'themas.yaml': THEMES };
    const books = ['v', 'p', 'k'].map(
      (name) => [`${name}.yaml`, `labels: { 1: Rooster, 2: Rust }\n`] as const,
    );
    for (const [name, text] of [...Object.entries(files), ...books])
      await writeFile(join(folder, name), text);
    return use(folder);
  });
}

async function dataOf(folder: string, ...argv: string[]) {
  return JSON.parse((await runHere(folder, [...argv, '--json'])).out).data;
}

describe('no code is not nobody', () => {
  test('in a column of a group, and of an attribute', async () => {
    await inProject(async (folder) => {
      const byGroup = await dataOf(folder, 'crosstab');
      expect(byGroup.cells.map((row: { applies: boolean }[]) => row.map(({ applies }) => applies))).toEqual([
        [true, false, false],
        [true, false, true],
      ]);
      const byShift = await dataOf(folder, 'crosstab', '--by', 'dienst');
      expect(byShift.columns.map(({ id }: { id: string }) => id)).toEqual(['nacht', 'dag', 'avond']);
      // Of the two by day one is of a group that has no code for it.
      expect(byShift.cells[0]).toMatchObject([
        { applies: true, of: 1, respondents: 1 },
        { applies: true, of: 1, respondents: 1 },
        { applies: false, of: 0, respondents: 0 },
      ]);
      expect(byShift.cells[1][1]).toMatchObject({ applies: true, of: 1, respondents: 0 });
    });
  });

  test('is said once in a legend, on the screen and in every file', async () => {
    await inProject(async (folder) => {
      for (const argv of [['crosstab'], ['compare'], ['fragments', '--theme', 'laat'], ['trace', 'laat']]) {
        const { out } = await runHere(folder, argv);
        expect(out.match(/geen code/g)?.length, argv.join(' ')).toBeGreaterThan(0);
        expect(out.match(/Geen code:/g), argv.join(' ')).toHaveLength(1);
      }
      expect((await runHere(folder, ['crosstab', '--language', 'en'])).out).toContain('no code');
      await runHere(folder, ['export', 'uit', '--only', 'crosstab,compare', '--format', 'csv,md']);
      const files = ['11-Kruistabel', '12-Vergelijking'].map((name) => `uit/bijlage-${name}`);
      for (const file of files) {
        expect(await readFile(join(folder, `${file}.md`), 'utf8')).toContain('geen code');
        const csv = await readFile(join(folder, `${file}.csv`), 'utf8');
        expect(csv).toMatch(/laat.{1,3}Te laat.*keuken.{1,3}geen code.{1,3}geen code/);
      }
    });
  });

  test('a group without a code takes no part in where it was coded alone', async () => {
    await inProject(async (folder) => {
      const { out } = await runHere(folder, ['compare', '--theme', 'laat']);
      expect(out).toContain('Alleen gecodeerd bij Verpleging');
      expect(out).toMatch(/│ Planning \(1\) │ Keuken[\s\S]*│ geen code +│ geen code/);
      expect(out).not.toContain('0/1');
    });
  });

  test('several groups that alone have it are joined as a sentence joins them', async () => {
    await inProject(async (folder) => {
      const codes = '{ verpleging: [1], planning: [2], keuken: [1] }';
      await writeFile(
        join(folder, 'themas.yaml'),
        `crosswalk: themas\nthemes:\n  - { id: laat, name: Te laat, codes: ${codes} }\n`,
      );
      expect((await runHere(folder, ['compare'])).out).toContain('Alleen gecodeerd bij Verpleging en Keuken');
      const { out } = await runHere(folder, ['compare', '--language', 'en']);
      expect(out).toContain('Coded only in Verpleging and Keuken');
    });
  });
});

describe('a theme that points at nothing', () => {
  test.each([
    ['a group', 'verpleging: [1]', 'verplegng: [1]', 'K723'],
    ['a code', 'verpleging: [2]', 'verpleging: [2, 9]', 'K724'],
  ])('%s: no number is shown or written', async (_, good, bad, code) => {
    await inProject(async (folder) => {
      await writeFile(join(folder, 'themas.yaml'), THEMES.replace(good, bad));
      for (const argv of [['crosstab'], ['compare'], ['fragments', '--theme', 'laat'], ['export', 'uit']]) {
        const { out, err, exit } = await runHere(folder, argv);
        expect([out, exit], argv.join(' ')).toEqual(['', 2]);
        expect(err).toContain(code);
      }
      expect(JSON.parse((await runHere(folder, ['crosstab', '--json'])).out)).toMatchObject({
        data: null,
        findings: [{ code }],
      });
      expect((await runHere(folder, ['crosstab', '--rows', 'label'])).exit).toBe(0);
    });
  });
});
