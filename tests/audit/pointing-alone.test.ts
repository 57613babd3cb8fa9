import { describe, expect, test } from 'vitest';
import { leftUnjudged } from '../../src/analyses/balance.ts';
import { auditProject } from '../../src/audit/index.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const NOTES = {
  labels: [
    'Label 1, sub 1: sfeer',
    'Label 1, sub 2: rust',
    'Label 2, sub 1: lawaai',
    'Label 1, sub 1: sfeer',
  ],
  words: ['sfeer', 'rust', 'lawaai', 'sfeer'],
};

async function audited(kind: keyof typeof NOTES, ...sentences: readonly string[]) {
  const talks = NOTES[kind].map(
    (note, i) =>
      `# Bijlage ${i + 1}: Interview respondent ${i + 1}\n\nI: Hoe is het?\n\nR: {==Dat staat hier al ${i} jaar stil==}{>>@kim: ${note}<<}.\n`,
  );
  const body = sentences.map((one, i) => {
    const [said, note] = one.split('|');
    return note === undefined ? said : `${said}[^${i + 1}]\n\n[^${i + 1}]: ${note}`;
  });
  const text = `# Verslag\n\n## Resultaten\n\n${body.join('\n\n')}\n\n${talks.join('\n')}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const project = { ...projectOf([report]), report };
  const found = auditProject(project);
  const codes = (found?.findings ?? []).map(({ code }) => code).filter((code) => code !== 'K310');
  return { codes, claims: found?.report.claims ?? [], quotes: found?.report.quotes ?? [], project };
}

describe('a code that nobody has, where the codes were inferred from the notes', () => {
  test.each<['labels' | 'words', string, string[]]>([
    ['labels', 'Geen van de respondenten noemt de regen.|Bijlage 1-4, label 9, sub 9.', ['K320', 'K507']],
    ['words', 'Geen enkele respondent noemt wind (code: wind).', ['K320', 'K507']],
    ['words', 'Wind (code: wind) wordt door geen enkele respondent genoemd.', ['K320', 'K507']],
    ['words', 'Lawaai (code: lawaai) wordt door geen enkele respondent genoemd.', ['K501']],
    ['words', 'None of the participants mentions wind.|Interview 1 t/m 4. Code: wind.', ['K320', 'K507']],
    ['labels', 'Respondent 2 noemt de regen niet.|Bijlage 2, label 9, sub 9.', ['K320', 'K507']],
    ['labels', 'De respondenten noemen de regen niet.|Bijlage 1-4, label 9, sub 9.', ['K320', 'K507']],
    ['labels', 'De respondenten noemen de regen.|Bijlage 1-4, label 9, sub 9.', ['K302', 'K507']],
    [
      'labels',
      'Respondent 1 noemt het, respondent 2 niet.|Bijlage 1 en 2, label 9, sub 9.',
      ['K302', 'K507'],
    ],
  ])('%s: %s', async (kind, sentence, codes) => {
    expect((await audited(kind, sentence)).codes).toEqual(codes);
  });
});

test.each<[string, string[]]>([
  ['Geen van de koks noemt de huur.', ['K320']],
  ['De koks noemen de huur niet.', ['K320']],
  ['De koks noemen de huur.', ['K302']],
])('a word that is a code of another group alone: %s', async (sentence, expected) => {
  const text = [
    `# Resultaten\n\n${sentence}[^1]\n`,
    '# Bijlage 1: Interview kok 1\n\nI: Hoe?\n\nR: {==Warm==}{>>hitte<<}.\n',
    '# Bijlage 2: Interview ober 1\n\nI: Hoe?\n\nR: {==Duur==}{>>huur<<}.\n',
    '[^1]: Bijlage 1. Code: huur.',
  ].join('\n');
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const book = (id: string, code: string) =>
    parseCodebook(`codebook: ${id}\nlabels: { ${code}: }`, `${id}.yaml`, []);
  const group = (id: string, transcript: string) =>
    `${id}: { codebook: ${id}.yaml, transcripts: [${transcript}] }`;
  const project = projectOf([report], {
    codebooks: [book('koks', 'hitte'), book('obers', 'huur')],
    file: parseProjectFile(
      `report: verslag.md\ngroups: { ${group('koks', 'b1')}, ${group('obers', 'b2')} }`,
      'kantlijn.yaml',
      [],
    ),
  });
  const found = auditProject({ ...project, report })?.findings ?? [];
  expect(found.map(({ code }) => code).filter((code) => code.startsWith('K3') && code !== 'K310')).toEqual(
    expected,
  );
});

