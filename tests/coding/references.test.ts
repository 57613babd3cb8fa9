import { describe, expect, test } from 'vitest';
import { parseCode, parseReferences, referenceSpans } from '../../src/coding/references.ts';
import { written } from '../support/codes.ts';
import { ENDLESS } from '../support/shared.ts';

const cited = (text: string) => parseReferences(text).map((reference) => written(reference.cited));

describe('references to codes', () => {
  test.each<[string, string]>([
    ['(Label 3, sub 1, ad.2, ad.3)', '3/1/2 3/1/3'],
    ['(label 1, sub 4, sub 5, sub 6)', '1/4 1/5 1/6'],
    ['Label 2, sub 9, sub 10', '2/9 2/10'],
    ['Label 1, sub 1, sub 7, ad.3', '1/1 1/7/3'],
    ['Label 3 sub 1, ad.2: some text', '3/1/2'],
    ['sub 4 en sub 9', '?/4 ?/9'],
    ['ad.1 en ad.3', '?/?/1 ?/?/3'],
    ['Bijlage 3, 4, 5 en 6. Label 3, sub 1, ad.2.', '3/1/2'],
    ['Label 2 ,sub 3', '2/3'],
    ['3/1/2', '3/1/2'],
    ['Label 3, sub 1', '3/1'],
    ['(Label 3 ad.4)', '3/?/4'],
  ])('the grammar: %s', (text, codes) => {
    expect(cited(text).join(' ')).toBe(codes);
  });

  test.each<[string, string]>([
    ['Label 3: ad.2', '3/?/2'],
    ['sub 4 en 9', '?/4 ?/9'],
    ['Label 2, sub 4, 5 en 9', '2/4 2/5 2/9'],
    ['Label 3, sub 1, ad.1 t/m ad.3', '3/1/1 3/1/2 3/1/3'],
    ['Label 3, sub 1, ad. 1 t/m 3', '3/1/1 3/1/2 3/1/3'],
    ['ad.1 t/m ad.3', '?/?/1 ?/?/2 ?/?/3'],
    ['Label 1, sub 2 tot en met sub 4', '1/2 1/3 1/4'],
    ['Label 1, sub 2 (zie ook Label 3, sub 1)', '1/2 3/1'],
    ['Label 3,\nsub 1,\nad.2', '3/1/2'],
    ['Label 3 sub.1 ad. 2', '3/1/2'],
    ['Label3 sub1 ad2', '3/1/2'],
    ['LABEL 3, SUB 1, AD 2', '3/1/2'],
    ['labels 1 en 2', '1 2'],
    ['label: 3, sub: 1, ad: 2', '3/1/2'],
    ['Label 4 en Label 5, sub 1', '4 5/1'],
    ['Label 3, sub 1 ad.2 & ad.4; Label 2', '3/1/2 3/1/4 2'],
    ['Label 3.1.2', '3/1/2'],
    ['Label 3.1', '3/1'],
    ['codes 3/1/2, 3/1/3 en 2/4', '3/1/2 3/1/3 2/4'],
    ['3/1,3/2', '3/1 3/2'],
    ['[2/1;4/1/10]', '2/1 4/1/10'],
    ['Rooster (Label 1, sub 2) en vervoer (Label 2, sub 3)', '1/2 2/3'],
    ['Rooster (Label 1, sub 2). Zie daarna sub 3', '1/2 ?/3'],
    ['(Label 1, sub 2) (sub 3)', '1/2 1/3'],
  ])('in other hands: %j', (text, codes) => {
    expect(cited(text).join(' ')).toBe(codes);
  });

  test.each<[string]>([
    [''],
    ['wat een mooi antwoord'],
    ['Label III, sub b'],
    ['subsidie 3 en adres 12, labelen 4'],
    ['op 3/5/2016 gebeld'],
    ['op 3/5/16 gebeld'],
    ['4/5 van de respondenten'],
    ['1/2 uur wachten'],
    ['24/7 bereikbaar'],
    ['https://voorbeeld.nl/3/1/2'],
    ['1,5/2 en 2.5/3'],
    ['dossier 2016/12/3'],
    ['A4/1'],
  ])('no code: %j', (text) => {
    expect(cited(text)).toEqual([]);
  });

  test('a number that counts something is no member of a list', () => {
    expect(cited('sub 1, 2 keer genoemd')).toEqual(['?/1']);
    expect(cited('Label 1, sub 3, 4 respondenten')).toEqual(['1/3']);
  });

  test('positions are exact, also behind characters of two units', () => {
    const text = '😀 Vervoer: bus (Label 2, sub 1 en sub 3), 1/4';
    const found = parseReferences(text).map(({ start, end, cited: code }) => [
      text.slice(start, end),
      written(code),
    ]);
    expect(found).toEqual([
      ['sub 1', '2/1'],
      ['sub 3', '2/3'],
      ['1/4', '1/4'],
    ]);
    expect(referenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Label 2, sub 1 en sub 3), 1/4',
    ]);
  });

  test('a code that lacks a part is not complete', () => {
    expect(
      parseReferences('Label 3 ad.4').map(({ cited: { isComplete }, start, end }) => [
        isComplete,
        start,
        end,
      ]),
    ).toEqual([[false, 8, 12]]);
  });

  test.each<[string, (length: number) => string]>([
    ['codes', (n) => 'Label 3, sub 1, ad.2 '.repeat(n / 20)],
    ['blanks behind a level', (n) => `label${' '.repeat(n)}x`],
    ['many levels without a number', (n) => 'label sub ad '.repeat(n / 13)],
    ['digits', (n) => `sub ${'1'.repeat(n)}`],
    ['slashes', (n) => '1/'.repeat(n / 2)],
    ['commas', (n) => `sub 1${','.repeat(n)}`],
    ['a long list', (n) => `sub ${'1, '.repeat(n / 3)}`],
  ])('long input is linear: %s', (_, make) => {
    const started = performance.now();
    parseReferences(make(200_000));
    expect(performance.now() - started).toBeLessThan(ENDLESS);
  });
});

test.each<[string, string | null]>([
  ['3/1/2', '3/1/2'],
  [' 03/1 ', '3/1'],
  ['3', '3'],
  ['Label 3, sub 1', '3/1'],
  ['label 3 ad.2', '3/?/2'],
  ['Label 3, sub 1 en 2', null],
  ['rooster', null],
  ['', null],
])('a code on the command line: %j', (text, code) => {
  expect(written(parseCode(text))).toBe(code);
});
