import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOMS, withArrows } from '../.ci/arrows.mjs';
import { newFolder } from './support/run-cli.ts';

/** Breaches of the one architectural rule, each planted in a file of its own. */
const BREACHES: readonly (readonly [path: string, code: string, rule: string])[] = [
  // From every room an arrow up to the next one above it, and to the topmost.
  ...ROOMS.slice(1).flatMap((room, i) => [
    [
      `src/${room}/up.ts`,
      `import { a } from '../${ROOMS[i]}/up.ts';\nexport const b = a;`,
      'noRestrictedImports',
    ] as const,
    [
      `src/${room}/deeper/top.ts`,
      `import { a } from '../../${ROOMS[0]}/fine.ts';\nexport const b = a;`,
      'noRestrictedImports',
    ] as const,
  ]),
  [
    'src/writers/breach.ts',
    "import { wordsOf } from '../model/words-of.ts';\nexport const a = wordsOf;",
    'noRestrictedImports',
  ],
  [
    'src/io/breach.ts',
    "import { rendered } from '../writers/rendered.ts';\nexport const a = rendered;",
    'noRestrictedImports',
  ],
  [
    'src/cli/breach.ts',
    "import * as words from '../model/words-of.ts';\nexport const a = words;",
    'noRestrictedImports',
  ],
  [
    'src/analyses/lent.ts',
    "import { readLent } from '../model/lent.ts';\nexport const a = readLent;",
    'noRestrictedImports',
  ],
  ['src/cli/again.ts', "export { partsOf } from '../model/words-of.ts';", 'noRestrictedImports'],
  [
    'src/cli/deeper/breach.ts',
    "import { letPass } from '../../gate/safe-text.ts';\nexport const a = letPass;",
    'noRestrictedImports',
  ],
  [
    'src/cli/disk.ts',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    'noRestrictedImports',
  ],
  [
    'src/cli/gate.ts',
    "import { createGate } from '../gate/gate.ts';\nexport const a = createGate;",
    'noRestrictedImports',
  ],
  [
    'src/cli/printed.ts',
    "import { terminalText } from './render/rendered.ts';\nexport const a = terminalText('x');",
    'noRestrictedImports',
  ],
  [
    'src/cli/render/any-gate.ts',
    "import { createGate } from '../../gate/gate.ts';\nexport const a = createGate;",
    'noRestrictedImports',
  ],
  ['src/app/environment.ts', 'export const a = process.env.KANTLIJN_PASSPHRASE;', 'noRestrictedGlobals'],
  ['src/app/print.ts', "export const a = () => console.log('x');", 'noRestrictedGlobals'],
  ['src/checks/any.ts', 'export const a: any = 1;', 'noExplicitAny'],
  ['src/checks/cast.ts', 'export const a = 1 as unknown as string;', 'plugin'],
  ['src/checks/ignore.ts', '// @ts-ignore\nexport const a = 1;', 'noTsIgnore'],
];

const ALLOWED = [
  'src/cli/fine.ts',
  "import { assemble } from '../project/assemble.ts';\nexport const a = assemble;\n",
] as const;

describe('the linter', () => {
  const folder = newFolder();
  cpSync('biome.json', join(folder.path, 'biome.json'));
  cpSync('.ci/no-double-cast.grit', join(folder.path, '.ci/no-double-cast.grit'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder.path, 'node_modules'));
  for (const [path, code] of [...BREACHES, ALLOWED]) {
    mkdirSync(join(folder.path, path, '..'), { recursive: true });
    writeFileSync(join(folder.path, path), `${code}\n`);
  }
  afterAll(() => folder.remove());
  const report = lint(folder.path);

  test.each(BREACHES)('catches %s', (path, _, rule) => {
    expect(report).toMatch(new RegExp(`${path.replace(/[./]/g, '\\$&')}:\\d+:\\d+ (?:lint/\\w+/)?${rule}`));
  });

  test('has the arrows of the one table', () => {
    const config: unknown = JSON.parse(readFileSync('biome.json', 'utf8'));
    expect(config).toEqual(withArrows(config));
  });

  test('has a room for every folder', () =>
    expect(
      readdirSync('src')
        .filter((name) => !name.includes('.') && name !== 'schemas')
        .every((name) => ROOMS.includes(name)),
    ).toBe(true));

  test('lets an import along the arrows be', () => expect(report).not.toContain(ALLOWED[0]));
});

function lint(cwd: string): string {
  try {
    return execFileSync('npx', ['biome', 'lint', '--max-diagnostics=none', '.'], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr }: { stdout?: string; stderr?: string } = error ?? {};
    return `${stdout}${stderr}`;
  }
}
