import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChild, runHere, withFolder } from '../support/run-cli.ts';

/** Names that the project knows, then two that nobody has ever met. */
const NAMES = /sietske|bruinsma|wiebrig|zandstra|oedsen/i;

const INTERVIEW = `# Bijlage 1: Interview respondent 1

Functie: begeleider

O: Onderzoeker
R: Respondent

O: Met wie werkt u?

R: {==Met Sietske Bruinsma, elke dag==}{>>@a: Contact: dagelijks (Label 1, sub 1)<<}.
`;

const PROJECT = `title: Proef
language: nl
sources: [gesprekken/*.md]
groups:
  team-bruinsma: { title: Team Bruinsma, codebook: codebooks/sietske.yaml, transcripts: [b1] }
crosswalk: codebooks/themas.yaml
respondents:
  team-bruinsma-1: { transcript: b1, speaker: R, oordeel-sietske: goed }
anonymise:
  profiles: { voor-sietske: { date: day } }
`;

const CODEBOOK = 'codebook: sietske\nlabels:\n  1: { name: Contact, sub: { 1: Sietske Bruinsma } }\n';
const CROSSWALK =
  'crosswalk: themas\nthemes:\n  - { id: sietske, name: Sietske, codes: { sietske: [1/1] } }\n';

async function withNames(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    for (const name of ['gesprekken', 'codebooks', '.kantlijn']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'gesprekken/een.md'), INTERVIEW);
    await writeFile(join(folder, 'kantlijn.yaml'), PROJECT);
    await writeFile(join(folder, 'codebooks/sietske.yaml'), CODEBOOK);
    await writeFile(join(folder, 'codebooks/themas.yaml'), CROSSWALK);
    await writeFile(join(folder, '.kantlijn/names.yaml'), 'names: [Sietske Bruinsma]\n');
    await use(folder);
  });
}

/** What somebody may mistype; each has a name in it, and so has what the project has instead. */
const TYPED: readonly (readonly string[])[] = [
  ['fragments', '--group', 'Wiebrig Zandstra'],
  ['fragments', '--group', 'team-bruinsm'],
  ['fragments', '--theme', 'sietsk'],
  ['fragments', '--code', 'Wiebrig Zandstra'],
  ['fragments', '--code', 'zandstra/1'],
  ['tree', '--codebook', 'sietsk'],
  ['crosstab', '--by', 'oordeel-wiebrig'],
  ['crosstab', '--by', 'oordeel-sietsk'],
  ['crosstab', '--rows', 'zandstra'],
  ['compare', '--theme', 'Zandstra'],
  ['status', '--profile', 'voor-wiebrig'],
  ['status', '--profile', 'voor-sietsk'],
  ['export', 'uit', '--format', 'zandstra'],
  ['export', 'uit', '--only', 'tree,zandstra'],
  ['check', '--accept', 'K142-zandstra'],
  ['trace', 'Wiebrig Zandstra zei dat'],
  ['trace', 'Sietske Bruinsma komt nooit'],
  ['notes', 'gesprek-zandstra.docx'],
  ['notes', 'Interview Oedsen.docx'],
  ['status', 'gesprekken/wiebrig zandstra.md'],
  ['status', 'gesprekken/een.md', '--codebook', 'boek-zandstra.yaml'],
  ['-C', 'zandstra', 'init', 'wiebrig.docx'],
  ['init', 'gesprekken/een.md', '--codebook', 'zandstra.yaml', '--into', 'zandstra'],
  ['anonymise', 'scan', 'zandstra.txt'],
  ['anonymise', 'key', '--restore', 'zandstra.txt', '--into', 'wiebrig.txt'],
  ['anonymise', 'zandstra'],
  ['zandstra'],
  ['status', '--zandstra'],
  ['demo', 'zandstra'],
];

describe('nothing that was typed wrong names anybody into a pipe', () => {
  test.each(TYPED.map((argv) => ({ argv })))('$argv', async ({ argv }) => {
    await withNames(async (folder) => {
      for (const language of ['nl', 'en']) {
        const { out, err, exit } = await runHere(folder, [...argv, '--language', language]);
        expect(exit).toBe(2);
        expect(err).not.toBe('');
        expect(`${out}${err}`).not.toMatch(NAMES);
      }
    });
  });

  test('nor does a file that nobody may open, or write', async () => {
    await withNames(async (folder) => {
      const closed = join(folder, 'gesprekken/zandstra.md');
      await writeFile(closed, INTERVIEW);
      await chmod(closed, 0);
      const opens = await readFile(closed).then(
        () => true,
        () => false,
      );
      // Whoever may read everything finds a second interview there instead.
      if (!opens) expect((await runHere(folder, ['status'])).err).toContain('K703');
      for (const argv of [['status'], ['check'], ['anonymise', 'scan', 'gesprekken/zandstra.md']]) {
        const { out, err } = await runHere(folder, argv);
        expect(`${out}${err}`).not.toMatch(NAMES);
      }
      await writeFile(join(folder, 'zandstra'), '');
      const { err, exit } = await runHere(folder, ['export', 'zandstra/uit']);
      expect([exit, NAMES.test(err)]).toEqual([2, false]);
    });
  });

  test.each([
    ['a folder with something else in it', ['export', 'Wiebrig Zandstra'], 'K708'],
    ['a file that is there for a folder', ['export', 'Wiebrig Zandstra/oedsen.md'], 'K748'],
    [
      'a copy that is there already',
      ['anonymise', 'copy', 'gesprekken/een.md', '--into', 'zandstra.md'],
      'K709',
    ],
    ['a folder of another name', ['-C', 'Wiebrig Zandsta', 'status'], 'K747'],
    ['a report that is not there', ['audit', '--report', 'Wiebrig Zandstra/oedse.md'], 'K702'],
    ['an empty folder', ['tree', 'zandstra'], 'K749'],
    ['a folder for a codebook', ['tree', 'gesprekken/een.md', '--codebook', 'zandstra'], 'K749'],
  ])('nor does what is on the disk: %s', async (_, argv, code) => {
    await withNames(async (folder) => {
      for (const name of ['Wiebrig Zandstra', 'zandstra']) await mkdir(join(folder, name));
      for (const name of ['Wiebrig Zandstra/oedsen.md', 'zandstra.md'])
        await writeFile(join(folder, name), 'x');
      for (const more of [[], ['--json']]) {
        const { out, err, exit } = await runHere(folder, [...argv, ...more]);
        expect([exit, `${out}${err}`.includes(code)]).toEqual([2, true]);
        expect(`${out}${err}`).not.toMatch(NAMES);
      }
    });
  });

  test('also as a process of its own', async () => {
    await withNames(async (folder) => {
      const { err, exit } = await runChild(folder, ['status', '--profile', 'voor-zandstra']);
      expect([exit, NAMES.test(err)]).toEqual([2, false]);
      expect(err).toMatch(/Er zijn: supervisor, public, voor-\[naam \d\]\./);
    });
  });
});

test('on her own screen somebody sees what she typed, and the file that is not there', async () => {
  await withNames(async (folder) => {
    const hers = { isTerminal: true };
    expect((await runHere(folder, ['compare', '--theme', 'rooster'], hers)).err).toContain(
      'er is geen thema "rooster"',
    );
    expect((await runHere(folder, ['notes', 'gesprek-zandstra.docx'], hers)).err).toContain(
      'gesprek-zandstra.docx',
    );
  });
});
