import { expect, it } from 'vitest';
import { jsonParts, writeJson } from '../../src/writers/json.ts';
import { passed, safe } from '../support/samples.ts';
import { textOf } from './golden.ts';

it('holds the data, with the words of safe text', () => {
  const file = writeJson(passed({ data: { rows: [{ text: safe('Zoë\u0007 "ja"'), n: 1.5 }] } }), {
    language: 'nl',
  });
  expect(JSON.parse(textOf(file))).toEqual({
    kantlijn: 1,
    title: 'Proef',
    language: 'nl',
    data: { rows: [{ text: 'Zoë\u0007 "ja"', n: 1.5 }] },
    provenance: [],
  });
});

it('does not lose a Map in silence', () => {
  const data = { cells: new Map([['a', 1]]) };
  // @ts-expect-error a Map is no plain data
  expect(() => writeJson(passed({ data }), { language: 'nl' })).toThrow(TypeError);
});

it.each([
  [{ a: [], b: {}, c: undefined, d: [undefined, null, 'x\ny'], e: { f: [{ g: [[1, [2]], 'é "'] }] } }],
  [[[[[[[{ a: { b: ['te diep', { c: 1 }] } }]]]]]]],
  [{ a: new Date(0), b: [new Date(1)], c: true, d: -1.5, e: null }],
])('in parts it is what JSON makes of the whole: %j', (value) => {
  expect([...jsonParts(value)].join('')).toBe(JSON.stringify(value, null, 2));
});