test.each<[string, string[], string]>([
  ['Respondent 1 en 3 noemen het lawaai niet.|Respondent 1 en 3. Label 2, sub 1.', ['K514'], 'contradicted'],
  ['Respondent 3 vermeldt het lawaai niet.|Respondent 3. Label 2, sub 1.', ['K514'], 'contradicted'],
  ['Participant 2 and 3 did not mention it.|Respondent 2 en 3. Label 2, sub 1.', ['K514'], 'contradicted'],
  ['Respondent 1 en 2 noemen het lawaai niet.|Respondent 1 en 2. Label 2, sub 1.', [], 'holds'],
  // The code may be there for that reason.
  ['Respondent 3 heeft er geen last van, respondent 1 niet.|Respondent 3. Label 2, sub 1.', [], 'holds'],
])(
  'of whoever is said not to name it only those who have it contradict: %s',
  async (sentence, codes, status) => {
    const { codes: found, claims } = await audited('labels', sentence);
    expect(claims.map((claim) => claim.status)).toEqual([status]);
    expect(found).toEqual(codes);
  },
);

describe('a citation that names nobody’s code', () => {
  test.each<[string, number]>([
    ['De sfeer is goed (R1).', 1],
    ['De sfeer is goed (respondent 1).', 1],
    ['De sfeer is goed (Bijlage 1).', 1],
    ['De sfeer is goed.|Bijlage 1.', 1],
    ['Het is er stil (R1) en warm (R2).', 2],
    ['De sfeer is goed (R1, label 1, sub 1).', 0],
    ['De sfeer is goed (R1).|Label 1, sub 1.', 0],
    ['Hij zei: “Dat staat hier al 1 jaar stil” (R2).', 0],
    ['Alle namen zijn geanonimiseerd (R1).', 0],
    ['De codes staan achterin (bijlage 9).', 0],
  ])('is said to be left: %s', async (sentence, count) => {
    const { project } = await audited('labels', sentence);
    const left = leftUnjudged(project).filter(({ what }) => what === 'codeless');
    expect(left).toEqual(count === 0 ? [] : [{ what: 'codeless', count }]);
  });

  test('is no claim by itself, whether it writes a mark or a noun', async () => {
    const { claims } = await audited('labels', 'Het is er stil (R1).', 'Het is er warm (respondent 1).');
    expect(claims).toEqual([]);
  });

  test('leaves what the sentence itself says of how many', async () => {
    const { codes, project } = await audited('labels', 'De meeste respondenten zijn blij (respondent 1).');
    expect(codes).toEqual(['K529']);
    expect(leftUnjudged(project)).toEqual([{ what: 'claims', count: 1 }]);
  });
});

test.each<[string, string[]]>([
  ['Het is er stil (respondent 2, bijlage 3).', ['K322']],
  ['Het is er stil, zegt respondent 2 (bijlage 3).', ['K322']],
  ['Het is er stil.|Respondent 4, bijlage 1.', ['K322']],
  ['Het is er stil (respondent 2, bijlage 2), zegt respondent 3 (bijlage 3).', []],
  ['Het is er stil (respondent 1, bijlage 1; respondent 2, bijlage 2).', []],
  ['Respondent 1 vindt het er stil. Het is er ook warm (bijlage 3).', []],
])('somebody beside an interview in which another speaks: %s', async (sentence, expected) => {
  const { codes } = await audited('labels', sentence);
  expect(codes.filter((code) => code === 'K322')).toEqual(expected);
});

