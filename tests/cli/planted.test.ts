import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpackArtefact } from '../../src/artefact/unpack.ts';
import { type Planting, plantProject } from '../support/planted-project.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

/** Without case, accents and what lines and tables put between the letters of a name. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\s│"_-]+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ');
}

/** The places whose name shows. */
function shownIn(text: string, { plants }: Planting): string[] {
  const all = bare(text);
  return plants
    .filter(({ words }) => words.some((word) => all.includes(bare(word))))
    .map(({ place }) => place);
}

async function filesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { withFileTypes: true, recursive: true });
  return all
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .filter((path) => !path.includes('.kantlijn/'));
}

/** As it stands, and without its tags, that no name is cut in two by one. */
async function textOf(folder: string, path: string): Promise<string> {
  const parts = unpackArtefact(await readFile(join(folder, path)));
  const text = parts.map((part) => `${part.path} ${new TextDecoder().decode(part.content)}`).join('\n');
  return [path, text, text.replace(/<[^>]*>/g, '')].join('\n');
}

type Asked = (at: (place: string) => string) => readonly (readonly string[])[];

const REPORTS: Asked = (at) => [
  ...['status', 'check', 'notes', 'tree', 'fragments', 'crosstab', 'compare', 'matrix', 'audit'].flatMap(
    (name) => [[name], [name, '--json']],
  ),
  ...['scan', 'review', 'risk', 'key'].map((name) => ['anonymise', name, '--json']),
  ['crosstab', '--rows', 'label', '--by', 'respondent', '--language', 'en'],
  ['crosstab', '--by', 'functie'],
  ['trace', '1'],
  ['trace', at('said in a turn')],
  ['status', `gesprekken-${at('folder of sources')}/tweede.docx`],
];

/** Another letter at the end: something that there is not, beside what there is. */
const WRONG: Asked = (at) => [
  ['fragments', '--code', `${at('name of code')}x`],
  ['fragments', '--group', `team-${at('id of group')}x`],
  ['fragments', '--theme', `${at('id of theme')}x`],
  ['fragments', '--coder', `${at('docx author')}x`],
  ['status', '--profile', `voor-${at('profile name')}x`],
  ['tree', '--codebook', `${at('id of codebook')}x`],
  ['crosstab', '--by', `${at('attribute key')}x`],
  ['check', '--accept', `K201-${at('accepted finding')}`],
  ['audit', '--report', `weg-${at('name of report')}.md`],
  ['notes', `gesprekken-${at('folder of sources')}`],
  ['anonymise', 'key', '--restore', `weg-${at('name of report')}.md`],
];

describe('an invented name, in whatever place, shows nowhere', () => {
  test.each([
    ['in what is reported', REPORTS],
    ['in what is said of wrong use', WRONG],
  ])('%s', async (_, asked) => {
    await withFolder(async (folder) => {
      const planting = await plantProject(folder);
      for (const argv of asked((place) => planting.nameAt(place).toLowerCase().replaceAll(' ', '-'))) {
        const { out, err } = await runHere(folder, argv);
        expect({ argv, shown: shownIn(out + err, planting) }).toEqual({ argv, shown: [] });
      }
    });
  });

  test('in names of codebooks and themes that no document has, and in a copy of the project', async () => {
    await withFolder(async (folder) => {
      const files = {
        'gesprek.md':
          '# Interview bewoner 1\n\nO: Hoi, hoe gaat het?\n\nR: {==Goed.==}{>>@c1: (Label 1)<<}\n',
        'codebooks/boek-plorzumterk.yaml': 'codebook: hulp\nlabels:\n  1: Hulp\n  2: Iets\n',
        'codebooks/themas-wobrinkstra.yaml':
          'crosswalk: thema-van-fjeskema\nthemes:\n  - { id: nabij, name: Nabij, codes: { hulp: [2] } }\n',
        'kantlijn.yaml':
          'title: Straat\nsources: [gesprek.md]\ngroups:\n  straat: { codebook: codebooks/boek-plorzumterk.yaml, transcripts: [gesprek] }\ncrosswalk: codebooks/themas-wobrinkstra.yaml\n',
      };
      await mkdir(join(folder, 'codebooks'));
      for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
      const { out, err } = await runHere(folder, ['check']);
      expect(out).toContain('K209');
      expect(out).toMatch(/codebooks\/boek-\[naam \d\]\.yaml/);
      expect(out + err).not.toMatch(/plorzumterk|wobrinkstra/);
      expect((await runHere(folder, ['export', 'uit', '--format', 'project'])).exit).toBe(0);
      for (const path of (await filesIn(join(folder, 'uit'))).filter((one) => !one.endsWith('.png')))
        expect(await textOf(join(folder, 'uit'), path)).not.toMatch(/plorzumterk|wobrinkstra|fjeskema/i);
    });
  });

  test('and is found by this very search where it is revealed', async () => {
    await withFolder(async (folder) => {
      const planting = await plantProject(folder);
      const { out, err } = await runHere(folder, ['fragments', '--json', '--reveal=anyway']);
      expect(shownIn(out + err, planting)).toEqual(expect.arrayContaining(['said in a turn', 'id of group']));
    });
  });

  test('where nothing is shown because something cannot be read', async () => {
    await withFolder(async (folder) => {
      const planting = await plantProject(folder, { damaged: true });
      for (const argv of [['status'], ['check', '--json'], ['notes'], ['export', 'uit']]) {
        const { out, err, exit } = await runHere(folder, argv);
        expect({ argv, exit, shown: shownIn(out + err, planting) }).toEqual({ argv, exit: 3, shown: [] });
      }
    });
  });

  test('in files that are written, but for the paths of her documents', async () => {
    await withFolder(async (folder) => {
      const planting = await plantProject(folder);
      const before = new Set(await filesIn(folder));
      const at = (place: string) => planting.nameAt(place).toLowerCase().replaceAll(' ', '-');
      const source = `gesprekken-${at('folder of sources')}`;
      const documents = [
        `${source}/tweede.docx`,
        `${source}/derde.vtt`,
        `rapport-${at('name of report')}.md`,
      ];
      expect((await runHere(folder, ['init', ...documents, '--into', 'nieuw'])).exit).toBe(0);
      expect((await runHere(folder, ['-C', 'nieuw', 'export', 'uit'])).exit).toBe(0);
      for (const path of (await filesIn(folder)).filter((one) => !before.has(one))) {
        const shown = shownIn(await textOf(folder, path), planting);
        const allowed = path === 'nieuw/kantlijn.yaml' ? ['folder of sources', 'name of report'] : [];
        expect({ path, shown: shown.filter((place) => !allowed.includes(place)) }).toEqual({
          path,
          shown: [],
        });
      }
    });
  });
});
