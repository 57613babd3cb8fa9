import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { put } from '../support/folder.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

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

/** Which appendices an export makes of the trees and the fragments, each of the first group before that of the second: "4 5, 6 7". */
async function numbersIn(folder: string): Promise<string> {
  await runHere(folder, ['export', 'uit', '--language', 'nl', '--format', 'md', '--only', 'tree,fragments']);
  const names = (await readdir(join(folder, 'uit'))).sort(
    (a, b) => Number(isSecond(a)) - Number(isSecond(b)),
  );
  const numbersOf = (what: string) =>
    names.flatMap((name) => new RegExp(`^bijlage-(\\w+)-${what}`).exec(name)?.[1] ?? []).join(' ');
  return `${numbersOf('Boomdiagram')}, ${numbersOf('Fragmenten')}`;
}

const isSecond = (name: string) => name.includes('buren');

test.each([
  ['De boomdiagrammen (bijlagen 4 en 5) en alle fragmenten (bijlagen 6 en 7).', '4 5', '6 7'],
  ['Bijlagen 4 en 5 bevatten de boomdiagrammen, bijlagen 6 en 7 de fragmenten.', '4 5', '6 7'],
  ['De labelbomen en alle fragmenten staan in bijlagen 4 tot en met 7.', '4 5', '6 7'],
  ['In bijlage 3 staat de topiclijst en de codeboom staat in bijlage 4 en 5.', '4 5', '6 7'],
  ['In bijlage 4 en 5 staat de codeboom, de topiclijst is bijlage 3.', '4 5', '6 7'],
  ['De citaten per label staan in bijlage 9 voor de boeren en bijlage 8 voor de buren.', '10 11', '9 8'],
  ['Het boomdiagram van boeren staat in bijlage 4 en dat van de buren in bijlage 5.', '4 5', '6 7'],
  [
    'Appendices D and E hold the code trees, Appendix F (farmers) and G all quotations by code.',
    'D E',
    'F G',
  ],
  ['The coded segments are in Appendix 6, the hierarchy of codes in Appendix 7.', '7 8', '6 9'],
  [
    'Bijlagen VI en VII bevatten de boomdiagrammen, bijlagen VIII tot en met IX de fragmenten.',
    'VI VII',
    'VIII IX',
  ],
  ['The code trees are in Appendices V and VI.', 'V VI', 'VII VIII'],
  ['De citaten per label staan in bijlage 8 voor de buren en bijlage 9 voor de boeren.', '10 11', '9 8'],
  ['De vragenlijst is bijlage 3, de interviews staan in bijlage 1 en 2.', '4 5', '6 7'],
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
    expect(await numbersIn(folder)).toBe(`${tree}, ${fragments}`);
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
    await runHere(folder, ['init', 'verslag.md']);
    expect(await numbersIn(folder)).toMatch(new RegExp(`^${next}, `));
  });
});
