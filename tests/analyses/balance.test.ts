import { describe, expect, test } from 'vitest';
import { balanceOf, leftByCheck } from '../../src/analyses/balance.ts';
import { checkProject } from '../../src/checks/check-project.ts';
import { type CodingsFile, parseCodings } from '../../src/files/codings-file.ts';
import type { Document } from '../../src/model/document.ts';
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

describe('codes in the text', () => {
  const notesOf = (documents: readonly Document[], codings: readonly CodingsFile[] = []) => {
    const project = projectOf(documents, { codings });
    const { seen, used } = balanceOf(project).find(({ what }) => what === 'notes') ?? {};
    const told = checkProject(project).findings.flatMap(({ code, facts }) =>
      code === 'K213' ? [facts.count] : [],
    );
    return { seen, used, told };
  };
  const talk = '# Interview 1\nO: Hoe?\nR: Te laat [rooster]. En moe (code: slaap).';

  test('are seen where nobody reads them, and told', () => {
    expect(notesOf([documentOf(talk)])).toEqual({ seen: 2, used: 0, told: [2] });
  });

  test('come back in other documents as they do in one', () => {
    const two = [
      '# Interview 1\nO: Hoe?\nR: Laat [rooster] weer.',
      '# Interview 2\nO: Hoe?\nR: Op [rooster] tijd.',
    ];
    expect(notesOf([documentOf(two.join('\n'))])).toEqual({ seen: 2, used: 0, told: [2] });
    const apart = two.map((text, i) => documentOf(text, { file: `${i}.md` }));
    expect(notesOf(apart)).toEqual({ seen: 2, used: 0, told: [1, 1] });
  });

  test('are used where a coding holds them, each once', () => {
    const [id] = projectOf([documentOf(talk)]).transcripts.map((one) => one.id);
    const coding = (to: number, words: string, mark: string) =>
      `{ from: { turn: 2, offset: 0 }, to: { turn: 2, offset: ${to} }, quote: ${words}, codes: [${mark}], mark: ${mark} }`;
    const held = (codings: string) => [parseCodings(`codings: [${codings}]`, `codings/c1/${id}.yaml`, [])];
    const first = coding(7, 'Te laat', 'rooster');
    expect(notesOf([documentOf(talk)], held(first))).toEqual({ seen: 2, used: 1, told: [1] });
    const twice = documentOf(`${talk} Weer laat [rooster].`);
    expect(notesOf([twice], held(first))).toEqual({ seen: 3, used: 1, told: [2] });
  });
});
