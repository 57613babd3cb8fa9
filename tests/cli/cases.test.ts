import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import {
  giveSecret,
  type Outcome,
  runBuilt,
  runChild,
  runHere,
  withFolder,
  withReadDemo,
} from '../support/run-cli.ts';

/**
 * One table: every case runs from the sources, where a command has read the project before, and in the built program,
 * where none has, and both say the same.
 */
const CASES: readonly { readonly name: string; readonly argv: readonly string[]; readonly exit: number }[] = [
  { name: 'status', argv: ['status'], exit: 0 },
  { name: 'status-en', argv: ['status', '--language', 'en'], exit: 0 },
  { name: 'status-json', argv: ['status', '--json'], exit: 0 },
  { name: 'tree', argv: ['tree'], exit: 0 },
  { name: 'tree-one', argv: ['tree', '--codebook', 'taalmaatjes', '--json'], exit: 0 },
  { name: 'fragments-code', argv: ['fragments', '--code', '2/1/1'], exit: 0 },
  { name: 'fragments-theme', argv: ['fragments', '--theme', 'rooster', '--json'], exit: 0 },
  { name: 'crosstab', argv: ['crosstab'], exit: 0 },
  { name: 'crosstab-who', argv: ['crosstab', '--who'], exit: 0 },
  { name: 'crosstab-label', argv: ['crosstab', '--rows', 'label'], exit: 0 },
  { name: 'crosstab-json', argv: ['crosstab', '--json'], exit: 0 },
  { name: 'matrix', argv: ['matrix'], exit: 0 },
  { name: 'compare', argv: ['compare', '--theme', 'privacy'], exit: 0 },
  { name: 'check', argv: ['check'], exit: 1 },
  { name: 'check-en-json', argv: ['check', '--json', '--language', 'en'], exit: 1 },
  { name: 'notes', argv: ['notes', 'interviews/taalmaatjes/taalmaatje-2.md'], exit: 0 },
  { name: 'bare', argv: ['status', 'interviews/docenten.md', '--json'], exit: 0 },
  { name: 'no-such-theme', argv: ['compare', '--theme', 'privaci'], exit: 2 },
  { name: 'no-code', argv: ['fragments', '--code', 'drie'], exit: 2 },
  { name: 'no-document', argv: ['notes', 'weg.docx'], exit: 2 },
  { name: 'no-command', argv: ['frobnicate'], exit: 2 },
  { name: 'reveal-elsewhere', argv: ['notes', 'verslag.md', '--reveal'], exit: 3 },
];

/** One for each exit code: what a process of its own adds is its streams and how it ends. */
const AS_PROCESS: ReadonlySet<string> = new Set(['status', 'check', 'no-code', 'reveal-elsewhere']);

let built: ReadonlyMap<string, Outcome>;

beforeAll(async () => {
  await withFolder(async (root) => {
    const cases = CASES.map(({ name, argv }) => ({ cwd: join(root, name), argv }));
    for (const { cwd } of cases) {
      await cp('fixtures/demo', cwd, { recursive: true });
      await giveSecret(cwd);
    }
    const outcomes = await runBuilt(cases);
    built = new Map(outcomes.map((outcome, i) => [CASES[i]?.name ?? '', outcome]));
  });
}, 240_000);

describe.each(CASES)('$name', ({ name, argv, exit }) => {
  test('says what its golden file says, from the sources and as it was built', async () => {
    await withReadDemo(async (folder) => {
      const here = await runHere(folder, argv);
      expectGolden(`fixtures/cli/${name}.txt`, `${here.out}--- stderr\n${here.err}--- exit ${here.exit}\n`);
      expect(here.exit).toBe(exit);
      expect(built.get(name)).toEqual(here);
      if (AS_PROCESS.has(name)) expect(await runChild(folder, argv)).toEqual(here);
    });
  });
});
