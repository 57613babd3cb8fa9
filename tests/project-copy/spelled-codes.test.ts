import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const INTERVIEW = `# Interview 1

I: Wie hielp u?

R: Dat was Pleuni Scholekster, van de huur. <!-- Label 1, sub 1 -->

# Codelijst

Label 1: Wonen

sub 1: Huur volgens Pleuni Scholekster
`;

test('what a placeholder in the name of a code is read as, no copy of the project says', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'gesprek.md'), INTERVIEW);
    await runHere(folder, ['init', 'gesprek.md']);
    await writeFile(
      join(folder, 'codebooks/respondenten.yaml'),
      'codebook: respondenten\nlabels: { 1: { name: Wonen, sub: { 1: { name: "Huur volgens [naam 1]", also: [huurprijs] } } } }\n',
    );
    await runHere(folder, ['export', 'uit', '--format', 'project']);
    const book = await readFile(join(folder, 'uit/codebooks/respondenten.yaml'), 'utf8');
    expect(book).toMatch(/name: Huur volgens \[naam 1\]\n\s+also:\n\s+- huurprijs\n/u);
    expect(book.match(/volgens/gu)).toHaveLength(1);
  });
});
