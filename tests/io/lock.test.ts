import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makePrivateFolder } from '../../src/io/atomic.ts';
import { withLock } from '../../src/io/private/lock.ts';
import { IoProblem } from '../../src/io/problem.ts';
import { folderWith } from '../support/folder.ts';

const LOCK = '.kantlijn/lock';

async function locked(text: string): Promise<string> {
  const root = folderWith();
  await makePrivateFolder(join(root, '.kantlijn'));
  writeFileSync(join(root, LOCK), text);
  return root;
}

const by = (pid: number, host = hostname()) => JSON.stringify({ pid, host, since: Date.now() });
/** Above what any system gives out. */
const NOBODY = 2 ** 30;

test('one after the other, and nothing is left', async () => {
  const root = folderWith();
  let inside = 0;
  let most = 0;
  const seen: number[] = [];
  const one = (i: number) =>
    withLock(root, async () => {
      most = Math.max(most, ++inside);
      await pause(2);
      inside--;
      seen.push(i);
    });
  await Promise.all(Array.from({ length: 12 }, (_, i) => one(i)));
  expect([most, seen.length, existsSync(join(root, LOCK))]).toEqual([1, 12, false]);
});

test('makes way for the next one when it fails', async () => {
  const root = folderWith();
  await expect(withLock(root, () => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
  expect(await withLock(root, async () => 'klaar', 100)).toBe('klaar');
});

test.each([
  ['of a process that is over', by(NOBODY), 0],
  ['of another computer, long ago', by(process.pid, 'elders'), 120],
  ['that tells nothing, long ago', '', 120],
])('takes a lock %s', async (_, text, seconds) => {
  const root = await locked(text);
  const then = Date.now() / 1000 - seconds;
  utimesSync(join(root, LOCK), then, then);
  expect(await withLock(root, async () => 'klaar', 3000)).toBe('klaar');
  expect(existsSync(join(root, LOCK))).toBe(false);
});

test.each([
  ['of a process that runs', by(process.pid)],
  ['of another computer', by(NOBODY, 'elders')],
  ['that tells nothing yet', ''],
])('waits for a lock %s, and then says so', async (_, text) => {
  const root = await locked(text);
  const refused = await withLock(root, async () => 'klaar', 150).catch((error: unknown) => error);
  expect(refused instanceof IoProblem ? refused.finding.code : refused).toBe('K740');
  expect(readFileSync(join(root, LOCK), 'utf8')).toBe(text);
});
