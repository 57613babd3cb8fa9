import { expect, test } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import { comment, document, on, p, r, style, styled, table } from '../sources/docx-files.ts';
import { projectOf, said } from '../support/build.ts';
import { written } from '../support/codes.ts';

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
