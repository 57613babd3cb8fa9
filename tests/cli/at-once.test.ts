import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseKey } from '../../src/key/key.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { builtKilledAfter, runChild, runHere, withFolder } from '../support/run-cli.ts';

const NAMES = ['Sietse', 'Willemijn', 'Tjerk', 'Bouchra', 'Ayoub', 'Geertje', 'Joris', 'Marieke'];

function interviewWith(name: string, number: number): string {
  return `# Bijlage ${number}: Interview bewoner ${number}\n\nInterview 13 juni\n\nO: Wie helpt u?\n\nR: {==Mijn buurman heet ${name} en die kookt==}{>>@lien: Hulp (Label 1)<<}.\n`;
}

/** A project with an interview a name. */
async function withInterviews<T>(use: (folder: string, files: readonly string[]) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const files = NAMES.map((_, i) => `gesprek-${i + 1}.md`);
    for (const [i, name] of NAMES.entries())
      await writeFile(join(folder, files[i] ?? ''), interviewWith(name, i + 1));
    await writeFile(join(folder, 'kantlijn.yaml'), 'title: Straat\nsources: ["gesprek-*.md"]\n');
    return use(folder, files);
  });
}

/** Whom each placeholder stands for. */
async function peopleIn(folder: string): Promise<[string, string][]> {
  const { key } = parseKey(await readFile(join(folder, '.kantlijn/key.json'), 'utf8'));
  const people = (key?.entries ?? []).filter(({ kind }) => kind === 'person');
  return people.flatMap(({ placeholder, forms }) =>
    forms.map((form): [string, string] => [placeholder, wordsOf(form)]),
  );
}

/**
 * Begun in one process, all of them have read what is there before any has written; as processes of their own they also
 * wait for each other, for which two will do.
 */
const WAYS = [
  ['in one process', runHere, NAMES.length],
  ['as processes', runChild, 2],
] as const;

describe.each(WAYS)('commands at once %s', (_, runs, many) => {
  test('give every placeholder to one person, and every person one', async () => {
    await withInterviews(async (folder, all) => {
      const [files, names] = [all.slice(0, many), NAMES.slice(0, many)];
      const outcomes = await Promise.all(files.map((file) => runs(folder, ['fragments', file, '--json'])));
      expect(outcomes.map(({ exit, err }) => [exit, err])).toEqual(files.map(() => [0, '']));
      const people = await peopleIn(folder);
      expect(people.map(([, name]) => name).sort()).toEqual([...names].sort());
      expect(new Set(people.map(([placeholder]) => placeholder)).size).toBe(many);
      const named = new Map(people.map(([placeholder, name]) => [name, placeholder]));
      for (const [i, name] of names.entries())
        expect(outcomes[i]?.out).toContain(`heet ${named.get(name)} en`);
      expect(existsSync(join(folder, '.kantlijn/lock'))).toBe(false);
    });
  }, 120_000);

  test('add every interview once, whoever else adds it', async () => {
    await withInterviews(async (folder) => {
      const head = 'title: Straat\nsources: [gesprek-1.md]\n';
      await writeFile(
        join(folder, 'kantlijn.yaml'),
        `${head}groups:\n  bewoners: { title: Bewoners, transcripts: [b1] }\n`,
      );
      const added = NAMES.slice(1, many + 1).map((_, i) => `gesprek-${i + 2}.md`);
      const outcomes = await Promise.all(
        [...added, ...added].map((file) => runs(folder, ['init', '--add', file, '--yes'])),
      );
      expect(outcomes.filter(({ exit }) => exit !== 0)).toEqual([]);
      const text = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
      for (const [i, file] of added.entries()) {
        expect(text.split(file).length, text).toBe(2);
        expect(text.match(new RegExp(`\\bb${i + 2}\\b`, 'gu'))?.length, text).toBe(1);
      }
    });
  }, 120_000);

  test('accept all that each of them accepts', async () => {
    await withInterviews(async (folder) => {
      const findings: { key: string | null }[] = JSON.parse(
        (await runHere(folder, ['check', '--json'])).out,
      ).findings;
      const keys = findings.flatMap(({ key }) => key ?? []).slice(0, many);
      expect(keys.length).toBe(many);
      await Promise.all(keys.map((key) => runs(folder, ['check', '--accept', key])));
      const text = await readFile(join(folder, 'decisions.yaml'), 'utf8');
      for (const key of keys) expect(text).toContain(key);
    });
  }, 120_000);
});

test('commands at once make one secret', async () => {
  await withInterviews(async (folder) => {
    // Begun in one process, all of them look for a secret before any has made one.
    const all = await Promise.all(NAMES.map(() => runHere(folder, ['fragments', '--json'])));
    const keys = all.map(({ out }) =>
      JSON.parse(out)
        .data.fragments.map(({ key }: { key: string }) => key)
        .join(),
    );
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{12},/);
  });
}, 120_000);

describe.skipIf(process.platform === 'win32')('a command that is killed in the middle', () => {
  test.each([60, 180, 260, 340, 420, 500, 600])(
    'after %i ms wedges no project',
    async (delay) => {
      await withFolder(async (folder) => {
        await writeFile(join(folder, 'gesprek.md'), interviewWith('Sietse', 1));
        await builtKilledAfter(folder, ['init', 'gesprek.md'], delay);
        // What is left on the disk is all that another run finds of it, so that one in this process will do.
        const again = await runHere(
          folder,
          existsSync(join(folder, 'kantlijn.yaml')) ? ['status'] : ['init', 'gesprek.md'],
        );
        expect([again.exit, again.err]).toEqual([0, '']);
        expect((await runHere(folder, ['fragments', '--json'])).exit).toBe(0);
      });
    },
    60_000,
  );
});
