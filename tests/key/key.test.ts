import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkKey, fingerprint, type Key, newKey, parseKey, renderKey } from '../../src/key/key.ts';
import { assign } from '../../src/key/ledger.ts';
import { namingByAppearance, namingByKey } from '../../src/key/naming.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { known } from '../support/gates.ts';

const fresh = () => newKey(Uint8Array.from({ length: 32 }, (_, i) => i * 7));
const listed = (key: Key) =>
  key.entries.map(({ placeholder, forms }) => [placeholder, ...forms.map(wordsOf)]);

test('numbers are given in order, by kind, and never again', () => {
  const first = assign(fresh(), [
    known('Marit'),
    known('Lindenburg', 'place'),
    known('Tjerk'),
    known('Marit'),
  ]);
  expect(listed(first)).toEqual([
    ['[naam 1]', 'Marit'],
    ['[plaats 1]', 'Lindenburg'],
    ['[naam 2]', 'Tjerk'],
  ]);
  const second = assign(first, [known('Wout'), known('Tjerk'), known('Joris', 'coder')]);
  expect(listed(second).slice(0, 3)).toEqual(listed(first));
  expect(listed(second).slice(3)).toEqual([
    ['[naam 3]', 'Wout'],
    ['[codeur 1]', 'Joris'],
  ]);
  expect(fingerprint(second)).toBe(fingerprint(first));
});

test('another name for somebody is kept with that person', () => {
  const key = assign(fresh(), [known('Marit'), known('Tjerk')]);
  const fuller = assign(key, [
    known('Marit van der Veld', 'person', 'Marit'),
    known('Tjerk', 'person', 'Tjeerd'),
  ]);
  expect(listed(fuller)).toEqual([
    ['[naam 1]', 'Marit', 'Marit van der Veld'],
    ['[naam 2]', 'Tjerk', 'Tjeerd'],
  ]);
});

test('a person and a part of another one stay two', () => {
  const key = assign(fresh(), [known('Marit van der Veld'), known('Marit')]);
  expect(listed(key).map(([placeholder]) => placeholder)).toEqual(['[naam 1]', '[naam 2]']);
});

test('a number that is missing in between is not given out', () => {
  const key = assign(fresh(), [known('A b'), known('C d'), known('E f')]);
  const gap: Key = { ...key, entries: key.entries.filter((entry) => entry.placeholder !== '[naam 2]') };
  expect(assign(gap, [known('G h')]).entries.at(-1)?.placeholder).toBe('[naam 4]');
});

test('a key survives its file', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const key = assign(
        fresh(),
        names.map((text) => known(text)),
      );
      const { key: back, findings } = parseKey(renderKey(key));
      expect(findings).toEqual([]);
      expect(back?.secret).toBe(key.secret);
      expect(back === null ? null : listed(back)).toEqual(listed(key));
    }),
  );
});

describe('a damaged key is a finding, never a new key', () => {
  const good = renderKey(assign(fresh(), [known('Marit'), known('Tjerk')]));
  test.each([
    ['empty', ''],
    ['cut off', good.slice(0, -20)],
    ['no secret', good.replace(/"secret": "[^"]*"/, '"secret": "12"')],
    ['another version', good.replace('"kantlijn": 1', '"kantlijn": 2')],
    ['one placeholder twice', good.replace('[naam 2]', '[naam 1]')],
    ['an unknown kind', good.replace('"person"', '"persoon"')],
    ['a form that is no text', good.replace('"Tjerk"', '7')],
    ['a list', '[]'],
  ])('%s', (_, text) => {
    const { key, findings } = parseKey(text);
    expect(key).toBeNull();
    expect(findings.map((one) => one.code)).toEqual(['K611']);
  });
});

test('a clone without the key is told so', () => {
  const key = fresh();
  const other = newKey(new Uint8Array(32).fill(9));
  expect(fingerprint(key)).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(key)).not.toBe(fingerprint(other));
  expect(checkKey(key, fingerprint(key))).toEqual([]);
  expect(checkKey(null, null)).toEqual([]);
  expect(checkKey(null, fingerprint(key)).map((one) => one.code)).toEqual(['K613']);
  expect(checkKey(other, fingerprint(key)).map((one) => one.code)).toEqual(['K613']);
});

test('too little chance makes no key', () => {
  expect(() => newKey(new Uint8Array(8))).toThrow(RangeError);
});

test('a naming by key adds whom it meets, one by appearance counts from 1', () => {
  const naming = namingByKey(assign(fresh(), [known('Marit')]), 'nl');
  expect(naming.placeholder(known('Tjerk'))).toBe('[naam 2]');
  expect(naming.placeholder(known('marit'))).toBe('[naam 1]');
  const loose = namingByAppearance('en');
  expect([known('Tjerk'), known('Marit'), known('Tjerk')].map(loose.placeholder)).toEqual([
    '[name 1]',
    '[name 2]',
    '[name 1]',
  ]);
});
