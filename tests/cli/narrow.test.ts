import { expect, test } from 'vitest';
import { put } from '../support/folder.ts';
import { runChild, runHere, withFolder } from '../support/run-cli.ts';

const KITCHEN = `# Bijlage 2: Focusgroep koks

O: Wat gaat er mis in de keuken?

R1: De oven staat te ver weg.

R2: {==Niemand weet wie de voorraad bijhoudt.==}{>>@a: (Label 1, sub 1)<<}

R3: Ik zie dat anders.

R1: {==Toch raakt de bloem elke week op.==}{>>@a: (Label 1, sub 1)<<}

Allen: {==Het mag wel wat rustiger.==}{>>@a: (Label 2)<<}
`;
const BOOK =
  'codebook: koks\ntitle: Koks\nlabels: { 1: { name: Organisatie van het werk, sub: { 1: Voorraad bijhouden in een drukke keuken } }, 2: Rust }\n';
const PROJECT = `title: De keuken
language: nl
sources: [koks.md]
groups: { koks: { title: Koks, codebook: koks.yaml, transcripts: [b2] } }
`;

const inKitchen = async (use: (folder: string) => Promise<void>) =>
  await withFolder(async (folder) => {
    put(folder, 'kantlijn.yaml', PROJECT);
    put(folder, 'koks.yaml', BOOK);
    put(folder, 'koks.md', KITCHEN);
    await use(folder);
  });

test.each([40, 60, 80, 120])(
  'a tree fits a terminal of %i columns, with its counts below each other',
  async (columns) => {
    await inKitchen(async (folder) => {
      const { out } = await runHere(folder, ['tree'], { width: columns });
      const lines = out.split('\n');
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
      const counts = lines.flatMap((line) =>
        /\d van 3 \(\d\)$/.test(line) ? [line.search(/\d van 3/)] : [],
      );
      expect(counts.length).toBe(3);
      expect(new Set(counts).size).toBe(1);
      expect(out.replace(/[\s│└├─]+/g, ' ')).toContain('Voorraad bijhouden');
      // As a process of its own it asks the environment.
      if (columns === 40) expect((await runChild(folder, ['tree'], { COLUMNS: '40' })).out).toBe(out);
    });
  },
);

test('a cross-tab names respondents in their order, and the codebook only where there are several', async () => {
  await inKitchen(async (folder) => {
    const whole = await runHere(folder, ['crosstab', '--rows', 'label', '--who']);
    expect(whole.out).toContain('koks-1, koks-2');
    const { out } = await runHere(folder, ['crosstab', '--rows', 'label', '--by', 'respondent']);
    expect(out).toContain('│ 2  Rust');
    expect(out).not.toContain('koks 2');
  });
});
