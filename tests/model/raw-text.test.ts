import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';

const NAME = 'Sietske Wouda';
const text = RawText.of(`Dat zei ${NAME} ook`);
/** Ids and names of files are plain strings in what a source is kept as. */
const KEPT = RawText.of('Dat zei zij', 'said', { within: { first: { path: `${NAME}.docx` } }, at: 0 });

describe('raw text shows its words to nobody', () => {
  test.each<[string, () => unknown]>([
    ['as a string', () => String(text)],
    ['in a template', () => `${text}`],
    ['inspected', () => inspect(text, { depth: 9, showHidden: true })],
    ['its root inspected', () => inspect(text.root, { depth: 9, showHidden: true })],
    ['what keeps it, inspected', () => inspect(KEPT.root, { depth: 9, showHidden: true })],
    ['every property of it', () => everyProperty(text)],
    ['every property of its class', () => everyProperty(RawText)],
  ])('%s', (_, shown) => {
    expect(String(shown())).not.toContain('Sietske');
  });

  test.each([{ text }, { root: text.root }, { root: KEPT.root }])('as JSON it throws', (value) =>
    expect(() => JSON.stringify(value)).toThrow(TypeError),
  );
});

describe('where words come from', () => {
  const own = RawText.own('docenten');
  test('is said, unless it is said to be her own', () => {
    expect([text.origin, own.origin, own.slice(1, 3).origin]).toEqual(['said', 'own', 'own']);
  });
  test('joined, all of it has to be her own', () => {
    expect(RawText.join([own, '-1']).origin).toBe('own');
    expect(RawText.join([own, text]).origin).toBe('said');
    expect(wordsOf(RawText.join([own, '-1']))).toBe('docenten-1');
  });
});

/** What plain JavaScript reaches without the one module that reads. */
function everyProperty(value: object): string {
  const values: unknown[] = [];
  for (let one: object | null = value; one !== null; one = Object.getPrototypeOf(one)) {
    for (const key of Reflect.ownKeys(one)) {
      try {
        values.push(Reflect.get(one, key, value));
      } catch {
        values.push('');
      }
    }
  }
  return values.map((one) => (typeof one === 'function' ? '' : inspect(one))).join(' ');
}
