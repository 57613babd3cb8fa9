import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NO_DECISIONS, parseDecisions } from '../../src/files/decisions-file.ts';
import { mayHoldKeysOf01 } from '../../src/files/versions.ts';

const read = (text: string) => parseDecisions(text, 'decisions.yaml', []);

test('the decisions of a project of 0.1 may hold its keys', () => {
  expect(mayHoldKeysOf01(read(readFileSync('fixtures/projects/0.1/decisions.yaml', 'utf8')))).toBe(true);
});

test.each([
  ['accepted: [{ finding: K142-b2, at: b2:1 }]', false],
  ['accepted: [K142-b2]', true],
  ['corrections: { 3f2a: { codes: [1/2], at: b2:4 }, 77aa: [1/3] }', true],
  ['withhold: [{ transcript: b1, words: "de imker" }]', false],
  ['withhold: [{ key: 3f2a }]', true],
  ['aside: [{ transcript: b1, turns: 3 }]', false],
])('%s: %s', (text, may) => {
  expect(mayHoldKeysOf01(read(text))).toBe(may);
});

test('no decisions hold none', () => {
  expect(mayHoldKeysOf01(NO_DECISIONS)).toBe(false);
});
