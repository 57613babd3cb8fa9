import { expect, test } from 'vitest';
import { put } from '../support/folder.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

const talk = (first: string, second: string) =>
  `# Bijlage 1: Interview boswachter 1\n\nO: Wat ziet u veranderen?\n\nB: ${first} en de sloten staan in juli al droog.\n\nO: En wat doet u daaraan?\n\nB: Wij zetten stuwen dicht, maar ${second}.\n`;
const FIRST = 'De heide vergrast heel snel';
const SECOND = 'de boeren willen juist droge voeten';
const noted = (words: string, coder: string, note: string) => `{==${words}==}{>>@${coder}: ${note}<<}`;

const CODINGS =
  'codings: [{ from: { turn: 4, offset: 28 }, to: { turn: 4, offset: 63 }, quote: de boeren willen juist droge voeten, codes: [buren] }]';

const PROJECT =
  'sources: ["*.md"]\ngroups: { boswachters: { codebook: boek.yaml, transcripts: [b1] } }\nanonymise: { keep: [Heide] }\n';
const BOOK = 'labels: { natuur: Natuur, buren: Buren }';

async function inProject(use: (folder: string) => Promise<void>) {
  await withFolder(async (folder) => {
    put(folder, 'kantlijn.yaml', PROJECT);
    put(folder, 'boek.yaml', BOOK);
    put(folder, 'veld-marloes.md', talk(noted(FIRST, 'Marloes', 'natuur'), SECOND));
    put(folder, 'veld-wouter.md', talk(noted(FIRST, 'Wouter', 'natuur'), noted(SECOND, 'Wouter', 'buren')));
    put(folder, 'codings/fenna/b1.yaml', CODINGS);
    await use(folder);
  });
}

interface Row {
  readonly coder: string;
  readonly layer: string;
  readonly codes: readonly string[];
}

test('the fragments of one coder, asked for by name, by a part of it in any case, or as shown', async () => {
  await inProject(async (folder) => {
    const rows = async (...argv: string[]): Promise<Row[]> =>
      JSON.parse((await runHere(folder, ['fragments', ...argv, '--json'])).out).data.fragments;
    const all = await rows();
    expect(all.map(({ layer, codes }) => [layer, ...codes])).toEqual([
      ['note', 'natuur'],
      ['note', 'natuur'],
      ['note', 'buren'],
      ['coding', 'buren'],
    ]);
    expect(new Set(all.map(({ coder }) => coder)).size).toBe(3);
    for (const { coder } of all) expect(coder).toMatch(/^\[codeur \d\]$/);
    const wouter = all[1]?.coder ?? '';
    expect(await rows('--coder', 'wouter')).toEqual(await rows('--coder', wouter));
    expect(await rows('--coder', 'Wouter')).toHaveLength(2);
    expect(await rows('--coder', 'fenna')).toHaveLength(1);
  });
});

test('counts take one coder, and say so', async () => {
  await inProject(async (folder) => {
    const tree = await runHere(folder, ['tree', '--coder', 'marloes']);
    expect(tree.out).toMatch(/^Boomdiagram .*, alleen \[codeur \d\]\n/);
    expect(tree.out).toMatch(/Natuur +1 van 1 \(1\)\nBuren +–/);
    const both = await runHere(folder, ['tree']);
    expect(both.out).toMatch(/Natuur +1 van 1 \(1\)\nBuren +1 van 1 \(1\)/);
    const crosstab = await runHere(folder, ['crosstab', '--coder', 'marloes']);
    expect(crosstab.out).toContain('0/1');
  });
});

test('status, audit and the matrix take one coder too; the balance stays of all that was seen', async () => {
  await inProject(async (folder) => {
    put(folder, 'verslag.md', '# Resultaten\n\nGeen respondent noemt de buren (code: buren).\n');
    const data = async (...argv: string[]) =>
      JSON.parse((await runHere(folder, [...argv, '--json'])).out).data;
    const [all, marloes] = [await data('status'), await data('status', '--coder', 'marloes')];
    expect([all.fragments, marloes.fragments, marloes.notes]).toEqual([4, 1, 1]);
    expect([all.coverage, marloes.coverage]).toEqual([1, 0.5]);
    expect(marloes.balance).toEqual(all.balance);
    const statuses = async (...argv: string[]) =>
      (await data('audit', '--report', 'verslag.md', ...argv)).claims.map(
        ({ status, counted }: Record<string, unknown>) => [status, counted],
      );
    expect(await statuses()).toEqual([['contradicted', 1]]);
    expect(await statuses('--coder', 'marloes')).toEqual([['holds', 0]]);
    const [wouter, hers] = [
      await runHere(folder, ['audit', '--report', 'verslag.md', '--coder', 'wouter']),
      await runHere(folder, ['audit', '--report', 'verslag.md', '--coder', 'marloes']),
    ];
    expect([wouter.exit, hers.exit]).toEqual([1, 0]);
    expect(hers.out).toMatch(/^Controle van het verslag, alleen \[codeur \d\]\n/);
    const [matrix] = (await data('matrix', '--coder', 'marloes')).codebooks;
    expect(matrix.rows.map(({ fragments }: Record<string, unknown>) => fragments)).toEqual([1, 0]);
  });
});

test('nobody is named where a coder is not found, or shown', async () => {
  await inProject(async (folder) => {
    const none = await runHere(folder, ['fragments', '--coder', 'Pieter']);
    expect(none.exit).toBe(2);
    expect(none.err).toContain('[codeur 1]');
    const shown = await runHere(folder, ['fragments']);
    expect(shown.out).toContain('[codeur 1]');
    const checked = await runHere(folder, ['check']);
    for (const { out, err } of [none, shown, checked]) expect(out + err).not.toMatch(/Marloes|Wouter|Fenna/i);
  });
});
