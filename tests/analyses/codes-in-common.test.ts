import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const interview = (number: number, who: string, mark: string, notes: readonly string[]) =>
  [
    `# Bijlage ${number}: Interview ${who}\n`,
    ...notes.map(
      (note, i) => `I: Vraag ${i + 1}?\n${mark}: {==Antwoord ${i + 1} uit de praktijk.==}{>>${note}<<}\n`,
    ),
  ].join('\n');

/** A group a list of codes in words, each on a turn of its own. */
async function inStudy<T>(
  groups: Record<string, readonly string[]>,
  use: (run: (...argv: string[]) => Promise<string>) => T,
) {
  return withFolder(async (folder) => {
    const talk = Object.entries(groups).map(([group, notes], i) =>
      interview(i + 1, `${group} 1`, 'R1', notes),
    );
    await writeFile(join(folder, 'praat.md'), talk.join('\n'));
    await runHere(folder, ['init', 'praat.md']);
    return use(async (...argv) => {
      const { out, err } = await runHere(folder, [...argv, '--reveal=anyway']);
      return out + err;
    });
  });
}

const ids = async (run: (...argv: string[]) => Promise<string>, ...argv: string[]) =>
  JSON.parse(await run(...argv, '--json')).data.rows.map(({ id }: { id: string }) => id);

test('a label that two groups have in words is one row, and one theme', async () => {
  const groups = {
    bakker: ['Vakmanschap: deeg', 'Drukte'],
    kapper: ['vakmanschap: schaar', 'Drukte', 'Fooien'],
  };
  await inStudy(groups, async (run) => {
    const crosstab = JSON.parse(await run('crosstab', '--json')).data;
    expect(crosstab.rows.map(({ name }: { name: string }) => name)).toEqual([
      'Drukte',
      'Fooien',
      'Vakmanschap',
    ]);
    expect(crosstab.cells.map((row: { applies: boolean }[]) => row.map(({ applies }) => applies))).toEqual([
      [true, true],
      [false, true],
      [true, true],
    ]);
    expect(await ids(run, 'crosstab', '--rows', 'sub')).toEqual(['vakmanschap/deeg', 'vakmanschap/schaar']);
    expect(await run('compare', '--theme', 'drukte')).toContain('Gecodeerd bij alle groepen');
    expect(await run('compare', '--theme', 'Regen')).toContain('Er zijn: Drukte, Fooien, Vakmanschap.');
  });
});

test('numbers that two groups call the same are one list', async () => {
  const groups = {
    bakker: ['Drukte (Label 1)', 'Drukte: ochtend (Label 1, sub 1)', 'Fooien (Label 2)'],
    kapper: ['De drukte (Label 1)', 'Drukte: ochtend (Label 1, sub 1)'],
  };
  await inStudy(groups, async (run) => {
    const { rows, cells } = JSON.parse(await run('crosstab', '--json')).data;
    expect(rows.map(({ name }: { name: string }) => name)).toEqual(['1 Drukte', '2 Fooien']);
    expect(
      cells.map((row: { fragments: number; applies: boolean }[]) => row.map((cell) => cell.fragments)),
    ).toEqual([
      [2, 2],
      [1, 0],
    ]);
    expect(await ids(run, 'crosstab', '--rows', 'sub')).toEqual(['1/1']);
    expect(await run('compare')).toContain('1 Drukte · Gecodeerd bij alle groepen');
  });
});

test('a label that nobody named goes by what stands below it', async () => {
  const notes = ['Ochtend (Label 1, sub 1)', 'Avond (Label 1, sub 2)'];
  await inStudy({ bakker: notes, kapper: notes }, async (run) => {
    const { rows } = JSON.parse(await run('crosstab', '--json')).data;
    expect(rows.map(({ name }: { name: string }) => name)).toEqual(['1 Ochtend, Avond']);
  });
});

