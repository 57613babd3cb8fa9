import { expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { readSource } from '../../src/sources/index.ts';
import { comment, document, on, p, r, style, styled, table } from '../sources/docx-files.ts';
import { projectOf, said } from '../support/build.ts';
import { written } from '../support/codes.ts';
import { reported } from '../support/reports.ts';

const styles = style('Kop1', 'heading 1');
const row = (...cells: string[]) => cells.map((words) => p(words === '' ? '' : r(words)));

test('a column of codes beside the words is notes on the words of its row, and no margin', async () => {
  const rows = table(
    row('Nr.', 'Spreker', 'Tekst', 'Code'),
    row('1', 'I', 'Hoe was de les?', ''),
    row('2', 'R', 'Te kort.', 'tijd: duur (Label 1, sub 1)'),
    [p(r('3')), p(r('R')), p(on(0, r('Te vol.'))), p(r('ruimte (Label 2)'))],
  );
  const body = styled('Kop1', r('Bijlage 1: Interview respondent 1')) + rows;
  const project = projectOf([
    await readSource(document({ body, styles, comments: comment(0, 'vol (Label 2)') })),
  ]);
  expect(
    project.fragments.map(({ layer, text, note, respondent, codes }) => [
      layer,
      said(text),
      said(note),
      respondent,
      ...codes.map(written),
    ]),
  ).toEqual([
    ['inline', 'Te kort.', 'tijd: duur (Label 1, sub 1)', 'respondenten-1', '1/1'],
    ['note', 'Te vol.', 'vol (Label 2)', 'respondenten-1', '2'],
    ['inline', 'Te vol.', 'ruimte (Label 2)', 'respondenten-1', '2'],
  ]);
  expect(project.strayNotes).toEqual([]);
  expect(reported(project, 'notes').documents).toMatchObject([
    { notes: [{ text: 'vol (Label 2)' }], inText: 2 },
  ]);
});

/** The rows of a talk of two exchanges, with these cells beside the two answers. */
async function besideAnswers(head: readonly string[], first: readonly string[], second: readonly string[]) {
  const [who, words] = [head.indexOf('Wie'), head.findIndex((one) => /^(?:Tekst|Fragment)$/.test(one))];
  const asSaid = (mark: string, text: string) => (who < 0 ? `${mark}: ${text}` : text);
  const line = (mark: string, text: string, beside: readonly string[]) =>
    row(...head.map((_, i) => (i === words ? asSaid(mark, text) : i === who ? mark : (beside[i] ?? ''))));
  const rows = [
    line('I', 'Hoe was de les?', []),
    line('R', 'Te kort.', first),
    line('I', 'En de zaal?', []),
    line('R', 'Te vol.', second),
  ];
  const body = styled('Kop1', r('Bijlage 1: Interview respondent 1')) + table(row(...head), ...rows);
  return projectOf([await readSource(document({ body, styles }))]);
}

test.each<[string, string[], string[], string[], string[]]>([
  [
    'a level each',
    ['Tekst', 'Categorie', 'Code'],
    ['', 'les', 'duur'],
    ['', 'zaal', 'drukte; lucht'],
    ['les/duur', 'zaal/drukte zaal/lucht'],
  ],
  [
    'phases, the lowest first',
    ['Wie', 'Tekst', 'Open code', 'Axiale code'],
    ['', '', 'duur', 'les'],
    ['', '', 'drukte', 'zaal'],
    ['les/duur', 'zaal/drukte'],
  ],
  ['numbers for levels', ['Tekst', 'Label', 'Sublabel'], ['', '1', '2'], ['', '2', '2.1'], ['1/2', '2/1']],
  [
    'one before the talk, headed as a fragment',
    ['Code', 'Fragment'],
    ['duur'],
    ['drukte'],
    ['duur', 'drukte'],
  ],
  [
    'of two coders',
    ['Tekst', 'Code Anna', 'Code Bert'],
    ['', 'duur', 'les'],
    ['', 'drukte', ''],
    ['duur', 'les', 'drukte'],
  ],
])('columns of codes: %s', async (_, head, first, second, codes) => {
  const { fragments, transcripts } = await besideAnswers(head, first, second);
  expect(fragments.map((one) => one.codes.map(written).join(' '))).toEqual(codes);
  expect(transcripts.flatMap(({ turns }) => turns.map(({ text }) => said(text)))).toEqual([
    'Hoe was de les?',
    'Te kort.',
    'En de zaal?',
    'Te vol.',
  ]);
});

test('a head that comes back on the next page is nobody, no turn and no code', async () => {
  const head = row('Tijd', 'Spreker', 'Tekst', 'Code');
  const rows = table(
    head,
    row('0:01', 'I', 'Hoe was de les?', ''),
    row('0:04', 'R', 'Te kort.', 'duur'),
    head,
    row('0:09', 'I', 'En de zaal?', ''),
    row('0:12', 'R', 'Te vol.', 'drukte'),
    head,
  );
  const asked = ['Vraag', 'Antwoord'];
  const answers = table(row(...asked), row('Waar?', 'Thuis.'), row(...asked), row('Wanneer?', 'Altijd.'));
  const headed = (k: number) => styled('Kop1', r(`Bijlage ${k}: Interview respondent ${k}`));
  const project = projectOf([
    await readSource(document({ body: headed(1) + rows + headed(2) + answers, styles })),
  ]);
  expect(project.transcripts.map(({ turns }) => turns.map(({ text }) => said(text)))).toEqual([
    ['Hoe was de les?', 'Te kort.', 'En de zaal?', 'Te vol.'],
    ['Waar?', 'Thuis.', 'Wanneer?', 'Altijd.'],
  ]);
  expect(project.fragments.flatMap((one) => one.codes.map(written))).toEqual(['duur', 'drukte']);
});

test('a row that is said twice is said twice', async () => {
  const denied = row('Respondent', 'Nee');
  const rows = table(denied, row('Interviewer', 'Echt niet?'), denied, row('Interviewer', 'Goed.'));
  const body = styled('Kop1', r('Bijlage 1: Interview respondent 1')) + rows;
  const { transcripts } = projectOf([await readSource(document({ body, styles }))]);
  expect(transcripts.flatMap(({ turns }) => turns.map(({ text }) => said(text)))).toEqual([
    'Nee',
    'Echt niet?',
    'Nee',
    'Goed.',
  ]);
});

test('a column of codes without a head is one as well', async () => {
  const rows = table(
    row('I: Hoe was de les?', ''),
    row('R: Te kort.', 'duur'),
    row('I: En?', ''),
    row('R: Vol.', 'drukte'),
  );
  const body = styled('Kop1', r('Bijlage 1: Interview respondent 1')) + rows;
  const { fragments } = projectOf([await readSource(document({ body, styles }))]);
  expect(fragments.flatMap((one) => one.codes.map(written))).toEqual(['duur', 'drukte']);
});

test.each<[string, string[], string[]]>([
  ['told', ['Wie', 'Tekst', 'Betekenis'], ['K160']],
  ['not told where it is known', ['Nr.', 'Wie', 'Tekst', 'Opmerkingen'], []],
])('a column that nobody knows is %s', async (_, head, expected) => {
  const project = await besideAnswers(
    head,
    ['1', '', '', 'hij bedoelt de duur'],
    ['2', '', 'zie boven', 'vol'],
  );
  const { findings: found } = checkProject(project);
  expect(found.map(({ code }) => code).filter((code) => code === 'K160')).toEqual(expected);
});

test('a table of labels and fragments made by hand is there as what it is', async () => {
  const rows = table(
    row('Thema', 'Citaat', 'Respondent'),
    row('Tijd', 'Te kort.', 'Respondent 1'),
    row('', 'Altijd haast.', 'R2'),
  );
  const body = styled('Kop1', r('Bijlage 4: Fragmenten')) + rows;
  const { tables, transcripts } = projectOf([await readSource(document({ body, styles }))]);
  expect(transcripts).toEqual([]);
  expect(
    tables.flatMap((one) =>
      one.rows.map(({ label, fragment, respondent }) => [label, fragment, respondent].map(said)),
    ),
  ).toEqual([
    ['Tijd', 'Te kort.', 'Respondent 1'],
    ['Tijd', 'Altijd haast.', 'R2'],
  ]);
});

test('the numbers of the lines beside a talk, several in a cell, are no codes', async () => {
  const lines = (...numbers: string[]) => numbers.map((one) => p(r(one))).join('');
  const rows = table(
    [lines('1', '2'), p(r('I: Hoe was de rit?'))],
    [lines('3', '4', '5'), p(r('R: Lang, en er was geen licht.'))],
    [lines('6'), p(r('I: En terug?'))],
    [lines('7', '8'), p(r('R: Terug liep ik.'))],
  );
  const body = styled('Kop1', r('Bijlage 1: Interview respondent 1')) + rows;
  const project = projectOf([await readSource(document({ body, styles }))]);
  expect(project.fragments).toEqual([]);
  expect(project.transcripts[0]?.turns.map(({ text }) => said(text))).toEqual([
    'Hoe was de rit?',
    'Lang, en er was geen licht.',
    'En terug?',
    'Terug liep ik.',
  ]);
});
