import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE, type FindingCode, means } from '../../src/model/catalogue.ts';

const CODES = Object.keys(CATALOGUE) as FindingCode[];
const SOURCE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('catalogue'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

// Numbers and codes. Everything else that a sentence is filled with is a word, which only a hint may show.
const FACTS =
  'code now other from to line count counted of reached limit megabytes depth elements differing doubled added'.split(
    ' ',
  );

test.each(CODES)('%s has sentences in both languages, and both say the same', (code) => {
  const { nl, en, severity } = CATALOGUE[code];
  expect(['error', 'warning', 'info']).toContain(severity);
  for (const sentence of [nl.message, nl.hint, en.message, en.hint]) {
    expect(sentence.trim().length).toBeGreaterThan(10);
    expect(sentence).toBe(sentence.trim());
  }
  expect(nl.message).toMatch(/[.?]$/);
  expect(en.message).toMatch(/[.?]$/);
  expect(placeholders(nl.message).sort()).toEqual(placeholders(en.message).sort());
  expect(new Set(placeholders(nl.hint))).toEqual(new Set(placeholders(en.hint)));
});

test.each(CODES)('the message of %s holds facts alone', (code) => {
  for (const name of placeholders(CATALOGUE[code].nl.message)) expect(FACTS).toContain(name);
});

test.each(CODES)('something raises %s', (code) => {
  expect(SOURCE).toMatch(new RegExp(`['"]${code}['"]`));
});

const UNREADABLE = CODES.filter(
  (code) => /^K(1|70[1-5]|71)/.test(code) && CATALOGUE[code].severity === 'error',
);

test.each(UNREADABLE)('%s says what it means that the file was not read', (code) => {
  expect(means(code, 'unread', 'unopened', 'broken')).toBe(true);
});

test('what nobody understands in a file of the project hides nothing', () => {
  const unclear = CODES.filter((code) => means(code, 'broken') && !means(code, 'unhidden'));
  expect(unclear).toEqual(['K722']); // a codebook that is not there
});
