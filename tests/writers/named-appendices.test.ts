import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analyses/analysis.ts';
import { appendixNumbers } from '../../src/app/export/appendix-numbers.ts';
import { APPENDICES, EXPORTABLE, numberedExhibits } from '../../src/app/export/exhibits.ts';
import type { Session } from '../../src/app/session.ts';
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
crosswalk: codebooks/themas.yaml
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
  ['De bomen met codes zijn opgenomen als bijlage 4 en 5.', '4 5', ''],
  ['Alle labels als boom staan in bijlagen 4 en 5, de gelabelde citaten in 6 en 7.', '4 5', '6 7'],
  ['De boomdiagrammen staan in bijlagen 4 en 5 en de fragmenten in 6 en 7.', '4 5', '6 7'],
  ['De fragmenten in 14 interviews zijn geteld, zie bijlage 9.', '', '9'],
  ['Per groep is een boomdiagram gemaakt (zie bijlage 4: boeren; bijlage 5: buren).', '4 5', ''],
  ['Het boomdiagram staat in bijlage 4; bijlage 5 is de topiclijst.', '4', ''],
  [
    'Het boomdiagram van de buren is bijlage 4. Dat van boeren, ook een boomdiagram, is bijlage 5.',
    '5 4',
    '',
  ],
  ['De fragmenten van de buren staan in bijlage 9.', '', ' 9'],
  ['Het boomdiagram staat in bijlage 6. Een tweede boomdiagram is bijlage 8.', '6 8', ''],
  ['Het boomdiagram staat in bijlage 6. Een boomdiagram van het archief is bijlage 5.', '6', ''],
  ['Dit fragment komt uit het convenant (bijlage 9).', '', ''],
  ['Het codeboek met de boom staat in bijlage 4 en 5.', '4 5', ''],
  ['The coding frame is in Appendix D (farmers) and Appendix E (neighbours).', 'D E', ''],
  ['Het codeboek staat in bijlage 3. De boomdiagrammen zijn bijlage 4 en 5.', '4 5', ''],
  ['Het codeboek is bijlage 4, alle fragmenten staan in bijlage 6 en 7.', '4', '6 7'],
  ['The code trees are in Appendices AB and AC.', 'AB AC', ''],
  ['The code trees are in Appendices 4 and 5, all coded excerpts in Appendices 6 and 7.', '4 5', '6 7'],
])('%s', async (sentence, tree, fragments) => {
  await fieldWith(sentence, ({ loaded: { project } }) => {
    const { of } = appendixNumbers(project, EXPORTABLE);
    expect((of.get('tree') ?? []).join(' ')).toBe(tree);
    expect((of.get('fragments') ?? []).join(' ')).toBe(fragments);
  });
});

async function fieldWith<T>(sentence: string, then: (session: Session) => T | Promise<T>): Promise<T> {
  return await withFolder(async (folder) => {
    await mkdir(join(folder, 'codebooks'));
    const files = {
      'kantlijn.yaml': PROJECT,
      'codebooks/boeren.yaml': BOOK('boeren'),
      'codebooks/buren.yaml': BOOK('buren'),
      'codebooks/themas.yaml':
        'crosswalk: themas\nthemes: [{ id: water, name: Water, codes: { boeren: [1], buren: [1] } }]\n',
      'gesprekken.md': INTERVIEW(1) + INTERVIEW(2),
      'verslag.md': `# Het veld\n\n${sentence}\n`,
    };
    for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
    return await then(await sessionIn(folder));
  });
}

test.each([
  ['crosstab', 'De kruistabel is bijlage 30 en de codematrix bijlage 31.', 30],
  ['matrix', 'De kruistabel is bijlage 30 en de codematrix bijlage 31.', 31],
  ['matrix', 'The matrix of codes by respondents is Appendix 18.', 18],
  ['compare', 'De vergelijking van beide groepen staat in bijlage 17.', 17],
])('the %s of "%s" is %i', async (report, sentence, name) => {
  await fieldWith(sentence, ({ loaded: { project } }) => {
    expect(appendixNumbers(project, EXPORTABLE).of.get(report)).toEqual([name]);
  });
});

test.each([
  ['Het boomdiagram staat in bijlage 12, de fragmenten zijn bijlage 14.', '12 12', '14 14'],
  ['Het codeboek met de codes van beide groepen is bijlage 12.', '12 12', '13 14'],
  ['Het boomdiagram van boeren is bijlage 12.', '12 13', '14 15'],
  ['Het boomdiagram van de loonwerkers is bijlage 12.', '12 13', '14 15'],
])('%s: the trees are %s', async (sentence, tree, fragments) => {
  await fieldWith(sentence, (session) => {
    const numbered = numberedExhibits(session.loaded.project, EXPORTABLE, session);
    const namesOf = (report: string) =>
      numbered.filter(({ analysis }) => analysis.name === report).map(({ appendix }) => appendix);
    expect(namesOf('tree').join(' ')).toBe(tree);
    expect(namesOf('fragments').join(' ')).toBe(fragments);
  });
});

test.each([
  [
    'De codes staan in het codeboek, bijlage 12.\n\n# Bijlage 12: Codeboek\n\nDe codes, met wat zij zeggen.',
    13,
  ],
  ['Het codeboek met de codes is bijlage 12.\n\n# Bijlage 12: Codeboek', 12],
])('a codebook of her own is no tree: %j', async (text, name) => {
  await fieldWith(text, (session) => {
    const [first] = numberedExhibits(session.loaded.project, EXPORTABLE, session);
    expect([first?.analysis.name, first?.appendix]).toEqual(['tree', name]);
  });
});

test('an appendix has the same number whatever else is exported', async () => {
  await fieldWith('De boomdiagrammen zijn bijlagen 4 en 5.', (session) => {
    const { project } = session.loaded;
    const numbersOf = (analyses: readonly Analysis[]) =>
      numberedExhibits(project, analyses, session).map(({ analysis, appendix }) => [analysis.name, appendix]);
    const all = numbersOf(APPENDICES);
    expect(all.length).toBeGreaterThan(5);
    for (const analysis of APPENDICES)
      expect(numbersOf([analysis])).toEqual(all.filter(([name]) => name === analysis.name));
    expect(numbersOf(EXPORTABLE.filter(({ name }) => name === 'methods'))).toEqual([['methods', 11]]);
  });
});

test.each([
  [['I', 'II', 'III', 'IV'], 'V'],
  [['A', 'B', 'C'], 'D'],
  [['2', '3'], '4'],
  [['X', 'Y', 'Z'], 'AA'],
  [['VIII', 'IX'], 'X'],
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
