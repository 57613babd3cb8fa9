import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackArtefact } from '../../src/artefact/unpack.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

/** Each in its own place, and each of them a word as well. */
const PLACES: Readonly<Record<string, string>> = {
  heading: 'Visser',
  form: 'Klaver',
  comment: 'Bakker',
  code: 'Smid',
  title: 'Kuiper',
  group: 'Molenaar',
  file: 'Snoek',
  folder: 'Reiger',
  definition: 'Slager',
  why: 'Kramer',
  walksIn: 'Baker',
  theme: 'Fisher',
};
const at = (place: string) => PLACES[place] ?? '';

const FILES: Readonly<Record<string, string>> = {
  [`${at('folder')}/gesprek-${at('file').toLowerCase()}.md`]: `# Bijlage 1: Gesprek ${at('heading')}

Gesproken met: ${at('form')}

O: Hoe gaat het in de straat?

R: {==De lift is vaak stuk==}{>>@c1: Contact met ${at('comment')} (Label 1, sub 1)<<}.

${at('walksIn')}: Ik kom even binnen.

R: {==Het gaat wel==}{>>@c1: hulp van ${at('code')}<<}.
`,
  'codebooks/buren.yaml': `codebook: buren
title: Buren
labels:
  1: { name: Overlast, sub: { 1: { name: Techniek, definition: "Zoals ${at('definition')} het zegt" } } }
`,
  'codebooks/thema.yaml': `crosswalk: thema
themes:
  - { id: een, name: De zaak ${at('theme')}, codes: { buren: [1/1] } }
`,
  'kantlijn.yaml': `title: Onderzoek bij ${at('title')}
language: nl
sources: [${at('folder')}/gesprek-${at('file').toLowerCase()}.md]
groups:
  buren: { title: Team ${at('group')}, codebook: codebooks/buren.yaml, transcripts: [b1] }
crosswalk: codebooks/thema.yaml
`,
  'decisions.yaml': `aside:\n  - { transcript: b1, turn: 1, why: "gaat over ${at('why')}" }\n`,
};

const NAMES = new RegExp(`(?<!\\p{L})(?:${Object.values(PLACES).join('|')})(?!\\p{L})`, 'iu');

test('names that are words get out of no place that is not talk', async () => {
  await withFolder(async (folder) => {
    for (const [path, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    for (const command of [
      'status',
      'check',
      'notes',
      'tree',
      'fragments',
      'crosstab',
      'compare',
      'matrix',
      'methods',
    ]) {
      const { out, err } = await runHere(folder, [command, '--json']);
      expect([command, NAMES.exec(out + err)?.[0]]).toEqual([command, undefined]);
    }
    const only = [
      '--only',
      'tree,fragments,crosstab,compare,matrix,methods',
      '--format',
      'docx,md,csv,json,xlsx,project',
    ];
    expect((await runHere(folder, ['export', 'uit', ...only])).exit).toBe(0);
    const source = Object.keys(FILES)[0] ?? '';
    expect((await runHere(folder, ['anonymise', 'copy', source, '--into', 'uit/kopie.md'])).exit).toBe(0);
    const files = (await readdir(join(folder, 'uit'), { withFileTypes: true, recursive: true })).filter(
      (one) => one.isFile(),
    );
    for (const { parentPath, name } of files) {
      const parts = unpackArtefact(await readFile(join(parentPath, name)));
      const text = parts
        .map(({ path, content }) => `${path} ${new TextDecoder().decode(content)}`)
        .join('\n');
      const words = `${parentPath.slice(folder.length)} ${name} ${text.replace(/<[^>]*>/g, '')}`;
      expect([name, NAMES.exec(words)?.[0]]).toEqual([name, undefined]);
    }
    expect(files.length).toBeGreaterThan(20);
  });
});

test('a review shows the line in which such a name stands', async () => {
  await withFolder(async (folder) => {
    await writeFile(
      join(folder, 'g.md'),
      '# Gesprek Visser 12 mei\n\nO: Hoe gaat het?\n\nR: Goed.\n\nO: En verder?\n\nR: Niets.\n',
    );
    await runHere(folder, ['init', 'g.md']);
    const { out } = await runHere(folder, ['anonymise', 'review', '--json', '--reveal=anyway']);
    const { candidates } = JSON.parse(out).data;
    expect(candidates).toMatchObject([
      {
        kind: 'person',
        text: 'Visser',
        contexts: [{ transcript: null, turn: null, text: 'Gesprek Visser 12 mei' }],
      },
    ]);
  });
});
