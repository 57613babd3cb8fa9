import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const interview = (said: string, note = 'Werkwijze: bellen (Label 1, sub 1)') => `# Interview respondent 1

O: Hoe gaat dat dan?

R: {==${said}==}{>>@lotte: ${note}<<}

O: En verder?

R: Verder niets.
`;

const SAID = 'Dan bel ik Wendelmoet uit Culemborg, op 3 maart 2019. Zij is 34 jaar.';

/** A project in which nobody decided anything. */
async function inProject(text: string, use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'gesprek.md'), text);
    await runHere(folder, ['init', 'gesprek.md']);
    await use(folder);
  });
}

async function fragmentIn(folder: string, ...more: string[]): Promise<{ text: string; note: string }> {
  const { out } = await runHere(folder, ['fragments', '--json', ...more]);
  return JSON.parse(out).data.fragments[0];
}

describe('what nobody decided about', () => {
  test('is masked, also in documents without a project', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gesprek.md'), interview(SAID));
      expect((await fragmentIn(folder, 'gesprek.md')).text).toBe(
        'Dan bel ik [naam 1] uit [plaats 1], op [2019]. Zij is [30-34] jaar.',
      );
    });
  });

  test('is masked in a note when it is in an interview, and when it can be nothing but a name', async () => {
    const note = 'Werkwijze: met Wendelmoet en Mohammed (Label 1, sub 1)';
    await inProject(interview(SAID, note), async (folder) => {
      const shown = await fragmentIn(folder);
      expect(shown.note).toBe('Werkwijze: met [naam 1] en [naam 2] (Label 1, sub 1)');
      const { out } = await runHere(folder, ['tree']);
      expect(out).not.toMatch(/Wendelmoet|Mohammed/);
    });
  });

  test('keeps its placeholder when an interview is added before it', async () => {
    await inProject(interview(SAID), async (folder) => {
      const before = await fragmentIn(folder);
      await writeFile(join(folder, 'anders.md'), interview('Ik ken Roelfien en ook Wendelmoet goed.'));
      const file = join(folder, 'kantlijn.yaml');
      const yaml = readFileSync(file, 'utf8').replace(/sources:.*\n(?: {2}- .*\n)*/, 'sources: ["*.md"]\n');
      await writeFile(file, yaml);
      const { out } = await runHere(folder, ['fragments', '--json']);
      const texts = JSON.parse(out).data.fragments.map(({ text }: { text: string }) => text);
      expect(texts).toContain(before.text);
    });
  });
});

test('a group that is named after somebody can be asked for as it is shown', async () => {
  await inProject(interview('Ik werk bij Vitalis in Ommen.'), async (folder) => {
    const file = join(folder, 'kantlijn.yaml');
    await writeFile(file, readFileSync(file, 'utf8').replaceAll('respondenten:', 'vitalis:'));
    const { out } = await runHere(folder, ['status', '--json']);
    const [group] = JSON.parse(out).data.groups;
    expect(group.id).toMatch(/^\[\w+ 1\]$/);
    const asked = await runHere(folder, ['fragments', '--group', group.id, '--json']);
    expect(JSON.parse(asked.out).data.fragments).toHaveLength(1);
  });
});

describe('the ladder', () => {
  test.each([
    [['--profile', 'supervisor'], 'Dan bel ik [naam 1] uit [plaats 1], op 3 maart 2019. Zij is 34 jaar.'],
    [['--profile', 'public'], 'Dan bel ik [naam 1] uit [plaats 1], op [datum]. Zij is [leeftijd] jaar.'],
    [['--profile', 'eigen'], 'Dan bel ik [naam 1] uit Culemborg, op [2019]. Zij is [leeftijd] jaar.'],
    [[], 'Dan bel ik [naam 1] uit [plaats 1], op [maart 2019]. Zij is [30-34] jaar.'],
  ])('%j', async (argv, expected) => {
    await inProject(interview(SAID), async (folder) => {
      const file = join(folder, 'kantlijn.yaml');
      const rungs = 'anonymise:\n  date: month\n  profiles: { eigen: { place: kept, age: removed } }\n';
      await writeFile(file, readFileSync(file, 'utf8').replace('anonymise:\n', rungs));
      expect((await fragmentIn(folder, ...argv)).text).toBe(expected);
    });
  });

  test('a rung or a profile that does not exist is said, with those that do', async () => {
    await inProject(interview(SAID), async (folder) => {
      const file = join(folder, 'kantlijn.yaml');
      await writeFile(file, readFileSync(file, 'utf8').replace('anonymise:\n', 'anonymise:\n  date: eeuw\n'));
      const stopped = await runHere(folder, ['check']);
      expect([stopped.exit, stopped.out]).toEqual([3, '']);
      expect(stopped.err).toMatch(/kantlijn.yaml:\d+:9: \S+ K718[\s\S]*day, month, year, removed/);
      await writeFile(file, readFileSync(file, 'utf8').replace('eeuw', 'year'));
      const { err } = await runHere(folder, ['tree', '--profile', 'iedereen']);
      expect(err).toContain('supervisor, public');
    });
  });
});

describe('what was scanned', () => {
  const cacheOf = (folder: string) => readFileSync(join(folder, '.kantlijn', 'cache', 'scans.json'), 'utf8');

  test('is kept without a name in it, and used again', async () => {
    await inProject(interview(SAID), async (folder) => {
      const first = await fragmentIn(folder);
      const kept = cacheOf(folder);
      expect(kept).not.toMatch(/Wendelmoet|Culemborg/);
      expect(await fragmentIn(folder)).toEqual(first);
      expect(cacheOf(folder)).toBe(kept);
    });
  });

  test('of the others stays when one document is named by itself', async () => {
    await inProject(interview(SAID), async (folder) => {
      await fragmentIn(folder);
      const kept = [...cacheOf(folder).matchAll(/"([0-9a-f]{64})"/g)].map(([, hash]) => hash);
      await writeFile(join(folder, 'ander.md'), interview('Ik ken Roelfien.'));
      await runHere(folder, ['status', 'ander.md']);
      for (const hash of kept) expect(cacheOf(folder)).toContain(hash);
    });
  });

  test('that is spoiled is scanned again', async () => {
    await inProject(interview(SAID), async (folder) => {
      const first = await fragmentIn(folder);
      await writeFile(join(folder, '.kantlijn', 'cache', 'scans.json'), 'weg');
      expect(await fragmentIn(folder)).toEqual(first);
    });
  });
});
