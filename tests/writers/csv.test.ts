import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { writeCsv } from '../../src/writers/csv.ts';
import { inline, passed } from '../support/samples.ts';
import { textOf } from './golden.ts';
import { LIKE_NUMBERS } from './odd-cells.ts';

function csvOf(rows: Inline[][], language: 'nl' | 'en' = 'nl'): string {
  return textOf(writeCsv(passed({ rows: { head: [term('kop'), term('tel')], rows } }), { language }));
}

const cell = (words: string) =>
  csvOf([[inline(words)]])
    .split('\n')
    .slice(1)
    .join('\n')
    .trimEnd();

describe('a .csv', () => {
  it('starts with a byte order mark and parts cells as the spreadsheet of the language does', () => {
    expect(csvOf([[inline('één'), [0.5]]])).toBe('\uFEFFkop;tel\néén;0,5\n');
    expect(csvOf([[inline('één'), [0.5]]], 'en')).toBe('\uFEFFkop,tel\néén,0.5\n');
  });

  it.each([
    '=1+1',
    '+31 6',
    '-ja',
    '@naam',
    '\t=1',
    '\r=1',
    '  =1+1',
    '"=1+1',
    '\' =cmd|"/C calc"!A0',
    '\uFF1D1+1',
  ])('defuses %j', (words) => {
    expect(cell(words)).toMatch(/^"?'/);
  });

  it.each(['ja - nee', 'a=b', '3', '3/1 en 2', 'b4:54', '[naam 1] = mijn buurman', "'s avonds", '', 'é'])(
    'leaves %j',
    (words) => {
      expect(cell(words)).toBe(words);
    },
  );

  it.each([...LIKE_NUMBERS, "'1/1"])('keeps %j what it is', (words) => {
    expect(cell(words)).toMatch(/^"?'/);
  });

  it.each([
    'mei',
    '1 meid',
    'zei 12',
    'waarom',
    '3a',
    'A2',
    '12 jaar',
    'maart was nat',
    '1/1 en 2',
    '2016, toen',
  ])('leaves %j, which nothing is made of', (words) => {
    expect(cell(words)).toBe(words);
  });

  it('leaves a number a number, also below zero', () => {
    expect(csvOf([[[-5], ['-', 5]]])).toContain("-5;'-5");
  });

  it('keeps a cell with marks, quotes and line ends in one cell', () => {
    expect(cell('zei; "ja", en\r\ntoen')).toBe('"zei; ""ja"", en\ntoen"');
  });

  it('quotes what the other dialect would take apart into a formula', () => {
    expect(cell('ja, =1+1')).toBe('"ja, =1+1"');
    expect(cell('ja, nee')).toBe('ja, nee');
  });

  it('has a head where there are no rows', () => {
    expect(csvOf([])).toBe('\uFEFFkop;tel\n');
  });
});