test('groups that share a codebook compare without a list of themes', async () => {
  await withFolder(async (folder) => {
    await writeFile(
      join(folder, 'praat.md'),
      `${interview(1, 'bakker 1', 'R1', ['1'])}\n${interview(2, 'kapper 1', 'R1', ['1', '2'])}`,
    );
    await writeFile(
      join(folder, 'codes.yaml'),
      'codebook: codes\ntitle: Codes\nlabels: { 1: Drukte, 2: Fooien }\n',
    );
    const group = (title: string, id: string) =>
      `{ title: ${title}, codebook: codes.yaml, transcripts: [${id}] }`;
    await writeFile(
      join(folder, 'kantlijn.yaml'),
      `sources: [praat.md]\ngroups: { bakkers: ${group('Bakkers', 'b1')}, kappers: ${group('Kappers', 'b2')} }\n`,
    );
    const { out } = await runHere(folder, ['compare', '--reveal=anyway']);
    expect(out).toContain('1 Drukte · Gecodeerd bij alle groepen');
    expect(out).toContain('2 Fooien · Alleen gecodeerd bij');
  });
});

test('one number that two groups call otherwise parts all their numbers', async () => {
  await inStudy(
    { bakker: ['Deeg (Label 1)', 'Oven (Label 2)'], kapper: ['Schaar (Label 1)'] },
    async (run) => {
      expect(await ids(run, 'crosstab')).toEqual(['1', '2', '1']);
      expect(await run('compare')).toContain('er is geen themalijst');
      expect(await run('crosstab')).not.toContain('hetzelfde');
    },
  );
});

test('of codes that stand apart and are called the same it is said', async () => {
  const groups = {
    bakker: ['Drukte (Label 1)', 'Deeg (Label 2)', 'Kou (Label 3)'],
    kapper: ['drukte (Label 1)', 'Schaar (Label 2)', 'Kou (Label 4)'],
  };
  await inStudy(groups, async (run) => {
    const out = (await run('crosstab')).replace(/\s+/g, ' ');
    expect(out).toContain(
      'heten in de codeboeken van verschillende groepen hetzelfde: Drukte, Kou. Hier staan ze',
    );
    expect(await run('crosstab', '--language', 'en')).toContain('called the same');
  });
});

test('nor is that said of codes without a name, or that there is no list of themes where there is one', async () => {
  await withFolder(async (folder) => {
    await writeFile(
      join(folder, 'praat.md'),
      `${interview(1, 'bakker 1', 'R1', ['[1]', '[2]'])}\n${interview(2, 'kapper 1', 'R1', ['[1]', '[3]'])}`,
    );
    for (const [id, kou] of [
      ['bakkers', 2],
      ['kappers', 3],
    ])
      await writeFile(
        join(folder, `${id}.yaml`),
        `codebook: ${id}\ntitle: ${id}\nlabels: { 1: '', ${kou}: Kou }\n`,
      );
    await writeFile(
      join(folder, 'themas.yaml'),
      'crosswalk: themas\nthemes:\n  - { id: kou, name: Kou, codes: { bakkers: [2], kappers: [3] } }\n',
    );
    const group = (id: string, talk: string) =>
      `${id}: { title: ${id}, codebook: ${id}.yaml, transcripts: [${talk}] }`;
    await writeFile(
      join(folder, 'kantlijn.yaml'),
      `sources: [praat.md]\ncrosswalk: themas.yaml\ngroups: { ${group('bakkers', 'b1')}, ${group('kappers', 'b2')} }\n`,
    );
    const { out } = await runHere(folder, ['crosstab', '--rows', 'label']);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('hetzelfde: Kou. Hier staan ze');
    expect(words).not.toContain('geen themalijst');
  });
});

test('words that no two groups share compare nothing', async () => {
  await inStudy({ bakker: ['Deeg', 'Oven'], kapper: ['Schaar', 'Kleur'] }, async (run) => {
    expect(await ids(run, 'crosstab')).toHaveLength(4);
    expect(await run('compare')).toContain('er is geen themalijst');
    expect(await run('fragments', '--theme', 'deeg')).toContain('er is geen themalijst');
  });
});

test('one group has nothing to compare with, and a level without codes says so', async () => {
  await inStudy({ bakker: ['Deeg', 'Oven'] }, async (run) => {
    const compared = await run('compare');
    expect(compared).toContain('er is één groep');
    expect(compared).not.toContain('themalijst');
    expect((await run('crosstab', '--rows', 'ad')).replace(/\s+/g, ' ')).toContain(
      'geen code staat op dit niveau',
    );
    expect(await run('crosstab')).not.toContain('op dit niveau');
  });
});
