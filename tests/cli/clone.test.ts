import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Outcome, runHere, withFolder } from '../support/run-cli.ts';

const INTERVIEW = [
  '# Bijlage 1: Interview bewoner 1',
  '',
  'O: Wat valt op?',
  '',
  'R: {==De straat is stil==}{>>@lien: Rust (Label 1, sub 9)<<}.',
  '',
  'O: En verder?',
  '',
  'R: {==Bij ons spookt het==}{>>@lien: Onrust (Label 1, sub 8)<<}.',
  '',
  'O: Tot slot?',
  '',
  'R: {==Het is er mooi==}{>>@lien: Rust (Label 1, sub 1)<<}, {==en ook groen==}{>>@lien: Groen (Label 1, sub 2)<<}.',
  '',
].join('\n');
const CODEBOOK = 'codebook: rust\nlabels:\n  1:\n    name: Straat\n    sub: { 1: Rust, 2: Groen }\n';
const PROJECT =
  'title: Straat\nsources: ["*.md"]\ngroups: { bewoners: { title: Bewoners, codebook: rust.yaml, transcripts: [b1] } }\n';

interface Shown {
  readonly id: string;
  readonly key: string | null;
  readonly codes: readonly string[];
  readonly text: string;
}

const fragmentsOf = ({ out }: Outcome): Shown[] => JSON.parse(out).data.fragments;
const codesOf = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code).sort();
const named = (all: readonly Shown[], id: string) => all.find((one) => one.id === id);

async function fragments(folder: string): Promise<Shown[]> {
  return fragmentsOf(await runHere(folder, ['fragments', '--json']));
}

async function checked(
  folder: string,
): Promise<{ data: { accepted: number }; findings: { code: string; key: string | null }[] }> {
  return JSON.parse((await runHere(folder, ['check', '--json'])).out);
}

/** A project in which a finding was accepted, a code corrected and a fragment withheld, each by its key; and a clone of it. */
async function withClone(use: (clone: string, original: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const original = join(folder, 'van-lien');
    const clone = join(folder, 'van-wim');
    await mkdir(original);
    await writeFile(join(original, 'gesprek.md'), INTERVIEW);
    await writeFile(join(original, 'rust.yaml'), CODEBOOK);
    await writeFile(join(original, 'kantlijn.yaml'), PROJECT);
    const { findings } = await checked(original);
    const [key = ''] = findings.flatMap((one) => (one.code === 'K202' && one.key !== null ? [one.key] : []));
    expect((await runHere(original, ['check', '--accept', key])).exit).toBe(0);
    const all = await fragments(original);
    const text = await readFile(join(original, 'decisions.yaml'), 'utf8');
    const of = / of: ([0-9a-f]{12})/.exec(text)?.[1];
    await writeFile(
      join(original, 'decisions.yaml'),
      `${text}corrections:\n  ${named(all, 'b1:4')?.key}: { codes: [ 1/1 ], at: b1:4, of: ${of} }\nwithhold:\n  - { fragment: ${named(all, 'b1:6.2')?.key}, at: b1:6.2, of: ${of} }\n`,
    );
    await cp(original, clone, { recursive: true });
    await rm(join(clone, '.kantlijn'), { recursive: true });
    await use(clone, original);
  });
}

describe('the secret of a project', () => {
  test('is made at first use, and nobody else may read it', async () => {
    await withClone(async (_, original) => {
      const path = join(original, '.kantlijn/secret');
      expect(await readFile(path, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
      if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    });
  });

  test('is made by no documents alone: their fragments have no key', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gesprek.md'), INTERVIEW);
      const all = fragmentsOf(await runHere(folder, ['fragments', 'gesprek.md', '--json']));
      expect(all.map(({ key }) => key)).toEqual([null, null, null, null]);
      expect((await runHere(folder, ['check', 'gesprek.md'])).out).not.toMatch(/[0-9a-f]{12}/);
      await expect(stat(join(folder, '.kantlijn'))).rejects.toThrow('ENOENT');
    });
  });

  test('that is damaged stops whatever shows words, and is not written over', async () => {
    await withClone(async (_, original) => {
      await writeFile(join(original, '.kantlijn/secret'), 'half');
      for (const command of [['check'], ['fragments'], ['notes', 'gesprek.md'], ['tree', '--json']]) {
        const { exit, out, err } = await runHere(original, command);
        expect([exit, /K\d+/.exec(`${out}${err}`)?.[0], out.includes('geur')]).toEqual([3, 'K622', false]);
      }
      expect(await readFile(join(original, '.kantlijn/secret'), 'utf8')).toBe('half');
    });
  });
});

describe('a clone without the secret', () => {
  test('finds every decision by its place, and says so once', async () => {
    await withClone(async (clone, original) => {
      const there = await fragments(original);
      const here = await fragments(clone);
      expect(here).toEqual(there.map((one) => ({ ...one, key: null })));
      expect(named(here, 'b1:4')?.codes).toEqual(['1/1']);
      expect(named(here, 'b1:6.2')?.text).toBe('[weggelaten]');
      const { data, findings } = await checked(clone);
      expect([data.accepted, codesOf({ findings })]).toEqual([1, ['K735']]);
      expect(codesOf(await checked(original))).toEqual([]);
    });
  });

  test('is no clone any more once it has the secret', async () => {
    await withClone(async (clone, original) => {
      await mkdir(join(clone, '.kantlijn'), { recursive: true });
      await cp(join(original, '.kantlijn/secret'), join(clone, '.kantlijn/secret'));
      expect(await fragments(clone)).toEqual(await fragments(original));
      expect(codesOf(await checked(clone))).toEqual([]);
    });
  });

  test('finds them near their place in a source that has changed, where only one can be meant, and says each', async () => {
    await withClone(async (clone) => {
      const path = join(clone, 'gesprek.md');
      const text = await readFile(join(clone, 'decisions.yaml'), 'utf8');
      await writeFile(path, INTERVIEW.replace('O: Wat valt op?', 'O: Ja?\n\nR: Ja.\n\nO: Wat valt op?'));
      // The correction and the passage might be about any of four fragments; of the finding there is one.
      const shut = await runHere(clone, ['fragments', '--json']);
      expect([shut.exit, shut.out]).toEqual([3, expect.not.stringContaining('groen')]);
      await writeFile(join(clone, 'decisions.yaml'), text.slice(0, text.indexOf('corrections:')));
      const { data, findings } = await checked(clone);
      expect(data.accepted).toBe(1);
      expect(codesOf({ findings })).toEqual(['K202', 'K736']);
    });
  });

  test.each([
    [['fragments', '--json']],
    [['check']],
    [['export', 'uit']],
    [['fragments', 'gesprek.md', '--json']],
  ])('shows nothing where what is withheld has no place: %j', async (argv) => {
    await withClone(async (clone) => {
      await writeFile(
        join(clone, 'gesprek.md'),
        INTERVIEW.replace('De straat is stil', 'De straat is rustig'),
      );
      const { out, err, exit } = await runHere(clone, argv);
      expect(exit).toBe(3);
      expect(out + err).not.toMatch(/groen|stil|rustig|mooi/);
    });
  });
});
