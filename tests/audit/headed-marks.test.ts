import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const ANSWERS = [
  'De haven slaapt hier nooit',
  'Mijn kraan staat sinds mei stil',
  'Ik mis het zout op mijn lip',
];

function talks(headings: readonly string[]): string {
  return headings
    .map(
      (heading, i) => `## ${heading}\n\nI: Hoe is het?\n\nR: ${ANSWERS[i]}.\n\nI: En dan?\n\nR: Dan niets.\n`,
    )
    .join('\n');
}

/** What a report above interviews that are headed so points at, how its quotes stand, and what is found. */
async function audited(report: string, headings: readonly string[]) {
  const text = `# Resultaten\n\n${report}\n\n# Bijlagen\n\n${talks(headings)}`;
  const document = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([document]), report: document });
  return {
    pointers: (found?.report.citations ?? []).map((one) => said(one.text)),
    claimed: (found?.report.claims ?? []).map((one) => one.claimed.length),
    quotes: (found?.report.quotes ?? []).map(({ status }) => status),
    codes: (found?.findings ?? []).filter(({ severity }) => severity !== 'info').map(({ code }) => code),
  };
}

describe('marks that interviews are headed by', () => {
  test.each<[string, readonly string[]]>([
    ['G', ['G1', 'G2']],
    ['ML', ['ML1', 'ML2']],
    ['Z', ['Interview Z1', 'Interview Z2']],
    ['K', ['K1: kraanmachinist', 'K2: sluiswachter']],
    ['H', ['Bijlage 1: gesprek met havenmeester (H1)', 'Bijlage 2: gesprek met havenmeester (H2)']],
    ['V', ['V-1 (vrouw, 34)', 'V-2 (man, 61)']],
    ['B', ['Transcript bewoner B1', 'Transcript bewoner B2']],
  ])('%s is whoever speaks there', async (letters, headings) => {
    const [one, two] = [`${letters}1`, `${letters}2`];
    const report = `Het is stil (${one}, ${two}). ${two} vertelt over de kade. “De haven slaapt hier nooit” (${one}, r. 4). “De haven slaapt hier nooit” (${two}).`;
    expect(await audited(report, headings)).toMatchObject({
      pointers: [`${one}, ${two}`, two, `${one}, r. 4`, two],
      quotes: ['verbatim', 'not-found'],
      codes: ['K407'],
    });
  });

  test.each<[string, string[]]>([
    ['Op niveau B1 leest niemand.', []],
    ['In gebouw B1 en B2 brandt licht.', []],
    ['De B1 loopt langs de haven, the B2 motorway niet.', []],
    ['De B1-groep kwam niet.', []],
    ['Lokaal B3 is leeg, zegt B1.', ['B1']],
    ['Van b2 is dat bekend (b1).', ['b1', 'b2']],
    ['Zij noemen het (B1-B2).', ['B1-B2']],
    ['Dat staat in tabel B2, en in B4.', []],
  ])('%s', async (report, pointers) => {
    const found = await audited(report, ['B1', 'B2', 'B3']);
    expect(found.pointers.toSorted()).toEqual(pointers);
  });

  test.each<[string, readonly string[]]>([
    ['(B1)', ['Interview 1, taalniveau B1', 'Interview 2, taalniveau B2']],
    ['(A1)', ['Interview 1', 'Interview 2']],
  ])('what else stands in a heading is no mark: %s', async (cited, headings) => {
    expect((await audited(`Zij lezen graag ${cited}.`, headings)).pointers).toEqual([]);
  });
});

