import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, type Setting, withFolder } from '../support/run-cli.ts';

const HERS: Setting = { isTerminal: true };

/** Said, and nowhere on disk but in the document: it never shows, on no screen. */
const SAID = /jikke|roelofsma/i;

const INTERVIEW = `# Interview respondent 1

Functie: buurvrouw van Jikke Roelofsma

O: Met wie werkt u?

R: {==Met Jikke Roelofsma en met Vitalis, elke dag.==}{>>@a: Contact Jikke: dagelijks (Label 1, sub 1)<<}

O: En verder?

R: Vitalis.
`;

const PROJECT = `title: Onderzoek bij Vitalis
language: nl
sources: [vitalis/gesprek-een.md]
groups:
  vitalis: { title: Team Vitalis, codebook: codebooks/vitalis.yaml, transcripts: [vitalis-1] }
transcripts:
  vitalis-1: { source: vitalis/gesprek-een.md }
crosswalk: codebooks/themas.yaml
`;

const CODEBOOK =
  'codebook: vitalis\ntitle: Team Vitalis\nlabels:\n  1: { name: Contact, sub: { 1: Dagelijks } }\n';
const CROSSWALK =
  'crosswalk: themas\nthemes:\n  - { id: vitalis, name: Vitalis zelf, codes: { vitalis: [1/1] } }\n';

async function withVitalis(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    for (const name of ['vitalis', 'codebooks', '.kantlijn']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'vitalis/gesprek-een.md'), INTERVIEW);
    await writeFile(join(folder, 'kantlijn.yaml'), PROJECT);
    await writeFile(join(folder, 'codebooks/vitalis.yaml'), CODEBOOK);
    await writeFile(join(folder, 'codebooks/themas.yaml'), CROSSWALK);
    await writeFile(
      join(folder, '.kantlijn/names.yaml'),
      'names: [Jikke Roelofsma, { name: Vitalis, kind: organisation }]\n',
    );
    await use(folder);
  });
}

const COMMANDS: readonly (readonly string[])[] = [
  ['status'],
  ['tree'],
  ['crosstab'],
  ['compare'],
  ['fragments'],
  ['check'],
  ['notes'],
  ['trace', 'vitalis'],
];

describe('her own screen', () => {
  test.each(COMMANDS.map((argv) => ({ argv })))('shows nothing that was said: $argv', async ({ argv }) => {
    await withVitalis(async (folder) => {
      const { out, err } = await runHere(folder, argv, HERS);
      expect(`${out}${err}`).not.toMatch(SAID);
      expect(`${out}${err}`).not.toMatch(/"Vitalis\."|met Vitalis/);
    });
  });

  test.each(COMMANDS.map((argv) => ({ argv })))(
    'and a pipe, or --json, not even her titles: $argv',
    async ({ argv }) => {
      await withVitalis(async (folder) => {
        for (const [more, setting] of [
          [[], {}],
          [['--json'], HERS],
        ] as const) {
          const { out, err } = await runHere(folder, [...argv, ...more], setting);
          expect(`${out}${err}`).not.toMatch(/vitalis|jikke|roelofsma/i);
        }
      });
    },
  );

  test('shows ids, titles and paths as they are on disk', async () => {
    await withVitalis(async (folder) => {
      expect((await runHere(folder, ['status'], HERS)).out).toContain('Team Vitalis (vitalis)');
      expect((await runHere(folder, ['fragments'], HERS)).out).toContain('vitalis-1:2');
      expect((await runHere(folder, ['compare'], HERS)).out).toContain('Vitalis zelf');
      expect((await runHere(folder, ['notes'], HERS)).out).toContain('vitalis/gesprek-een.md');
    });
  });

  test('and a command takes what it shows, and what a pipe shows', async () => {
    await withVitalis(async (folder) => {
      const { out } = await runHere(folder, ['status', '--json']);
      const hidden: string = JSON.parse(out).data.groups[0].id;
      expect(hidden).toMatch(/^\[organisatie \d\]$/);
      for (const name of ['vitalis', hidden])
        for (const setting of [{}, HERS])
          expect((await runHere(folder, ['fragments', '--group', name], setting)).exit).toBe(0);
      for (const name of ['vitalis', hidden])
        expect((await runHere(folder, ['compare', '--theme', name], HERS)).exit).toBe(0);
    });
  });

  test('gives an export nothing of it', async () => {
    await withVitalis(async (folder) => {
      const { exit } = await runHere(folder, ['export', 'uit', '--format', 'md', '--only', 'crosstab'], HERS);
      expect(exit).toBe(0);
      const { out } = await runHere(folder, ['export', 'uit', '--format', 'md', '--only', 'crosstab'], HERS);
      const [name = ''] = out.split('\n');
      expect(await readFile(join(folder, 'uit', name), 'utf8')).not.toMatch(/vitalis/i);
    });
  });

  test('shows an id that was made of what a document says as anybody else sees it', async () => {
    await withFolder(async (folder) => {
      const two = ['Jikke Roelofsma', 'Bonne Sipkema'].map(
        (who) => `# Gesprek met ${who}\n\nO: Hoe gaat het?\n\nR: Goed.\n\nO: En verder?\n\nR: Niets.\n`,
      );
      await writeFile(join(folder, 'alles.md'), two.join('\n'));
      for (const argv of [['status'], ['check'], ['fragments']]) {
        const { out, err } = await runHere(folder, [...argv, 'alles.md'], HERS);
        expect(`${out}${err}`).not.toMatch(/jikke|roelofsma|bonne|sipkema/i);
      }
    });
  });
});

test('what is kept is kept in every spelling that folds to the same', async () => {
  await withVitalis(async (folder) => {
    const policy = 'anonymise: { keep: [VITÁLIS] }\n';
    await writeFile(join(folder, 'kantlijn.yaml'), `${PROJECT}${policy}`);
    await writeFile(join(folder, '.kantlijn/names.yaml'), 'names: [Jikke Roelofsma]\n');
    const { out } = await runHere(folder, ['status', '--json']);
    expect(JSON.parse(out).data.groups[0].id).toBe('vitalis');
  });
});
