import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const COOK =
  'O: Wat doet u?\n\nR: {==Ik snijd de hele ochtend uien.==}{>>@sam: Label 1<<}\n\nO: En dan?\n\nR: Dan bak ik ze tot ze bruin zijn.\n\n';
const WAITER =
  'O: Wat doet u?\n\nR: {==Ik loop van tafel naar tafel.==}{>>@sam: Label 1<<}\n\nO: En dan?\n\nR: Dan reken ik af met de gasten.\n\n';
const BOTH = { 1: COOK, 2: WAITER };
const SWAPPED = { 1: WAITER, 2: COOK };

/** Interviews under headings that say nothing of whom they are with. */
const written = (talks: Record<number, string>) =>
  `${Object.entries(talks)
    .map(([number, talk]) => `# Bijlage ${number}: Interview\n\n${talk}`)
    .join('')}`;
const TWO_GROUPS = 'koks: { transcripts: [b1] }\n  obers: { transcripts: [b2] }';
const ONE_GROUP = 'personeel: { transcripts: [b1, b2] }';

/** What a command says, in a project that a command has read as it was before. */
async function saidAfter(
  { groups, after, decisions = '' }: { groups: string; after: string; decisions?: string },
  ...commands: string[][]
): Promise<string[]> {
  return withFolder(async (folder) => {
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    await write('gesprekken.md', written(BOTH));
    await write('kantlijn.yaml', `sources: [gesprekken.md]\ngroups:\n  ${groups}\n`);
    if (decisions !== '') await write('decisions.yaml', decisions);
    await runHere(folder, ['tree']);
    await write('gesprekken.md', after);
    const said: string[] = [];
    for (const command of commands) said.push((await runHere(folder, command)).out);
    return said;
  });
}

test.each(['tree', 'crosstab', 'check', 'status'])(
  '%s says that two appendices took each other’s number',
  async (command) => {
    const [out] = await saidAfter({ groups: TWO_GROUPS, after: written(SWAPPED) }, [command]);
    expect(out).toMatch(
      /K741[\s\S]*b1 → b2, b2 → b1[\s\S]*koks: \{ transcripts: \[b2\] \}; obers: \{ transcripts: \[b1\] \}/,
    );
  },
);

test.each(['tree', 'check'])('%s says where all went that took other numbers', async (command) => {
  const [out] = await saidAfter({ groups: TWO_GROUPS, after: written({ 4: COOK, 5: WAITER }) }, [command]);
  expect(out).toMatch(
    /K741[\s\S]*b1 → b4, b2 → b5[\s\S]*koks: \{ transcripts: \[b4\] \}; obers: \{ transcripts: \[b5\] \}/,
  );
  expect(out).not.toMatch(/K720|K721/);
});

test('what follows from numbers that moved is said behind it, and unused codes only once that is mended', async () => {
  const talks = (cook: number, waiter: number) =>
    written({ [cook]: COOK, [waiter]: WAITER.replace('Label 1', 'Label 2') });
  const [before, out] = await withFolder(async (folder) => {
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    await write('gesprekken.md', talks(1, 2));
    const groups = [
      'koks: { codebook: k.yaml, transcripts: [b1] }',
      'obers: { codebook: o.yaml, transcripts: [b2] }',
    ];
    await write('kantlijn.yaml', `sources: [gesprekken.md]\ngroups:\n  ${groups.join('\n  ')}\n`);
    await write('k.yaml', 'codebook: k\nlabels: { 1: Snijden, 3: Koken }\n');
    await write('o.yaml', 'codebook: o\nlabels: { 2: Lopen }\n');
    await runHere(folder, ['tree']);
    const first = (await runHere(folder, ['check'])).out;
    await write('gesprekken.md', talks(2, 1));
    return [first, (await runHere(folder, ['check'])).out];
  });
  expect(before).toMatch(/K209/);
  expect(out).toMatch(/^[^\n]*K741/);
  expect(out).not.toMatch(/K209/);
});

test('an interview that takes the number of another one is said', async () => {
  const washer = WAITER.replace('Ik loop van tafel naar tafel.', 'Ik was de hele avond borden af.').replace(
    'Dan reken ik af met de gasten.',
    'Dan droog ik ze een voor een.',
  );
  const after = written({ 1: COOK, 2: washer, 3: WAITER });
  const [out] = await saidAfter({ groups: ONE_GROUP, after }, ['tree']);
  expect(out).toMatch(/K741[\s\S]*b2 → b3[\s\S]*nieuw interview: b2/);
});

test('within a group it is a warning, until somebody says that it is right', async () => {
  const [out = ''] = await saidAfter({ groups: ONE_GROUP, after: written(SWAPPED) }, ['check']);
  const key = /K742-[0-9a-f]{12}/.exec(out)?.[0] ?? '';
  const [, tree, check] = await saidAfter(
    { groups: ONE_GROUP, after: written(SWAPPED) },
    ['check'],
    ['tree'],
    ['check'],
  );
  expect([key === '', tree, check]).toEqual([
    false,
    expect.stringContaining('K742'),
    expect.stringContaining('K742'),
  ]);
});

test('notes that are gone are said, and one that says something else now is not gone', async () => {
  const without = written({ ...BOTH, 1: COOK.replace(/\{==|==\}|\{>>.*<<\}/g, '') });
  const [gone] = await saidAfter({ groups: ONE_GROUP, after: without }, ['tree']);
  expect(gone).toMatch(/K743.*: 1\./);
  const [other] = await saidAfter({ groups: ONE_GROUP, after: written(BOTH).replace('Label 1', 'Label 2') }, [
    'tree',
  ]);
  expect(other).not.toContain('K743');
});

test('notes that are gone are said also once a document was added', async () => {
  await withFolder(async (folder) => {
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    await write('gesprekken.md', written(BOTH));
    await write('later.md', written({ 3: WAITER.replace('Label 1', 'Label 2').replace(/ik/gi, 'wij') }));
    await runHere(folder, ['init', 'gesprekken.md']);
    await runHere(folder, ['tree']);
    await write('gesprekken.md', written({ ...BOTH, 1: COOK.replace(/\{==|==\}|\{>>.*<<\}/g, '') }));
    await runHere(folder, ['init', 'later.md']);
    expect((await runHere(folder, ['tree'])).out).toMatch(/K743.*: 1\./);
    await runHere(folder, ['init', '--add', 'later.md', '--yes']);
    const { out } = await runHere(folder, ['status']);
    expect(out).toMatch(/Interviews +│ 3 /);
    expect(out).toMatch(/K743.*: 1\./);
  });
});

test('a correction by the number of a fragment does not hold for another interview', async () => {
  const decisions = 'corrections:\n  b1:2: { codes: [7] }\n';
  const [check, tree] = await saidAfter(
    { groups: ONE_GROUP, after: written(BOTH), decisions },
    ['check'],
    ['tree', '--json'],
  );
  expect([check, tree]).toEqual([expect.stringContaining('K746'), expect.not.stringContaining('K745')]);
  const [moved] = await saidAfter({ groups: ONE_GROUP, after: written(SWAPPED), decisions }, ['tree']);
  expect(moved).toContain('K745');
});

test('a passage that is withheld by the number of its turn stops everything once the interview moved', async () => {
  const decisions = 'withhold:\n  - { transcript: b1, turns: [2] }\n';
  const [tree] = await saidAfter({ groups: ONE_GROUP, after: written(SWAPPED), decisions }, ['tree']);
  expect(tree).toBe('');
});

test('without anything remembered a heading tells of which group the interview is', async () => {
  await withFolder(async (folder) => {
    const talk = (number: number, who: string) => `# Bijlage ${number}: Interview ${who}\n\n${COOK}`;
    await writeFile(
      join(folder, 'gesprekken.md'),
      talk(1, 'ober 1') + talk(2, 'kok 1').replace(/uien/g, 'prei'),
    );
    await writeFile(
      join(folder, 'kantlijn.yaml'),
      'sources: [gesprekken.md]\ngroups:\n  koks: { title: Koks, transcripts: [b1] }\n  obers: { title: Obers, transcripts: [b2] }\n',
    );
    expect((await runHere(folder, ['crosstab'])).out.match(/K744:/g)).toHaveLength(2);
    await rm(join(folder, '.kantlijn', 'cache'), { recursive: true, force: true });
  });
});
