import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOMS } from '../.ci/arrows.mjs';
import type { Language } from '../src/model/project.ts';
import { demoAsDocx } from './support/demo-docx.ts';
import { put } from './support/folder.ts';
import {
  argumentsOf,
  examplesIn,
  filesIn,
  firstCells,
  replaceTable,
  shows,
  tableIn,
} from './support/manuals.ts';
import { newFolder, runHere } from './support/run-cli.ts';
import { commandTable, READ, refusedTable, WRITTEN } from './support/tables.ts';

const README = 'README.md';
const MANUAL = 'docs/handleiding.md';
const PAGES = [README, ...(await readdir('docs')).map((name) => `docs/${name}`)];
const texts = new Map(
  await Promise.all(PAGES.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
);
const textOf = (path: string) => texts.get(path) ?? '';

const WITH_EXAMPLES = PAGES.filter((path) => examplesIn(textOf(path)).length > 0);

/** A folder with what the examples of a page are about. */
async function homeOf(path: string): Promise<ReturnType<typeof newFolder>> {
  const home = newFolder();
  await mkdir(join(home.path, 'scriptie'));
  await writeFile(join(home.path, 'scriptie/scriptie.docx'), await demoAsDocx());
  await cp('fixtures/demo', join(home.path, 'demo'), { recursive: true });
  // As whoever cloned this repository has it: all that stands beside the example counts.
  await cp('fixtures', join(home.path, 'repo/fixtures'), { recursive: true });
  for (const argv of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', argv, { cwd: join(home.path, 'repo'), stdio: 'ignore' });
  for (const [name, content] of filesIn(textOf(path))) put(home.path, name, content);
  return home;
}

describe.each(WITH_EXAMPLES)('every example of %s', (path) => {
  const homes: Record<'own' | 'other', string> = { own: '', other: '' };
  beforeAll(async () => {
    const [own, other] = [await homeOf(path), await homeOf(path)];
    [homes.own, homes.other] = [own.path, other.path];
    return () => [own, other].map(({ remove }) => remove());
  });

  test.each(examplesIn(textOf(path)))('$folder: $command', async ({ folder, command, expected }) => {
    const argv = argumentsOf(command);
    if (argv === null) throw new Error('only kantlijn itself is run');
    const { out, err, exit } = await runHere(join(homes.own, folder), argv);
    if (!shows(out, expected)) expect(out + err).toBe(expected.join('\n'));
    // In the language of the other page it comes to the same, in other words.
    const other = await runHere(join(homes.other, folder), inLanguage(argv, path === README ? 'nl' : 'en'));
    expect(other.exit, other.err).toBe(exit);
    expect(other.out === '').toBe(out === '');
  });
});

function inLanguage(argv: readonly string[], language: Language): string[] {
  const at = argv.indexOf('--language');
  return [...(at < 0 ? argv : [...argv.slice(0, at), ...argv.slice(at + 2)]), '--language', language];
}

test.each([README, MANUAL])('%s has examples', (path) => {
  expect(examplesIn(textOf(path)).length).toBeGreaterThan(8);
});

test('the two commands stand at the top', () => {
  const top = textOf(README).split('\n').slice(0, 6).join('\n');
  expect(top).toContain(
    'On Node >= 20.19, `npm ci && npm run demo` installs, builds and shows the main job on the bundled example; ' +
      '`npm test` passes all tests.',
  );
});

describe('a table has what its registry has (UPDATE=1 writes it)', () => {
  test.each([
    [README, 'commands en', commandTable('en')],
    [README, 'refused en', refusedTable('en')],
    [MANUAL, 'commands nl', commandTable('nl')],
    [MANUAL, 'refused nl', refusedTable('nl')],
  ])('%s: %s', (path, name, table) => {
    if (process.env.UPDATE === '1') replaceTable(path, name, table);
    expect(tableIn(path, name)).toBe(table);
  });

  test.each([
    [README, 'read', READ],
    [MANUAL, 'read', READ],
    [README, 'written', WRITTEN],
    [MANUAL, 'written', WRITTEN],
  ])('%s: %s', (path, name, first) => {
    expect(firstCells(tableIn(path, name) ?? '')).toEqual(first);
  });
});

describe('what builders read', () => {
  test('has the rooms of the house, from the top down', () => {
    const picture = /```text\n([\s\S]*?)```/.exec(textOf('docs/house.md'))?.[1] ?? '';
    const rooms = [...picture.matchAll(/^[ │▼]*([a-z]+)/gm)].map(([, room]) => room);
    expect(rooms).toEqual(ROOMS);
  });

  test('has the example of the library as the library tells it, where it is run', async () => {
    const told = (await readFile('src/index.ts', 'utf8')).replace(/^ \* ?/gm, '');
    const example = /```js\n[\s\S]*?```/;
    expect(example.exec(textOf('docs/library.md'))?.[0]).toBe(example.exec(told)?.[0]);
  });
});

describe.each(PAGES)('%s points at what is there', (path) => {
  const LINK = /\]\(([^)#\s:]+)(?:#[^)]*)?\)/g;
  const NAMED = /`((?:src|tests|fixtures|\.ci|bench)\/[\w./-]+)`/g;

  test('files', () => {
    const linked = [...textOf(path).matchAll(LINK)].map(([, to = '']) => join(dirname(path), to));
    const named = [...textOf(path).matchAll(NAMED)].map(([, to = '']) => to);
    expect([...linked, ...named].filter((to) => !existsSync(to))).toEqual([]);
  });

  test('headings', () => {
    const headings = [...textOf(path).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => anchorOf(words));
    const within = [...textOf(path).matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to);
    expect(within.filter((to) => !headings.includes(to ?? ''))).toEqual([]);
  });
});

/** As the sites that show Markdown make one. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
