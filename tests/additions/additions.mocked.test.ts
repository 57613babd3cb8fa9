import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { searchArtefact } from '../../src/artefact/search.ts';
import type { Language } from '../../src/model/project.ts';
import { put } from '../support/folder.ts';
import { runHere, withDemo, withFolder } from '../support/run-cli.ts';
import { allFiles, sessionIn } from '../support/session.ts';
import { commandTable, WRITTEN } from '../support/tables.ts';

/*
 * One of each that the program does not have, put into its registry alone. (A format to read is added in
 * tests/sources/index.test.ts, a kind of name in tests/detect/new-kind.mocked.test.ts.)
 */
vi.mock('../../src/analyses/index.ts', async (original) => {
  const { ANALYSES } = await original<typeof import('../../src/analyses/index.ts')>();
  const { speakers } = await import('./speakers.ts');
  return { ANALYSES: [...ANALYSES, speakers] };
});
vi.mock('../../src/writers/index.ts', async (original) => {
  const { WRITE_FORMATS } = await original<typeof import('../../src/writers/index.ts')>();
  const { text } = await import('./text.ts');
  return { WRITE_FORMATS: { ...WRITE_FORMATS, text } };
});
vi.mock('../../src/cli/commands/index.ts', async (original) => {
  const { COMMANDS } = await original<typeof import('../../src/cli/commands/index.ts')>();
  const { GREET } = await import('./greet.ts');
  return { COMMANDS: [...COMMANDS, GREET] };
});
vi.mock('../../src/checks/index.ts', async (original) => {
  const { CHECKS } = await original<typeof import('../../src/checks/index.ts')>();
  const { EVERY_INTERVIEW } = await import('./every-interview.ts');
  return { CHECKS: [...CHECKS, EVERY_INTERVIEW] };
});
// What the build writes down of the registries.
vi.mock('../../dist/data/help-words.js', () => import('../../src/cli/help-words.ts'));

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const SUMMARIES = {
  nl: ['wie er spreekt in elk interview', 'zeg gedag'],
  en: ['who speaks in each interview', 'say hello'],
};

test.each(LANGUAGES)(
  'the help and the table of the manual have the analysis and the command, in %s',
  async (language) => {
    const { out } = await runHere('.', ['--help', '--language', language]);
    for (const words of SUMMARIES[language]) {
      expect(out).toContain(words);
      expect(commandTable(language)).toContain(words);
    }
  },
);

test('export offers the analysis and the format, and the README has to have the format', async () => {
  const { out } = await runHere('.', ['export', '--help']);
  const flat = out.replace(/\s+/g, ' ');
  expect(flat).toMatch(/--format .*, text\)/);
  expect(flat).toMatch(/--only .*, speakers\)/);
  expect(WRITTEN.at(-1)).toBe('`text`');
});

test('a misspelt name is told what is meant', async () => {
  await withDemo(async (folder) => {
    const { err } = await runHere(folder, ['export', 'uit', '--only', 'speakrs']);
    expect(err).toContain('speakers');
    expect((await runHere(folder, ['export', 'uit', '--format', 'txt'])).err).toContain('text');
    expect((await runHere(folder, ['gret'])).err).toContain('greet');
  });
});

test('the command runs, and the analysis is written in every format, the new one too', async () => {
  expect(await runHere('.', ['greet'])).toEqual({ out: 'Dag.\n', err: '', exit: 0 });
  const twice = await runHere('.', ['greet', 'Bo', '--all', '--language', 'en']);
  expect(twice).toEqual({ out: 'Hello.\nHello.\n', err: '', exit: 1 });
  await withDemo(async (folder) => {
    expect((await runHere(folder, ['speakers'])).out).toContain('Wie er spreekt');
    const { exit } = await runHere(folder, ['export', 'uit', '--only', 'speakers,crosstab']);
    expect(exit).toBe(0);
    const files = await readdir(join(folder, 'uit'));
    for (const extension of ['docx', 'md', 'csv', 'json', 'txt'])
      expect(files.filter((file) => file.endsWith(`.${extension}`)).length).toBeGreaterThan(1);
    expect(
      await readFile(join(folder, 'uit', files.find((file) => file.endsWith('.txt')) ?? ''), 'utf8'),
    ).not.toBe('');
  });
});

test('no name gets out by the analysis nor by the format: all writers are gone through', async () => {
  const talk = 'Interviewer: Hoe gaat het?\nMevrouw Terpstra: Goed, zei Sietske.\n';
  await withFolder(async (folder) => {
    put(folder, 'gesprek.txt', talk);
    const session = await sessionIn(folder, { documents: ['gesprek.txt'] });
    const files = await allFiles(session);
    expect(files.filter(({ name }) => name.endsWith('.txt')).length).toBeGreaterThan(0);
    const spoken = files.filter(({ name }) => /wie-er-spreekt/i.test(name));
    expect(spoken.length).toBeGreaterThan(4);
    const originals = session.gate.originals();
    for (const { name, bytes } of files) {
      expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/Terpstra|Sietske/);
      expect(searchArtefact(name, bytes, originals)).toEqual([]);
    }
    const bare = await sessionIn(folder, { documents: ['gesprek.txt'], reveal: true });
    const revealed = (await allFiles(bare)).filter(({ name }) => /wie-er-spreekt/i.test(name));
    expect(revealed.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join()).toContain('Terpstra');
  });
});

test('what a check finds is reported, past the gate', async () => {
  await withDemo(async (folder) => {
    const { findings } = JSON.parse((await runHere(folder, ['check', '--json'])).out);
    const found = findings.filter(({ excerpt }: { excerpt: string }) => /^bij /.test(excerpt));
    expect(found.length).toBeGreaterThan(3);
    expect(found[0]).toMatchObject({ code: 'K299', severity: 'info' });
    expect(found[0].message).toMatch(/^Dit interview is gezien, \d+ beurten\.$/);
    expect(found[0].hint).toMatch(/^Het heet /);
    const { out } = await runHere(folder, ['check', '--language', 'en']);
    expect(out).toMatch(/remark K299: Seen, \d+ turns\./);
  });
});
