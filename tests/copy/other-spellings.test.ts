import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

async function copyOf(text: string): Promise<string> {
  return await withFolder(async (folder) => {
    writeFileSync(join(folder, 'a.md'), text);
    expect((await runHere(folder, ['anonymise', 'copy', 'a.md', '--into', 'b.md'])).exit).toBe(0);
    return readFileSync(join(folder, 'b.md'), 'utf8');
  });
}

const TALK = [
  '# Interview 1',
  'I: Wie doet er mee?',
  'R: {==Doutzen, van café De Blauwe Haan.==}{>>x: Concurrentie #blauwehaan (zie Doutsen)<<}',
  'I: En verder?',
  'R: Vooral Doutzens familie en de mensen uit de buurt, en de Haantjes.',
].join('\n\n');

test('a name with a slip of the pen, and the words of a body in one', async () => {
  const copy = await copyOf(TALK);
  expect(copy).not.toMatch(/Dout|Blauwe|blauwehaan/);
  expect(copy).toContain('(zie [naam])');
  expect(copy).toMatch(/Vooral \[\S+ \d\]s? familie/);
  expect(copy).toContain('familie en de mensen uit de buurt');
});

test('whoever stands in a column for names, of words alone', async () => {
  const table =
    '| Nr | Naam |\n|---|---|\n| R1 | Bloem Haan |\n| R2 | Winter van der Kraan |\n| R3 | onbekend |\n';
  const form = '| Naam | Onbekend |\n|---|---|\n| Functie | Leraar |\n| Team | Blauw |\n';
  const copy = await copyOf(`${TALK}\n\n${table}\n${form}`);
  expect(copy).not.toMatch(/Bloem|Winter|Kraan/);
  for (const kept of ['onbekend', 'Functie', 'Team']) expect(copy).toContain(kept);
});

test('one word in a column for names where others are whole names, and no head of a table', async () => {
  const table = '| Naam | Woonplaats |\n|---|---|\n| Jisk Obbema | Burdaard |\n| Winter | Hantum |\n';
  const copy = await copyOf(`${TALK}\n\n${table}`);
  expect(copy).not.toMatch(/Winter|Obbema/);
  expect(copy).toContain('| Naam | Woonplaats |');
});

test('a house by a word of the language, where a report speaks of it twice without an article', async () => {
  const report =
    '# Samenvatting\n\nIn Zonnewende werken veel mensen.\n\n# Methode\n\nMet vier mensen van Zonnewende is gesproken.\n';
  await withFolder(async (folder) => {
    writeFileSync(
      join(folder, 'a.md'),
      `${report}\n# Bijlage 1: Interview 1\n\nI: Hoe gaat het?\n\nR: Het gaat goed.\n`,
    );
    const { exit } = await runHere(folder, ['init', 'a.md']);
    expect(exit).toBe(0);
    await runHere(folder, ['anonymise', 'copy', 'a.md', '--into', 'b.md']);
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).not.toContain('Zonnewende');
  });
});

test('the words between names in the name of a file are nobody', async () => {
  await withFolder(async (folder) => {
    const talk = 'Interviewer: Who is that?\nRespondent: I work with Mercy and we talk with the others.\n';
    writeFileSync(join(folder, 'food talk with mercy.txt'), talk);
    const { exit } = await runHere(folder, [
      'anonymise',
      'copy',
      'food talk with mercy.txt',
      '--into',
      'b.txt',
    ]);
    expect(exit).toBe(0);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toContain(
      'I work with [name 1] and we talk with the',
    );
  });
});

test('who asks, as a program for subtitles writes it, is nobody by name', async () => {
  await withFolder(async (folder) => {
    const voices = ['Interviewer', 'Onderzoeker', 'Janneke Visser'];
    const cues = voices.map(
      (voice, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n<v ${voice}>Wie helpt er?\n`,
    );
    writeFileSync(join(folder, 'a.vtt'), `WEBVTT\n\n${cues.join('\n')}`);
    expect((await runHere(folder, ['anonymise', 'copy', 'a.vtt', '--into', 'b.vtt'])).exit).toBe(0);
    const copy = readFileSync(join(folder, 'b.vtt'), 'utf8');
    expect(copy.match(/<v [^>]*>/g)).toEqual(['<v Interviewer>', '<v Onderzoeker>', '<v [naam 1]>']);
  });
});
