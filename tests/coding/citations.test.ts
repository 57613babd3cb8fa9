import { describe, expect, test } from 'vitest';
import { citationsOf, pairsIn } from '../../src/coding/citations.ts';
import { findReport } from '../../src/project/report.ts';
import { documentOf, said } from '../support/build.ts';
import { written } from '../support/codes.ts';

const pairs = (text: string) =>
  pairsIn(text)
    .map(({ transcript, code }) => `${transcript ?? '-'}:${written(code)}`)
    .join(' ');

test.each<[string, string]>([
  ['Bijlage 4, label 1, sub 2.', 'b4:1/2'],
  ['Bijlage 3, 4, 5 en 6. Label 3, sub 1, ad.2.', 'b3:3/1/2 b4:3/1/2 b5:3/1/2 b6:3/1/2'],
  ['Bijlage 4, label 1, sub 2; Bijlage 5, label 2', 'b4:1/2 b5:2'],
  ['Bijlage 4, label 1, sub 2 en bijlage 5, label 2, sub 1', 'b4:1/2 b5:2/1'],
  ['Bijlagen 3 t/m 6, label 2, sub 1', 'b3:2/1 b4:2/1 b5:2/1 b6:2/1'],
  ['Bijlage 3 en bijlage 5. Label 3, sub 1', 'b3:3/1 b5:3/1'],
  ['Zie bijlage 3, bijlage 4 en bijlage 6, label 1', 'b3:1 b4:1 b6:1'],
  ['Appendix C, label 2', 'ac:2'],
  ['Appendices A, B and D, label 2', 'aa:2 ab:2 ad:2'],
  ['Bijlage A en C, label 2, sub 1', 'ba:2/1 bc:2/1'],
  ['Bijlage IV, label 2', 'biv:2'],
  ['Bijlagen I t/m III, label 2', 'bi:2 bii:2 biii:2'],
  ['Appendices Z to AB, label 2', 'az:2 aaa:2 aab:2'],
  ['Bijlage 4a, label 2', 'b4a:2'],
  ['Bijlage 4.2, label 2', 'b4.2:2'],
  ['Bijlagen 4.1, 4.2, label 2', 'b4.1:2 b4.2:2'],
  ['Bijlage 4, 1.3, label 2', 'b4:2'],
  ['Interview 2, label 1, sub 3', 'i2:1/3'],
  ['Bijlage 4, interview 2, label 1', 'b4:1'],
  ['Label 1; zie ook bijlage 4, label 2', '-:1 b4:2'],
  ['Bijlage 3, 4 en 5 label 2', 'b3:2 b4:2 b5:2'],
  ['Bijlage A t/m C, label 2', 'ba:2 bb:2 bc:2'],
  ['Bijlage 4, 12 mei 2016, label 2', 'b4:2'],
  ['Interviews 2 en 4, label 1, sub 3', 'i2:1/3 i4:1/3'],
  ['Respondent 3: Label 1', '-:1'],
  ['Bijlage 4, 3/1/2 en 3/1/3', 'b4:3/1/2 b4:3/1/3'],
  ['Bijlage 7. Label 3, sub 1, ad.1 en ad.3', 'b7:3/1/1 b7:3/1/3'],
  ['Bijlage 7 (Label 3 ad.4)', 'b7:3/?/4'],
  ['Label 3, sub 1', '-:3/1'],
  ['Label 3, sub 1, bijlage 4', 'b4:3/1'],
  ['Label 3, sub 1 (bijlage 4 en 5)', 'b4:3/1 b5:3/1'],
  ['Bijlage 4', ''],
  ['Jansen, 2012, bijlage 4', ''],
  ['Jansen (2012), p. 14-15.', ''],
])('%s', (text, expected) => {
  expect(pairs(text)).toBe(expected);
});

describe('a document', () => {
  const document = documentOf('Zij fietsen.[^1] Zij lopen.[^2]', {
    file: 'verslag.docx',
    footnotes: { 1: 'Bijlage 4, label 1, sub 2.', 2: 'Jansen, 2012.' },
  });

  test('cites in the footnotes that name codes', () => {
    const cited = citationsOf(document, () => true).map(({ footnote, line, text, targets }) => [
      footnote,
      line,
      said(text),
      targets.length,
    ]);
    expect(cited).toEqual([[1, 1, 'Bijlage 4, label 1, sub 2.', 1]]);
  });

  test('is the report where it cites most, or where the project file says so', () => {
    const other = documentOf('Tekst.', { file: 'notities.docx' });
    expect(findReport([other, document], null, [])).toBe(document);
    expect(findReport([other, document], 'notities.docx', [])).toBe(other);
    expect(findReport([other, document], 'weg.docx', [])).toBeNull();
    expect(findReport([other], null, [])).toBeNull();
  });
});
