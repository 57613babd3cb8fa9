import { describe, expect, test } from 'vitest';
import { documentOf, projectOf, said } from '../support/build.ts';

/** The turns of an interview of these lines. */
function turnsOf(...lines: string[]) {
  const { transcripts } = projectOf([documentOf(`# Bijlage 1: Interview\n${lines.join('\n')}`)]);
  return transcripts[0]?.turns ?? [];
}

test.each<[string, number | null]>([
  ['0:03', 3000],
  ['[00:12:30]', 750_000],
  ['[01:00:03]', 3_603_000],
  ['#00:00:03-4#', 3400],
  ['0:0:1.120 --> 0:0:4.50', 1120],
  ['00:00:07,000', 7000],
  ['(75:10)', 4_510_000],
  ['[3.50 --> 8.25]', 3500],
  ['[3.5s - 8.0s]', 3500],
  ['(1.1 - 1.3)', null],
  ['om drie uur', null],
])('%s in milliseconds', (text, time) => {
  const turns = turnsOf('O: Hoe?', `${text} R: Zo.`, 'O: En nu?', 'R: Nu ook.');
  expect(turns[1]?.time ?? null).toBe(time);
});

test.each<[string, string]>([
  ['Nou [00:12] dat wel #00:00:14-1#', 'Nou dat wel'],
  ['(00:01) Ja, om 10:30 (of om 11:00)', 'Ja, om 10:30 (of om 11:00)'],
  ['Dat was (00:01:10) later', 'Dat was later'],
  ['00:01:10 Dat was', 'Dat was'],
  ['tot 10:30', 'tot 10:30'],
  ['Ja [12.00 -> 14.50] hoor (1.1 - 1.3)', 'Ja hoor (1.1 - 1.3)'],
  ['van 1:2 naar 3:1', 'van 1:2 naar 3:1'],
])('the times in "%s"', (words, left) => {
  const [, turn] = turnsOf('O: Hoe?', `R: ${words}`, 'O: En nu?', 'R: Nu ook.');
  expect(said(turn?.text)?.replace(/ +/g, ' ').trim()).toBe(left);
});

test.each([['00:00:03'], [' [0:03] '], ['00:01.000 --> 00:02.000']])(
  '%s is a time and nothing else',
  (line) => {
    expect(turnsOf('O: Hoe?', 'R: Zo.', line, 'O: En nu?').map(({ text }) => said(text))).toEqual([
      'Hoe?',
      'Zo.',
      'En nu?',
    ]);
    expect(said(turnsOf('O: Hoe?', 'R: Zo.', `${line} ja`, 'O: En nu?')[1]?.text)).toMatch(/^Zo\.\n.*ja$/);
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
