import { copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Outcome, runHere, type Setting, withFolder } from '../support/run-cli.ts';

const FIXTURE = resolve('fixtures/projects/0.1');

/** A copy of the project as version 0.1 left it; `key` is the one of its two key files that it has. */
async function withEarlier<T>(use: (folder: string) => Promise<T>, key = 'open.txt'): Promise<T> {
  return withFolder(async (folder) => {
    for (const name of ['kantlijn.yaml', 'decisions.yaml', 'codebooks', 'interviews'])
      await cp(join(FIXTURE, name), join(folder, name), { recursive: true });
    await mkdir(join(folder, '.kantlijn'), { mode: 0o700 });
    await copyFile(join(FIXTURE, 'private', key), join(folder, '.kantlijn/key.json'));
    await copyFile(join(FIXTURE, 'private/names.yaml'), join(folder, '.kantlijn/names.yaml'));
    return use(folder);
  });
}

const dataOf = ({ out }: Outcome) => JSON.parse(out).data;

describe('a project of version 0.1', () => {
  test('opens, says once on what keys its decisions stand, and nothing else', async () => {
    await withEarlier(async (folder) => {
      const { out, exit } = await runHere(folder, ['check', '--json']);
      const { data, findings } = JSON.parse(out);
      expect(findings.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
        ['K734', 'decisions.yaml'],
      ]);
      expect([exit, data.accepted]).toEqual([0, 2]);
      // A correction, a passage and a finding that rests.
      expect(findings[0].message).toContain('versie: 3.');
    });
  });

  test('gets keys under a secret when decisions are written, and all of them hold as before', async () => {
    await withEarlier(async (folder) => {
      const before = dataOf(await runHere(folder, ['fragments', '--json'])).fragments;
      const fixed = await runHere(folder, ['check', '--fix', '--json']);
      expect([fixed.exit, dataOf(fixed)]).toEqual([0, { corrected: 0, merged: 0, renewed: 3, possible: 0 }]);
      const text = await readFile(join(folder, 'decisions.yaml'), 'utf8');
      expect(text).not.toMatch(/b9732c55c25d|6104d2d4b2d8|825141b1b15e/);
      for (const said of [
        '# Besluiten van Sanne en Wim, 4 juli.',
        '# de opmerking zei sub 9',
        '# courgettes',
        'dicht hek',
      ])
        expect(text).toContain(said);
      expect(text).toMatch(
        /corrections:\n {2}[0-9a-f]{12}: \{ codes: \[ 2\/3 \], at: b1:4\.2, of: [0-9a-f]{12} \}/,
      );
      expect(text).toMatch(/finding: K205-2\.1-[0-9a-f]{12}, why: zij/);
      const { data, findings } = JSON.parse((await runHere(folder, ['check', '--json'])).out);
      expect([data.accepted, findings]).toEqual([2, []]);
      expect(dataOf(await runHere(folder, ['fragments', '--json'])).fragments).toEqual(before);
      expect((await runHere(folder, ['check', '--fix'])).out).toBe('Verbeterd in decisions.yaml: 0.\n');
      expect(before.every(({ key }: { key: string }) => /^[0-9a-f]{12}$/.test(key))).toBe(true);
    });
  });

  test('has its corrections', async () => {
    await withEarlier(async (folder) => {
      const { fragments } = dataOf(await runHere(folder, ['fragments', '--json']));
      const corrected = fragments.find(({ id }: { id: string }) => id === 'b1:4.2');
      expect(corrected).toMatchObject({ codes: ['2/3'], unresolved: [] });
    });
  });

  test('withholds by key, by words and by turn', async () => {
    await withEarlier(async (folder) => {
      const { fragments } = dataOf(await runHere(folder, ['fragments', '--json']));
      const byKey = fragments.find(({ id }: { id: string }) => id === 'b3:2.2');
      expect(byKey.text).toBe('[weggelaten]');
      const { out } = await runHere(folder, ['notes', 'interviews/tuinders.md', 'interviews/buren.md']);
      expect(out).not.toMatch(/courgettes|imker|pomp/);
      expect((await runHere(folder, ['export', 'uit'])).exit).toBe(0);
    });
  });

  test('gives everybody the number that its key gave, and its codebooks their names and counts', async () => {
    await withEarlier(async (folder) => {
      const { fragments } = dataOf(await runHere(folder, ['fragments', '--json']));
      const texts = fragments.map(({ text }: { text: string }) => text).join('\n');
      expect(texts).toContain('bel ik [naam 1]');
      expect(texts).toContain('Mijn buurvrouw [naam 2]');
      const { codebooks } = dataOf(await runHere(folder, ['tree', '--json']));
      const [tuinders] = codebooks;
      expect(
        tuinders.nodes.map(({ name, fragments: count }: { name: string; fragments: number }) => [
          name,
          count,
        ]),
      ).toEqual([
        ['Begin', 2],
        ['Taken', 3],
        ['Knelpunt', 2],
      ]);
      const before = JSON.parse(await readFile(join(FIXTURE, 'private/open.txt'), 'utf8'));
      const after = JSON.parse(await readFile(join(folder, '.kantlijn/key.json'), 'utf8'));
      expect(after.secret).toBe(before.secret);
      expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries);
    });
  });

  test('opens with its passphrase', async () => {
    // As the program tried it then and tries it now; for other tests a cheap one will do (.ci/known-passphrases.mjs).
    vi.stubEnv('PASSPHRASES', 'full');
    onTestFinished(() => void vi.unstubAllEnvs());
    const setting: Setting = { variables: { KANTLIJN_PASSPHRASE: 'moestuin in juni' } };
    await withEarlier(async (folder) => {
      const outcome = await runHere(folder, ['fragments', '--json'], setting);
      expect(outcome.out).toContain('Mijn buurvrouw [naam 2]');
    }, 'locked.txt');
  });
});
