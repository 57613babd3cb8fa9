import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, hasGit } from '../support/git.ts';
import { runHere, withDemo } from '../support/run-cli.ts';

const NAMES = 'names: [Bram Tuinstra]\n';

/** The example with a key; the findings of `check` about where keys lie. */
async function withKey(
  use: (folder: string, places: () => Promise<string[]>) => Promise<void>,
): Promise<void> {
  await withDemo(async (folder) => {
    await mkdir(join(folder, '.kantlijn'));
    await writeFile(join(folder, '.kantlijn/names.yaml'), NAMES);
    await runHere(folder, ['status']);
    await use(folder, async () => {
      const { out } = await runHere(folder, ['check', '--json']);
      const findings: { code: string; file: string }[] = JSON.parse(out).findings;
      return findings
        .filter(({ code }) => /^K61[567]$/.test(code))
        .map(({ code, file }) => `${code} ${file}`);
    });
  });
}

const lock = (folder: string) =>
  runHere(folder, ['anonymise', 'key', '--passphrase'], {
    variables: { KANTLIJN_PASSPHRASE: 'drie rode fietsen' },
  });

test('outside git a key in its own place is no finding', async () => {
  await withKey(async (_, places) => expect(await places()).toEqual([]));
});

test('a copy without a passphrase is one, whatever it is called; one in a project of its own is none', async () => {
  await withKey(async (folder, places) => {
    const key = join(folder, '.kantlijn/key.json');
    await mkdir(join(folder, 'bijlagen'));
    await cp(key, join(folder, 'bijlagen/key.json'));
    await cp(key, join(folder, 'sleutel van Bram Tuinstra.txt'));
    await writeFile(
      join(folder, 'bijlagen/plat.json'),
      JSON.stringify(JSON.parse(await readFile(key, 'utf8'))),
    );
    await cp(join(folder, '.kantlijn'), join(folder, 'bijlagen/.kantlijn'), { recursive: true });
    await cp(join(folder, '.kantlijn'), join(folder, 'ander/.kantlijn'), { recursive: true });
    await writeFile(join(folder, 'ander/kantlijn.yaml'), 'title: x\n');
    expect((await places()).sort()).toEqual([
      'K617 bijlagen/.kantlijn/key.json',
      'K617 bijlagen/key.json',
      'K617 bijlagen/plat.json',
      'K617 sleutel van [naam 1].txt',
    ]);
    expect((await runHere(folder, ['check'])).exit).toBe(1);
  });
});

test('a copy with a passphrase is none', async () => {
  await withKey(async (folder) => {
    await lock(folder);
    await cp(join(folder, '.kantlijn/key.json'), join(folder, 'kopie.json'));
    const { out } = await runHere(folder, ['check', '--json'], {
      variables: { KANTLIJN_PASSPHRASE: 'drie rode fietsen' },
    });
    expect(out).toContain('"K');
    expect(out).not.toContain('K617');
  });
});

describe.skipIf(!hasGit)('in git', () => {
  test('a private folder that nothing keeps out is a warning, until a line does or somebody accepts it', async () => {
    await withKey(async (folder, places) => {
      git(folder, 'init', '-q');
      expect(await places()).toEqual(['K616 .gitignore']);
      await runHere(folder, ['check', '--accept', 'K616']);
      expect(await places()).toEqual([]);
      await writeFile(join(folder, 'decisions.yaml'), 'accepted: []\n');
      await writeFile(join(folder, '.gitignore'), '/.kantlijn/\n');
      expect(await places()).toEqual([]);
      await writeFile(join(folder, '.gitignore'), '');
      await runHere(folder, ['anonymise', 'key', '--destroy', '--yes']);
      expect(await places()).toEqual([]);
    });
  });

  test('what is tracked is an error, also a key under another name and one with a passphrase', async () => {
    await withKey(async (folder, places) => {
      git(folder, 'init', '-q');
      await writeFile(join(folder, '.git/info/exclude'), '.kantlijn/cache/\n');
      await mkdir(join(folder, 'oud'));
      await cp(join(folder, '.kantlijn/key.json'), join(folder, 'oud/sleutel.json'));
      await cp(join(folder, '.kantlijn/key.json'), join(folder, 'los.json'));
      git(folder, 'add', '.kantlijn', 'oud', 'verslag.md');
      await writeFile(join(folder, '.gitignore'), '.kantlijn\n');
      expect(await places()).toEqual([
        'K615 .kantlijn/key.json',
        'K615 .kantlijn/names.yaml',
        'K615 .kantlijn/secret',
        'K615 oud/sleutel.json',
        'K617 los.json',
      ]);
      const { out } = await runHere(folder, ['check']);
      expect(out).toContain('git rm --cached -- "oud/sleutel.json"');
      git(folder, 'rm', '-rq', '--cached', '.kantlijn', 'oud');
      await lock(folder);
      await cp(join(folder, '.kantlijn/key.json'), join(folder, 'oud/sleutel.json'));
      git(folder, 'add', 'oud/sleutel.json');
      const shut = await runHere(folder, ['check'], {
        variables: { KANTLIJN_PASSPHRASE: 'drie rode fietsen' },
      });
      expect(shut.out).toMatch(/oud\/sleutel\.json: fout K615/);
    });
  });

  test('a project deeper in a repository is looked at with all of it', async () => {
    await withKey(async (folder) => {
      const deep = join(folder, 'deel');
      await mkdir(deep);
      await cp('fixtures/demo', deep, { recursive: true });
      git(folder, 'init', '-q');
      git(folder, 'add', '.kantlijn/key.json');
      await writeFile(join(folder, '.gitignore'), 'deel/.kantlijn\n');
      const { out } = await runHere(deep, ['check']);
      expect(out).toContain('../.kantlijn/key.json: fout K615');
      expect(out).not.toContain('K616');
    });
  });
});