describe('marks in ranges, and of nobody', () => {
  test.each<[string, string[], string[]]>([
    ['Het is stil (G1). Het waait (G7, r. 3).', ['G1', 'G7, r. 3'], ['K306']],
    ['Het is stil (G1, G2 en G9; zie G8).', ['G1, G2 en G9; zie G8'], ['K306', 'K306']],
    ['Het is stil (G1). Het papier is groot (A4), en zaal G7 ook.', ['G1'], []],
    ['Op groot papier (G7) staat het.', [], []],
    ['Het is stil (G1–G3).', ['G1–G3'], []],
    ['Het is stil (G1-3).', ['G1-3'], []],
    ['Het is stil (G1-12).', ['G1-12'], []],
  ])('%s', async (report, pointers, codes) => {
    const found = await audited(report, ['G1', 'G2', 'G3']);
    expect([found.pointers, found.codes]).toEqual([pointers, codes]);
  });

  test.each<[string, number]>([
    ['G1 t/m G3 missen de zee.', 3],
    ['Q1–Q3 missen de zee.', 3],
    ['Z1 tot en met Z3 missen de zee.', 3],
    ['G1 en G3 missen de zee.', 2],
  ])('a claim of all between: %s', async (report, claimed) => {
    const headings = [1, 2, 3].map((number) => `${report.charAt(0)}${number}`);
    expect((await audited(report, headings)).claimed).toEqual([claimed]);
  });

  test.each<[string, string]>([
    ['“Mijn kraan staat sinds mei stil” (G1 t/m G3).', 'G'],
    ['“Mijn kraan staat sinds mei stil” (G1–G3).', 'G'],
    ['“Mijn kraan staat sinds mei stil” (G1-3).', 'G'],
    ['“Mijn kraan staat sinds mei stil” (R1 to R3).', 'Respondent '],
    ['“Mijn kraan staat sinds mei stil” (R1-3).', 'Respondent '],
  ])('a quote of one between: %s', async (report, letters) => {
    const found = await audited(
      report,
      [1, 2, 3].map((number) => `Interview ${letters}${number}`),
    );
    expect([found.quotes, found.codes]).toEqual([['verbatim'], []]);
  });
});

test('a talk with two is pointed at as a whole', async () => {
  const duo = '## D1\n\nI: Hoe is het?\n\nR1: De haven slaapt hier nooit.\n\nR2: Mijn kraan staat stil.\n\n';
  const one = '## D2\n\nI: Hoe is het?\n\nR: Ik mis het zout.\n\nI: En dan?\n\nR: Dan niets.\n';
  const text = `# Resultaten\n\n“Mijn kraan staat stil” (D1). “Mijn kraan staat stil” (D2).\n\n# Bijlagen\n\n${duo}${one}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report });
  expect(found?.report.quotes.map(({ status }) => status)).toEqual(['verbatim', 'not-found']);
});

test.each([
  ['v7', '(V7, r. 2)'],
  ['p7', 'Zoals P7 het zegt'],
  ['kade-oost', '(kade-oost)'],
])('an id of their own in kantlijn.yaml: %s', async (id, cited) => {
  const yaml = `report: verslag.md\ntranscripts:\n  ${id}: { source: verslag.md, heading: Een vroege wandeling }\n`;
  const text = `# Resultaten\n\nHet is stil ${cited}. “De haven slaapt hier nooit” (${id}).\n\n# Bijlagen\n\n${talks(['Een vroege wandeling', 'Een late wandeling'])}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const project = projectOf([report], { file: parseProjectFile(yaml, 'kantlijn.yaml', []) });
  const found = auditProject({ ...project, report });
  expect(found?.report.citations).toHaveLength(2);
  expect(found?.report.quotes.map(({ status, transcript }) => [status, said(transcript)])).toEqual([
    ['verbatim', id],
  ]);
  expect(found?.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a mark of nobody is told where the talks have marks of those letters as well', async () => {
  const marked = ['G1', 'G2'].map(
    (mark, i) =>
      `## ${mark}\n\nI: Hoe is het?\n\n${mark}: ${ANSWERS[i]}.\n\nI: En dan?\n\n${mark}: Dan niets.\n`,
  );
  const text = `# Resultaten\n\nHet is stil (G1). Het waait (G7).\n\n# Bijlagen\n\n${marked.join('\n')}`;
  const document = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([document]), report: document });
  expect(found?.report.citations.map((one) => said(one.text))).toEqual(['G1', 'G7']);
  expect(found?.findings.map(({ code }) => code)).toContain('K306');
});
