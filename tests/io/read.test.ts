import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asMeant } from '../../src/io/natural-order.ts';
import { likelyKeys } from '../../src/io/private/find-keys.ts';
import { readSources, readTextFile } from '../../src/io/read.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { folderWith, put } from '../support/folder.ts';
import { ENDLESS } from '../support/shared.ts';

async function namesOf(root: string, ...patterns: string[]): Promise<string[]> {
  const { files, findings } = await readSources(root, patterns);
  expect(findings).toEqual([]);
  return files.map(({ name }) => name);
}

async function findingsOf(root: string, ...patterns: string[]) {
  const { findings } = await readSources(root, patterns);
  return findings.map(({ code, file, words }) => [
    code,
    file === null ? null : wordsOf(file),
    ...Object.values(words).map(wordsOf),
  ]);
}

describe('the order of documents that somebody names', () => {
  it.each([
    ['as a shell fills in a *', ['b1.md', 'b10.md', 'b2.md'], ['b1.md', 'b2.md', 'b10.md']],
    ['behind a report', ['verslag.md', 'B10.md', 'b2.md'], ['verslag.md', 'b2.md', 'B10.md']],
    ['as somebody chose', ['zus.md', 'broer.md', 'b2.md', 'b1.md'], ['zus.md', 'broer.md', 'b2.md', 'b1.md']],
    ['of nothing', [], []],
  ])('%s', (_, typed, read) => {
    expect(asMeant(typed)).toEqual(read);
  });
});

describe('the files that patterns name', () => {
  it.each([
    ['*.txt', ['b2.txt', 'b10.txt']],
    ['b?.txt', ['b2.txt']],
    ['*.{md,txt}', ['b2.txt', 'b10.txt', 'rapport.md']],
    ['{b2,{b10,rapport}}.*', ['b2.txt', 'b10.txt', 'rapport.md']],
    ['**/*.txt', ['b2.txt', 'b10.txt', 'map/b3.txt', 'map/diep/b1.txt']],
    ['**/diep/*', ['map/diep/b1.txt']],
    ['map', ['map/b3.txt']],
    ['map/', ['map/b3.txt']],
    ['.', ['b2.txt', 'b10.txt', 'rapport.md']],
    ['map/**', ['map/b3.txt', 'map/diep/b1.txt']],
    ['map/**/**/b*', ['map/b3.txt', 'map/diep/b1.txt']],
    ['*/b3.txt', ['map/b3.txt']],
    ['./map/../b2.txt', ['b2.txt']],
    ['B*.TXT', ['b2.txt', 'b10.txt']],
  ])('%s', async (pattern, names) => {
    const root = folderWith('b10.txt', 'b2.txt', 'rapport.md', 'map/b3.txt', 'map/diep/b1.txt');
    expect(await namesOf(root, pattern)).toEqual(names);
    expect(await namesOf(root, join(root, pattern))).toEqual(names);
  });

  it('come in the order of the patterns, each once, with their bytes', async () => {
    const root = folderWith('b1.txt', 'b2.txt', 'rapport.md');
    const { files } = await readSources(root, ['rapport.md', 'b2.txt', '*']);
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual(
      ['rapport.md', 'b2.txt', 'b1.txt'].map((name) => [name, name]),
    );
  });

  it('may lie outside the folder', async () => {
    const root = folderWith('b1.txt', 'project/kantlijn.yaml');
    expect(await namesOf(join(root, 'project'), '../*.txt')).toEqual(['../b1.txt']);
  });

  it('are not what programs keep', async () => {
    const root = folderWith(
      'b1.txt',
      '~$b1.txt',
      '.DS_Store',
      '.git/b.txt',
      '.kantlijn/cache/b.txt',
      'node_modules/x/b.txt',
      '.verborgen/b.txt',
    );
    expect(await namesOf(root, '**/*')).toEqual(['b1.txt']);
    expect(await namesOf(root, '.verborgen/*')).toEqual(['.verborgen/b.txt']);
  });

  it('may have names with the marks of a pattern', async () => {
    const root = folderWith('wat?.txt', 'a{b,c}.txt', '[1].txt', 'ab.txt', '*.txt', 'half{.txt');
    expect(await namesOf(root, 'wat?.txt')).toEqual(['wat?.txt']);
    expect(await namesOf(root, 'a{b,c}.txt')).toEqual(['a{b,c}.txt']);
    expect(await namesOf(root, '[1].txt')).toEqual(['[1].txt']);
    expect(await namesOf(root, '*.txt')).toEqual(['*.txt']);
    expect(await namesOf(root, 'half{.t*')).toEqual(['half{.txt']);
  });

  it('are found however their accents are written', async () => {
    const root = folderWith('Zoe\u0308.txt', 'Rene\u0301/b.txt');
    expect(await namesOf(root, 'Zoë.txt', 'René/b.txt', 'Zo?.txt')).toEqual(['Zoë.txt', 'René/b.txt']);
  });

  it('end where links go round', async () => {
    const root = folderWith('map/b1.txt');
    symlinkSync(root, join(root, 'map', 'rond'));
    symlinkSync(join(root, 'zelf'), join(root, 'zelf'));
    symlinkSync(join(root, 'map', 'b1.txt'), join(root, 'link.txt'));
    expect(await namesOf(root, '**/*.txt')).toEqual(['link.txt', 'map/b1.txt']);
    expect(await namesOf(root, 'map/rond/map/*.txt')).toEqual(['map/rond/map/b1.txt']);
  });

  it('are found in no time for a pattern of many stars', async () => {
    const root = folderWith(`${'a'.repeat(200)}.txt`);
    const start = performance.now();
    expect(await findingsOf(root, `${'*a'.repeat(60)}*b`)).toHaveLength(1);
    expect(await findingsOf(root, '{a,b}'.repeat(40))).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(ENDLESS);
  });
});

