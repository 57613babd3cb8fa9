import { describe, expect, test } from 'vitest';
import { askedCode } from '../../src/coding/asked-code.ts';
import { referencesIn } from '../../src/coding/notations/index.ts';
import { written } from '../support/codes.ts';
import { ENDLESS } from '../support/shared.ts';

const cited = (text: string) => referencesIn(text).map((reference) => written(reference.cited));

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
    ['Label 3, sub 1, ad 2, punt 4', '3/1/2/4'],
    ['Label 1, sub 3; d.d. 3-4', '1/3'],
    ['Label 2, sub 3, o.a. over geld', '2/3'],
    ['(Label 2, sub 3, e.d.)', '2/3'],
    ['Label twee, sub een', '2/1'],
    ['Label 1 (Eten), sub 2 (Ontbijt), ad 3 (Brood)', '1/2/3'],
    ['code=3.1', '3/1'],
    ['Thema één categorie drie', '1/3'],
    ['(Label 2, sub twee en drie)', '2/2 2/3'],
    ['Theme one, sub-theme four', '1/4'],
    ['Label 3a', '3/a'],
    ['Label 3a, sub 2', '3/a/2'],
    ['Label 3, sub 1, ad b', '3/1/b'],
    ['Label A, sub 2', 'A/2'],
    ['Label A t/m C', 'A B C'],
    ['code 3.1.2; code 4.1', '3/1/2 4/1'],
    ['codes A1, B2b en C', 'A/1 B/2/b C'],
    ['L3 S1 A2, A3', '3/1/2 3/1/3'],
    ['L3S1A2', '3/1/2'],
    ['Hoofdlabel 3, sublabel 1', '3/1'],
    ['hoofd-label 3, sub-label 1, ad nr. 2', '3/1/2'],
    ['Hoofdthema 2, subthema 1', '2/1'],
    ['Thema 1, categorie 2, code 3', '1/2/3'],
    ['Categorie 2, subcategorie 1', '2/1'],
    ['Thema 1, categorie 2, subcategorie 3', '1/2/3'],
    ['Theme 2, cat. 1', '2/1'],
    ['Code 4, subcode 2', '4/2'],
    ['Label nr. 3, sub nr. 1', '3/1'],
    ['Label 3, sub 1.2', '3/1/2'],
    ['Label 1, sub 2; 3/1', '1/2 3/1'],
    ['Label 2, sub 1 (regel 12)', '2/1'],
    ['Label 2, sub 1, regel 12', '2/1'],
    ['Overleg ad hoc (Label 2, sub 1)', '2/1'],
    ['Verdeling: 50/50 (Label 2, sub 1)', '2/1'],
    ['Werktijd: 3/4 aanstelling (Label 3, sub 4)', '3/4'],
    ['Om 9.30 uur, 12/3/2025 (Label 3, sub 4)', '3/4'],
  ])('in other hands: %j', (text, codes) => {
    expect(cited(text).join(' ')).toBe(codes);
  });

  test.each<[string, string]>([
    ['Label 3, sub ?', '3/?'],
    ['(Label 3, sub)', '3/?'],
    ['Label 3, sub, ad 2', '3/?/2'],
    ['Label III', '?'],
    ['Label III, sub b', '?/b'],
    ['Label 3, sub 1, kolom 4', '3/1/?'],
    ['sub 1 t/m sub 99', '?/1 ?/? ?/99'],
    ['Label 4 t/m 2', '4 ? 2'],
    ['sub 123456', '?/?'],
  ])('what cannot be read is a part that is lacking: %j', (text, codes) => {
    expect(cited(text).join(' ')).toBe(codes);
  });

  test.each<[string]>([
    [''],
    ['wat een mooi antwoord'],
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
    ['een label een beetje ruim nemen'],
    ['thema drie keer genoemd'],
  ])('no code: %j', (text) => {
    expect(cited(text)).toEqual([]);
  });

  test('a number that counts something is no member of a list', () => {
    expect(cited('sub 1, 2 keer genoemd')).toEqual(['?/1']);
    expect(cited('Label 1, sub 3, 4 respondenten')).toEqual(['1/3']);
  });

  test('positions are exact, also behind characters of two units', () => {
    const text = '😀 Vervoer: bus (Label 2, sub 1 en sub 3), 1/4';
    const found = referencesIn(text).map(({ start, end, cited: code }) => [
      text.slice(start, end),
      written(code),
    ]);
    expect(found).toEqual([
      ['sub 1', '2/1'],
      ['sub 3', '2/3'],
      ['1/4', '1/4'],
    ]);
    const runs = new Set(referencesIn(text).map(({ run }) => run));
    expect([...runs].map(({ start, end }) => text.slice(start, end))).toEqual([
      'Label 2, sub 1 en sub 3), 1/4',
    ]);
  });

  test('a code that lacks a part is not complete', () => {
    expect(
      referencesIn('Label 3 ad.4').map(({ cited: { isComplete }, start, end }) => [isComplete, start, end]),
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
    referencesIn(make(200_000));
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
  ['rooster', 'rooster'],
  ['Knelpunt > Privacy.', 'knelpunt/privacy'],
  ['knelpunt/privacy', 'knelpunt/privacy'],
  ['3.1.2', '3/1/2'],
  ['3/1/2/4', '3/1/2/4'],
  ['C1b', 'C/1/b'],
  ['A2 en A3', null],
  ['', null],
])('a code on the command line: %j', (text, code) => {
  expect(written(askedCode(text))).toBe(code);
});
