import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendixNumbers } from '../../src/app/export/appendix-numbers.ts';
import { EXPORTABLE, numberedExhibits } from '../../src/app/export/exhibits.ts';
import { put } from '../support/folder.ts';
import { withFolder } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';

const INTERVIEW = (number: number) =>
  `# Bijlage ${number}: Interview ${number}\n\nO: Wat ziet u?\n\nR: {==Het veld is nat==}{>>@a: (Label 1)<<}.\n\n`;
const BOOK = (id: string) => `codebook: ${id}\ntitle: ${id}\nlabels: { 1: Water }\n`;
const PROJECT = `title: Het veld
language: nl
sources: [gesprekken.md]
report: verslag.md
groups:
  boeren: { title: Boeren, codebook: codebooks/boeren.yaml, transcripts: [b1] }
  buren: { title: Buren, codebook: codebooks/buren.yaml, transcripts: [b2] }
`;

test.each([
  ['De boomdiagrammen (bijlagen 4 en 5) en alle fragmenten (bijlagen 6 en 7).', '4 5', '6 7'],
  ['Bijlagen 4 en 5 bevatten de boomdiagrammen, bijlagen 6 en 7 de fragmenten.', '4 5', '6 7'],
  ['De labelbomen en alle fragmenten staan in bijlagen 4 tot en met 7.', '4 5', '6 7'],
  ['In bijlage 3 staat de topiclijst en de codeboom staat in bijlage 4 en 5.', '4 5', ''],
  ['In bijlage 4 en 5 staat de codeboom, de topiclijst is bijlage 3.', '4 5', ''],
  ['De citaten per label staan in bijlage 9 voor de boeren en bijlage 8 voor de buren.', '', '9 8'],
  ['Het boomdiagram van boeren staat in bijlage 4 en dat van de buren in bijlage 5.', '4 5', ''],
  [
    'Appendices D and E hold the code trees, Appendix F (farmers) and G all quotations by code.',
    'D E',
    'F G',
  ],
  ['The coded segments are in Appendix 6, the hierarchy of codes in Appendix 7.', '7', '6'],
  [
    'Bijlagen VI en VII bevatten de boomdiagrammen, bijlagen VIII tot en met IX de fragmenten.',
    'VI VII',
    'VIII IX',
  ],
  ['The code trees are in Appendices V and VI.', 'V VI', ''],
  ['De citaten per label staan in bijlage 8 voor de buren en bijlage 9 voor de boeren.', '', '9 8'],
  ['De vragenlijst is bijlage 3, de interviews staan in bijlage 1 en 2.', '', ''],
])('%s', async (sentence, tree, fragments) => {
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'codebooks'));
    const files = {
      'kantlijn.yaml': PROJECT,
      'codebooks/boeren.yaml': BOOK('boeren'),
      'codebooks/buren.yaml': BOOK('buren'),
      'gesprekken.md': INTERVIEW(1) + INTERVIEW(2),
      'verslag.md': `# Het veld\n\n${sentence}\n`,
    };
    for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
    const { project } = (await sessionIn(folder)).loaded;
    const { of } = appendixNumbers(project, EXPORTABLE);
    expect((of.get('tree') ?? []).join(' ')).toBe(tree);
    expect((of.get('fragments') ?? []).join(' ')).toBe(fragments);
  });
});

test.each([
  [['I', 'II', 'III', 'IV'], 'V'],
  [['A', 'B', 'C'], 'D'],
  [['2', '3'], '4'],
])('behind appendices %j comes %s', async (names, next) => {
  await withFolder(async (folder) => {
    const talk = (name: string) =>
      `## Bijlage ${name}: Interview boer ${name}\n\nO: Hoe gaat het?\n\nR: {==Het veld is nat.==}{>>@c1: Label 1, sub 1<<}\n`;
    put(folder, 'verslag.md', `# Het veld\n\n${names.map(talk).join('\n')}`);
    const session = await sessionIn(folder, { documents: ['verslag.md'] });
    const [first] = numberedExhibits(session.loaded.project, EXPORTABLE, session);
    expect(String(first?.appendix)).toBe(next);
  });
});
