import { expect, test } from 'vitest';
import { listedRespondents } from '../../src/analyses/workbook/respondents-sheet.ts';
import { documentOf, projectOf } from '../support/build.ts';

test('a note without a code is no fragment of a respondent, as in the tree', () => {
  const talk = '# Interview kok 1\nO: Hoe?\nR: {1Het is heet.1} {2Dat zegt iedereen.2}';
  const notes = { 1: 'hitte', 2: 'Navragen of dit vaker zo is?' };
  const { respondents } = listedRespondents(projectOf([documentOf(talk, { notes })]));
  expect(respondents.map(({ fragments, codes }) => [fragments, codes])).toEqual([[1, 1]]);
});
