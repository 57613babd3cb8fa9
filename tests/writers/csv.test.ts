import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { inline, passed } from '../support/samples.ts';
import { LIKE_NUMBERS } from './odd-cells.ts';
import { textAs } from './written.ts';

function csvOf(rows: Inline[][], language: 'nl' | 'en' = 'nl'): Promise<string> {
  return textAs('csv', passed({ rows: { head: [term('kop'), term('tel')], rows } }), { language });
}

const cell = async (words: string) =>
  (await csvOf([[inline(words)]])).split('\n').slice(1).join('\n').trimEnd();

describe('a .csv', () => {
  it('starts with a byte order mark and parts cells as the spreadsheet of the language does', async () => {
    expect(await csvOf([[inline('één'), [0.5]]])).toBe('\uFEFFkop;tel\néén;0,5\n');
    expect(await csvOf([[inline('één'), [0.5]]], 'en')).toBe('\uFEFFkop,tel\néén,0.5\n');
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
  ])('defuses %j', async (words) => {
    expect(await cell(words)).toMatch(/^"?'/);
  });

  it.each(['ja - nee', 'a=b', '3', '3/1 en 2', 'b4:54', '[naam 1] = mijn buurman', "'s avonds", '', 'é'])(
    'leaves %j',
    async (words) => {
      expect(await cell(words)).toBe(words);
    },
  );

  it.each([...LIKE_NUMBERS, "'1/1"])('keeps %j what it is', async (words) => {
    expect(await cell(words)).toMatch(/^"?'/);
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
  ])('leaves %j, which nothing is made of', async (words) => {
    expect(await cell(words)).toBe(words);
  });

  it('leaves a number a number, also below zero', async () => {
    expect(await csvOf([[[-5], ['-', 5]]])).toContain("-5;'-5");
  });

  it('keeps a cell with marks, quotes and line ends in one cell', async () => {
    expect(await cell('zei; "ja", en\r\ntoen')).toBe('"zei; ""ja"", en\ntoen"');
  });

  it('quotes what the other dialect would take apart into a formula', async () => {
    expect(await cell('ja, =1+1')).toBe('"ja, =1+1"');
    expect(await cell('ja, nee')).toBe('ja, nee');
  });

  it('has a head where there are no rows', async () => {
    expect(await csvOf([])).toBe('\uFEFFkop;tel\n');
  });
});
