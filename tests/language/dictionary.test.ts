import { expect, test } from 'vitest';
import { isListedWord, isPersonal, isProper, isWord } from '../../src/language/dictionary.ts';

test('words, and words made of words', () => {
  expect(['fiets', 'gelopen', 'mooie'].every(isListedWord)).toBe(true);
  expect(['xqzw', 'bhagwandin'].some(isWord)).toBe(false);
  expect(isWord('huurdersvereniging')).toBe(true);
});

test('names are proper, and of those some are people', () => {
  expect(['vlissingen', 'anna'].every(isProper)).toBe(true);
  expect(isPersonal('anna')).toBe(true);
  expect(isPersonal('vlissingen')).toBe(false);
  expect(isProper('fiets')).toBe(false);
});

test('a word without end costs no time', () => {
  const start = performance.now();
  expect(isWord('fiets'.repeat(5000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
