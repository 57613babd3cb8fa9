import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonParts } from '../../src/language/json-parts.ts';

const text = (value: unknown) => [...jsonParts(value)].join('');

describe('JSON in parts', () => {
  it('is what it is as one text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(text(value)).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it.each([
    { a: undefined, b: [], c: {}, d: { e: undefined } },
    [[undefined, null, [{}]], { a: [{ b: [{ c: [1, { d: 'x\ny' }] }] }] }],
    { a: { toJSON: () => ({ b: [{ toJSON: () => 'c' }] }) } },
    { rows: [{ a: { toJSON: () => 'x' }, b: [1, undefined] }] },
    { 2: 'b', 1: 'a', a: { toJSON: 'no function' } },
  ])('leaves out and asks as JSON does: %#', (value) => {
    expect(text(value)).toBe(JSON.stringify(value, null, 2));
  });

  it('comes in parts where it is long', () => {
    const value = { data: { rows: Array.from({ length: 10_000 }, (_, i) => ({ i, words: 'a b c' })) } };
    const parts = [...jsonParts(value)];
    expect(parts.join('')).toBe(JSON.stringify(value, null, 2));
    expect(parts.length).toBeGreaterThan(4);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(100);
  });
});
