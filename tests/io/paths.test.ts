import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partsOfPattern, projectName } from '../../src/io/paths.ts';
import { readSources } from '../../src/io/read.ts';
import { folderWith } from '../support/folder.ts';

describe('a path as the project names it', () => {
  test.each([
    [win32, 'C:\\studie', 'C:\\studie\\int\\een.docx', 'int/een.docx'],
    [win32, 'C:\\studie', 'c:\\Studie\\een.docx', 'een.docx'],
    [win32, 'C:\\studie', 'C:\\Zoe\u0308.docx', '../Zoë.docx'],
    [win32, 'C:\\studie', 'D:\\opnamen\\een.vtt', 'D:/opnamen/een.vtt'],
    [win32, 'C:\\studie', '\\\\server\\deel\\een.vtt', '//server/deel/een.vtt'],
    [posix, '/home/a/studie', '/home/a/studie/int/een.docx', 'int/een.docx'],
    [posix, '/home/a/studie', '/home/a/studie/een\\twee.docx', 'een\\twee.docx'],
  ])('%#', (system, root, file, name) => {
    expect(projectName(root, file, system)).toBe(name);
  });
});

describe('the parts of a pattern', () => {
  test.each([
    [win32, 'C:\\studie\\*.docx', 'C:/', ['studie', '*.docx']],
    [win32, 'C:/studie/**/*.docx', 'C:/', ['studie', '**', '*.docx']],
    [win32, '\\\\server\\deel\\map\\*.md', '//server/deel/', ['map', '*.md']],
    [win32, '.\\int\\..\\een.docx', '', ['int', '..', 'een.docx']],
    [posix, '/studie//*.docx', '/', ['studie', '*.docx']],
    [posix, 'int\\*.docx', '', ['int', '*.docx']],
  ])('%#', (system, pattern, start, parts) => {
    expect(partsOfPattern(pattern, system)).toEqual({ start, parts });
  });
});

test('a project that was made on Windows finds its files elsewhere', async () => {
  const root = folderWith('int/een.md', 'int/twee.md');
  const names = async (pattern: string) => (await readSources(root, [pattern])).files.map(({ name }) => name);
  expect(await names('int\\een.md')).toEqual(['int/een.md']);
  expect(await names('.\\int\\*.md')).toEqual(['int/een.md', 'int/twee.md']);
  const { findings } = await readSources(root, ['int\\drie.md', 'int\\eeen.md', 'int\\']);
  expect(findings.map(({ code }) => code)).toEqual(['K702', 'K702', 'K701']);
});
