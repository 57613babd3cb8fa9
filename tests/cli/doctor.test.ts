import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { put } from '../support/folder.ts';
import { type Outcome, runHere, withDemo, withFolder } from '../support/run-cli.ts';

const SECRETS = ['vier woorden die niemand raadt', 'vier woorden die niemand raadt'];

const stateOf = ({ out }: Outcome) => JSON.parse(out).data;
const doctor = (folder: string, ...more: readonly string[]) => runHere(folder, ['doctor', '--json', ...more]);

test('tells secret, key and cache as they were before it came', async () => {
  await withDemo(async (folder) => {
    const before = stateOf(await doctor(folder)).project;
    expect([before.secret.state, before.key.state, before.cache.files]).toEqual(['none', 'none', 0]);
    await runHere(folder, ['status']);
    const kept = stateOf(await doctor(folder)).project;
    expect(kept.secret).toEqual({ state: 'kept', file: { mode: '0600', isShared: false } });
    expect([kept.key.state, kept.folder.mode]).toEqual(['kept', '0700']);
    expect(kept.cache.files).toBeGreaterThan(0);
    expect(kept.cache.bytes).toBeGreaterThan(0);
    await runHere(folder, ['anonymise', 'key', '--passphrase'], { answer: true, secrets: SECRETS });
    chmodSync(join(folder, '.kantlijn/key.json'), 0o644);
    writeFileSync(join(folder, '.kantlijn/secret'), 'half\n');
    const last = stateOf(await doctor(folder)).project;
    expect(last.key).toEqual({ state: 'locked', file: { mode: '0644', isShared: true } });
    expect(last.secret.state).toBe('damaged');
    writeFileSync(join(folder, '.kantlijn/key.json'), '{ "persons": ["Yildiz"] }\n');
    expect(stateOf(await doctor(folder)).project.key.state).toBe('damaged');
    // Nobody had to give the passphrase for what was read.
    expect(stateOf(await doctor(folder)).formats).toEqual([{ ending: '.md', files: 5, unread: 0 }]);
    expect((await runHere(folder, ['doctor'])).out).toContain('anderen op deze computer kunnen erbij');
  });
});

test('tells how many files of the cache are damaged, or of another version', async () => {
  await withDemo(async (folder) => {
    await runHere(folder, ['status']);
    const unbelieved = async () => stateOf(await doctor(folder)).project.cache.unbelieved;
    expect(await unbelieved()).toBe(0);
    const cache = join(folder, '.kantlijn/cache');
    // What was told before stands for itself: it would be told again, and nothing else be made anew.
    const forgetAnswers = () => rmSync(join(cache, 'answers'), { recursive: true, force: true });
    forgetAnswers();
    const files = () =>
      readdirSync(cache, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    expect(files().length).toBeGreaterThan(4);
    for (const [i] of files().entries())
      for (const damage of [
        // Most of it, and all over it: what was read anew elsewhere leaves a stretch that nobody reads any more.
        (bytes: Buffer) => bytes.subarray(0, bytes.length >> 2),
        (bytes: Buffer) => bytes.map((byte, at) => (at % 64 === 32 ? byte ^ 1 : byte)),
      ]) {
        const path = files()[i] ?? '';
        writeFileSync(path, damage(readFileSync(path)));
        // Where what tells of others is damaged, nobody believes those either.
        expect([path, (await unbelieved()) > 0]).toEqual([path, true]);
        await runHere(folder, ['status']);
        expect([path, await unbelieved()]).toEqual([path, 0]);
        forgetAnswers();
      }
    await runHere(folder, ['status']);
    for (const name of readdirSync(join(cache, 'answers')))
      writeFileSync(join(cache, 'answers', name), 'damaged');
    expect(await unbelieved()).toBe(1);
    await runHere(folder, ['status']);
    expect(await unbelieved()).toBe(0);
    writeFileSync(join(cache, 'sources', 'f'.repeat(32)), 'of an older version');
    writeFileSync(join(cache, 'answers', 'f'.repeat(32)), 'of an older version');
    const { out } = await runHere(folder, ['doctor']);
    expect(out).toContain(
      '2 daarvan worden overgeslagen en opnieuw gemaakt: beschadigd, of van een andere versie',
    );
    await runHere(folder, ['status']);
    writeFileSync(join(folder, '.kantlijn/secret'), `${'a5'.repeat(32)}\n`);
    expect(await unbelieved()).toBeGreaterThan(4);
  });
});

test('counts formats and findings, without a word, a name or a path, on any screen', async () => {
  await withFolder(async (folder) => {
    put(folder, 'Fatima Yildiz/gesprek.md', 'I: Hoe gaat het, Fatima?\nR: Goed, zei Yildiz.\n');
    put(folder, 'Fatima Yildiz/half.docx', 'PK\u0003\u0004 Yildiz');
    put(folder, 'opname.yildiz', 'niets');
    put(
      folder,
      'kantlijn.yaml',
      'title: Fatima Yildiz\nsources: ["**/*.md", "**/*.docx", "*.yildiz", "weg-yildiz.txt"]\ngroups: { yildiz: { title: Fatima, codebook: yildiz.yaml, transcripts: [] } }\nyildiz: 1\n',
    );
    for (const argv of [
      ['doctor'],
      ['doctor', '--json'],
      ['doctor', 'Fatima Yildiz/gesprek.md'],
      ['doctor', 'yildiz.doc'],
    ])
      for (const isTerminal of [true, false]) {
        const { out, err, exit } = await runHere(folder, argv, { isTerminal });
        expect([err, exit]).toEqual(['', 0]);
        expect(out).not.toMatch(/yildiz|fatima|gesprek/i);
        expect(out).not.toContain(folder);
      }
    const { formats, findings } = stateOf(await doctor(folder));
    expect(formats).toContainEqual({ ending: '.docx', files: 1, unread: 1 });
    expect(formats).toContainEqual({ ending: null, files: 1, unread: 1 });
    expect(findings.length).toBeGreaterThan(2);
  });
});

test('helps where nothing else works: no project, a damaged one, an unreadable decision', async () => {
  await withFolder(async (folder) => {
    expect(stateOf(await doctor(folder))).toMatchObject({ project: null, formats: [], findings: [] });
  });
  await withDemo(async (folder) => {
    writeFileSync(join(folder, 'decisions.yaml'), 'withheld: [\n');
    writeFileSync(
      join(folder, 'kantlijn.yaml'),
      `${readFileSync(join(folder, 'kantlijn.yaml'), 'utf8')}\n: [\n`,
    );
    const { exit, out } = await doctor(folder);
    expect(exit).toBe(0);
    expect(
      stateOf({ out, err: '', exit }).findings.some(
        ({ severity }: { severity: string }) => severity === 'error',
      ),
    ).toBe(true);
  });
});

test('tells any node that there is, a build of last night too', async () => {
  const node = 'v27.0.0-nightly20261130a1b2c3d4e5';
  vi.spyOn(process, 'version', 'get').mockReturnValue(node);
  await withFolder(async (folder) => expect(stateOf(await doctor(folder)).node).toBe(node));
  vi.restoreAllMocks();
});
