import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { KeptAnswers } from '../../src/app/kept/answers.ts';
import { KeptFacts } from '../../src/app/kept/kept-facts.ts';
import { folderWith, get, put } from '../support/folder.ts';
import { KEPT_EDITS, keptProject } from '../support/kept-project.ts';
import { runHere, type Setting } from '../support/run-cli.ts';

const ANSWERS = '.kantlijn/cache/answers';
const COMMANDS = ['status', 'check', 'tree', 'fragments', 'crosstab', 'audit', 'anonymise scan'];

/** What a command says, and whether it looked at what the sources say to know it. */
async function asked(root: string, line: string, setting: Setting = {}) {
  const opened = vi.spyOn(KeptFacts, 'open');
  const answer = await runHere(root, line.split(' '), setting);
  const isRead = opened.mock.calls.length > 0;
  opened.mockRestore();
  return { answer, isRead };
}

/** As if nobody had written into any file for a while. */
function later() {
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now.call(Date) + 60_000);
}

/** A project that was asked this until the answer stayed the same. */
async function askedBefore(line: string) {
  const root = keptProject();
  for (let i = 0; i < 2; i++) await asked(root, line);
  return { root, before: await asked(root, line) };
}

/** The same asked where nothing was told before. */
async function afresh(root: string, line: string) {
  const bare = folderWith();
  cpSync(root, bare, { recursive: true });
  rmSync(join(bare, ANSWERS), { recursive: true, force: true });
  const { answer } = await asked(bare, line);
  return JSON.parse(JSON.stringify(answer).replaceAll(bare, root));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what a command told', () => {
  it.each(COMMANDS.flatMap((command) => [command, `${command} --json`]))(
    'is told again, letter by letter, when nothing changed: %s',
    async (line) => {
      const { root, before } = await askedBefore(line);
      expect(before).toEqual({ answer: await afresh(root, line), isRead: false });
    },
  );

  it.each([
    ['just now', () => {}],
    ['a while ago', later],
  ])(
    'is never told again after an edit %s',
    async (_, whenWritten) => {
      whenWritten();
      const root = keptProject();
      for (const [i, [file, a, b]] of KEPT_EDITS.entries()) {
        const line = `${COMMANDS[i % COMMANDS.length]} --json`;
        await asked(root, line);
        await asked(root, line);
        const text = get(root, file);
        writeFileSync(join(root, file), text.replace(a, b));
        expect([file, b, (await asked(root, line)).answer]).toEqual([file, b, await afresh(root, line)]);
        writeFileSync(join(root, file), text);
        expect([file, a, (await asked(root, line)).answer]).toEqual([file, a, await afresh(root, line)]);
      }
    },
    240_000,
  );

  it.each<[string, (root: string) => void]>([
    ['a new source', (root) => put(root, 'gesprekken/vier.md', 'O: En?\n\nR: Ja.\n')],
    ['a source that is gone', (root) => rmSync(join(root, 'gesprekken/twee.md'))],
    ['another word, as long as it was', (root) => swap(root, 'gesprekken/een.md', 'drukte', 'rustig')],
    ['a file that was not there', (root) => put(root, 'codings/c1/b1.yaml', 'codings: []\n')],
    ['a link in the place of a file', (root) => relink(root, 'verslag.md')],
    ['another secret', (root) => put(root, '.kantlijn/secret', `${'a5'.repeat(32)}\n`)],
    ['a repository around it', (root) => put(root, '.git/HEAD', 'ref: refs/heads/main\n')],
    ['names that were judged', (root) => put(root, '.kantlijn/names.yaml', 'names: [Meelhuis]\n')],
    ['passages that were judged', (root) => put(root, '.kantlijn/withheld.yaml', 'words: []\n')],
  ])('is not told again after %s', async (_, deed) => {
    const { root } = await askedBefore('check --json');
    deed(root);
    const now = await asked(root, 'check --json');
    expect(now).toEqual({ answer: await afresh(root, 'check --json'), isRead: true });
  });

  it('is told again when what was new then has settled', async () => {
    const root = keptProject();
    for (let i = 0; i < 2; i++) await asked(root, 'tree');
    later();
    expect((await asked(root, 'tree')).isRead).toBe(false);
  });

  it('is what the command told, not what it was tried for', async () => {
    const { root, before } = await askedBefore('tree');
    await runHere(root, ['watch', 'tree'], { stopped: AbortSignal.timeout(2000) });
    expect(await asked(root, 'tree')).toEqual(before);
  });

  it.each(['empty', 'cut short', 'a bit off'])('is not believed when it is %s', async (how) => {
    const { root, before } = await askedBefore('tree');
    const [name = ''] = readdirSync(join(root, ANSWERS));
    const path = join(root, ANSWERS, name);
    const bytes = readFileSync(path);
    const damaged = {
      empty: Buffer.alloc(0),
      'cut short': bytes.subarray(0, bytes.length - 1),
      'a bit off': bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte)),
    }[how];
    writeFileSync(path, damaged ?? '');
    expect(await asked(root, 'tree')).toEqual({ answer: before.answer, isRead: true });
  });

  it('is told again to who asks the very same alone', async () => {
    const { root } = await askedBefore('tree');
    for (const [line, setting] of [
      ['tree --json', {}],
      ['tree --language en', {}],
      ['tree', { isTerminal: true }],
      ['tree', { width: 60 }],
      ['crosstab', {}],
    ] as const)
      expect([line, (await asked(root, line, setting)).isRead]).toEqual([line, true]);
    expect((await asked(root, 'tree')).isRead).toBe(false);
  });

  it('is kept of the few questions that were asked last', async () => {
    const root = keptProject();
    for (let width = 60; width < 80; width++)
      for (let i = 0; i < 2; i++) await asked(root, 'tree', { width });
    expect((await asked(root, 'tree', { width: 79 })).isRead).toBe(false);
    expect((await asked(root, 'tree', { width: 60 })).isRead).toBe(true);
    expect(readdirSync(join(root, ANSWERS))).toHaveLength(1);
  });

  it('is kept neither with originals, nor where something is written, nor outside of a project', async () => {
    const root = keptProject();
    for (let i = 0; i < 3; i++) {
      const { isRead } = await asked(root, 'fragments --reveal=anyway');
      expect(isRead).toBe(true);
    }
    const { root: other } = await askedBefore('audit');
    for (let i = 0; i < 2; i++) {
      rmSync(join(other, 'kopie.docx'), { force: true });
      expect((await asked(other, 'audit --into kopie.docx')).isRead).toBe(true);
    }
    rmSync(join(root, ANSWERS), { recursive: true, force: true });
    expect(await KeptAnswers.around(folderWith())).toBe(null);
  });

  it('holds no word in clear', async () => {
    const { root } = await askedBefore('fragments --json');
    for (const name of readdirSync(join(root, ANSWERS)))
      for (const word of ['Wietske', 'oven', 'deeg', 'gesprekken', 'fragments'])
        expect(readFileSync(join(root, ANSWERS, name), 'latin1')).not.toContain(word);
  });
});

test('who gave up the key keeps no answers', async () => {
  const { root } = await askedBefore('status');
  await runHere(root, ['anonymise', 'key', '--destroy', '--yes']);
  for (let i = 0; i < 2; i++) await runHere(root, ['status']);
  expect(await KeptAnswers.around(root)).toBe(null);
});

function swap(root: string, file: string, a: string, b: string): void {
  writeFileSync(join(root, file), get(root, file).replace(a, b));
}

function relink(root: string, file: string): void {
  const text = get(root, file);
  put(root, `elders/${file}`, `${text}\nEn nog iets.\n`);
  rmSync(join(root, file));
  symlinkSync(join(root, 'elders', file), join(root, file));
}
