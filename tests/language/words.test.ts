import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../src/coding/notations/index.ts';
import { clausesOf } from '../../src/coding/note-words.ts';
import { distance } from '../../src/language/distance.ts';
import { nearest } from '../../src/language/nearest.ts';
import { likeness, stemsOf } from '../../src/language/words.ts';
import { written } from '../support/codes.ts';
import { ENDLESS } from '../support/shared.ts';

test.each<[string, string]>([
  ['één vaste groep', '1 vaste groepen'],
  ['huizen en brieven', 'huis brief'],
  ['Kleinere klassen', 'kleiner klas'],
  ['privé-gesprek', 'prive gesprek'],
  ['de trage reacties van de gemeente', 'trage reactie gemeente'],
])('%j and %j are the same words', (a, b) => {
  expect(stemsOf(a)).toEqual(stemsOf(b));
});

test('words are the same with a sign behind them that only the segmenter knows', () => {
  const sign = fc.constantFrom(...' .:\'’,;!?()"“…–\n\u00A0\u202F1'.split(''));
  const letter = fc.constantFrom(...'abZéÖßìº·'.split(''));
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: letter }, sign), { maxLength: 14 }), (units) => {
      const text = units.join('');
      expect(stemsOf(text)).toEqual(stemsOf(`${text} §`));
    }),
    { numRuns: 3_000 },
  );
});

test('what turns a code around is kept', () => {
  expect(stemsOf('niet genoeg overleg')).not.toEqual(stemsOf('genoeg overleg'));
  expect(stemsOf('')).toEqual([]);
});

test.each<[string, string, number]>([
  ['roster', 'roster', 1],
  ['vergader', 'vergadr', 0.9],
  ['overlast', 'geluidsoverlast', 0.7],
  ['bus', 'bos', 0],
  ['fiets', 'trein', 0],
])('%s and %s are alike by %d', (a, b, by) => {
  expect(likeness(a, b)).toBe(by);
  expect(likeness(b, a)).toBe(by);
});

test.each<[string, string, number]>([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['kat', 'katten', 3],
  ['kat', 'hond', 4],
])('from %j to %j are %d edits', (a, b, edits) => {
  expect(distance(a, b, 3)).toBe(edits);
  expect(distance(b, a, 3)).toBe(edits);
});

test('the nearest of several names, where one is near', () => {
  expect(nearest('docentn', ['ouders', 'docenten'])).toBe('docenten');
  expect(nearest('b33', ['b3', 'b4'])).toBe('b3');
  expect(nearest('koks', ['docenten', 'ouders'])).toBeNull();
  expect(nearest('x', [])).toBeNull();
});

describe('the words of a note', () => {
  const clauses = (note: string) =>
    clausesOf(note, referencesIn(note)).map(({ parts, pieces, references }) => ({
      parts,
      pieces,
      codes: references.map(({ cited }) => written(cited) ?? ''),
    }));

  test.each<[string, ReturnType<typeof clauses>]>([
    ['Vervoer: bus (Label 1, sub 1)', [{ parts: ['Vervoer', 'bus'], pieces: ['bus'], codes: ['1/1'] }]],
    [
      'Vervoer: bus, fiets (Label 1, sub 1, sub 2)',
      [{ parts: ['Vervoer', 'bus, fiets'], pieces: ['bus', 'fiets'], codes: ['1/1', '1/2'] }],
    ],
    [
      'Vervoer: bus en fiets (Label 1, sub 1, sub 2)',
      [{ parts: ['Vervoer', 'bus en fiets'], pieces: ['bus', 'fiets'], codes: ['1/1', '1/2'] }],
    ],
    [
      'Vervoer, bus, fiets (Label 1, sub 1 en 2)',
      [{ parts: ['Vervoer', 'bus, fiets'], pieces: ['bus', 'fiets'], codes: ['1/1', '1/2'] }],
    ],
    [
      'Bus (Label 1, sub 1) en rooster (Label 2, sub 1)',
      [
        { parts: ['Bus'], pieces: ['Bus'], codes: ['1/1'] },
        { parts: ['en rooster'], pieces: ['en rooster'], codes: ['2/1'] },
      ],
    ],
    ['Label 1, sub 1: bus', [{ parts: ['bus'], pieces: ['bus'], codes: ['1/1'] }]],
    ['Label 1, sub 1', [{ parts: [], pieces: [], codes: ['1/1'] }]],
    ['mooi gezegd', []],
    ['Vervoer\nbus\n(Label 1,\nsub 1)', [{ parts: ['Vervoer', 'bus'], pieces: ['bus'], codes: ['1/1'] }]],
    [
      'Label 1, sub 1: bus\nLabel 2, sub 1: rooster',
      [
        { parts: ['bus'], pieces: ['bus'], codes: ['1/1'] },
        { parts: ['rooster'], pieces: ['rooster'], codes: ['2/1'] },
      ],
    ],
  ])('%j', (note, expected) => {
    expect(clauses(note)).toEqual(expected);
  });

  test('a long note is read in linear time', () => {
    const started = performance.now();
    for (const text of [
      '. '.repeat(100_000),
      ', '.repeat(100_000),
      `${',.'.repeat(100_000)}a`,
      'a: '.repeat(60_000),
    ])
      clausesOf(text, referencesIn(`${text} (Label 1, sub 1)`));
    expect(performance.now() - started).toBeLessThan(ENDLESS);
  });
});
