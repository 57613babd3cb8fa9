import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withReadDemo } from '../support/run-cli.ts';

describe('anonymise risk', () => {
  test('names who is unique by what, in JSON', async () => {
    await withReadDemo(async (folder) => {
      const { out, exit } = await runHere(folder, ['anonymise', 'risk', '--json']);
      expect(exit).toBe(0);
      const { attributes, respondents, coarsening } = JSON.parse(out).data;
      expect(attributes).toEqual(['group', 'functie', 'ervaring', 'date', 'team']);
      expect(respondents[3]).toMatchObject({ id: 'docenten-4', group: 'docenten', k: 1 });
      expect(respondents[3].unique[0]).toEqual(['functie']);
      expect(coarsening.k).toBe(3);
      expect(coarsening.steps).toContainEqual({ attribute: 'functie', to: 'removed' });
    });
  });

  test('says what makes somebody unique, and its words only with --reveal', async () => {
    await withReadDemo(async (folder) => {
      const hidden = await runHere(folder, ['anonymise', 'risk']);
      expect(hidden.out).toContain('7 van de 7 respondenten zijn uniek door functie en datum (k = 1)');
      expect(hidden.out).not.toContain('teamleider');
      const shown = await runHere(folder, ['anonymise', 'risk', '--reveal'], { isTerminal: true });
      expect(shown.out).toContain('functie: teamleider');
    });
  });

  test('of documents alone knows the groups', async () => {
    await withReadDemo(async (folder) => {
      const talk = (number: number) => `# Interview ${number}\n\nO: Hoe gaat het?\nR: Goed.\n\n`;
      await writeFile(join(folder, 'los.md'), [1, 2, 3].map(talk).join(''));
      const { out, exit } = await runHere(folder, ['anonymise', 'risk', 'los.md']);
      expect(exit).toBe(0);
      expect(out).toContain('delen hem met minstens');
    });
  });

  test.each([
    ['date', ['Interview 3 mei 2023', 'Interview 3 mei 2023', 'Interview 9 juni 2023']],
    ['team', ['Afdeling Geriatrie', 'Afdeling Geriatrie', 'Afdeling Oncologie']],
    ['function', ['Wijkverpleegkundige', 'Wijkverpleegkundige', 'Vrijwilliger']],
    ['headerLine', ['Kastanjehof', 'Kastanjehof', 'Lindenhof']],
  ])('what stands above an interview tells who somebody is: %s', async (attribute, lines) => {
    await withReadDemo(async (folder) => {
      const talk = lines.map(
        (line, i) => `# Interview ${i + 1}\n\n${line}\n\nO: Hoe gaat het?\nR: Goed.\n\n`,
      );
      await writeFile(join(folder, 'los.md'), talk.join(''));
      const { out } = await runHere(folder, ['anonymise', 'risk', 'los.md', '--json']);
      const { respondents } = JSON.parse(out).data;
      expect(respondents.map(({ k }: { k: number }) => k)).toEqual([2, 2, 1]);
      expect(respondents[2].unique).toEqual([[attribute]]);
    });
  });

  test('what Word puts above a transcript says nothing of who spoke', async () => {
    await withReadDemo(async (folder) => {
      const talk = [1, 2, 3].map((n) => {
        const above = n === 2 ? '' : `Audiobestand\n\nopname ${n}.m4a\n\nTranscriptie\n\n`;
        return `# Interview ${n}\n\n${above}O: Hoe gaat het?\nR: Goed.\n\n`;
      });
      await writeFile(join(folder, 'los.md'), talk.join(''));
      const { out } = await runHere(folder, ['anonymise', 'risk', 'los.md', '--json']);
      expect(JSON.parse(out).data.attributes).toEqual(['group']);
    });
  });

  test('names of attributes go through the gate as well', async () => {
    await withReadDemo(async (folder) => {
      const path = join(folder, 'kantlijn.yaml');
      const yaml = (await readFile(path, 'utf8')).replaceAll('functie:', 'collega van idrissi:');
      await writeFile(path, yaml);
      const text = await runHere(folder, ['anonymise', 'risk']);
      const json = await runHere(folder, ['anonymise', 'risk', '--json']);
      const exported = await runHere(folder, ['export', 'uit', '--format', 'csv']);
      expect(text.out).toContain('collega van [');
      expect(text.out + json.out + exported.out).not.toMatch(/idrissi/i);
    });
  });
});

describe('an export', () => {
  test('says in one line who stays recognisable, and never that it is anonymous', async () => {
    await withReadDemo(async (folder) => {
      const { out } = await runHere(folder, ['export', 'uit', '--format', 'csv']);
      expect(out).toContain(
        '7 van de 7 respondenten zijn uniek door functie en datum (k = 1); zie kantlijn anonymise risk\n',
      );
      expect(out).toContain('Gepseudonimiseerd, niet anoniem');
      const json = await runHere(folder, ['export', 'uit', '--format', 'csv', '--json']);
      expect(JSON.parse(json.out).data.risk).toEqual({ unique: 7, respondents: 7, k: 1 });
    });
  });
});
