import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectGolden } from './support/golden.ts';
import { withDemo } from './support/run-cli.ts';

const SOURCE = readFileSync('src/index.ts', 'utf8');

/** Names between braces; `type` stands before those that the compiler alone knows. */
function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const EXPORTED = [...SOURCE.matchAll(/^export (type )?\{([^}]*)\} from '[^']*';/gm)]
  .flatMap(([, type, list = '']) => namesIn(list).map((name) => (type === undefined ? name : `type ${name}`)))
  .sort();

test('gives other programs these names', () => {
  expectGolden('fixtures/library.txt', `${EXPORTED.join('\n')}\n`);
});

test('has all of the application that the command line uses', () => {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const used = files.flatMap((file) =>
    [
      ...readFileSync(join('src/cli', file), 'utf8').matchAll(
        /^import (?:type )?\{([^}]*)\} from '[./]*\/app\/[^']*';/gm,
      ),
    ].flatMap(([, list = '']) => namesIn(list)),
  );
  const bare = (name: string) => name.replace(/^type /, '');
  expect(used.length).toBeGreaterThan(40);
  const missing = new Set(used.map(bare));
  for (const name of EXPORTED) missing.delete(bare(name));
  expect([...missing].sort()).toEqual([]);
});

test('the command line never loads all of it', () => {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts')))
    expect(readFileSync(join('src/cli', file), 'utf8')).not.toMatch(/from '(?:\.\.\/)+index\.ts'/);
});

test('works as its example says', async () => {
  const example = [...SOURCE.matchAll(/^ \* ```js\n([\s\S]*?) \* ```/gm)].map(([, lines = '']) =>
    lines.replace(/^ \* ?/gm, ''),
  );
  expect(example).toHaveLength(1);
  await withDemo(async (folder) => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(process.cwd(), join(folder, 'node_modules/kantlijn'), 'dir');
    symlinkSync(folder, join(folder, 'demo'), 'dir');
    writeFileSync(join(folder, 'example.mjs'), example.join(''));
    const out = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(out).toBe('5\nKruistabel.md true\n');
  });
});
