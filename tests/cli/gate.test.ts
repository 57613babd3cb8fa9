import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withDemo, withFolder, withReadDemo } from '../support/run-cli.ts';
import { readingOf } from '../writers/reader.ts';

const SECRETS = ['Fatima', 'Idrissi', 'Tuinstra', 'Ravendrecht', 'Noorderlicht', 'Chidi', 'lotte', 'sam'];
const PATTERNS = [/[\w.]+@[\w.]+\.\w+/, /\b06[- ]?\d{4}/, /\b\d{4} ?[A-Z]{2}\b/];

async function withNames(use: (folder: string) => Promise<void>): Promise<void> {
  await withReadDemo(async (folder) => {
    const names = await readFile(join(folder, 'names.example.yaml'), 'utf8');
    await writeFile(join(folder, '.kantlijn/names.yaml'), names);
    await use(folder);
  });
}

const REPORTS = [
  ['status'],
  ['tree'],
  ['fragments'],
  ['crosstab', '--who'],
  ['compare'],
  ['matrix'],
  ['check'],
] as const;

describe('nothing that names people leaves a project', () => {
  test.each(REPORTS.map((argv) => ({ argv })))('$argv', async ({ argv }) => {
    await withNames(async (folder) => {
      for (const form of [[...argv], [...argv, '--json']]) {
        const { out, err } = await runHere(folder, form);
        for (const secret of SECRETS) expect(`${out}${err}`).not.toMatch(new RegExp(`\\b${secret}\\b`, 'i'));
        for (const pattern of PATTERNS) expect(`${out}${err}`).not.toMatch(pattern);
      }
    });
  });

  test('export, in every format', async () => {
    await withNames(async (folder) => {
      expect((await runHere(folder, ['export', 'uit'])).exit).toBe(0);
      const names = await readdir(join(folder, 'uit'));
      expect(new Set(names.map((name) => name.split('.').pop()))).toEqual(
        new Set(['docx', 'md', 'csv', 'json', 'svg', 'png', 'html', 'xlsx']),
      );
      let masked = 0;
      for (const name of names) {
        const text = await textOf(join(folder, 'uit', name));
        for (const secret of SECRETS)
          expect(`${name} ${text}`).not.toMatch(new RegExp(`\\b${secret}\\b`, 'i'));
        masked += text.split('[naam ').length - 1;
      }
      expect(masked).toBeGreaterThan(3);
    });
  });

  test('--reveal shows them, on a terminal or when it is said twice', async () => {
    await withNames(async (folder) => {
      const shown = await runHere(folder, ['notes', 'interviews/docenten.md', '--reveal'], {
        isTerminal: true,
      });
      expect(shown.out).toContain('lotte');
      const elsewhere = await runHere(folder, ['fragments', '--json', '--reveal=anyway']);
      expect(JSON.parse(elsewhere.out).revealed).toBe(true);
      expect(elsewhere.out).toContain('lotte');
    });
  });
});

async function textOf(path: string): Promise<string> {
  return readingOf({ name: path, bytes: await readFile(path) });
}

describe('placeholders', () => {
  test('are the same from run to run, also when a name is added', async () => {
    await withNames(async (folder) => {
      const before = await runHere(folder, ['fragments', '--json']);
      const path = join(folder, '.kantlijn/names.yaml');
      await writeFile(path, (await readFile(path, 'utf8')).replace('names:\n', 'names:\n  - Aa Zz\n'));
      expect((await runHere(folder, ['fragments', '--json'])).out).toBe(before.out);
    });
  });

  test('are refused without the key that the project was made with', async () => {
    await withFolder(async (folder) => {
      await writeFile(
        join(folder, 'gesprek.md'),
        '# Bijlage 1: Interview\n\nO: Hoe gaat het?\nR: Goed hoor.\n',
      );
      await runHere(folder, ['init', 'gesprek.md']);
      await writeFile(join(folder, '.kantlijn/key.json'), '{"kantlijn": 1, "secret": "kapot"}');
      const damaged = await runHere(folder, ['status']);
      expect([damaged.exit, damaged.out]).toEqual([3, '']);
      expect(damaged.err).toContain('K611');
      await withFolder(async (clone) => {
        await writeFile(join(clone, 'kantlijn.yaml'), await readFile(join(folder, 'kantlijn.yaml')));
        expect((await runHere(clone, ['status'])).err).toContain('K613');
        expect(await readdir(clone)).toEqual(['kantlijn.yaml']);
      });
    });
  });
});

