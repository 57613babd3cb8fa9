import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const talk = (number: number) =>
  `# Bijlage ${number}: Interview kok ${number}\n\nO: Hoe?\n\nR: Zo gaat dat.\n\n`;

test.each(['tree', 'status', 'crosstab'])(
  '%s says below what it counts that the interviews moved',
  async (command) => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gesprekken.md'), talk(4) + talk(5));
      const write = (ids: string) =>
        writeFile(
          join(folder, 'kantlijn.yaml'),
          `sources: [gesprekken.md]\ngroups:\n  koks: { transcripts: [${ids}] }\n`,
        );
      await write('b3, b4');
      const moved = await runHere(folder, [command]);
      expect(moved.out).toMatch(/K738[\s\S]*\[b4, b5\]/);
      expect(moved.err).not.toContain('K738');
      await write('b4, b5');
      expect((await runHere(folder, [command])).out).not.toMatch(/K7\d\d/);
    });
  },
);
