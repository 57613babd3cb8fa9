import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const TALK = 'I: Wie bent u?\n\nR: Ik ben Ludo Wespendief, van de buurt.\n\nI: Dank u.\n';

test.each([
  ['Scriptie Wespendief.md', 'Scriptie [naam 1].md'],
  ['wespendief_2.md', '[naam 1]_2.md'],
  ['gesprek.md', 'gesprek.md'],
])('%s is shown as %s: a surname that is a word is somebody in the name of a file', async (file, shown) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, file), TALK);
    const { out } = await runHere(folder, ['anonymise', 'scan', file]);
    expect(out).toContain(`${shown} (`);
    expect(out).not.toMatch(/wespendief/iu);
  });
});
