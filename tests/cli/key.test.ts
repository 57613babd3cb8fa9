import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { copiesOf } from '../support/copies.ts';
import { runChild, runHere, withDemo, withFolder } from '../support/run-cli.ts';

const PHRASE = 'drie rode fietsen';
const GIVEN = { variables: { KANTLIJN_PASSPHRASE: PHRASE } };
const KEY = '.kantlijn/key.json';
const AT_HER_SCREEN = { isTerminal: true };

/** The example, with its list of names and a key that has met everybody. */
const withKey = copiesOf(metEverybody);

/** The same, and the key has a passphrase. */
const withLock = copiesOf(async (folder) => {
  await metEverybody(folder);
  await runHere(folder, key('--passphrase'), GIVEN);
});

async function metEverybody(folder: string): Promise<void> {
  await cp('fixtures/demo', folder, { recursive: true });
  await mkdir(join(folder, '.kantlijn'));
  await cp(join(folder, 'names.example.yaml'), join(folder, '.kantlijn/names.yaml'));
  await runHere(folder, ['status']);
}

const keyIn = (folder: string) => readFile(join(folder, KEY), 'utf8');
const project = (folder: string) => readFile(join(folder, 'kantlijn.yaml'), 'utf8');
const key = (...options: string[]) => ['anonymise', 'key', ...options];

describe('anonymise key', () => {
  test('shows how many of each kind, the fingerprint, and no names', async () => {
    await withKey(async (folder) => {
      const { out, exit } = await runHere(folder, key());
      expect(exit).toBe(0);
      expect(out).toMatch(/Kenmerk: [0-9a-f]{16}\. Niet op slot/);
      expect(out).toMatch(/\[plaats\] +│ \d/);
      expect(out).not.toMatch(/Tuinstra|Ravendrecht/);
      const { data, revealed } = JSON.parse((await runHere(folder, key('--json'))).out);
      expect(revealed).toBe(false);
      expect(data).toMatchObject({ state: 'kept', encrypted: false, entries: [] });
      const kept = JSON.parse(await keyIn(folder));
      const total = data.kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(total).toBe(kept.entries.length);
    });
  });

  test('shows the names with --reveal, on a terminal or when it is said twice', async () => {
    await withKey(async (folder) => {
      expect((await runHere(folder, key('--reveal'))).exit).toBe(3);
      expect((await runHere(folder, key('--reveal'), { isTerminal: true })).out).toContain('Bram Tuinstra');
      const { data } = JSON.parse((await runHere(folder, key('--reveal=anyway', '--json'))).out);
      expect(data.entries).toContainEqual({ placeholder: '[naam 2]', forms: ['Bram Tuinstra'] });
    });
  });

  test('says so where there is no key, no project, or more than one thing is asked', async () => {
    await withDemo(async (folder) => {
      expect((await runHere(folder, key())).out).toContain('nog geen sleutel');
      expect(await readdir(folder)).not.toContain('.kantlijn');
      const one = await runHere(folder, key('--restore', 'verslag.md', '--destroy'));
      expect([one.exit, one.err]).toEqual([2, expect.stringContaining('één ding tegelijk')]);
      expect((await runHere(folder, key('--passphrase', 'geheim'))).exit).toBe(2);
    });
    await withFolder(async (folder) => {
      expect((await runHere(folder, key())).err).toContain('geen project');
    });
  });
});

