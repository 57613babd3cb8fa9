import { describe, expect, test } from 'vitest';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { means } from '../../src/model/finding.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

const file = parseProjectFile(
  `
sources: [gesprekken.docx]
groups:
  koks: { codebook: codebooks/koks.yaml, transcripts: [b3, b4] }
  obers: { codebook: codebooks/koks.yaml, transcripts: [b5] }
`,
  'kantlijn.yaml',
  [],
);

const talkAt = (number: number) => `# Bijlage ${number}: Interview ${number}\nO: Hoe?\nR: Zo.\n`;

/** What is said of a project whose documents hold the appendices with these numbers. */
function shiftedIn(numbers: readonly number[]) {
  const { findings } = projectOf([documentOf(numbers.map(talkAt).join(''))], { file });
  return findings.filter((one) => means(one, 'shifted'));
}

describe('appendices and the groups that name them', () => {
  test('as they were', () => {
    expect(shiftedIn([3, 4, 5])).toEqual([]);
  });

  test.each<[number[], number, string]>([
    [[4, 5, 6], 1, 'koks: { transcripts: [b4, b5] }; obers: { transcripts: [b6] }'],
    [[1, 2, 3], 2, 'koks: { transcripts: [b1, b2] }; obers: { transcripts: [b3] }'],
  ])('all moved, to %j', (numbers, by, line) => {
    const [first] = shiftedIn(numbers);
    expect([first?.code, first?.facts.by]).toEqual(['K738', by]);
    expect(said(first?.words.line)).toBe(line);
  });

  test.each<[string, number[], string[]]>([
    ['one more', [3, 4, 5, 6], ['K721']],
    ['one gone', [3, 4], ['K720']],
    ['one that changed place alone', [3, 4, 9], ['K720', 'K721']],
  ])('%s', (_, numbers, codes) => {
    expect(shiftedIn(numbers).map(({ code }) => code)).toEqual(codes);
  });
});

describe('codes that took each other’s number', () => {
  const swapped = parseCodebook(
    'codebook: koks\nlabels:\n  1: { name: Snijden, was: [2] }\n  2: { name: Bakken, was: [1] }\n  3: { name: Koken, was: [9] }',
    'codebooks/koks.yaml',
    [],
  );
  const found = (notes: Record<number, string>, known = {}) => {
    const talk = '# Bijlage 3: Interview 3\nO: Hoe?\nR: {1Zo.1} {2Nu.2} {3Dan.3}';
    const { findings } = projectOf([documentOf(talk, { notes })], { codebooks: [swapped], ...known });
    return findings
      .filter(({ code }) => code === 'K220')
      .map(({ facts, words }) => [facts.count, said(words.name), said(words.former)]);
  };

  test('are said with the notes that may mean either', () => {
    expect(found({ 1: 'Label 1', 2: 'Label 1', 3: 'Label 2' })).toEqual([
      [1, 'Bakken', 'Snijden'],
      [2, 'Snijden', 'Bakken'],
    ]);
  });

  test('are not where no note has them', () => {
    expect(found({ 1: 'Label 3', 2: 'Label 9' })).toEqual([]);
  });
});
