import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProject } from '../../src/index.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

const INTERVIEW = '# Bijlage 1: Interview respondent 1\n\nO: Wat doet u?\n\nR: Ik maai het gras.\n';

/** A project, in which lies the folder `gesprekken/maart`. */
async function withProject(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'gesprekken/maart'), { recursive: true });
    await writeFile(join(folder, 'gesprekken/tuin.md'), INTERVIEW);
    await runHere(folder, ['init', 'gesprekken/tuin.md']);
    await use(folder);
  });
}

const SCREEN = { isTerminal: true };

describe('a folder that is named', () => {
  test('shows the project around it', async () => {
    await withProject(async (folder) => {
      for (const dir of ['.', 'gesprekken', 'gesprekken/maart/', folder])
        expect((await runHere(folder, ['-C', dir, 'status'])).exit).toBe(0);
    });
  });

  test('and of which no letter is right is taken for no other', async () => {
    await withFolder(async (folder) => {
      await mkdir(join(folder, 'aa'));
      const { err } = await runHere(folder, ['-C', 'bb', 'status'], SCREEN);
      expect(err).toContain('K747');
      expect(err).not.toContain('Bedoelde u');
    });
  });

  test.each([
    ['gesprekkn', 'Bedoelde u gesprekken?'],
    ['gesprekkn/maart', 'Bedoelde u gesprekken/maart?'],
    ['gesprekken/mart', 'Bedoelde u gesprekken/maart?'],
    ['gesprekken/heel/anders', 'vanuit welke map u werkt.'],
    ['', 'vanuit welke map u werkt.'],
  ])(
    'and is not there is said to be missing, and the project above it stays unread: %j',
    async (dir, hint) => {
      await withProject(async (folder) => {
        for (const argv of [
          ['status'],
          ['anonymise', 'key'],
          ['export', 'uit'],
          ['watch', 'tree'],
          ['doctor'],
        ]) {
          const { out, err, exit } = await runHere(folder, ['-C', dir, ...argv], SCREEN);
          expect([out, exit]).toEqual(['', 2]);
          expect(err).toContain('K747');
          expect(err).toContain(hint);
        }
        expect(await readdir(folder)).not.toContain('uit');
      });
    },
  );

  test('and is not there is said in English and in JSON as well, past no gate', async () => {
    await withProject(async (folder) => {
      const english = await runHere(folder, ['-C', 'gesprekkn', 'tree', '--language', 'en'], SCREEN);
      expect(english.err).toContain('Did you mean gesprekken?');
      const { out, exit } = await runHere(folder, ['-C', 'Marit Hoekema', 'tree', '--json']);
      expect([JSON.parse(out).findings[0].code, exit]).toEqual(['K747', 2]);
      expect(out).not.toMatch(/Marit|Hoekema/);
    });
  });

  test('and is a file is said to be one, with the folder that holds it', async () => {
    await withProject(async (folder) => {
      const { err, exit } = await runHere(folder, ['-C', 'gesprekken/tuin.md', 'status'], SCREEN);
      expect(exit).toBe(2);
      expect(err).toMatch(/K748.*\n.*in gesprekken\./);
      const beside = await runHere(join(folder, 'gesprekken'), ['-C', 'tuin.md', 'status'], SCREEN);
      expect(beside.err).toMatch(/K748.*\n {2}→ Noem een map\.\n/);
    });
  });

  test('and is not there opens nothing for another program either', async () => {
    await withProject(async (folder) => {
      const ask = { passphrase: async () => null };
      await expect(openProject({ folder: join(folder, 'gesprekkn'), ask })).rejects.toThrow('K747');
    });
  });
});

describe('a path that is named', () => {
  test.each([
    ['a report that is not there', ['audit', '--report', 'verslga.md'], 'K702', 'verslag.md'],
    [
      'a codebook that is not there',
      ['tree', 'gesprekken/tuin.md', '--codebook', 'codebook/tuin.yaml'],
      'K701',
    ],
    ['a codebook that is a device', ['tree', 'gesprekken/tuin.md', '--codebook', '/dev/null'], 'K700'],
    ['a folder that holds no file', ['tree', 'gesprekken/maart'], 'K749'],
    ['an export into a file', ['export', 'verslag.md'], 'K748'],
    ['a copy onto a folder', ['anonymise', 'copy', 'gesprekken/tuin.md', '--into', 'map.md'], 'K709'],
    ['init into a file', ['init', 'gesprekken/tuin.md', '--into', 'verslag.md'], 'K748'],
    ['init below a file', ['init', 'gesprekken/tuin.md', '--into', 'verslag.md/map/uit'], 'K748'],
    ['an export below a file', ['export', 'verslag.md/uit'], 'K748'],
  ])('is told by what is wrong with it: %s', async (_, argv, code, hint = '') => {
    await withProject(async (folder) => {
      await writeFile(join(folder, 'verslag.md'), '# Verslag\n\nNiemand zei iets.\n');
      await mkdir(join(folder, 'map.md'));
      const { err, exit } = await runHere(folder, argv, SCREEN);
      expect([err.match(/\bK\d{3}\b/g), exit]).toEqual([[code], 2]);
      expect(err).toContain(hint);
      // Of nothing but what was named.
      expect(err.includes('kantlijn.yaml')).toBe(false);
    });
  });

  test('and is a pipe keeps nobody waiting', async () => {
    await withProject(async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pijp.md')]);
      const copy = ['anonymise', 'copy', 'gesprekken/tuin.md', '--into', 'pijp.md'];
      expect((await runHere(folder, copy)).err).toContain('K709');
    });
  });
});
