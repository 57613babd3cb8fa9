import { expect, test } from 'vitest';
import { fold, withoutAccents } from '../../src/language/fold.ts';

test.each<[string, string]>([
  ['Zoë', 'zoe'],
  ['ÇELİK', 'celik'],
  ['Søren', 'soren'],
  ['Łukasz', 'lukasz'],
  ['Strauß', 'strauss'],
  ['Æthel', 'aethel'],
  ['An\u00ADna\u200B', 'anna'],
  ['ﬁets', 'fiets'],
])('%j is compared as %j', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test('a plain word loses its case and its accents, and nothing else', () => {
  expect(withoutAccents('Éénmaal')).toBe('eenmaal');
  expect(withoutAccents('Søren')).toBe('søren');
});