test.each<['labels' | 'words', string, string[]]>([
  ['labels', 'Het is er goed (R1, 1.1).', []],
  ['labels', 'Het is er goed (R2, 1.1).', ['K303']],
  ['labels', 'Het is er stil.|Respondent 2, 1.2.', []],
  ['labels', 'Het is er druk (P1; 2.3.1).', ['K321']],
  ['words', 'Het is er druk (R1, 1.1).', ['K321']],
  ['words', 'Het is er druk (R1, sfeer).', []],
  ['labels', 'Het is er druk (R1, 5 april 2016).', []],
])('a number in a citation is read as a code, or told: %s %s', async (kind, sentence, codes) => {
  expect((await audited(kind, sentence)).codes).toEqual(codes);
});

test.each<[string]>([
  ['Three participants name it.|Code: parking.'],
  ['Three participants name it.|Participants 1 and 3. Code: parking.'],
  ['Drie respondenten noemen het.|Respondent 1. Code: parkeren.'],
])('a word that is called a code is looked for in the codebook: %s', async (sentence) => {
  expect((await audited('words', sentence)).codes).toEqual(['K302', 'K507']);
});

describe('whom a sentence names in words', () => {
  test.each<[string, string[]]>([
    ['De eerste respondent vindt de sfeer goed.', ['K506']],
    ['The third interviewee likes it.|Label 1, sub 1.', ['K507']],
    ['Respondent drie vindt het lawaai erg.|Bijlage 3. Label 2, sub 1.', ['K507']],
    ['De eerste respondenten vinden het goed.', []],
    ['De tweede docent vindt het goed.', []],
    ['Respondent drie keer gezien.', []],
    ['Voordat de respondent een cliënt aanmeldt, belt men.', []],
    ['Toen respondent twee jaar bleef, ging het beter.', []],
  ])('is never judged: %s', async (sentence, codes) => {
    expect((await audited('labels', sentence)).codes).toEqual(codes);
  });

  test.each<[string, string[], number]>([
    ['De sfeer is er (Respondent één).', [], 1],
    ['The mood is good (Participant One).', [], 1],
    ['De sfeer is er (Respondent zeven).', ['K306'], 0],
    ['De sfeer is er (respondent vier, label 1, sub 1).', [], 0],
    ['De sfeer is er (respondent twee, label 1, sub 1).', ['K303'], 0],
  ])('is pointed at between parentheses: %s', async (sentence, codes, left) => {
    const found = await audited('labels', sentence);
    expect(found.codes).toEqual(codes);
    expect(leftUnjudged(found.project).map(({ count }) => count)).toEqual(left === 0 ? [] : [left]);
  });
});

test.each<[string, string[]]>([
  ['Hij zei: »Dat staat hier al 1 jaar stil« (R2).', ['verbatim']],
  ['Hij zei: ›Dat staat hier al 1 jaar stil‹ (R2).', ['verbatim']],
  [
    'De een »Dat staat hier al 0 jaar stil«, de ander »Dat staat hier al 1 jaar stil«.',
    ['verbatim', 'verbatim'],
  ],
  [
    'De een «Dat staat hier al 0 jaar stil», de ander «Dat staat hier al 1 jaar stil».',
    ['verbatim', 'verbatim'],
  ],
  ['Hij zei: ‹Wij zijn morgen de hele middag gesloten› (R2).', ['not-found']],
])('German and pointed marks hold a quote: %s', async (sentence, statuses) => {
  expect((await audited('labels', sentence)).quotes.map(({ status }) => status)).toEqual(statuses);
});

test('a word behind an interview that is not numbered so is the code of whoever is meant', async () => {
  const talk = (n: number, note: string) =>
    `# Bijlage ${n} Interview vrijwilliger ${n}\n\nI: Hoe?\n\nR: {==Zo ${n}==}{>>${note}<<}.\n`;
  const text = `# Resultaten\n\nHij komt voor de praat.[^1]\n\n${talk(1, 'motief: dieren')}\n${talk(2, 'motief: praat')}\n[^1]: Interview 2, code praat.`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const targets = auditProject({ ...projectOf([report]), report })?.report.citations.flatMap(
    (one) => one.targets,
  );
  expect(targets?.map(({ status }) => status)).toEqual(['found']);
});
