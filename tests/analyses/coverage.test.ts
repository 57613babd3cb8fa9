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
    const { transcript, uncoded } = covered.interviews[0];
    expect(uncoded).toEqual([
      { turn: `${transcript}:4`, words: 6 },
      { turn: `${transcript}:6`, words: 1 },
    ]);
  });
});

test.each<[string, string, string, number]>([
  ['a stage direction of its own', 'R: Goed hoor.\n\n(telefoon gaat, korte pauze)', '', 2],
  ['codes between brackets', 'R: Goed hoor [1.1 gezin].', '', 2],
  ['words that are codes because the project says so', 'R: Goed hoor [gezin].', 'inline: brackets\n', 2],
  ['and leaves what is told between parentheses', 'R: Goed (voor ons dan) hoor.', '', 5],
])('coverage leaves out %s', async (_, answer, settings, words) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'los.md'), `# Interview 1\n\nO: Hoe?\n\n${answer}\n\nO: En?\n`);
    const project = `language: nl\nsources: [los.md]\ngroups: { g: { transcripts: [los] } }\n${settings}`;
    await writeFile(join(folder, 'kantlijn.yaml'), project);
    const { data } = JSON.parse((await runHere(folder, ['status', '--json'])).out);
    expect(data.covered.words.of).toBe(words);
  });
});
