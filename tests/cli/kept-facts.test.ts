import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { keptTold } from '../../src/app/kept/told.ts';
import { Locator } from '../../src/gate/locator.ts';
import { KeptPieces } from '../../src/io/private/kept-pieces.ts';
import { HELD_AT_MOST } from '../../src/model/deferred.ts';
import type { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { folderWith, get, put } from '../support/folder.ts';
import {
  KEPT_EDITS as EDITS,
  KEPT_PROJECT as PROJECT,
  keptProject as project,
} from '../support/kept-project.ts';
import { newFolder, runHere } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';

const COMMANDS = [
  'status',
  'check',
  'tree',
  'fragments',
  'crosstab',
  'audit',
  'anonymise scan',
  // Of packed files the names alone could be compared.
  'export uit --format md,csv,json,html,svg',
];
const PRIVATE = '.kantlijn';
const KEPT = `${PRIVATE}/cache/sources`;

/** More of them, each with a part in how many words a report counts. */
const COUNTED_EDITS: typeof EDITS = [
  ...EDITS,
  ['gesprekken/een.md', 'levert.', 'levert.\n\n(de telefoon gaat, Meelhuis belt)'],
  ['gesprekken/een.md', 'Die staat', '[oven warm] Die staat'],
  ['gesprekken/een.md', '{==Die staat bij Wietske Dolmans in', 'Die staat bij Wietske {==Dolmans in'],
  ['gesprekken/een.md', 'O: Hoe', 'Functie: meesterbakker van de Grote Markt\n\nO: Hoe'],
  ['gesprekken/een.md', 'levert.', 'levert aan Wietske, meesterbakker.'],
  ['gesprekken/twee.md', 'zegt Wietske', 'zegt Wietske Dolmans op 3 maart 2024'],
  ['kantlijn.yaml', 'anonymise: {', 'anonymise: { date: day,'],
  ['.kantlijn/names.yaml', 'names: [', 'names: [Dolmans in Ravenswoude, '],
  ['.kantlijn/names.yaml', '', 'keep: [Ravenswoude]\n'],
  ['decisions.yaml', '{}', 'withhold: [{ transcript: b1, words: hier iedere, why: herkenbaar }]'],
  // As many letters, in one word less.
  ['gesprekken/een.md', 'hier iedere', 'hierziedere'],
  // As many turns, with other words.
  ['decisions.yaml', '{}', 'aside: [{ transcript: b1, turn: 2 }]'],
  ['decisions.yaml', '{}', 'aside: [{ transcript: b1, turn: 4 }]'],
];

const read = newFolder();
beforeAll(async () => {
  await answer(project(read.path));
});
afterAll(() => read.remove());

/** The same, as a command has read it before. */
function readProject(): string {
  const root = folderWith();
  cpSync(read.path, root, { recursive: true });
  return root;
}

/** What was told before would be told again, and nothing read. */
function forgetAnswers(root: string): void {
  rmSync(join(root, '.kantlijn/cache/answers'), { recursive: true, force: true });
}

/** What a command answers, and what it wrote where it exports. */
async function answered(folder: string, command: string) {
  forgetAnswers(folder);
  const isExport = command.startsWith('export');
  const answer = await runHere(folder, [...command.split(' '), ...(isExport ? [] : ['--json'])]);
  // Where it was written is another place.
  const told = {
    ...answer,
    out: answer.out.replaceAll(folder, ''),
    err: answer.err.replaceAll(folder, ''),
  };
  return { ...told, written: isExport && answer.exit === 0 ? written(join(folder, 'uit')) : [] };
}

/** A copy of a project in which nothing is kept of the sources. */
function bareCopy(root: string): string {
  const bare = folderWith();
  cpSync(root, bare, { recursive: true });
  for (const name of [KEPT, '.kantlijn/cache/scans.json', 'uit'])
    rmSync(join(bare, name), { recursive: true, force: true });
  return bare;
}

/** What was exported, by the names of the files. */
function written(folder: string) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

/** Bytes by the name of the file, as hexadecimal digits. */
const kept = (root: string) =>
  new Map(readdirSync(join(root, KEPT)).map((name) => [name, readFileSync(join(root, KEPT, name), 'hex')]));

const files = (root: string) => readdirSync(join(root, KEPT)).map((name) => join(root, KEPT, name));

async function answer(root: string): Promise<string> {
  forgetAnswers(root);
  const { out, err, exit } = await runHere(root, ['fragments', '--json']);
  expect([err, exit]).toEqual(['', 0]);
  return out;
}

/** As if nobody had written into any file for a while. */
const LATER = 60_000;
const lookedAtLater = (after: number) => {
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now.call(Date) + after);
};

