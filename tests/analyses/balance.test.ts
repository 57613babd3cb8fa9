import { expect, test } from 'vitest';
import { balanceOf, leftByCheck } from '../../src/analyses/balance.ts';
import { checkProject } from '../../src/checks/check-project.ts';
import { documentOf, projectOf } from '../support/build.ts';

test.each<[string, string, number[], number[], string[]]>([
  ['all is known', '# Interview 1\nO: Hoe?\nR: Zo.\n# Interview 2\nO: Hoe?\nR: Zo.', [2, 2], [4, 4], []],
  ['somebody nobody knows', '# Interview 1\nO: Hoe?\nR: Zo.\nJan Vos: Nee.', [1, 1], [3, 2], ['K141']],
  ['nobody answers', '# Interview 1\nO: Hoe?\nTolk: Zo.', [1, 0], [2, 2], ['K144']],
  ['an appendix without marks', '# Bijlage 1: Interview 1\nHij zegt niets.', [1, 0], [1, 0], ['K146']],
  [
    'marks nobody knows',
    '# Bijlage 1: Interview 1\nbus: nou\nfiets: ja\nbus: nee\nfiets: o',
    [1, 0],
    [2, 0],
    ['K146'],
  ],
  [
    'a heading without marks',
    '# Interview met Jan\nHij zegt niets.\n# Interview 2\nO: Hoe?\nR: Zo.',
    [2, 1],
    [3, 2],
    ['K146'],
  ],
  ['none', '# Inleiding\nTekst.', [0, 0], [0, 0], ['K143']],
])('%s, and what is left over is in a finding', (_, text, interviews, speakers, found) => {
  const project = projectOf([documentOf(text)]);
  const rows = new Map(balanceOf(project).map(({ what, seen, used }) => [what, [seen, used]] as const));
  expect([rows.get('interviews'), rows.get('speakers')]).toEqual([interviews, speakers]);
  expect(checkProject(project).findings.map(({ code }) => code)).toEqual(found);
});

test.each<[string, string, string[]]>([
  ['codes where nobody coded', '# Interview 1\nO: Hoe?\nR: Zo.', ['codes']],
  ['nothing where somebody did', '# Interview 1\nO: Hoe?\nR: {1Zo1}.', []],
  ['nothing where no interview is read: that is said', '# Inleiding\nTekst.', []],
])('a check leaves unjudged: %s', (_, text, left) => {
  const project = projectOf([documentOf(text, { notes: { 1: 'rust' } })]);
  expect(leftByCheck(project).map(({ what }) => what)).toEqual(left);
});
