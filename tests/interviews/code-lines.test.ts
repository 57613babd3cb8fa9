import { expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { allNodes } from '../../src/coding/codebook-index.ts';
import { readSource } from '../../src/sources/index.ts';
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
  [
    'numbers with points, behind bullets or not',
    '# Bijlage 1: Codelijst\n1. Werk\n- 1.1 Rooster\n- 1.2 Pauze\n2. Thuis',
    ['1 Werk', '1/1 Rooster', '1/2 Pauze', '2 Thuis'],
  ],
  [
    'labels in words, and numbers without one below them',
    '# Bijlage 1: Codeboek\nLabel 1: Werk\n1. Rooster van de nacht\n2. Pauze\nLabel 2: Thuis\n2.1 Slaap',
    ['1 Werk', '1/1 Rooster van de nacht', '1/2 Pauze', '2 Thuis', '2/1 Slaap'],
  ],
  [
    'letters below numbers',
    '# Bijlage 1: Codeboek\n1. Werk\na. Rooster\nb) Pauze\n2. Thuis\na. Slaap',
    ['1 Werk', '1/1 Sub 1', '1/a Rooster', '1/b Pauze', '2 Thuis', '2/a Slaap'],
  ],
  [
    'what stands below smaller headings of a codebook, also where these are the labels',
    '# Bijlage 1: Codeboek\n## Label 1: Werk\nSub 1: Rooster\n## Label 2: Thuis\nSub 1: Slaap',
    ['1 Werk', '1/1 Rooster', '2 Thuis', '2/1 Slaap'],
  ],
  [
    'fragments with numbers below labels are no codes',
    '# Bijlage 1: Labels\nLabel 1: Werk\n1. Ik werk te veel in de nacht, elke week weer, zegt zij daar zelf over.',
    ['1 Label 1', '1/1 Sub 1'],
  ],
  [
    'but no list in which one number comes twice',
    '# Bijlage 1: Codes per dag\n1. Werk\n2. Thuis\n1. Slaap',
    ['1 Label 1', '1/1 Sub 1'],
  ],
])('%s', (_, list, expected) => {
  expect(nodes(list)).toEqual(expected);
});

const WORDED = '# Gesprek 1\nO: Hoe?\nR: {1Druk1}.\nO: En?\nR: {2Zwaar2}.';

/** The nodes of a codebook in a file of its own, where a note names "nacht". */
function wordedNodes(list: string, file = 'Codeboek.docx') {
  const talk = documentOf(WORDED, { file: 'gesprek.docx', notes: { 1: 'nacht', 2: 'nacht' } });
  const { codebooks } = projectOf([talk, documentOf(list, { file })]);
  return codebooks.flatMap(({ labels }) =>
    allNodes(labels).map(({ code, name, definition }) =>
      [written(code), said(name), said(definition)].filter((words) => words !== null).join(' | '),
    ),
  );
}

test.each<[string, string]>([
  ['an equals sign', 'A = Rooster\nA1 = Nacht\nA2 = Dag'],
  ['a colon', 'A: Rooster\nA1: Nacht\nA2: Dag'],
  ['a dash', 'A – Rooster\nA1 – Nacht\nA2 – Dag'],
])('letters with numbers, and a name behind %s', (_, list) => {
  const talk = documentOf(WORDED, { file: 'gesprek.docx', notes: { 1: 'A1', 2: 'A2' } });
  const { codebooks } = projectOf([talk, documentOf(`# Codeboek\n${list}`, { file: 'bijlage.docx' })]);
  expect(codebooks.flatMap(({ labels }) => allNodes(labels).map(({ name }) => said(name)))).toEqual([
    'Rooster',
    'Nacht',
    'Dag',
  ]);
});

