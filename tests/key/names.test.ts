import { describe, expect, test } from 'vitest';
import { formsOf, knownCoders } from '../../src/key/known.ts';
import { parseNames } from '../../src/key/names.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';

function read(text: string) {
  const { known, keep, findings } = parseNames(text);
  return {
    known: known.map(({ kind, name, also }) => [kind, wordsOf(name), ...also.map(wordsOf)]),
    keep,
    findings: findings.map(({ code, line, column }) => [code, line, column]),
  };
}

test('a string is a person, a map says more, keep is kept', () => {
  const text = `# wie wij kennen
names:
  - Marit van der Veld   # de vroege dienst
  - { name: Lindendal, kind: place, also: [Lindedal, Vecht] }
  - name: Stichting Zon
    kind: organisation
    also: SZ
keep: [Rijnhof, 2019]
`;
  expect(read(text)).toEqual({
    known: [
      ['person', 'Marit van der Veld'],
      ['place', 'Lindendal', 'Lindedal', 'Vecht'],
      ['organisation', 'Stichting Zon', 'SZ'],
    ],
    keep: ['Rijnhof', '2019'],
    findings: [],
  });
});

test.each(['', '\n', '# niets\n', 'names:\n', 'names: []\nkeep:\n'])('nothing is no mistake: %j', (text) => {
  expect(read(text)).toEqual({ known: [], keep: [], findings: [] });
});

test('names that YAML would read as something else stay names', () => {
  const { known } = read('names: [No, 007, 2020-01-01, null, "~"]');
  expect(known.map(([, name]) => name)).toEqual(['No', '007', '2020-01-01', 'null', '~']);
});

describe('what is not understood is a finding with its place, and the rest still counts', () => {
  test.each([
    ['names:\n  - Marit\n  - "Tjerk\n', ['Marit', 'Tjerk'], [['K710', 4, 1]]],
    ['names:\n  - { name: Tjerk, kind: persoon }\n  - Marit\n', ['Tjerk', 'Marit'], [['K718', 2, 26]]],
    ['names:\n  - Marit: Smeets\n  - Tjerk\n', ['Tjerk'], [['K716', 2, 5]]],
    ['names:\n  - { kind: place }\n', [], [['K717', 2, 5]]],
    [
      'names:\n  - ""\n  - [Marit]\n',
      [],
      [
        ['K717', 2, 5],
        ['K712', 3, 5],
      ],
    ],
    ['names:\n  - { name: Tjerk, also: [[x]] }\n', ['Tjerk'], [['K712', 2, 27]]],
    ['names: Marit, Tjerk\n', [], [['K733', 1, 8]]],
    ['- Marit\n', [], [['K711', 1, 1]]],
    ['namen:\n  - Marit\n', [], [['K716', 1, 1]]],
    ['names: [Tjerk]\nkeep: { a: b }\n', ['Tjerk'], [['K712', 2, 7]]],
    ['names: [Tjerk]\nnames: [Marit]\n', ['Tjerk'], [['K714', 2, 1]]],
  ])('%j', (text, names, findings) => {
    const result = read(text);
    expect(result.known.map(([, name]) => name)).toEqual(names);
    expect(result.findings).toEqual(findings);
  });
});

test('one name may stand without a list', () => {
  expect(read('names: Marit\nkeep: Utrecht\n')).toEqual({
    known: [['person', 'Marit']],
    keep: ['Utrecht'],
    findings: [],
  });
});

test('authors are coders, each once, and empty ones are nobody', () => {
  const coders = knownCoders(
    ['Joris Tak', '', ' ', 'joris tak', 'S', '?'].map((author) => RawText.of(author)),
  );
  expect(coders.map(({ kind, name }) => [kind, wordsOf(name)])).toEqual([
    ['coder', 'Joris Tak'],
    ['coder', 'S'],
    ['coder', '?'],
  ]);
});

test('an author who is called by a role is not searched for in what others say', () => {
  const searched = knownCoders(
    ['Student', 'Coder 2', 'Microsoft Office User', 'Begeleider Tjerk'].map((author) => RawText.of(author)),
  ).map((coder) => formsOf(coder).map(({ text }) => text));
  expect(searched).toEqual([[], [], [], expect.arrayContaining(['Begeleider Tjerk', 'tjerk'])]);
});

describe('lines that contradict each other', () => {
  test.each([
    ['hidden and kept', 'names: [Zoë]\nkeep: [zoe]\n', [['K619', 2, 8]]],
    [
      'one name of two',
      'names:\n  - { name: Mei, also: [Storm] }\n  - { name: Henk, also: [Storm] }\n',
      [['K619', 3, 5]],
    ],
    [
      'two of one name',
      'names:\n  - { name: Roos, also: [Roos Baker] }\n  - { name: Roos, also: [Roos Bakker] }\n',
      [['K619', 3, 5]],
    ],
    ['the same line twice', 'names:\n  - Anna\n  - Anna\n', []],
  ])('%s', (_, text, findings) => {
    expect(read(text).findings).toEqual(findings);
  });
});
