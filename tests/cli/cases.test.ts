import { describe, expect, test } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { giveSecret, runChild, runHere, withDemo } from '../support/run-cli.ts';

/** One table: every case runs in this process and as a process of its own, and both say the same. */
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

describe.each(CASES)('$name', ({ name, argv, exit }) => {
  test('says what its golden file says, here and as a process', async () => {
    await withDemo(async (folder) => {
      await giveSecret(folder);
      const here = await runHere(folder, argv);
      expectGolden(`fixtures/cli/${name}.txt`, `${here.out}--- stderr\n${here.err}--- exit ${here.exit}\n`);
      expect(here.exit).toBe(exit);
      expect(await runChild(folder, argv)).toEqual(here);
    });
  });
});
