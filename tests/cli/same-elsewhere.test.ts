import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const PROJECT = `language: nl
sources: [praat.md]
groups:
  imkers: { title: Imkers, codebook: imkers.yaml, transcripts: [b1, b2, b3] }
`;
const CODEBOOK = 'labels:\n  1: { name: Bijen, sub: { 1: Zwermen } }\n';
const talk = (number: number, note: string) =>
  `# Bijlage ${number}: Interview imker ${number}\n\nO: Hoe gaat het?\n\nR: {==Het is stil ${number}==}{>>${note}<<}.\n`;

test('what is wrong with a code at many notes is said once, with each note below it and its key', async () => {
  const notes = [
    'Honing: slingeren (Label 4, sub 2)',
    'Honing: slingeren (Label 4, sub 2)',
    '(Label 5, sub 1)',
  ];
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'kantlijn.yaml'), PROJECT);
    await writeFile(join(folder, 'imkers.yaml'), CODEBOOK);
    await writeFile(join(folder, 'praat.md'), notes.map((note, i) => talk(i + 1, note)).join('\n'));
    const { out } = await runHere(folder, ['check']);
    expect(out.match(/Code 4\/2 staat niet in het codeboek/g)).toHaveLength(1);
    expect(out.match(/Code 5\/1 staat niet in het codeboek/g)).toHaveLength(1);
    expect(out).toMatch(/Hetzelfde geldt op nog 1 plaats:\n {4}praat\.md:\d+\n {6}onder .*beurt b2:2/);
    expect(out.match(/sleutel: K202-/g)).toHaveLength(3);
    expect(out).toContain('fouten: 3,');
    const json = await runHere(folder, ['check', '--json']);
    expect(json.out.match(/"code": "K202"/g)).toHaveLength(3);
  });
});

test('so it is with codes in the text itself', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'kantlijn.yaml'), `${PROJECT}inline: brackets\n`);
    await writeFile(join(folder, 'imkers.yaml'), CODEBOOK);
    const talks = [1, 2, 3].map(
      (n) =>
        `# Bijlage ${n}: Interview imker ${n}\n\nO: Hoe gaat het?\n\nR: Het is stil ${n}. [Label 4, sub 2]\n`,
    );
    await writeFile(join(folder, 'praat.md'), talks.join('\n'));
    const { out } = await runHere(folder, ['check']);
    expect(out.match(/Code 4\/2 staat niet in het codeboek/g)).toHaveLength(1);
    expect(out).toContain('Hetzelfde geldt op nog 2 plaatsen:');
    expect(out).toContain('fouten: 3,');
  });
});
