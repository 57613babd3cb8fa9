import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newFolder } from './cli/run-cli.ts';

/** Breaches of the one architectural rule, each planted in a file of its own. */
const BREACHES: readonly (readonly [path: string, code: string, rule: string])[] = [
  [
    'src/model/breach.ts',
    "import { assemble } from '../project/assemble.ts';\nexport const a = assemble;",
    'noRestrictedImports',
  ],
  [
    'src/sources/breach.ts',
    "import { assemble } from '../project/assemble.ts';\nexport const a = assemble;",
    'noRestrictedImports',
  ],
  [
    'src/project/breach.ts',
    "import { checkProject } from '../checks/index.ts';\nexport const a = checkProject;",
    'noRestrictedImports',
  ],
  [
    'src/analyses/breach.ts',
    "import { createGate } from '../anonymise/gate.ts';\nexport const a = createGate;",
    'noRestrictedImports',
  ],
  [
    'src/anonymise/breach.ts',
    "import { FORMATS } from '../writers/index.ts';\nexport const a = FORMATS;",
    'noRestrictedImports',
  ],
  [
    'src/writers/breach.ts',
    "import { wordsOf } from '../model/raw-text.ts';\nexport const a = wordsOf;",
    'noRestrictedImports',
  ],
  [
    'src/io/breach.ts',
    "import { rendered } from '../writers/rendered.ts';\nexport const a = rendered;",
    'noRestrictedImports',
  ],
  [
    'src/cli/breach.ts',
    "import { wordsOf } from '../model/raw-text.ts';\nexport const a = wordsOf;",
    'noRestrictedImports',
  ],
  [
    'src/cli/deeper/breach.ts',
    "import { letPass } from '../../anonymise/safe-text.ts';\nexport const a = letPass;",
    'noRestrictedImports',
  ],
  [
    'src/cli/disk.ts',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    'noRestrictedImports',
  ],
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
