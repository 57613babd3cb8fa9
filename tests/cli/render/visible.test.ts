import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processTerminal } from '../../../src/cli/main.ts';
import { json, line } from '../../../src/cli/render/lines.ts';
import { asData } from '../../../src/gate/shown-data.ts';
import { RawText } from '../../../src/model/raw-text.ts';
import { term } from '../../../src/sentences/say.ts';
import { gateOf } from '../../support/gates.ts';
import { runHere, withReadDemo } from '../../support/run-cli.ts';

const STEERS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Any code point, those that steer as often as the others; fast-check's own takes seconds to think of all of them. */
const ANY_LETTER = fc
  .oneof(
    fc.constantFrom(...'\u001b\u0007\u0085\u2028\u202e\u2066\u2069\n\t"<'),
    fc.integer({ min: 0, max: 0x10ffff }),
  )
  .filter((one) => typeof one === 'string' || one < 0xd800 || one > 0xdfff)
  .map((one) => (typeof one === 'string' ? one : String.fromCodePoint(one)));

describe('what a document holds cannot steer a terminal', () => {
  const name = 'Rood\u001b[31m en \u202Eom\u0007';
  const withName = <T>(use: (folder: string) => Promise<T>) =>
    withReadDemo(async (folder) => {
      const path = join(folder, 'codebooks/docenten.yaml');
      const codebook = await readFile(path, 'utf8');
      await writeFile(path, codebook.replace('Rooster sluit niet aan', JSON.stringify(name)));
      return use(folder);
    });

  test('in a report, where it is shown as its number', async () => {
    await withName(async (folder) => {
      const { out } = await runHere(folder, ['tree'], { isTerminal: true });
      expect(out.replaceAll('\n', '')).not.toMatch(STEERS);
      expect(out).toContain('Rood<U+001B>[31m en <U+202E>om<U+0007>');
    });
  });

  test('in JSON, which says the same when it is read', async () => {
    await withName(async (folder) => {
      const { out } = await runHere(folder, ['tree', '--json', '--reveal=anyway']);
      expect(out.replaceAll('\n', '')).not.toMatch(STEERS);
      expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(name));
    });
  });

  test('whatever it is', () => {
    const gate = gateOf({ reveal: true });
    fc.assert(
      fc.property(fc.string({ unit: ANY_LETTER }), (text) => {
        const safe = gate.text(RawText.of(text));
        expect(String(line([safe], 'nl')).replace(/[\n\t]/g, '')).not.toMatch(STEERS);
        const printed = [...json('tree', asData({ safe }))].join('');
        expect(printed.replaceAll('\n', '')).not.toMatch(STEERS);
        expect(JSON.parse(printed)).toMatchObject({ safe: text });
      }),
    );
  });
});

test('words that got around the types are not shown', () => {
  // @ts-expect-error a string is no mark between words
  expect(() => line(['Marit Hoekema'], 'nl')).toThrow(TypeError);
});

test('what was not rendered is not written', () => {
  const { out } = processTerminal();
  const rendered = line([term('x')], 'nl');
  expect(String(rendered)).toBe('x\n');
  expect(() => out(Object.create(Object.getPrototypeOf(rendered)))).toThrow(TypeError);
  expect(() => Reflect.construct(rendered.constructor, [Symbol('cli/render'), 'x'])).toThrow(TypeError);
});