describe('a passphrase', () => {
  test('locks the key for every command, until it is given', async () => {
    await withKey(async (folder) => {
      const before = (await runHere(folder, ['fragments', '--json'])).out;
      const locked = await runHere(folder, key('--passphrase'), GIVEN);
      expect([locked.exit, locked.err]).toEqual([0, '']);
      expect((await stat(join(folder, KEY))).mode & 0o777).toBe(0o600);
      const text = await keyIn(folder);
      expect(text).not.toContain('Tuinstra');
      for (const argv of [['status'], ['check'], ['export', 'uit'], key(), key('--remove-passphrase')]) {
        const shut = await runHere(folder, argv);
        expect([shut.exit, shut.out]).toEqual([3, '']);
        expect(shut.err).toContain('K614');
      }
      for (const argv of [['export', 'uit'], key('--remove-passphrase')]) {
        const wrong = await runHere(folder, argv, { variables: { KANTLIJN_PASSPHRASE: 'drie rode fiets' } });
        expect([wrong.exit, wrong.out]).toEqual([3, '']);
        expect(wrong.err).toContain('K618');
      }
      expect(await keyIn(folder)).toBe(text);
      expect(await readdir(folder)).not.toContain('uit');
      expect((await runHere(folder, ['fragments', '--json'], GIVEN)).out).toBe(before);
      expect((await runHere(folder, ['fragments', '--json'], { secrets: [PHRASE] })).out).toBe(before);
      expect(await keyIn(folder)).toBe(text);
      expect((await runHere(folder, key(), GIVEN)).out).toContain('op slot');
    });
  });

  test('locks again what the key learned since', async () => {
    await withLock(async (folder) => {
      const text = await keyIn(folder);
      const path = join(folder, '.kantlijn/names.yaml');
      await writeFile(path, (await readFile(path, 'utf8')).replace('names:\n', 'names:\n  - Aart Zeedijk\n'));
      await runHere(folder, ['status'], GIVEN);
      expect(await keyIn(folder)).not.toBe(text);
      expect(await keyIn(folder)).not.toContain('Zeedijk');
      const { out } = await runHere(folder, key('--reveal'), { ...GIVEN, isTerminal: true });
      expect(out).toContain('Aart Zeedijk');
    });
  });

  test('is asked twice on a terminal, and changed or taken off by who knows it', async () => {
    await withKey(async (folder) => {
      const plain = await keyIn(folder);
      const ask = (...secrets: string[]) => runHere(folder, key('--passphrase'), { answer: true, secrets });
      expect((await ask('drie rode fietsen', 'drie rode fiets')).err).toContain('niet gelijk');
      expect((await ask('kort')).err).toContain('minstens 8');
      expect((await ask()).exit).toBe(2);
      expect(await keyIn(folder)).toBe(plain);
      expect((await ask(PHRASE, PHRASE)).exit).toBe(0);
      expect((await ask(PHRASE, 'vier blauwe ramen', 'vier blauwe ramen')).exit).toBe(0);
      expect((await runHere(folder, ['status'], GIVEN)).err).toContain('K618');
      const remove = key('--remove-passphrase');
      expect((await runHere(folder, remove, { secrets: ['vier blauwe ramen'] })).exit).toBe(0);
      expect(await keyIn(folder)).toBe(plain);
    });
  });

  test('comes from the environment where nobody can be asked', async () => {
    await withKey(async (folder) => {
      expect((await runHere(folder, key('--passphrase'))).err).toContain('KANTLIJN_PASSPHRASE');
      expect((await runHere(folder, key('--passphrase'), GIVEN)).exit).toBe(0);
      const again = await runHere(folder, key('--passphrase'), GIVEN);
      expect([again.exit, again.err]).toEqual([2, expect.stringContaining('KANTLIJN_NEW_PASSPHRASE')]);
      const variables = { ...GIVEN.variables, KANTLIJN_NEW_PASSPHRASE: 'vier blauwe ramen' };
      expect((await runHere(folder, key('--passphrase'), { variables })).exit).toBe(0);
      expect((await runHere(folder, ['status'], GIVEN)).err).toContain('K618');
    });
  });

  test('a key that was cut off or altered is damaged, and no new one is started', async () => {
    await withLock(async (folder) => {
      const text = await keyIn(folder);
      for (const damaged of [
        text.slice(0, -100),
        text.slice(0, 30),
        text.replace(/"sealed": "./, '"sealed": "-'),
      ]) {
        await writeFile(join(folder, KEY), damaged);
        for (const argv of [['status'], key(), key('--passphrase')]) {
          const { exit, err } = await runHere(folder, argv, GIVEN);
          expect([exit, err]).toEqual([3, expect.stringContaining('K611')]);
        }
        expect(await keyIn(folder)).toBe(damaged);
      }
    });
  });

  test('a project that init made keeps its fingerprint, and init again takes the locked key', async () => {
    await withFolder(async (folder) => {
      await writeFile(
        join(folder, 'a.md'),
        '# Bijlage 1: Interview\n\nO: Hoe gaat het?\nR: Goed, zegt Joke Vaandrig.\n',
      );
      await runHere(folder, ['init', 'a.md']);
      const yaml = await project(folder);
      await runHere(folder, key('--passphrase'), GIVEN);
      expect((await runHere(folder, ['status'], GIVEN)).exit).toBe(0);
      await writeFile(join(folder, 'kantlijn.yaml'), yaml.replace(/key: ./, 'key: x'));
      expect((await runHere(folder, ['status'], GIVEN)).err).toContain('K613');
      const elsewhere = join(folder, 'elders');
      await mkdir(join(elsewhere, '.kantlijn'), { recursive: true });
      await writeFile(join(elsewhere, KEY), await keyIn(folder));
      await writeFile(join(elsewhere, 'a.md'), await readFile(join(folder, 'a.md')));
      const shut = await runHere(elsewhere, ['init', 'a.md']);
      expect([shut.exit, shut.err]).toEqual([3, expect.stringContaining('K614')]);
      expect((await readdir(elsewhere)).sort()).toEqual(['.kantlijn', 'a.md']);
      await writeFile(join(folder, 'kantlijn.yaml'), yaml);
      expect((await runHere(elsewhere, ['init', 'a.md'], GIVEN)).exit).toBe(0);
      expect(await project(elsewhere)).toBe(yaml);
    });
  });
});

describe('anonymise key --restore', () => {
  test('gives an export its names back, in every format, and leaves the export as it is', async () => {
    await withKey(async (folder) => {
      await runHere(folder, ['export', 'uit', '--only', 'fragments']);
      const restored = new Set<string | undefined>();
      for (const name of await readdir(join(folder, 'uit'))) {
        // A picture is made again once the names are back.
        if (name.startsWith('.') || /\.(?:svg|png)$/.test(name)) continue;
        const source = join('uit', name);
        const before = await readFile(join(folder, source));
        const made = await runHere(
          folder,
          key('--restore', source, '--into', `terug/${name}`),
          AT_HER_SCREEN,
        );
        expect([made.exit, made.out]).toEqual([0, `geschreven: terug/${name}\n`]);
        if (/Namen teruggezet: [1-9]/.test(made.err)) restored.add(name.split('.').pop());
        expect(await readFile(join(folder, source))).toEqual(before);
        const path = join(folder, 'terug', name);
        expect((await stat(path)).mode & 0o777).toBe(0o600);
        const text = await textOf(path);
        expect(text).not.toMatch(/\[(?:codeur|naam|plaats|organisatie) \d/);
        if (name.endsWith('.json')) JSON.parse(text);
        if (name.endsWith('.csv')) expect(text.startsWith('\uFEFF')).toBe(true);
        expect((await runHere(folder, key('--restore', source, '--into', `terug/${name}`))).err).toContain(
          'K709',
        );
      }
      expect(restored).toEqual(new Set(['docx', 'md', 'csv', 'json']));
      const same = await runHere(folder, key('--restore', 'verslag.md', '--into', 'verslag.md'));
      expect([same.exit, same.err]).toEqual([2, expect.stringContaining('K709')]);
    });
  });

  test('shows them on a terminal only, with what stays on stderr', async () => {
    await withKey(async (folder) => {
      await writeFile(join(folder, 'zin.txt'), '[name 2] sprak [naam] op [datum], in [wijk 1].\n');
      const shown = await runHere(folder, key('--restore', 'zin.txt'), { isTerminal: true });
      expect(shown.out).toBe('Bram Tuinstra sprak [naam] op [datum], in Ravendrecht.\n');
      expect(shown.err).toBe('Namen teruggezet: 2.\nBlijven staan: 2 ([naam] 1×, [datum] 1×).\n');
      const elsewhere = await runHere(folder, key('--restore', 'zin.txt'));
      expect([elsewhere.exit, elsewhere.out]).toEqual([3, '']);
      expect(elsewhere.err).toContain('--into');
      expect((await runHere(folder, key('--restore', 'zin.txt', '--reveal=anyway'))).out).toBe(shown.out);
      const json = JSON.parse(
        (await runHere(folder, key('--restore', 'zin.txt', '--reveal=anyway', '--json'))).out,
      );
      expect(json).toMatchObject({
        revealed: true,
        data: { restored: 2, left: { '[datum]': 1 }, text: shown.out },
      });
    });
  });

  test('says what cannot be: a Word file on the screen, no file, no text, no key', async () => {
    await withKey(async (folder) => {
      await writeFile(join(folder, 'a.docx'), 'geen zip');
      await writeFile(join(folder, 'b.txt'), Uint8Array.of(0, 1, 2, 3, 0));
      const of = (...options: string[]) =>
        runHere(folder, key('--restore', ...options), { isTerminal: true });
      expect((await of('a.docx')).err).toContain('--into');
      expect((await of('a.docx', '--into', 'c.docx')).exit).toBe(2);
      expect((await of('weg.txt')).err).toContain('K702');
      expect((await of('b.txt')).err).toContain('K122');
      expect(await readdir(folder)).not.toContain('c.docx');
    });
    await withDemo(async (folder) => {
      const { err } = await runHere(folder, key('--restore', 'verslag.md'), { isTerminal: true });
      expect(err).toContain('nog geen sleutel');
    });
  });
});

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (!path.endsWith('.docx')) return bytes.toString('utf8');
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  return parts.join('\n').replace(/<[^>]+>/g, '');
}

describe('anonymise key --destroy', () => {
  const yes = key('--destroy', '--yes');

  test('asks first', async () => {
    await withKey(async (folder) => {
      const before = await project(folder);
      const alone = await runHere(folder, key('--destroy'));
      expect([alone.exit, alone.err]).toEqual([2, expect.stringContaining('--yes')]);
      expect((await runHere(folder, key('--destroy'), { answer: false })).exit).toBe(0);
      expect(await readdir(join(folder, '.kantlijn'))).toEqual(
        expect.arrayContaining(['key.json', 'names.yaml']),
      );
      expect(await project(folder)).toBe(before);
      expect((await runHere(folder, key('--destroy'), { answer: true })).exit).toBe(0);
      expect(await readdir(join(folder, '.kantlijn'))).toEqual(['secret']);
    });
  });

  test('takes everything that names people away, and says so in kantlijn.yaml, letter for letter', async () => {
    await withKey(async (folder) => {
      await writeFile(join(folder, '.kantlijn/.kantlijn-0123456789ab-1-a-0123456789ab'), 'half geschreven');
      const before = await project(folder);
      expect((await runHere(folder, yes)).exit).toBe(0);
      expect(await readdir(join(folder, '.kantlijn'))).toEqual(['secret']);
      const after = await project(folder);
      expect(after).toContain('key: destroyed');
      expect(after.replace(/\s*key: destroyed,?/, '')).toBe(before);
    });
  });

  test('then no key is started again, and every command works and says what is true', async () => {
    await withKey(async (folder) => {
      const unlike = await runHere(folder, ['export', 'voor', '--format', 'md', '--only', 'tree']);
      expect(unlike.out).toContain('de sleutel geeft elke plaatshouder');
      await runHere(folder, yes);
      const first = await runHere(folder, ['fragments', '--json']);
      expect(first.out).toMatch(/\[naam \d\]/);
      expect((await runHere(folder, ['fragments', '--json'])).out).toBe(first.out);
      const made = await runHere(folder, ['export', 'uit', '--format', 'md', '--only', 'tree']);
      expect(made.exit).toBe(0);
      const [name = ''] = (await readdir(join(folder, 'uit'))).filter((one) => one.endsWith('.md'));
      for (const text of [made.out, await readFile(join(folder, 'uit', name), 'utf8')]) {
        expect(text).toContain('Gepseudonimiseerd, niet anoniem: de sleutel is vernietigd');
      }
      expect((await runHere(folder, key())).out).toContain('vernietigd');
      expect(JSON.parse((await runHere(folder, key('--json'))).out).data.state).toBe('destroyed');
      for (const argv of [key('--restore', 'verslag.md'), key('--passphrase')]) {
        const { exit, err } = await runHere(folder, argv, { ...GIVEN, isTerminal: true });
        expect([exit, err]).toEqual([3, expect.stringContaining('vernietigd')]);
      }
      expect((await runHere(folder, yes)).exit).toBe(0);
      const left = await readdir(join(folder, '.kantlijn')).catch(() => []);
      expect(left.filter((one) => one !== 'cache')).toEqual(['secret']);
    });
  });

  test('also gives up a key that is lost or locked', async () => {
    await withLock(async (folder) => {
      expect((await runHere(folder, yes)).exit).toBe(0);
      expect((await runHere(folder, ['status'])).exit).toBe(0);
    });
  });

  test('throws nothing away where kantlijn.yaml cannot be written', async () => {
    await withKey(async (folder) => {
      await writeFile(join(folder, 'kantlijn.yaml'), 'title: [x\n');
      const { exit, err } = await runHere(folder, yes);
      expect([exit, err]).toEqual([2, expect.stringContaining('kantlijn.yaml klopt niet')]);
      expect(await readdir(join(folder, '.kantlijn'))).toContain('key.json');
    });
  });

  test('a slip in kantlijn.yaml afterwards starts no key either', async () => {
    await withKey(async (folder) => {
      await runHere(folder, yes);
      await writeFile(
        join(folder, 'kantlijn.yaml'),
        (await project(folder)).replace('anonymise:', 'anonimise:'),
      );
      await runHere(folder, ['status']);
      const left = await readdir(join(folder, '.kantlijn')).catch(() => []);
      expect(left).not.toContain('key.json');
    });
  });
});

test('an English project says it in English', async () => {
  await withLock(async (folder) => {
    const yaml = await project(folder);
    await writeFile(join(folder, 'kantlijn.yaml'), yaml.replace('language: nl', 'language: en'));
    expect((await runHere(folder, ['status'])).err).toContain("error K614: This project's key is locked");
  });
});

test('as a process of its own the environment counts too', async () => {
  // The other process tries a passphrase as the program does; here a cheap one would do (.ci/known-passphrases.mjs).
  vi.stubEnv('PASSPHRASES', 'full');
  onTestFinished(() => void vi.unstubAllEnvs());
  await withKey(async (folder) => {
    expect((await runHere(folder, key('--passphrase'), GIVEN)).exit).toBe(0);
    expect((await runHere(folder, ['status'])).err).toContain('K614');
    expect((await runChild(folder, ['status'], GIVEN.variables)).exit).toBe(0);
  });
});

test.each(['md', 'docx'])(
  'a file that has its names back is not called pseudonymised: %s',
  async (format) => {
    await withKey(async (folder) => {
      await runHere(folder, ['export', 'uit', '--format', format, '--only', 'fragments']);
      const [name = ''] = (await readdir(join(folder, 'uit'))).filter((file) => file.endsWith(`.${format}`));
      const restored = await runHere(folder, key('--restore', `uit/${name}`, '--into', `terug.${format}`));
      expect(restored.exit).toBe(0);
      const bytes = await readFile(join(folder, `terug.${format}`));
      const text =
        format === 'md'
          ? bytes.toString('utf8')
          : Object.values(unzipSync(bytes))
              .map((part) => strFromU8(part))
              .join('\n');
      expect(text).not.toContain('Gepseudonimiseerd');
      expect(text).toContain('Bevat namen');
    });
  },
);

test('after the key is destroyed no choices about names are kept either', async () => {
  await withKey(async (folder) => {
    await runHere(folder, key('--destroy', '--yes'));
    const { exit, err } = await runHere(folder, ['anonymise', 'review'], { lines: ['r'] });
    expect([exit, err]).toEqual([3, expect.stringContaining('geen keuzes over namen')]);
    expect(await readdir(join(folder, '.kantlijn'))).not.toContain('names.yaml');
  });
});
