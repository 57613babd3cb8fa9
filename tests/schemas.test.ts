import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERY_COMMAND, exampleOf, withExamples } from './support/examples.ts';
import { runHere, withReadDemo } from './support/run-cli.ts';
import { faultsOf, SCHEMAS } from './support/schemas.ts';

/** The example of each command that has --json, by the name of its schema; a passphrase is set without a report. */
const RUNS = EVERY_COMMAND.filter(({ options }) => options.some(({ flags }) => flags === '--json')).map(
  (command) =>
    [command.name.replace(' ', '-'), exampleOf(command).filter((word) => word !== '--passphrase')] as const,
);
/** Schemas of no command: what the others share, and a file that is written. */
const OTHERS = ['defs', 'exported-file'];

describe('the schemas', () => {
  test('are one for each command that has --json, and no more', () => {
    const names = RUNS.map(([name]) => name);
    expect([...SCHEMAS.keys()].sort()).toEqual([...names, ...OTHERS].sort());
  });

  test('are part of the package', () => {
    expect(readdirSync('dist/schemas').sort()).toEqual(readdirSync('src/schemas').sort());
    for (const name of SCHEMAS.keys())
      expect(JSON.parse(readFileSync(`dist/schemas/${name}.json`, 'utf8'))).toEqual(SCHEMAS.get(name));
  });

  test.each(RUNS)('of %s allow what it prints, and no key more anywhere', async (schema, argv) => {
    await withExamples(async (folder) => {
      const { out } = await runHere(folder, [...argv, '--json', '--language', 'en']);
      const printed = JSON.parse(out);
      expect(faultsOf(schema, printed)).toEqual([]);
      const objects = objectsIn(printed);
      expect(objects.length).toBeGreaterThan(1);
      for (const object of objects) {
        object.stray = 1;
        expect(faultsOf(schema, printed).join('\n')).toMatch(/stray|oneOf/);
        delete object.stray;
      }
    });
  });
});

test('an exported file holds what its command prints', async () => {
  await withReadDemo(async (folder) => {
    const reports = 'tree,fragments,crosstab,compare,matrix,audit';
    await runHere(folder, ['export', 'uit', '--format', 'json', '--only', reports]);
    const names = (await readdir(join(folder, 'uit'))).filter((name) => /^[^.].*\.json$/.test(name));
    const files = await Promise.all(names.map((name) => readFile(join(folder, 'uit', name), 'utf8')));
    const exported = files.map((file) => JSON.parse(file));
    for (const [i, file] of exported.entries()) expect(faultsOf('exported-file', file), names[i]).toEqual([]);
    const commands = [
      ['tree', '--codebook', 'docenten', '--definitions'],
      ['fragments', '--group', 'docenten'],
      ['crosstab', '--who'],
      ['compare'],
      ['audit', '--all'],
    ];
    for (const argv of commands) {
      const { data } = JSON.parse((await runHere(folder, [...argv, '--json'])).out);
      expect(exported.map((file) => file.data)).toContainEqual(data);
    }
  });
});

/** Every object in a value, itself included, one of each list: the others of a list have the same schema. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap(objectsIn);
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