test.each<[string, string, string[]]>([
  [
    'a label before each of several codes, with what they mean',
    'ROOSTER: nacht – na elf uur\nROOSTER: dag – voor elf uur\nTHUIS: slaap – rust',
    [
      'rooster | ROOSTER',
      'rooster/dag | dag | voor elf uur',
      'rooster/nacht | nacht | na elf uur',
      'thuis | THUIS',
      'thuis/slaap | slaap | rust',
    ],
  ],
  [
    'bullets of two kinds',
    '# Codes\n• Rooster\no Nacht\no Dag\n• Thuis\no Slaap: rust',
    [
      'rooster | Rooster',
      'rooster/dag | Dag',
      'rooster/nacht | Nacht',
      'thuis | Thuis',
      'thuis/slaap | Slaap | rust',
    ],
  ],
  [
    'sentences are no codes',
    '# Codes\n• Ik werk te veel in de nacht, elke week.\no Nacht\no Dag',
    ['nacht | nacht'],
  ],
  ['a flat list may be anything', '# Codes\n• Rooster\n• Nacht\n• Dag', ['nacht | nacht']],
])('of words: %s', (_, list, expected) => {
  expect(wordedNodes(list)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    'of numbers',
    '1. Werk\n   1. Rooster\n   2. Pauze\n2. Thuis\n   1. Slaap\n',
    ['1 Werk', '1/1 Rooster', '1/2 Pauze', '2 Thuis', '2/1 Slaap'],
  ],
  [
    'of words',
    '- Werk\n  - Rooster: wanneer je moet\n- Thuis\n  * Slaap\n',
    ['thuis Thuis', 'thuis/slaap Slaap', 'werk Werk', 'werk/rooster Rooster'],
  ],
])('a nested list in Markdown %s', async (_, list, expected) => {
  const bytes = new TextEncoder().encode(`# Codeboek\n\n${list}`);
  const read = await readSource({ name: 'codeboek.md', bytes });
  const note = expected[0]?.startsWith('1') === true ? '1.1' : 'slaap';
  const talk = documentOf(WORDED, { file: 'gesprek.docx', notes: { 1: note, 2: note } });
  const { codebooks } = projectOf([talk, read]);
  const nodes = codebooks.flatMap(({ labels }) => allNodes(labels));
  expect(nodes.map(({ code, name }) => `${written(code)} ${said(name)}`)).toEqual(expected);
});

test('a label that a list names twice keeps its first name, and the other one is told', () => {
  const list = (again: string) =>
    projectOf([
      documentOf(`# Bijlage 1: Codeboek\nLabel 1: Werk\nSub 1: Rooster\n${again}\nSub 2: Pauze\n${TALK}`, {
        notes: { 1: 'Label 1, sub 1' },
      }),
    ]);
  const told = (again: string) =>
    checkProject(list(again))
      .findings.filter(({ code }) => code === 'K229')
      .map(({ words }) => said(words.other));
  expect(told('Label 1: Werkdruk')).toEqual(['Werkdruk']);
  expect(told('Label 1: Werk')).toEqual([]);
  expect(
    list('Label 1: Werkdruk').codebooks.flatMap(({ labels }) => labels.map(({ name }) => said(name))),
  ).toEqual(['Werk']);
});

test('a heading that names a codebook of which nothing is read is told, and one with a list or a picture is not', () => {
  const told = (below: string) =>
    checkProject(
      projectOf([documentOf(`# Bijlage 1: Codeboek\n${below}\n${TALK}`, { notes: { 1: 'druk' } })]),
    )
      .findings.map(({ code }) => code)
      .filter((code) => code === 'K179');
  expect(told('Werk, druk en alles wat daarbij hoort.\nThuis, met de kinderen.\nOverig.')).toEqual(['K179']);
  const long = `Loon, ${'en wat daar verder bij hoort, '.repeat(8)}of niet.`;
  expect(told(`Werk, druk en zo.\nThuis, met de kinderen.\n${long}\nOverig.`)).toEqual(['K179']);
  expect(told([long, long, long].join('\n'))).toEqual([]);
  expect(told('1. Werk\n1.1 Rooster\n1.2 Pauze')).toEqual([]);
  expect(told('Zie de volgende pagina.')).toEqual([]);
  const read = '## Werk\n1.1 Rooster\n1.2 Pauze\n1.3 Loon';
  expect(told(`${read}\n## Thuis\nDe kinderen, en hun vrienden.\nDe buren.\nHet huis.`)).toEqual(['K179']);
  expect(told(`${read}\n## Thuis\n2.1 De kinderen\n2.2 De buren\n2.3 Het huis`)).toEqual([]);
});

test('a file that is called so, and is none that can be read, is told', () => {
  const talk = documentOf(WORDED, { file: 'gesprek.docx', notes: { 1: 'nacht' } });
  const told = (file: string) =>
    checkProject(
      projectOf([
        talk,
        documentOf('Wij lazen alles twee keer.\nDaarna legden wij het voor.\nZo ging het.', { file }),
      ]),
    )
      .findings.map(({ code }) => code)
      .filter((code) => code === 'K143' || code === 'K172');
  expect(told('codeboek v3.docx')).toEqual(['K172']);
  expect(told('interviews met codes.docx')).toEqual(['K143']);
});
