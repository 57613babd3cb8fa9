import { expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

const TALK = '# Bijlage 1: Interview kapper 1\nO: Hoe begint u?\nR: {1Met vegen1}.\nO: En dan?\nR: Knippen.';
const TOLD =
  'Datum: 4 mei 2026\nHet gesprek is niet opgenomen. Zij zegt dat {2er weinig klanten zijn2}.\nVolgens haar helpt {3een website3}.';
const NOTES = { 1: 'Begin', 2: 'Klanten', 3: 'Website' };

const read = (heading: string, told = TOLD, notes: Record<number, string> = NOTES) =>
  projectOf([documentOf(`${TALK}\n# ${heading}\n${told}`, { notes })]);

test.each([
  'Bijlage 2: Samenvatting telefonisch interview kapper 2',
  'Gespreksverslag respondent 2',
  'Appendix 2: Summary of the phone interview with kapper 2',
  'Bijlage 2: Aantekeningen telefoongesprek kapper',
])('a summary of one talk with codes on it is one respondent, and is said to be one: %s', (heading) => {
  const project = read(heading);
  const [, summary] = project.transcripts;
  expect(summary?.turns.map(({ role, text }) => [role, said(text)])).toEqual([
    ['respondent', 'Het gesprek is niet opgenomen. Zij zegt dat er weinig klanten zijn.'],
    ['respondent', 'Volgens haar helpt een website.'],
  ]);
  expect(project.groups).toHaveLength(1);
  expect(project.respondents).toHaveLength(2);
  expect(project.fragments.map(({ respondent }) => respondent)).toEqual([
    'respondenten-1',
    'respondenten-2',
    'respondenten-2',
  ]);
  expect(checkProject(project).findings.map(({ code }) => code)).toContain('K176');
});

test.each<[string, string, string, Record<number, string>]>([
  ['of several talks', 'Samenvatting van de interviews', TOLD, NOTES],
  ['of the report', 'Samenvatting', TOLD, NOTES],
  [
    'without codes, which may stand beside the talk itself',
    'Bijlage 2: Samenvatting interview kapper 1',
    TOLD,
    { 1: 'Begin' },
  ],
])('a summary %s is no interview', (_, heading, told, notes) => {
  const project = read(heading, told, notes);
  expect(project.transcripts.map(({ id }) => id)).toEqual(['b1']);
  expect(checkProject(project).findings.map(({ code }) => code)).not.toContain('K176');
});

test('a talk below such a heading is read as one', () => {
  const project = read(
    'Bijlage 2: Samenvatting interview kapper 2',
    'O: Hoe begint u?\nR: {2Met koffie2}.\nO: En?\nR: {3Vegen3}.',
  );
  expect(project.transcripts[1]?.turns.map(({ role }) => role)).toEqual([
    ...['researcher', 'respondent', 'researcher', 'respondent'],
  ]);
  expect(checkProject(project).findings.map(({ code }) => code)).not.toContain('K176');
});

test('a file is called so, and has headings inside', () => {
  const told = documentOf(`${TOLD}\n# Steun\nZij is tevreden.\n# Toekomst\nEr komt {1een winkel1} bij.`, {
    notes: { ...NOTES, 1: 'Winkel' },
    file: 'Samenvatting telefoongesprek kapper 2.docx',
  });
  const project = projectOf([documentOf(TALK, { notes: { 1: 'Begin' } }), told]);
  expect(project.transcripts[1]?.turns).toHaveLength(4);
  expect(project.strayNotes).toEqual([]);
  expect(project.fragments).toHaveLength(4);
});

test.each(['Conclusie', 'Interview kapper 3'])(
  'nor is a report of a file called so, with %s in it',
  (heading) => {
    const told = documentOf(
      `Wij zagen {1veel1}. Dat is druk.\n# ${heading}\nO: Hoe?\nR: {2Druk2}.\nO: En?\nR: Zo.`,
      {
        notes: { 1: 'Mooi', 2: 'Klanten' },
        file: 'Verslag interview kapper 3.docx',
      },
    );
    expect(checkProject(projectOf([told])).findings.map(({ code }) => code)).not.toContain('K176');
  },
);
