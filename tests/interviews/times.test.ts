import { describe, expect, test } from 'vitest';
import { isStamp, millisecondsIn, stampsIn } from '../../src/interviews/times.ts';
import { documentOf, projectOf } from '../support/build.ts';

test.each<[string, number | null]>([
  ['0:03', 3000],
  ['[00:12:30]', 750_000],
  ['#00:00:03-4#', 3400],
  ['0:0:1.120 --> 0:0:4.50', 1120],
  ['00:00:07,000', 7000],
  ['(75:10)', 4_510_000],
  ['om drie uur', null],
])('%s in milliseconds', (text, time) => {
  expect(millisecondsIn(text)).toBe(time);
});

test.each<[string, string[]]>([
  ['Nou [00:12] dat wel #00:00:14-1#', ['[00:12]', '#00:00:14-1#']],
  ['(00:01) Ja, om 10:30 (of om 11:00)', ['(00:01)']],
  ['Dat was (00:01:10) later', ['(00:01:10)']],
  ['00:01:10 Dat was', ['00:01:10']],
  ['tot 10:30', []],
  ['van 1:2 naar 3:1', []],
])('the times in "%s"', (words, found) => {
  expect(stampsIn(words).map(({ from, to }) => words.slice(from, to).trim())).toEqual(found);
});

test.each([['00:00:03'], [' [0:03] '], ['00:01.000 --> 00:02.000']])(
  '%s is a time and nothing else',
  (line) => {
    expect(isStamp(line)).toBe(true);
    expect(isStamp(`${line} ja`)).toBe(false);
  },
);

describe('turns and fragments', () => {
  const timesOf = (text: string) => {
    const { transcripts, fragments } = projectOf([
      documentOf(`# Bijlage 1: Interview\n${text}`, { notes: { 1: 'bus (Label 1)' } }),
    ]);
    return [transcripts[0]?.turns.map(({ time }) => time), ...fragments.map(({ time }) => time)];
  };

  test('know the time before, behind and inside, and nothing of what others said', () => {
    const talk = '[0:01] O: Hoe?\nR (0:04): Zo. [00:00:09] En {1dus1}.\nO: [00:00:12] Ja.\nR: {2Nee.2}';
    expect(timesOf(talk)).toEqual([[1000, 4000, 12_000, null], 9000]);
  });
});
