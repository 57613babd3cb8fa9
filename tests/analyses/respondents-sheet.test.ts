import { expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analyses/wanted.ts';
import { WHOLE } from '../../src/app/export/whole.ts';
import { open } from '../../src/gate/safe-text.ts';
import { documentOf, projectOf } from '../support/build.ts';
import { gateOf } from '../support/gates.ts';

test('a note without a code is no fragment of a respondent, as in the tree', () => {
  const talk = '# Interview kok 1\nO: Hoe?\nR: {1Het is heet.1} {2Dat zegt iedereen.2}';
  const notes = { 1: 'hitte', 2: 'Navragen of dit vaker zo is?' };
  const project = projectOf([documentOf(talk, { notes })]);
  const way = { gate: gateOf(), language: 'nl' } as const;
  const sheets = open(WHOLE.workbook.exhibit(project, EVERYTHING, way)).sheets ?? [];
  const sheet = sheets.find(({ name }) => `${name}` === 'Respondenten');
  const at = sheet?.head.findIndex((cell) => cell.join('') === 'Fragmenten') ?? -1;
  expect(sheet?.head[at + 1]?.join('')).toBe('Verschillende codes');
  expect(sheet?.rows.map((row) => row.slice(at, at + 2))).toEqual([[[1], [1]]]);
});
