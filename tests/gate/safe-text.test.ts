import { describe, expect, test } from 'vitest';
import { isSafeText, letPass, open, safeWords } from '../../src/gate/safe-text.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { gateOf } from '../support/gates.ts';

const through = { text: gateOf().text, place: () => 0, words: () => [] };
const safe = gateOf().text(RawText.of('gewoon'));
const passed = gateOf().pass({ n: 1 }, ({ n }) => ({ n }));

/** Calls what is typed for the gate's own values with something else, as plain JavaScript can. */
function call(what: object, value: unknown): unknown {
  return Reflect.apply(what as (value: unknown) => unknown, undefined, [value]);
}

const forgedText: [string, () => unknown][] = [
  ['a prototype', () => Object.create(Object.getPrototypeOf(safe))],
  ['a spread', () => ({ ...safe })],
  ['a look-alike', () => ({ words: 'x', toString: () => 'x', toJSON: () => 'x' })],
  ['a string', () => 'x'],
  ['raw text', () => RawText.of('x')],
  ['a new one', () => Reflect.construct(safe.constructor, [Symbol('gate'), 'x'])],
  ['a subclass', () => Reflect.construct(safe.constructor, [undefined, 'x'], class {})],
  ['a copy', () => structuredClone({ ...safe })],
];

describe('forged safe text fails', () => {
  test.each(forgedText)('%s', (_, forge) => {
    expect(() => call(safeWords, forge())).toThrow(TypeError);
  });

  test('and is not believed', () => {
    expect(isSafeText(safe)).toBe(true);
    expect(isSafeText(Object.create(Object.getPrototypeOf(safe)))).toBe(false);
    expect(() => letPass(0, through, () => Object.create(Object.getPrototypeOf(safe)))).toThrow(TypeError);
    const hiding = Object.assign(Object.create(Object.getPrototypeOf(safe)), { raw: RawText.of('x') });
    expect(() => letPass(0, through, () => hiding)).toThrow(TypeError);
    expect(() => String(Object.create(Object.getPrototypeOf(safe)))).toThrow(TypeError);
  });
});

describe('a forged report fails', () => {
  test.each<[string, () => unknown]>([
    ['a prototype', () => Object.create(Object.getPrototypeOf(passed))],
    ['a spread', () => ({ ...passed })],
    ['a look-alike', () => ({ report: { n: 1 } })],
    ['the report itself', () => ({ n: 1 })],
    ['a new one', () => Reflect.construct(passed.constructor, [Symbol('gate'), { n: 1 }])],
  ])('%s', (_, forge) => {
    expect(() => call(open, forge())).toThrow(TypeError);
  });

  test('a real one opens', () => {
    expect(open(passed)).toEqual({ n: 1 });
  });
});
