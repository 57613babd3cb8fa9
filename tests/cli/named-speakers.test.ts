import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

function talkOf(asks: string, answers: string): string {
  return [
    `${asks}: Hoe gaat het in de straat?`,
    `${answers}: {==De lift is vaak stuk.==}{>>@c1: techniek<<}`,
    `${asks}: En verder?`,
    `${answers}: {==Het gaat wel.==}{>>@c1: sfeer<<}`,
  ].join('\n\n');
}

test.each([
  ['Jan Bakker', 'Kees de Boer'],
  ['Marit Vos', 'Piet Klaver'],
  ['Roos', 'Wil'],
  ['Kees', 'Jan'],
  ['Bakker, Fatima', 'Smit, Jan'],
  ['Visser', 'Bakker'],
  ['Winter', 'Klaver'],
  ['Baker', 'Rose'],
])(
  '"%s" and "%s" speak, and get out nowhere, though each of their words is a word',
  async (asks, answers) => {
    const names = [asks, answers].flatMap((name) => name.match(/\p{Lu}\p{L}+/gu) ?? []);
    const named = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u');
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gesprek.md'), `${talkOf(asks, answers)}\n`);
      const { out, err } = await runHere(folder, ['init', 'gesprek.md']);
      expect(out + err).not.toMatch(named);
      for (const argv of [['check'], ['fragments', '--json'], ['trace', 'sfeer', '--json']]) {
        const shown = await runHere(folder, argv);
        expect([argv, shown.exit]).toEqual([argv, 0]);
        expect(shown.out + shown.err).not.toMatch(named);
      }
      expect((await runHere(folder, ['export', 'uit', '--format', 'csv,json,html'])).exit).toBe(0);
      const files = await readdir(join(folder, 'uit'));
      expect(files.length).toBeGreaterThan(3);
      for (const file of files) expect(await readFile(join(folder, 'uit', file), 'utf8')).not.toMatch(named);
    });
  },
);

test('how a program calls a voice is nobody’s name, and is shown as it is', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'opname.md'), `${talkOf('SPEAKER_01', 'SPEAKER_00')}\n`);
    const { data } = JSON.parse((await runHere(folder, ['fragments', 'opname.md', '--json'])).out);
    expect(data.fragments.map(({ speaker }: { speaker: string }) => speaker)).toEqual([
      'SPEAKER_00',
      'SPEAKER_00',
    ]);
  });
});

test('a surname that stands first is one speaker, and two first names are two', async () => {
  await withFolder(async (folder) => {
    await writeFile(
      join(folder, 'teams.txt'),
      'Vermeer, Anna   0:03\nHoe gaat het?\n\nDe Boer, Kees   0:10\nDe lift is stuk.\n\nVermeer, Anna   0:20\nEn verder?\n\nDe Boer, Kees   0:25\nHet gaat wel.\n',
    );
    const { data } = JSON.parse((await runHere(folder, ['status', 'teams.txt', '--json'])).out);
    expect(data).toMatchObject({ transcripts: 1, turns: 4, respondents: 1 });
    await writeFile(
      join(folder, 'gezin.txt'),
      'Anna, Kees: Wij gaan.\nVader: Hoe?\nAnna: Zo.\nKees: Ja.\nVader: Goed.\n',
    );
    const { findings } = JSON.parse((await runHere(folder, ['check', 'gezin.txt', '--json'])).out);
    // Nobody says of the two of turn 1 that they are one unknown speaker.
    expect(
      findings
        .filter(({ code }: { code: string }) => code === 'K141')
        .map(({ turn }: { turn: number }) => turn),
    ).toEqual([2, 3, 4]);
  });
});
