import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const talk = (words: string) =>
  `Interviewer: Hoe gaat het?\n\nRespondent: ${words}\n\nInterviewer: En dan?\n\nRespondent: Dan niets.\n`;

test.each(['status', 'tree', 'crosstab', 'fragments', 'check'])(
  '%s says below what it counts that a source is gone, and which file may be it',
  async (command) => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gesprek1.md'), talk('Het mes moet elke ochtend naar de steen.'));
      await writeFile(join(folder, 'gesprek2.md'), talk('Bij ons wast niemand af zonder muziek.'));
      await runHere(folder, ['init', 'gesprek1.md', 'gesprek2.md']);
      await rename(join(folder, 'gesprek2.md'), join(folder, 'laatste.md'));
      const { out } = await runHere(folder, [command]);
      expect(out).toMatch(/gesprek2\.md: fout K702[\s\S]*laatste\.md/);
      expect(out).toMatch(/K720[^\n]*\n[^\n]*noemt gesprek2\. Welke/);
    });
  },
);