describe('what cannot be read is a finding', () => {
  it.each([
    ['interveiw 1.docx', ['K702', 'interveiw 1.docx', 'interview 1.docx']],
    ['interview 1.doc', ['K702', 'interview 1.doc', 'interview 1.docx']],
    ['rapport.docx', ['K702', 'rapport.docx', 'teksten/rapport.docx']],
    ['teksten/raport.docx', ['K702', 'teksten/raport.docx', 'teksten/rapport.docx']],
    ['iets heel anders.txt', ['K701', 'iets heel anders.txt']],
    ['*.odt', ['K701', '*.odt']],
    ['interview 1.docx/b', ['K701', 'interview 1.docx/b']],
    ['a\u0000b', ['K701', 'a\u0000b']],
    ['', ['K701', '']],
  ])('%j', async (pattern, expected) => {
    const root = folderWith('interview 1.docx', 'interview 12.docx', 'teksten/rapport.docx');
    expect(await findingsOf(root, pattern)).toEqual([expected]);
  });

  it('and does not stop the others', async () => {
    const root = folderWith('b1.txt');
    const { files, findings } = await readSources(root, ['weg.txt', 'b1.txt', 'ook weg.md']);
    expect(files.map(({ name }) => name)).toEqual(['b1.txt']);
    expect(findings).toHaveLength(2);
  });

  it('when it is larger than 256 MB', async () => {
    const root = folderWith('b1.txt', 'groot.txt');
    truncateSync(join(root, 'groot.txt'), 256 * 1024 * 1024 + 1);
    const { files, findings } = await readSources(root, ['*.txt']);
    expect(files).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'K704', facts: { megabytes: 257, limit: 256 } });
    await expect(readTextFile(join(root, 'groot.txt'))).rejects.toMatchObject({ finding: { code: 'K704' } });
  });

  it.skipIf(process.platform === 'win32')('when it is a pipe or a device, that would never end', async () => {
    const root = folderWith();
    execFileSync('mkfifo', [join(root, 'pijp.txt')]);
    expect(await findingsOf(root, 'pijp.txt')).toEqual([['K700', 'pijp.txt']]);
    expect(await findingsOf(root, '/dev/zero')).toEqual([['K700', '/dev/zero']]);
    await expect(readTextFile(join(root, 'pijp.txt'))).rejects.toMatchObject({ finding: { code: 'K700' } });
    execFileSync('mkfifo', [join(root, 'key.json')]);
    expect(await likelyKeys([join(root, 'key.json')])).toEqual([]);
    expect(await findingsOf(root, '*.txt')).toEqual([['K701', '*.txt']]);
  });
});

describe('a text', () => {
  it('has no byte order mark, and is null where it is not', async () => {
    const root = folderWith();
    put(root, 'a.yaml', '\uFEFFtitle: één\n');
    expect(await readTextFile(join(root, 'a.yaml'))).toBe('title: één\n');
    expect(await readTextFile(join(root, 'b.yaml'))).toBeNull();
    expect(await readTextFile(join(root, 'a.yaml', 'c'))).toBeNull();
  });

  it('is there or is not while another run makes it', async () => {
    const root = folderWith();
    const runs = Array.from({ length: 300 }, async (_, i) => {
      const path = join(root, `${i}.yaml`);
      const readings = Array.from({ length: 8 }, () => readTextFile(path));
      await writeFile(path, 'title: hier\n', { flush: true });
      return Promise.all(readings);
    });
    for (const text of (await Promise.all(runs)).flat()) expect([null, '', 'title: hier\n']).toContain(text);
  });

  it('is a problem with a finding where a folder stands, and does not name the path in its message', async () => {
    const root = folderWith();
    mkdirSync(join(root, 'Jan Jansen'));
    const problem = await readTextFile(join(root, 'Jan Jansen')).catch((error: unknown) => error);
    expect(problem).toMatchObject({ name: 'IoProblem', finding: { code: 'K700' } });
    expect(String(problem)).not.toContain('Jan');
  });
});
