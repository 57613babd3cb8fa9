import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const SAID = ['Ik sta vroeg op.', 'Het is mooi weer.', 'Er is veel te doen.', 'Dat gaat goed.'];

async function begun(headings: readonly string[], more = ''): Promise<{ config: string; shown: string }> {
  return await withFolder(async (folder) => {
    const talks = headings.map(
      (heading, i) =>
        `# ${heading}\n\nInterviewer: Wat doe je?\n\nRespondent: {==${SAID[i]}==}{>>@lotte: #werk<<} ${more}\n`,
    );
    await writeFile(join(folder, 'a.md'), talks.join('\n'));
    expect((await runHere(folder, ['init', 'a.md'])).exit).toBe(0);
    expect((await runHere(folder, ['export', 'uit'])).exit).toBe(0);
    return {
      config: await readFile(join(folder, 'kantlijn.yaml'), 'utf8'),
      shown: `${await readdir(join(folder, 'codebooks'))} ${await readFile(join(folder, 'uit/Kruistabel.md'), 'utf8')}`,
    };
  });
}

test.each([
  [
    ['Interview tuinman, respondent 1', 'Interview tuinman, respondent 2', 'Interview smid, respondent 3'],
    'tuinman',
  ],
  [['Gesprek met visser 1', 'Gesprek met visser 2', 'Gesprek met bakker 1'], 'visser'],
  [['Boeren 1', 'Boeren 2', 'Bakkers 1', 'Bakkers 2'], 'boeren'],
  [['Slagers 1', 'Slagers 2', 'Herders 1'], 'slagers'],
])('%j are groups by what people do', async (headings, group) => {
  const { config, shown } = await begun(headings);
  expect(config).toContain(`  ${group}:\n`);
  expect(shown).toContain(`${group}.yaml`);
  expect(shown.toLowerCase()).toContain(`${group} (2)`);
  expect(shown).not.toMatch(/\[naam|groep-1/);
});

test.each([
  [['Interview Kuipers 1', 'Interview Kuipers 2', 'Interview bakker 1'], /kuipers/i],
  [['Interview Visser 1', 'Interview Visser 2', 'Interview bakker 1'], /visser/i],
  [['Interview roos 1', 'Interview roos 2', 'Interview bakker 1'], /roos/i],
])('%j has a group that is called after somebody', async (headings, name) => {
  const { config, shown } = await begun(headings);
  expect(config.replace(/heading: .*/g, '')).not.toMatch(name);
  expect(shown).not.toMatch(name);
});

test('whoever is called so where people talk is hidden in the title as well', async () => {
  const { shown } = await begun(
    ['Boeren 1', 'Boeren 2', 'Bakkers 1', 'Bakkers 2'],
    'Dat was bij mevrouw Boeren, en mevrouw Boeren zei het ook.',
  );
  expect(shown).not.toMatch(/boeren/i);
});
