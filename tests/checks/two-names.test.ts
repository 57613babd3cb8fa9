import { expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { written } from '../support/codes.ts';

/** Each interview with a note for every turn of its respondent; all of them are in one group. */
function told(...interviews: string[][]): string[] {
  let count = 0;
  const notes: Record<string, string> = {};
  const talk = interviews.map((own, i) => {
    const turns = own.map((note) => {
      notes[++count] = note;
      return `O: Hoe?\nR: {${count}Zo ${count}.${count}}`;
    });
    return `# Interview ${i + 1}\n${turns.join('\n')}`;
  });
  const { findings } = checkProject(projectOf([documentOf(talk.join('\n'), { notes })]));
  return findings.flatMap(({ code, facts, words }) =>
    code === 'K231' ? `${written(facts.code as never)}: ${said(words.name)}, ${said(words.other)}` : [],
  );
}

test.each<[string, string[][], string[]]>([
  [
    'each group has its own labels, and nobody said so',
    [['L1 S2 regen', 'L1 S1 bus'], ['L1 S2 regen'], ['L1 S2 honden', 'L1 S1 bus'], ['L1 S2 honden']],
    ['1/2: regen, honden'],
  ],
  [
    'each group has its own labels, one of them at two numbers',
    [['L1 S2 regen', 'L1 S1 honden'], ['L1 S2 regen', 'L1 S1 honden'], ['L1 S2 honden'], ['L1 S2 honden']],
    ['1/2: regen, honden'],
  ],
  [
    'a number was given out twice, in words',
    [['Rain (Label 4)', 'Rain (Label 4)'], ['Noise (Label 4)'], ['Noise (Label 4)', 'The rain (Label 4)']],
    ['4: Rain, Noise'],
  ],
])('two names for one number are told: %s', (_, interviews, expected) => {
  expect(told(...interviews)).toEqual(expected);
});

test.each<[string, string[][]]>([
  [
    'names with a word in common',
    [
      ['L1 S2 regen', 'L1 S2 regen'],
      ['L1 S2 veel regen', 'L1 S2 veel regen'],
    ],
  ],
  ['another name once', [['L1 S2 regen', 'L1 S2 regen'], ['L1 S2 honden']]],
  [
    'what each note remarks in its own words',
    [
      ['1.1 te nat', '1.1 koud', '1.1 wind'],
      ['1.1 mist', '1.1 ijzel'],
    ],
  ],
  [
    'what notes remark at several codes',
    [
      ['1.1 regen', '1.1 regen', '1.1 regen', '1.1 mooi citaat', '1.2 wind'],
      ['1.1 mooi citaat', '1.2 mooi citaat', '1.2 mooi citaat', '1.2 wind', '1.2 wind'],
    ],
  ],
  [
    'a question or a reminder',
    [
      ['1.1 regen', '1.1 regen', '1.1 klopt dit?', '1.1 klopt dit?'],
      ['1.1 let op', '1.1 let op'],
    ],
  ],
  [
    'a note that has words of both',
    [
      ['1.1 regen', '1.1 regen'],
      ['1.1 neerslag', '1.1 neerslag', '1.1 regen, neerslag'],
    ],
  ],
])('one name is enough: %s', (_, interviews) => {
  expect(told(...interviews)).toEqual([]);
});
