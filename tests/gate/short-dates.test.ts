import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

/** The line says that it is a date; the two numbers by themselves do not. */
test.each(['14-3', '9/05', '12.03', '14 - 3'])('a date without a year, "%s", stays inside', async (date) => {
  await withFolder(async (folder) => {
    const talk = ['Interviewer: Hoe ging het?', 'Respondent: Het ging goed, we waren op tijd.'];
    const lines = ['Interview respondent 1', `Datum: ${date}`, '', ...talk, ...talk, ...talk];
    await writeFile(join(folder, 'gesprek.txt'), lines.join('\n'));
    const shown = (await runHere(folder, ['methods', 'gesprek.txt'])).out;
    expect(shown).toContain('gesprek');
    expect(shown).not.toContain(date);
    const open = (await runHere(folder, ['methods', 'gesprek.txt', '--profile', 'supervisor'])).out;
    expect(open).not.toContain('[datum]');
  });
});
