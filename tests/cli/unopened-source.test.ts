import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const TALK = 'O: Hoe ging het?\n\nR: Het ging wel.\n';

/** What stands in the place of a source, and no program can read. */
const UNREADABLE: readonly (readonly [string, (path: string) => void])[] = [
  ['nothing', () => {}],
  ['a folder', (path) => mkdirSync(path)],
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a device', (path) => symlinkSync('/dev/zero', path)],
  ['a link to nowhere', (path) => symlinkSync('nergens', path)],
  ['no document of Word', (path) => writeFileSync(path, 'PK\u0003\u0004 en verder niets')],
];

test.runIf(process.platform !== 'win32').each(UNREADABLE)(
  'where %s stands in the place of a source, nothing is written',
  async (_, put) => {
    await withFolder(async (folder) => {
      const source = join(folder, 'een.txt');
      writeFileSync(source, `# Interview respondent 1\n\n${TALK}`);
      await runHere(folder, ['init', 'een.txt']);
      rmSync(source);
      put(source);
      const before = readdirSync(folder);
      for (const command of [['export', 'uit'], ['view']]) {
        const { exit, out, err } = await runHere(folder, command);
        expect([exit, out]).toEqual([2, '']);
        expect(err).toMatch(/fout K\d+/);
        expect(readdirSync(folder)).toEqual(before);
      }
    });
  },
);
