import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { runHere, withDemo } from './support/run-cli.ts';
import { faultsOf, SCHEMAS } from './support/schemas.ts';

/** A command line for each command that has --json. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  notes: ['notes', 'interviews/docenten.md'],
  status: ['status'],
  check: ['check'],
  tree: ['tree'],
  fragments: ['fragments'],
  crosstab: ['crosstab', '--who'],
  matrix: ['matrix'],
  compare: ['compare'],
  trace: ['trace', 'b3:12', '--context', '1'],
  audit: ['audit'],
  'anonymise-scan': ['anonymise', 'scan'],
  'anonymise-review': ['anonymise', 'review'],
  'anonymise-risk': ['anonymise', 'risk'],
  'anonymise-key': ['anonymise', 'key'],
  export: ['export', 'uit', '--format', 'csv'],
};
/** Schemas of no command: what the others share, and a file that is written. */
const OTHERS = ['defs', 'exported-file'];

describe('the schemas', () => {
  test('are one for each command that has --json, and no more', () => {
    const commands = COMMANDS.flatMap((one) => ('commands' in one ? one.commands : [one]));
    const names = commands
      .filter(({ options }) => options.some(({ flags }) => flags === '--json'))
      .map(({ name }) => name.replace(' ', '-'));
    expect([...SCHEMAS.keys()].sort()).toEqual([...names, ...OTHERS].sort());
    expect(Object.keys(RUNS).sort()).toEqual(names.sort());
  });

  test('are part of the package', () => {
    expect(readdirSync('dist/schemas').sort()).toEqual(readdirSync('src/schemas').sort());
    for (const name of SCHEMAS.keys())
      expect(JSON.parse(readFileSync(`dist/schemas/${name}.json`, 'utf8'))).toEqual(SCHEMAS.get(name));
  });

  test.each(Object.entries(RUNS))(
    'of %s allow what it prints, and no key more anywhere',
    async (schema, argv) => {
      await withDemo(async (folder) => {
        const { out } = await runHere(folder, [...argv, '--json']);
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
    },
  );
});

test('an exported file holds what its command prints', async () => {
  await withDemo(async (folder) => {
    const reports = 'tree,fragments,crosstab,compare,matrix,audit';
    await runHere(folder, ['export', 'uit', '--format', 'json', '--only', reports]);
    const names = (await readdir(join(folder, 'uit'))).filter((name) => /^[^.].*\.json$/.test(name));
    const files = await Promise.all(names.map((name) => readFile(join(folder, 'uit', name), 'utf8')));
    const exported = files.map((file) => JSON.parse(file));
    for (const [i, file] of exported.entries()) expect(faultsOf('exported-file', file), names[i]).toEqual([]);
    const commands = [
      ['tree', '--codebook', 'docenten'],
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
