import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/analyses/balance.ts';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseCodings } from '../../src/files/codings-file.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { allWritten } from '../support/codes.ts';

const document = documentOf(
  '# Interview 1\nO: Hoe?\nR: {1Het was druk1} en warm.\nO: En toen?\nR: Weer druk, en laat.',
  {
    notes: { 1: 'Werk: drukte (Label 1, sub 1)' },
  },
);
const codebooks = [
  parseCodebook('labels: { 1: { name: Werk, sub: { 1: Drukte, 2: Hitte } } }', 'codebook.yaml', []),
];
const [interview] = projectOf([document]).transcripts;

/** Fragments, and what is found of codings, with one file of codings. */
function coded(text: string, name = `${interview?.id}.yaml`) {
  const findings: Parameters<typeof parseCodings>[2] = [];
  const codings = [parseCodings(text, `codings/c1/${name}`, findings)];
  const project = projectOf([document], { codebooks, codings, findings });
  return {
    fragments: project.fragments.map(
      ({ id, layer, coder, text: words, codes, unresolved, respondent }) =>
        `${id.split(':')[1]} ${layer} ${said(coder)} | ${said(words)} | ${allWritten([...codes, ...unresolved])} | ${respondent === null ? '-' : 'R'}`,
    ),
    found: checkProject(project).findings.flatMap(({ code, line, facts }) =>
      /^K(?:21[567]|71\d)$/.test(code)
        ? [[code, line, facts.count].filter((part) => part != null).join(' ')]
        : [],
    ),
  };
}

const NOTE = '2 note Eva | Het was druk | 1/1 | R';

describe('codings made in kantlijn', () => {
  test.each<[string, string, string]>([
    ['words that are not there', `${interview?.id}.yaml`, 'quote: elders'],
    ['an interview that is not there', 'ander.yaml', 'quote: druk'],
  ])('on %s leave codes over in the balance', (_, name, quote) => {
    const text = `codings: [{ from: { turn: 2, offset: 0 }, ${quote}, codes: [1/1, 1/2] }]`;
    const codings = [parseCodings(text, `codings/c1/${name}`, [])];
    const rows = balanceOf(projectOf([document], { codebooks, codings }));
    expect(rows.find(({ what }) => what === 'codes')).toMatchObject({ seen: 3, used: 1, rest: 2 });
  });

  test.each<[string, string, number]>([
    ['without a place', 'codings: [{ codes: [1/1, 1/2] }, { from: 2, quote: druk, codes: [1/1] }]', 3],
    ['that are words alone', 'codings: [zomaar]', 2],
    ['that are no list', 'codings: { from: 2, codes: [1/1, 1/2] }', 3],
    ['without the key', '[{ from: 2, codes: [1/2] }, { from: 4, codes: [1/1] }]', 3],
    ['of which a code is none', 'codings: [{ from: 2, codes: ["?/1"] }]', 2],
  ])('%s are left over in the balance', (_, text, seen) => {
    const codings = [parseCodings(text, `codings/c1/${interview?.id}.yaml`, [])];
    const rows = balanceOf(projectOf([document], { codebooks, codings }));
    const used = text.includes('quote') ? 2 : 1;
    expect(rows.find(({ what }) => what === 'codes')).toMatchObject({ seen: seen + used - 1, used });
  });

  test('are a layer beside the notes, with codes by address or name', () => {
    const text = [
      'codings:',
      '  - { key: 0123456789ab, from: { turn: 2, offset: 8 }, to: { turn: 2, offset: 12 }, quote: druk, codes: [1/1], memo: kern }',
      '  - { from: { turn: 2, offset: 16 }, to: { turn: 2, offset: 20 }, quote: { exact: warm }, codes: [hitte, lawaai] }',
      '  - { from: 4, codes: [] }',
    ].join('\n');
    expect(coded(text)).toEqual({
      fragments: [
        NOTE,
        '2.2 coding c1 | druk | 1/1 | R',
        '2.3 coding c1 | warm | 1/2 lawaai | R',
        '4 coding c1 | Weer druk, en laat. |  | R',
      ],
      found: [],
    });
  });

  test('are found by their words where the interview has changed, with those around them', () => {
    const text =
      'codings: [{ from: { turn: 2, offset: 0 }, to: { turn: 2, offset: 4 }, quote: { exact: druk, prefix: "Weer " }, codes: [1/1] }]';
    expect(coded(text)).toEqual({ fragments: [NOTE, '4 coding c1 | druk | 1/1 | R'], found: ['K216 1'] });
    const near =
      'codings: [{ from: { turn: 2, offset: 0 }, to: { turn: 2, offset: 4 }, quote: druk, codes: [1/1] }]';
    expect(coded(near).fragments[1]).toBe('2.2 coding c1 | druk | 1/1 | R');
  });

  test.each<[string, string[]]>([
    ['codings:\n  - { from: { turn: 2 }, quote: nergens gezegd, codes: [1/1] }', ['K215 2']],
    ['codings:\n  - { from: { turn: 99 }, codes: [1/1] }', ['K215 2']],
    ['source: 000000\ncodings:\n  - { from: { turn: 2 }, codes: [1/1] }', ['K215 3']],
    ['codings:\n  - { codes: [1/1] }', ['K717 2']],
    ['codings:\n  - { from: { turn: 2 }, codes: [1-1] }', ['K713 2']],
  ])('say so where they cannot be placed or read: %j', (text, found) => {
    expect(coded(text).found).toEqual(found);
  });

  test('of an interview that is not there are told', () => {
    expect(coded('codings: [{ from: { turn: 1 }, codes: [1/1] }]', 'i99.yaml').found).toEqual(['K217']);
  });

  test('count as the notes do', () => {
    const text = 'codings: [{ key: 0123456789ab, from: { turn: 4 }, codes: [1/1] }]';
    const codings = [parseCodings(text, `codings/c1/${interview?.id}.yaml`, [])];
    const [, coding] = projectOf([document], { codebooks, codings }).fragments;
    expect(coding?.key.shown).toBe('0123456789ab');
    expect(coding?.references.map(({ cited }) => allWritten([cited]))).toEqual(['1/1']);
  });
});

test('what is wrong with a coding is said where it is written', () => {
  const text = ['codings:', '  - { from: { turn: 2, offset: 8 }, quote: druk, codes: [1/1, lawaai] }'].join(
    '\n',
  );
  const codings = [parseCodings(text, `codings/c1/${interview?.id}.yaml`, [])];
  const { findings } = checkProject(projectOf([document], { codebooks, codings }));
  const unknown = findings.filter(({ code }) => code === 'K202');
  expect(unknown.map(({ file, line }) => [said(file), line])).toEqual([
    [`codings/c1/${interview?.id}.yaml`, 2],
  ]);
});

test('a copy of a file of codings is told as one', () => {
  const text = 'codings: [{ from: { turn: 2, offset: 8 }, quote: druk, codes: [1/1] }]';
  const names = [`${interview?.id}.yaml`, `${interview?.id} - kopie.yaml`];
  const codings = names.map((name) => parseCodings(text, `codings/c1/${name}`, []));
  const { findings } = projectOf([document], { codebooks, codings });
  const told = findings.find(({ code }) => code === 'K217');
  expect([said(told?.words.original), told?.words.near]).toEqual([interview?.id, undefined]);
});
