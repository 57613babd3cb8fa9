import { describe, expect, it } from 'vitest';
import { findingOf, IoProblem, onDisk } from '../../src/io/problem.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: /home/jan`), { code });

describe('what the disk objects', () => {
  it.each([
    ['ENOENT', 'reading', 'K701'],
    ['ENOENT', 'writing', 'K706'],
    ['EACCES', 'reading', 'K703'],
    ['EACCES', 'writing', 'K706'],
    ['EROFS', 'writing', 'K706'],
    ['ENOSPC', 'writing', 'K707'],
    ['EDQUOT', 'writing', 'K707'],
    ['EEXIST', 'writing', 'K709'],
    ['EIO', 'reading', 'K705'],
    ['EMFILE', 'writing', 'K705'],
  ] as const)('%s while %s is %s', async (code, doing, expected) => {
    expect(findingOf(code, doing, 'a').code).toBe(expected);
    const problem = await onDisk(doing, '/home/jan/a', () => Promise.reject(systemError(code))).catch(String);
    expect(problem).toBe(`IoProblem: ${expected}`);
  });

  it('is told from a bug', async () => {
    const bug = new RangeError('bug');
    await expect(onDisk('reading', 'a', () => Promise.reject(bug))).rejects.toBe(bug);
    const wrongUse = Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' });
    await expect(onDisk('reading', 'a', () => Promise.reject(wrongUse))).rejects.toBe(wrongUse);
    const problem = new IoProblem(findingOf('EIO', 'reading', 'a'));
    await expect(onDisk('writing', 'b', () => Promise.reject(problem))).rejects.toBe(problem);
  });
});
