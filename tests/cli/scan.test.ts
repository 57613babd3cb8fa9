import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withDemo, withFolder } from '../support/run-cli.ts';

const TEXT =
  'O: En wie belt er dan?\nR: Nou mevrouw Hoekstra, die woont in de Wilgenstraat, op 06-12345678.\n';

describe('anonymise scan', () => {
  test('says where names stand in any text file, in UTF-16 units of its text', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gesprek.txt'), TEXT);
      const { out, exit } = await runHere(folder, ['anonymise', 'scan', 'gesprek.txt', '--json']);
      expect(exit).toBe(0);
      const [{ file, spans }] = JSON.parse(out).data.files;
      const found = spans.map(({ start, end, kind }: { start: number; end: number; kind: string }) => [
        kind,
        TEXT.slice(start, end),
      ]);
      expect(file).toBe('gesprek.txt');
      expect(found).toContainEqual(['person', 'Hoekstra']);
      expect(found).toContainEqual(['phone', '06-12345678']);
      expect(
        found.some(([kind, words]: string[]) => kind === 'place' && words?.includes('Wilgenstraat')),
      ).toBe(true);
    });
  });

  test('shows the words themselves only with --reveal', async () => {
    await withDemo(async (folder) => {
      const hidden = await runHere(folder, ['anonymise', 'scan']);
      expect(hidden.out).not.toMatch(/Fatima|Idrissi|Tuinstra/);
      expect(hidden.out).toContain('naam ');
      const shown = await runHere(folder, ['anonymise', 'scan', '--reveal'], { isTerminal: true });
      expect(shown.out).toMatch(/Idrissi/);
    });
  });

  test('knows no other action', async () => {
    await withDemo(async (folder) => expect((await runHere(folder, ['anonymise', 'scam'])).exit).toBe(2));
  });
});