describe('facts of sources that are kept', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['just now', 0],
    ['a while ago', LATER],
  ])(
    'change no answer, whatever is edited %s',
    async (_, after) => {
      lookedAtLater(after);
      const everyEdit = fc.shuffledSubarray([...EDITS], { minLength: EDITS.length });
      const commands = fc.shuffledSubarray(COMMANDS, { minLength: COMMANDS.length });
      await fc.assert(
        fc.asyncProperty(everyEdit, everyEdit, commands, async (first, second, asked) => {
          const root = readProject();
          for (const [i, [file, a, b]] of [...first, ...second].entries()) {
            const text = get(root, file);
            // The same edit another time takes it back.
            writeFileSync(
              join(root, file),
              text.includes(b) && b !== '' ? text.replace(b, a) : text.replace(a, b),
            );
            const command = asked[i % asked.length] ?? '';
            const bare = bareCopy(root);
            const kept = await answered(root, command);
            expect(kept).toEqual(await answered(bare, command));
            if (command.startsWith('export') && kept.exit === 0)
              expect(kept.written.length).toBeGreaterThan(0);
          }
        }),
        // One walk makes every edit, and takes each of them back.
        { numRuns: 1 },
      );
    },
    240_000,
  );

  it.each(COMMANDS)('let %s answer the same when each of them is let go at once', async (command) => {
    const root = project();
    put(root, 'decisions.yaml', 'aside: [{ transcript: b1, turn: 1 }]\n');
    const held = await answered(root, command);
    rmSync(join(root, 'uit'), { recursive: true, force: true });
    const usual = { ...HELD_AT_MOST };
    Object.assign(HELD_AT_MOST, { parts: 0, words: 0, said: 0 });
    try {
      expect(await answered(root, command)).toEqual(held);
    } finally {
      Object.assign(HELD_AT_MOST, usual);
    }
  });

  it('count no word as it was before an edit', async () => {
    const asRead = await Promise.all(
      ['status', 'methods'].map(async (command) => {
        const root = project();
        await runHere(root, [command]);
        return { command, root };
      }),
    );
    for (const [file, a, b] of COUNTED_EDITS) {
      const edited = asRead.map(({ command, root }) => {
        // As the command left it before the edit.
        const folder = folderWith();
        cpSync(root, folder, { recursive: true });
        const before = get(folder, file);
        writeFileSync(join(folder, file), before.replace(a, b));
        expect(get(folder, file)).not.toBe(before);
        return { command, folder };
      });
      // Who read nothing before the edit; what the first command keeps for the second is of after it.
      const bare = bareCopy(edited[0]?.folder ?? '');
      for (const { command, folder } of edited)
        expect(await answered(folder, command)).toEqual(await answered(bare, command));
    }
  }, 240_000);

  it('count words once for each report', async () => {
    lookedAtLater(LATER);
    const isTalk = (text: RawText) => /^Hoe gaat het met de oven|^En het deeg/.test(wordsOf(text));
    const root = project();
    for (const command of ['status', 'methods']) await runHere(root, [command]);
    const before = kept(root);
    const seen: number[] = [];
    for (const command of ['status', 'crosstab', 'methods', 'status']) {
      forgetAnswers(root);
      const counted = vi.spyOn(Locator.prototype, 'locate');
      const { exit } = await runHere(root, [command, '--json']);
      seen.push(counted.mock.calls.filter(([text]) => isTalk(text.whole)).length);
      counted.mockRestore();
      expect(exit).toBe(0);
    }
    // No interview is gone through again, but for the words that `methods` shows.
    expect([seen[0], seen[1], seen[3]]).toEqual([0, 0, 0]);
    expect(kept(root)).toEqual(before);
  });

  it('open as little of a source where a code is a noun of German, which somebody may be called', async () => {
    lookedAtLater(LATER);
    const opened: number[] = [];
    for (const name of ['Oven warm', 'Nachbarschaft']) {
      const root = project();
      put(root, 'boeken/bakkers.yaml', PROJECT['boeken/bakkers.yaml'].replace('Oven warm', name));
      // The language of the project is told by what stands there.
      put(root, 'gesprekken/begin.md', 'Het brood is hier iedere dag vers gebakken. '.repeat(60));
      for (const group of ['ad', 'sub']) {
        const read = vi.spyOn(KeptPieces.prototype, 'read');
        expect((await runHere(root, ['crosstab', '--rows', group])).exit).toBe(0);
        if (group === 'sub') opened.push(read.mock.calls.length);
        read.mockRestore();
      }
    }
    expect(opened[1]).toBe(opened[0]);
  });

  it('tell again only what is made of other words', async () => {
    const root = readProject();
    const made: string[] = [];
    const told = async (about: string, words: string) => {
      const { project: read } = (await sessionIn(root)).loaded;
      return await keptTold(read, about, { words }, (of) => {
        made.push(about);
        return [of.words.length];
      });
    };
    expect(await told('one', 'oven')).toEqual([4]);
    expect(await told('other', 'deeg rijst')).toEqual([10]);
    expect(await told('one', 'oven')).toEqual([4]);
    expect(made).toEqual(['one', 'other']);
    expect(await told('one', 'ovens')).toEqual([5]);
    expect(await told('other', 'deeg rijst')).toEqual([10]);
    expect(made).toEqual(['one', 'other', 'one']);
  });

  it('are read once, and again when their source changes', async () => {
    const root = project();
    await answer(root);
    const before = kept(root);
    writeFileSync(join(root, 'boeken/bakkers.yaml'), PROJECT['boeken/bakkers.yaml'].replace('Oven', 'Vuur'));
    await answer(root);
    // Written again, it would have been sealed with another nonce.
    expect(kept(root)).toEqual(before);
    writeFileSync(join(root, 'gesprekken/een.md'), `${PROJECT['gesprekken/een.md']}\nO: Ja.\n`);
    await answer(root);
    const after = kept(root);
    // What is new stands beside what was read before; no title is another.
    expect([...before].filter(([name, bytes]) => after.get(name) === bytes)).toHaveLength(2);
    expect(after.size).toBe(before.size + 1);
  });

  it('come together in few files after many changes', async () => {
    const root = readProject();
    const { size } = kept(root);
    for (let i = 0; i < 30; i++) {
      const name = `gesprekken/${i % 3 === 0 ? 'twee' : 'een'}.md` as const;
      writeFileSync(join(root, name), `${get(root, name)}\nO: Nog iets, keer ${i}?\n`);
      await answer(root);
    }
    expect(kept(root).size).toBeLessThanOrEqual(size + 8);
  });

  it('are read as they were by who is reading when another run takes them away', async () => {
    const root = readProject();
    const { loaded } = await sessionIn(root);
    rmSync(join(root, '.kantlijn/cache'), { recursive: true });
    expect(loaded.project.transcripts.map(({ turns }) => turns.length)).toEqual([2, 4, 2]);
    expect(loaded.project.documents.map(({ paragraphs }) => paragraphs.length > 0)).not.toContain(false);
  });

  it('hold no word in clear, nor can they be found by who guesses the words', async () => {
    const root = readProject();
    const all = files(root).map((file) => readFileSync(file, 'latin1'));
    for (const word of ['Wietske', 'Dolmans', 'Ravenswoude', 'oven', 'deeg', 'gesprekken'])
      expect(all.filter((bytes) => bytes.includes(word))).toEqual([]);
    const other = project();
    writeFileSync(join(other, '.kantlijn/secret'), `${'a5'.repeat(32)}\n`);
    await answer(other);
    const names = (folder: string) => readdirSync(join(folder, KEPT));
    expect(names(other).filter((name) => names(root).includes(name))).toEqual([]);
  });

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 1)],
    [
      'a bit off',
      (bytes) => Buffer.from(bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte))),
    ],
    ['something else', () => Buffer.from('{"document":{}}')],
  ])('are not believed when they are %s', async (_, damage) => {
    const root = readProject();
    const right = await answer(root);
    const before = new Map(files(root).map((file) => [file, readFileSync(file)]));
    const damaged = [...before].map(([file, bytes]) => [file, Buffer.from(damage(bytes))] as const);
    for (const [file, bytes] of damaged) writeFileSync(file, bytes);
    expect(await answer(root)).toBe(right);
    // They are written anew.
    expect(files(root)).toHaveLength(before.size);
    for (const [file, bytes] of damaged)
      expect(existsSync(file) && readFileSync(file).equals(bytes)).toBe(false);
    expect(await answer(root)).toBe(right);
  });

  it('are believed under their own name alone', async () => {
    const root = readProject();
    const right = await answer(root);
    const all = files(root);
    expect(all.length).toBeGreaterThan(1);
    for (const one of all)
      for (const other of all.filter((file) => file !== one)) {
        const again = readProject();
        // Sealed by this very project, and of something else.
        for (const file of files(again)) rmSync(file);
        for (const file of all) cpSync(file, file.replace(root, again));
        cpSync(one, other.replace(root, again));
        expect(await answer(again)).toBe(right);
      }
  });

  it('are not believed when another project wrote them', async () => {
    const [root, other] = [readProject(), project()];
    const right = await answer(root);
    writeFileSync(join(other, '.kantlijn/secret'), `${'a5'.repeat(32)}\n`);
    await answer(other);
    const foreign = files(other).map((file) => readFileSync(file));
    files(root).forEach((file, i) => {
      writeFileSync(file, foreign[i] ?? '');
    });
    expect(await answer(root)).toBe(right);
  });

  it('go when nobody uses them any more, and nothing else with them', async () => {
    const root = readProject();
    put(root, join(KEPT, 'f'.repeat(32)), 'of an older version');
    put(root, join(KEPT, 'notes.txt'), 'somebody put this here');
    await answer(root);
    expect(existsSync(join(root, KEPT, 'f'.repeat(32)))).toBe(false);
    expect(get(root, join(KEPT, 'notes.txt'))).toBe('somebody put this here');
  });

  it('are made for no document by itself, nor where nothing can be written', async () => {
    const root = project();
    rmSync(join(root, '.kantlijn'), { recursive: true });
    await runHere(root, ['fragments', 'gesprekken/een.md', '--json']);
    expect(existsSync(join(root, KEPT))).toBe(false);
    put(root, KEPT, 'a file where a folder should be');
    const { exit } = await runHere(root, ['fragments', '--json']);
    expect(exit).toBe(0);
  });
});
