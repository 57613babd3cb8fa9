import { expect, test } from 'vitest';
import { checkProject } from '../../src/checks/index.ts';
import { interviewBalance, speakerBalance } from '../../src/interviews/balance.ts';
import { documentOf, projectOf } from '../support/build.ts';

const balance = (text: string) => {
  const project = projectOf([documentOf(text)]);
  const { seen, used } = interviewBalance(project);
  const speakers = speakerBalance(project);
  const found = checkProject(project).findings.map(({ code }) => code);
  return { interviews: [seen, used], speakers: [speakers.seen, speakers.used], found };
};

test.each<[string, string, number[], number[], string[]]>([
  ['all is known', '# Interview 1\nO: Hoe?\nR: Zo.\n# Interview 2\nO: Hoe?\nR: Zo.', [2, 2], [4, 4], []],
  ['somebody nobody knows', '# Interview 1\nO: Hoe?\nR: Zo.\nJan Vos: Nee.', [1, 1], [3, 2], ['K141']],
  ['nobody answers', '# Interview 1\nO: Hoe?\nTolk: Zo.', [1, 0], [2, 2], ['K144']],
  ['an appendix without marks', '# Bijlage 1: Interview 1\nHij zegt niets.', [1, 0], [1, 0], ['K146']],
  [
    'a heading without marks',
    '# Interview met Jan\nHij zegt niets.\n# Interview 2\nO: Hoe?\nR: Zo.',
    [2, 1],
    [3, 2],
    ['K146'],
  ],
  ['none', '# Inleiding\nTekst.', [0, 0], [0, 0], ['K143']],
])('%s', (_, text, interviews, speakers, found) => {
  expect(balance(text)).toEqual({ interviews, speakers, found });
});
