import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withDemo } from '../support/run-cli.ts';

describe('anonymise risk', () => {
  test('names who is unique by what, in JSON', async () => {
    await withDemo(async (folder) => {
      const { out, exit } = await runHere(folder, ['anonymise', 'risk', '--json']);
      expect(exit).toBe(0);
      const { attributes, respondents, coarsening } = JSON.parse(out).data;
      expect(attributes).toEqual(['group', 'functie', 'ervaring']);
      expect(respondents[3]).toEqual({
        id: 'docenten-4',
        group: 'docenten',
        k: 1,
        unique: [['functie']],
        few: [['group', 'ervaring']],
      });
      expect(coarsening).toEqual({
        k: 3,
        steps: [
          { attribute: 'functie', to: 'removed' },
          { attribute: 'ervaring', to: 'removed' },
        ],
      });
    });
  });

  test('says what makes somebody unique, and its words only with --reveal', async () => {
    await withDemo(async (folder) => {
      const hidden = await runHere(folder, ['anonymise', 'risk']);
      expect(hidden.out).toContain(
        '3 van de 7 respondenten zijn uniek door groep, functie en ervaring (k = 1)',
      );
      expect(hidden.out).not.toContain('teamleider');
      const shown = await runHere(folder, ['anonymise', 'risk', '--reveal'], { isTerminal: true });
      expect(shown.out).toContain('functie: teamleider');
    });
  });

  test('of documents alone knows the groups', async () => {
    await withDemo(async (folder) => {
      const { out, exit } = await runHere(folder, ['anonymise', 'risk', 'interviews/docenten.md']);
      expect(exit).toBe(0);
      expect(out).toContain('delen hem met minstens');
    });
  });

  test('names of attributes go through the gate as well', async () => {
    await withDemo(async (folder) => {
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
    await withDemo(async (folder) => {
      const { out } = await runHere(folder, ['export', 'uit', '--format', 'csv']);
      expect(out).toContain(
        '3 van de 7 respondenten zijn uniek door groep, functie en ervaring (k = 1); zie kantlijn anonymise risk\n',
      );
      expect(out).toContain('Gepseudonimiseerd, niet anoniem');
      const json = await runHere(folder, ['export', 'uit', '--format', 'csv', '--json']);
      expect(JSON.parse(json.out).data.risk).toEqual({ unique: 3, respondents: 7, k: 1 });
    });
  });
});
