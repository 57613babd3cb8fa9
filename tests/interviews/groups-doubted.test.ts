import { expect, test } from 'vitest';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { documentOf, projectOf } from '../support/build.ts';

const TALK = 'O: Hoe?\nR: Zo.';
const thesis = (...headings: string[]) => [
  documentOf(headings.map((heading) => `# ${heading}\n${TALK}`).join('\n')),
];

const doubtsOf = (documents: ReturnType<typeof thesis>, yaml: string | null = null) =>
  projectOf(documents, {
    file: yaml === null ? null : parseProjectFile(yaml, 'kantlijn.yaml', []),
  }).findings.filter(({ code }) => ['K166', 'K167', 'K170'].includes(code));

test.each<[string, string[], string[]]>([
  ['one of each function', ['Interview conciërge', 'Interview wijkagent', 'Interview tandarts'], ['K166']],
  [
    'two of a kind and two of another each',
    ['Interview jeugdwerker', 'Interview straatwerker', 'Interview wijkagent', 'Interview tandarts'],
    ['K167'],
  ],
  [
    'respondents who are counted through and have functions',
    ['Interview respondent 1 – kok', 'Interview respondent 2 – ober', 'Interview respondent 3 – kok'],
    ['K167'],
  ],
  ['two functions', ['Interview conciërge', 'Interview wijkagent'], ['K166']],
  [
    'functions before names, of whom one is met twice',
    ['First interview with Nurse Abena', 'Second interview with Nurse Abena', 'Ward manager Denise'],
    ['K166'],
  ],
  ['two with one function', ['Interview kok Piet', 'Interview kok Marie'], []],
  ['whoever is called so by name', ['Interview Piet Bakker', 'Interview Karin Kok'], []],
  ['people who are counted', ['Interview kok 1', 'Interview kok 2', 'Interview ober 1'], []],
  ['numbers alone', ['Interview 1', 'Interview 2', 'Interview 3'], []],
  [
    'a function among numbers',
    ['Interview respondent 1', 'Interview respondent 2', 'Interview conciërge'],
    ['K170'],
  ],
  ['a function among first names', ['Interview Karin', 'Interview Mo', 'Interview conciërge'], []],
  ['first names', ['Interview Karin', 'Interview Mo', 'Interview Joost'], []],
])('how groups were told is said as a guess for %s', (_, headings, expected) => {
  expect(doubtsOf(thesis(...headings)).map(({ code }) => code)).toEqual(expected);
});

test('what the guess offers can be put in the project file, and settles it', () => {
  const documents = thesis(
    'Bijlage 1: Interview jeugdwerker',
    'Bijlage 2: Interview straatwerker',
    'Bijlage 3: Interview wijkagent',
  );
  const [doubt] = doubtsOf(documents);
  const offered = doubt?.words.groups;
  const line = offered == null ? '' : wordsOf(offered);
  expect(line).toBe('respondenten: { title: Respondenten, transcripts: [b1, b2, b3] }');
  const yaml = `title: x\nsources: [x.md]\ngroups: { ${line} }\n`;
  expect(doubtsOf(documents, yaml)).toEqual([]);
  const file = parseProjectFile(yaml, 'kantlijn.yaml', []);
  expect(projectOf(documents, { file }).groups.map(({ transcripts }) => transcripts)).toEqual([
    ['b1', 'b2', 'b3'],
  ]);
});

test('the line that is offered names all of a function', () => {
  const FOCUS_GROUP = 'O: Hoe?\nAnne: Zo.\nO: En u?\nBram: Anders.\nO: En u dan?\nCleo: Net zo.';
  const documents = [
    documentOf(
      `# Interview bibliothecaris 1\n${TALK}\n# Interview bibliothecaris 2\n${TALK}\n# Focusgroep\n${FOCUS_GROUP}`,
    ),
  ];
  const [doubt] = doubtsOf(documents);
  expect(doubt?.code).toBe('K170');
  expect(wordsOf(doubt?.words.groups ?? RawText.own(''))).toBe(
    'bibliothecaris: { transcripts: [interview-bibliothecaris-1, interview-bibliothecaris-2] }',
  );
});

const FOCUS = 'O: Hoe?\nAnne: Zo.\nO: En u?\nBram: Anders.\nO: En u dan?\nCleo: Net zo.';

test.each<[string, string, string[][]]>([
  ['of a kind of people', 'Focusgroep ouders', [['b1', 'b2'], ['b3']]],
  ['of another kind', 'Groepsgesprek met begeleiders', [['b1', 'b2'], ['b3']]],
  ['of nobody in particular', 'Focusgroep', [['b1', 'b2', 'b3']]],
  ['on a day', 'Focusgroep 3 mei 2024', [['b1', 'b2', 'b3']]],
])('a focus group %s beside respondents who are counted', (_, title, expected) => {
  const counted = [1, 2].map((number) => `# Bijlage ${number}: Interview respondent ${number}\n${TALK}`);
  const talks = documentOf([...counted, `# Bijlage 3: ${title}\n${FOCUS}`].join('\n'));
  expect(projectOf([talks]).groups.map(({ transcripts }) => transcripts)).toEqual(expected);
});

test('a kind of people in English before each one’s name is a group, and the only one of another kind another', () => {
  const talks = ['1: Singer 1 (Margaret)', '2: Singer 2 (Desmond)', '3: Singer 3 (Ruth)', '4: Conductor 1'];
  const documents = thesis(...talks.map((title) => `Interview ${title}`));
  expect(projectOf(documents).groups.map(({ transcripts }) => transcripts)).toEqual([
    ['i1', 'i2', 'i3'],
    ['i4'],
  ]);
  const named = thesis(
    'Interview Mark Hill',
    'Interview Ann Hill',
    'Interview Ruth Hill',
    'Interview Peter Stone',
  );
  expect(projectOf(named).groups).toHaveLength(1);
});

test.each<[string, string[], string[][]]>([
  [
    'two kinds of letters, each from 1',
    ['HB1', 'HB2', 'HH1', 'HH2'],
    [
      ['b1', 'b2'],
      ['b3', 'b4'],
    ],
  ],
  ['one of another kind', ['HB1', 'HB2', 'HH1'], [['b1', 'b2'], ['b3']]],
  ['three kinds', ['K1', 'W1', 'W2', 'Z1'], [['b1'], ['b2', 'b3'], ['b4']]],
  ['letters that count on', ['HB1', 'HB2', 'HH3'], [['b1', 'b2', 'b3']]],
  ['one kind', ['P1', 'P2', 'P3'], [['b1', 'b2', 'b3']]],
])('the groups that the marks of respondents make, for %s', (_, marks, expected) => {
  const talks = marks.map(
    (mark, i) => `# Bijlage ${i + 1}: Interview ${mark}\nO: Hoe?\n${mark}: Zo.\nO: En?\n${mark}: Ja.`,
  );
  const { findings, groups } = projectOf([documentOf(talks.join('\n'))]);
  expect(groups.map(({ transcripts }) => transcripts)).toEqual(expected);
  // Said, with the line that makes them one.
  const told = findings.filter(({ code }) => code === 'K178').map(({ words }) => words.groups);
  const all = `respondenten: { title: Respondenten, transcripts: [${expected.flat().join(', ')}] }`;
  expect(told.map((groups) => (groups == null ? '' : wordsOf(groups)))).toEqual(
    expected.length > 1 ? [all] : [],
  );
});
