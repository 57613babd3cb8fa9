import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referencesIn } from '../../src/coding/notations/index.ts';
import { partsOf } from '../../src/model/words-of.ts';

const number = fc.integer({ min: 1, max: 40 }).map(String);
const list = fc
  .tuple(
    number,
    fc.array(fc.tuple(fc.constantFrom(', ', ' en ', ',', ' and ', ' & ', ' + '), number), { maxLength: 3 }),
  )
  .map(([first, rest]) => first + rest.map(([join, next]) => join + next).join(''));
const level = (words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(' ', '. ', '.', ' nr. ', ': '), list)
    .map((parts) => parts.join(''));
const label = level([
  'Label',
  'label',
  'Hoofdlabel',
  'Thema',
  'Theme',
  'LABEL',
  'Categorie',
  'Category',
  'Code',
]);
const sub = level(['sub', 'Sub', 'sublabel', 'sub-label', 'subcode']);
const ad = level(['ad', 'Ad', 'ads']);
const gap = fc.constantFrom(', ', ' ,', ' ', '; ', ' en ', ',');
const reference = fc
  .tuple(
    label,
    fc.array(fc.tuple(gap, fc.oneof(sub, ad, label)), { maxLength: 4 }),
    fc.constantFrom('', '.', ')', ' (zie ook)'),
  )
  .map(([first, rest, end]) => first + rest.map(([between, next]) => between + next).join('') + end);

test('every number of a reference stands in a code that was read, and every reference where it says', () => {
  fc.assert(
    fc.property(reference, (text) => {
      const read = referencesIn(text);
      const parts = new Set(read.flatMap(({ cited }) => partsOf(cited).map(String)));
      for (const [written] of text.matchAll(/\d+/g)) expect(parts, text).toContain(written);
      for (const { start, end } of read) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/\d/);
      }
    }),
    { numRuns: 600 },
  );
});

const amount = fc.constantFrom(
  '24/7',
  '50/50',
  '1/2 fte',
  '3/4 aanstelling',
  '9.30 uur',
  '12-5-2024',
  '12/3/25',
);

test('what is counted, dated or timed is no code, whatever words stand around it', () => {
  const word = fc.constantFrom('werkt', 'sinds', 'ongeveer', 'bereikbaar', 'om', 'verdeling');
  fc.assert(
    fc.property(word, amount, word, (before, said, behind) => {
      expect(referencesIn(`${before} ${said} ${behind}`)).toEqual([]);
    }),
  );
});
