import { expect, test } from 'vitest';
import { allNodes } from '../../src/coding/codebook-index.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { written } from '../support/codes.ts';

const TALK = '# Bijlage 2: Interview\nO: Hoe?\nR: {1Druk1}.';

/** The codebook's nodes where a note names 1/1. */
function nodes(list: string) {
  const project = projectOf([documentOf(`${list}\n${TALK}`, { notes: { 1: 'Label 1, sub 1' } })]);
  return project.codebooks.flatMap(({ labels }) =>
    allNodes(labels).map(({ code, name }) => `${written(code)} ${said(name)}`),
  );
}

test.each<[string, string, string[]]>([
  [
    'labels, subs and ads',
    '# Bijlage 1: Codeboek\nLabel 1: Werk\nSub 1: Rooster\nad.1 Nacht\nLabel 2: Thuis\nSub 1: Slaap',
    ['1 Werk', '1/1 Rooster', '1/1/1 Nacht', '2 Thuis', '2/1 Slaap'],
  ],
  [
    'themes in English, with letters below them',
    '# Appendix 1: Code tree\nTheme 1 – Work\nSubtheme 1 – Shifts\nTheme 2 – Home',
    ['1 Work', '1/1 Shifts', '2 Home'],
  ],
  [
    'what has fragments below its labels is no codebook',
    '# Bijlage 1: Codes met fragmenten\nLabel 1: Werk\nSub 1: Rooster\nIk werk te veel in de nacht.\nSub 2: Pauze\nWat is dat?',
    ['1 Label 1', '1/1 Sub 1'],
  ],
  [
    'nor is a sub without a label',
    '# Bijlage 1: Codeboek\nSub 1: Rooster\nSub 2: Pauze\nSub 3: Nacht',
    ['1 Label 1', '1/1 Sub 1'],
  ],
])('%s', (_, list, expected) => {
  expect(nodes(list)).toEqual(expected);
});
