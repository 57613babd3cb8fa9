import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const TALK = [
  'Wie helpt u in de straat?',
  'Mijn buurvrouw Willemijn Zandstra, en soms Tjerk. Die wonen aan de Kerkstraat 12 in Lindenburg.',
  'Sinds wanneer?',
  'Vanaf 3 mei 2019, toen was ik 43 jaar. Bel 06-12345678 of mail w.zandstra@voorbeeld.nl.',
  'En wie regelt dat?',
  'Stichting De Brug, met mevrouw Okafor van de gemeente Zuidërveen.',
];

function interview(talk: readonly string[]): string {
  const turns = talk.map((words, i) =>
    i % 2 === 0 ? `O: ${words}` : `R: {==${words}==}{>>@lien: Hulp (Label 1)<<}`,
  );
  return `# Bijlage 1: Interview bewoner 1\n\n${turns.join('\n\n')}\n`;
}

async function textsIn(folder: string, ...argv: string[]): Promise<string[]> {
  const { out } = await runHere(folder, ['fragments', ...argv, '--json']);
  return JSON.parse(out).data.fragments.map(({ text }: { text: string }) => text);
}

async function project(folder: string, talk: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'gesprek.md'), interview(talk));
  await writeFile(join(folder, 'kantlijn.yaml'), 'title: Straat\nsources: [gesprek.md]\n');
}

describe('what passed the gate', () => {
  test('is masked no further when it comes in as a source', async () => {
    await withFolder(async (folder) => {
      await project(folder, TALK);
      const once = await textsIn(folder);
      expect(once.join('\n')).toMatch(/\[naam \d\][\s\S]*\[plaats \d\][\s\S]*\[telefoon\]/);
      const again = TALK.map((words, i) => (i % 2 === 0 ? words : (once[(i - 1) / 2] ?? '')));
      await withFolder(async (other) => {
        await writeFile(join(other, 'gesprek.md'), interview(again));
        expect(await textsIn(other, 'gesprek.md')).toEqual(once);
        await project(other, again);
        expect(await textsIn(other)).toEqual(once);
        const key = await readFile(join(other, '.kantlijn/key.json'), 'utf8').catch(() => '');
        expect(key).not.toMatch(/"(?:person|place|organisation)"/);
      });
    });
  });

  test('is masked no further either where a misspelt word stands alone that was said without a capital before', async () => {
    const before = 'Ik vind het opzich wel goed, iniedergeval beter, ofzo.';
    const talk = [
      'En de samenwerking?',
      'Opzich loopt die, met Tjerk. Iniedergeval beter. Tochniet slecht, ofzo.',
    ];
    await withFolder(async (folder) => {
      await project(folder, ['Hoe is het?', before, ...talk]);
      const once = (await textsIn(folder)).at(-1) ?? '';
      expect(once).toBe('Opzich loopt die, met [naam 1]. Iniedergeval beter. Tochniet slecht, ofzo.');
      await withFolder(async (other) => {
        await project(other, [talk[0] ?? '', once]);
        expect(await textsIn(other)).toEqual([once]);
      });
    });
  });

  test('hides what somebody is called, though it is made of such words', async () => {
    await withFolder(async (folder) => {
      await project(folder, ['Wie?', 'Mijn collega heet Doorons, en zijn vrouw mevrouw Opzich.']);
      expect(await textsIn(folder)).toEqual(['Mijn collega heet [naam 1], en zijn vrouw mevrouw [naam 2].']);
    });
  });

  test.each([
    ['Dat doet [naam 1] altijd, en mijn buurman Sietse ook.', '[naam 2]'],
    ['Dat doet [name 2] altijd, met [naam 1] en mijn buurman Sietse.', '[naam 3]'],
    ['Dat doet [naam 7] altijd, en mijn buurman Sietse ook.', '[naam 1]'],
    ['Dat doet [organisatie 1] altijd, en mijn buurman Sietse ook.', '[naam 1]'],
  ])('has numbers that nobody else gets: %s', async (words, number) => {
    await withFolder(async (folder) => {
      await project(folder, ['Wie helpt u?', words]);
      const wanted = [words.replace('Sietse', number)];
      expect(await textsIn(folder)).toEqual(wanted);
      expect(await textsIn(folder)).toEqual(wanted);
      expect(await textsIn(folder, 'gesprek.md')).toEqual(wanted);
    });
  });

  test('leaves the numbers in the order in which they are given out', async () => {
    await withFolder(async (folder) => {
      const many = TALK.map((words) => `${words} [naam 2] [plaats 1]`);
      await project(folder, many);
      const all = (await textsIn(folder)).join('\n');
      expect(all).toContain('[naam 1]');
      expect(all).toContain('[naam 3]');
    });
  });
});