describe('export', () => {
  test('publishes nothing when a finished file holds a name after all', async () => {
    await withNames(async (folder) => {
      // A control character inside a name: the gate sees two words, the writer has to drop it.
      const path = join(folder, 'codebooks/docenten.yaml');
      const codebook = await readFile(path, 'utf8');
      await writeFile(path, codebook.replace('Rooster sluit niet aan', '"Rooster van Tu\\x01instra"'));
      const { exit, err } = await runHere(folder, ['export', 'uit']);
      expect(exit).toBe(3);
      expect(err).toContain('K601');
      expect(err).not.toContain('Tuinstra');
      expect(await readdir(folder)).not.toContain('uit');
      const hers = await runHere(folder, ['export', 'uit', '--only', 'tree', '--format', 'md'], {
        isTerminal: true,
      });
      expect(hers.err).toContain('Het gaat om "tuinstra"');
    });
  });

  test('has no --reveal', async () => {
    await withDemo(async (folder) =>
      expect((await runHere(folder, ['export', 'uit', '--reveal'])).exit).toBe(2),
    );
  });

  test('takes a choice that is made twice as both', async () => {
    await withReadDemo(async (folder) => {
      const args = [
        'export',
        'uit',
        '--format',
        'md',
        '--format',
        'csv',
        '--only',
        'crosstab',
        '--only',
        'matrix',
      ];
      expect((await runHere(folder, args)).exit).toBe(0);
      const kinds = (await readdir(join(folder, 'uit'))).map((name) => name.replace(/^[^A-Z]*/, ''));
      expect(kinds.filter((name) => name !== '').toSorted()).toEqual([
        'Codes-en-respondenten.csv',
        'Codes-en-respondenten.md',
        'Kruistabel.csv',
        'Kruistabel.md',
      ]);
    });
  });

  test('replaces what it wrote itself, and nothing else', async () => {
    await withReadDemo(async (folder) => {
      const args = ['export', 'uit', '--format', 'md,csv', '--only', 'tree'];
      expect((await runHere(folder, args)).exit).toBe(0);
      expect((await runHere(folder, args)).exit).toBe(0);
      await writeFile(join(folder, 'uit/van-mij.txt'), 'blijft');
      const refused = await runHere(folder, args);
      expect(refused.exit).toBe(2);
      expect(refused.err).toContain('K708');
      expect(await readFile(join(folder, 'uit/van-mij.txt'), 'utf8')).toBe('blijft');
    });
  });
});

test('an exported audit holds the summary, the findings and the tables, without a name', async () => {
  await withNames(async (folder) => {
    const { exit } = await runHere(folder, ['export', 'uit', '--only', 'audit', '--format', 'md,docx']);
    expect(exit).toBe(0);
    for (const name of ['Controle-van-het-verslag.md', 'Controle-van-het-verslag.docx']) {
      const text = await textOf(join(folder, 'uit', name));
      const places = ['24 verwijzingen', 'Bevindingen', 'K403', 'K408', 'Verwijzingen'].map((words) =>
        text.indexOf(words),
      );
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const secret of SECRETS) expect(text).not.toMatch(new RegExp(`\\b${secret}\\b`, 'i'));
    }
  });
});

describe('a report', () => {
  test('changes nothing in a project but the private folder', async () => {
    await withDemo(async (folder) => {
      const before = await fingerprints(folder);
      for (const argv of REPORTS) await runHere(folder, argv);
      await runHere(folder, ['notes', 'interviews/docenten.md']);
      expect(await fingerprints(folder)).toEqual(before);
      expect((await stat(join(folder, '.kantlijn/key.json'))).mode & 0o777).toBe(0o600);
    });
  });
});

async function fingerprints(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums: Record<string, string> = {};
  for (const file of files.filter((path) => !path.includes('.kantlijn')).sort()) {
    sums[file] = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  }
  return sums;
}
