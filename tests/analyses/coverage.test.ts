import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

test('coverage counts turns and words of respondents, and says what is longest without a code', async () => {
  await withFolder(async (folder) => {
    const talk =
      '# Interview 1\n\nO: Hoe gaat het?\nR: Goed, maar {==wel druk==}{>>Label 2<<} hoor.\nO: En nu?\nR: Ik ga straks naar de markt.\nO: Verder?\nR: Nee.\n';
    await writeFile(join(folder, 'los.md'), talk);
    const { covered, coverage } = JSON.parse(
      (await runHere(folder, ['status', 'los.md', '--json'])).out,
    ).data;
    expect(coverage).toBe(0.333);
    expect(covered).toMatchObject({ turns: { coded: 1, of: 3 }, words: { of: 12 } });
    expect(covered.words.coded).toBe(2);
    expect(covered.interviews[0].uncoded.map(({ words }: { words: number }) => words)).toEqual([6, 1]);
  });
});
