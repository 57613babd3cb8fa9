import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/model/raw-text.ts';
import { isReadFormat } from '../../src/sources/formats/format.ts';
import { readSource, SOURCE_FORMATS } from '../../src/sources/index.ts';
import { shown } from './shown.ts';

/** Where in a value something stands that cannot be written down and read again: all but data, raw texts and maps. */
function strange(value: unknown, path: string): string[] {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return [];
  if (value instanceof RawText) return [];
  if (value instanceof Map) {
    return [...value].flatMap(([key, one]) =>
      typeof key === 'string' ? strange(one, `${path}.${key}`) : [`${path}: key ${typeof key}`],
    );
  }
  if (Array.isArray(value)) return value.flatMap((one, i) => strange(one, `${path}[${i}]`));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([key, one]) => strange(one, `${path}.${key}`));
}

const fixtures = SOURCE_FORMATS.flatMap(({ name }) =>
  readdirSync(`fixtures/sources/${name}`)
    .filter((file) => !file.endsWith('.read'))
    .map((file) => `fixtures/sources/${name}/${file}`),
);

describe('what a reader gives', () => {
  it.each(fixtures)('is plain data, and the same each time: %s', async (path) => {
    const bytes = readFileSync(path);
    const document = await readSource({ name: path, bytes });
    expect(strange(document, 'document')).toEqual([]);
    expect(shown(await readSource({ name: path, bytes }))).toBe(shown(document));
    expect(bytes.equals(readFileSync(path))).toBe(true);
  });

  it('says what was seen in every format', async () => {
    for (const { name } of SOURCE_FORMATS.filter(isReadFormat)) {
      const [file = ''] = readdirSync(`fixtures/sources/${name}`);
      const { saw } = await readSource({
        name: file,
        bytes: readFileSync(`fixtures/sources/${name}/${file}`),
      });
      expect(saw, name).toBeDefined();
    }
  });

  it('would be told from what is no data', () => {
    expect(
      strange({ a: [new Date(0)], b: new Map([['c', () => 1]]), d: undefined, e: RawText.of('x') }, 'x'),
    ).toEqual(['x.a[0]', 'x.b.c', 'x.d']);
  });
});
