import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createGate } from '../../src/gate/gate.ts';
import { namingByAppearance } from '../../src/key/naming.ts';
import { address, Code, codeAt } from '../../src/model/code.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { partsOf } from '../../src/model/words-of.ts';
import { code, written } from '../support/codes.ts';

describe('a code', () => {
  test('is one object for the same parts', () => {
    expect(Code.of([3, 1, 2])).toBe(code('3/1/2'));
    expect(Code.of(['03', '1'])).toBe(code('3/1'));
    expect(code('3/1').child(2)).toBe(code('3/1/2'));
    expect(code('3/1/2')).not.toBe(code('3/1/2/4'));
    expect(code('3/1').child(null)).toBe(code('3/1/?'));
  });

  test.each<[string, string]>([
    ['Privacy.', 'privacy'],
    ['  privé   leven ', 'Prive leven'],
    ['“Privacy”', 'privacy!'],
    ['a', 'A'],
    ['pri\u00advacy', 'privacy'],
  ])('of the words %j is that of %j', (one, other) => {
    expect(Code.of([one])).toBe(Code.of([other]));
    expect(Code.of([4, one])).toBe(Code.of([4, other]));
  });

  test.each<[string, string]>([
    ['privacy', 'private'],
    ['3', '3a'],
    ['c++', 'c'],
  ])('of %j is not that of %j', (one, other) => {
    expect(Code.of([one])).not.toBe(Code.of([other]));
  });

  test('a slash in a word parts nothing, and a mark alone is no word', () => {
    expect(written(Code.of(['regels', 'en/of wetten']))).toBe('regels/en-of wetten');
    expect(written(Code.of(['regels', '…']))).toBe('regels/?');
    expect(() => Code.of([])).toThrow(RangeError);
  });

  test('knows its place', () => {
    const deep = code('3/1/2/4');
    expect([deep.depth, deep.kind, deep.parent?.kind, code('3').kind, code('3/1').kind]).toEqual([
      4,
      'deeper',
      'ad',
      'label',
      'sub',
    ]);
    expect(deep.lineage.map(written)).toEqual(['3', '3/1', '3/1/2', '3/1/2/4']);
    expect([deep.isWithin(code('3/1')), deep.isWithin(deep), code('3/10').isWithin(code('3/1'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(code('3').isWithin(code('3/1'))).toBe(false);
  });

  test.each<[string, boolean, boolean]>([
    ['3/1/2', true, true],
    ['C/1/b', true, true],
    ['3/?/4', false, true],
    ['knelpunt/privacy', true, false],
    ['3/privacy', true, false],
    ['?/privacy', false, false],
  ])('%s: complete %s, plain %s', (text, isComplete, isPlain) => {
    expect([code(text).isComplete, code(text).isPlain]).toEqual([isComplete, isPlain]);
  });

  test('with a part left out fits codes of its depth', () => {
    const fitting = ['3/1/4', '3/2/4', '3/4', '2/1/4', '3/1/4/4'].filter((text) =>
      code('3/?/4').fits(code(text)),
    );
    expect(fitting).toEqual(['3/1/4', '3/2/4']);
  });

  test('stands in the order of numbers, letters, words', () => {
    const order = ['2', '2/1', '2/10', '2/b', '2/bus', '10', 'A', 'A/2', 'auto', 'bus/1'];
    expect([...order].reverse().map(code).sort(Code.compare).map(written)).toEqual(order);
  });

  test.each<[string, string | null]>([
    ['3/1/2', '3/1/2'],
    ['3.1.2', '3/1/2'],
    [' knelpunt / Privacy ', 'knelpunt/privacy'],
    ['c/1/B', 'C/1/b'],
    ['3//2', null],
    ['', null],
    ['1-1', null],
    ['3.5/2', null],
  ])('is read from %j', (text, expected) => {
    expect(written(codeAt(text))).toBe(expected);
  });
});

describe('what a code says', () => {
  const named = Code.of(['klachten van Fatima Yilmaz']);

  test('is not in its text', () => {
    expect([String(named), inspect(named), Object.values(named).join()].join(' ')).not.toMatch(/fatima/i);
    expect(() => JSON.stringify(named)).toThrow(TypeError);
    expect(address(named)).toBeInstanceOf(RawText);
    expect(partsOf(code('3/b'))).toEqual([3, 'b']);
  });

  test('passes the gate: digits and letters as they are, words like any other text', () => {
    const gate = createGate({ naming: namingByAppearance('nl') });
    const shown = (text: string) => gate.text(address(code(text))).toString();
    expect(['3/1/2', '3/5/16', '12/3', 'C/1/b', '3/?/4'].map(shown)).toEqual([
      '3/1/2',
      '3/5/16',
      '12/3',
      'C/1/b',
      '3/?/4',
    ]);
    expect(shown('3/bel 06-12345678')).not.toContain('12345678');
    // The same characters as somebody's words are looked at.
    expect(gate.text(RawText.of('op 3/5/16 gebeld')).toString()).not.toContain('3/5/16');
  });
});
