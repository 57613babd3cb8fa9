import { expect, it } from 'vitest';
import { asData } from '../../src/gate/shown-data.ts';
import { passed, safe } from '../support/samples.ts';
import { textAs } from './written.ts';

it('holds the data, with the words of safe text', async () => {
  const text = await textAs(
    'json',
    passed({ data: asData({ rows: [{ text: safe('Zoë\u0007 "ja"'), n: 1.5 }] }) }),
  );
  expect(JSON.parse(text)).toEqual({
    kantlijn: 1,
    title: 'Proef',
    language: 'nl',
    data: { rows: [{ text: 'Zoë\u0007 "ja"', n: 1.5 }] },
    provenance: [],
  });
});

it('does not lose a Map in silence', async () => {
  const data = { cells: new Map([['a', 1]]) };
  // @ts-expect-error a Map is no plain data
  await expect(textAs('json', passed({ data: asData(data) }))).rejects.toThrow(TypeError);
});

it.each([
  [{ a: [], b: {}, c: undefined, d: [undefined, null, 'x\ny'], e: { f: [{ g: [[1, [2]], 'é "'] }] } }],
  [{ list: [[[[[[{ a: { b: ['te diep', { c: 1 }] } }]]]]]] }],
  [{ a: [[[[[[], {}], 'x\ny']]]], c: true, d: -1.5, e: null }],
] as const)('is written in parts as JSON makes it of the whole: %j', async (data) => {
  const whole = { kantlijn: 1, title: 'Proef', language: 'nl', data, provenance: [] };
  // @ts-expect-error an empty object may be any
  expect(await textAs('json', passed({ data: asData(data) }))).toBe(`${JSON.stringify(whole, null, 2)}\n`);
});
