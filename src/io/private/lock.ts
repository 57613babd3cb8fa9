import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { makePrivateFolder } from '../atomic.ts';
import { PROJECT_BUSY } from '../finding-kinds.ts';
import { errnoOf, IoProblem, onDisk, orAbsent } from '../problem.ts';
import { whenFree } from '../sync.ts';
import { isAlive } from '../temporary.ts';
import { privatePath } from './private-folder.ts';

/** In the private folder: who is changing something there, from where and since when. */
export const LOCK_FILE = 'lock';

// Milliseconds. Whoever has the lock keeps it for a few of them.
const LONGEST_WAIT = 20_000;
const LONGEST_PAUSE = 40;
/** After this much time a lock of another computer, or one that tells nothing, is nobody's. */
const ABANDONED = 60_000;
const BROKEN_OFF = 5_000;

/**
 * Does something while no other run of kantlijn changes the project's private files or decisions: whoever reads, changes and
 * writes one of them does all three in here. Not to be nested. Throws an IoProblem (K740) where others do not make way.
 */
export async function withLock<T>(
  root: string,
  deed: () => Promise<T>,
  longest: number = LONGEST_WAIT,
): Promise<T> {
  const path = privatePath(root, LOCK_FILE);
  await makePrivateFolder(privatePath(root));
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now(), run: Math.random() });
  await onDisk('writing', path, () => takeLock(path, own, Date.now() + longest));
  try {
    return await deed();
  } finally {
    if ((await lockText(path)) === own) await rm(path, { force: true });
  }
}

async function takeLock(path: string, own: string, until: number): Promise<void> {
  for (;;) {
    if (await isMade(path, own)) return;
    const text = await lockText(path);
    if (text !== null && (await isLockAbandoned(path, text))) await takeAway(path, text);
    else if (Date.now() > until)
      throw new IoProblem(finding(PROJECT_BUSY, { file: RawText.own(`.kantlijn/${LOCK_FILE}`) }));
    else await pause(Math.ceil(Math.random() * LONGEST_PAUSE));
  }
}

/** False where it is there already. */
async function isMade(path: string, text: string): Promise<boolean> {
  try {
    const handle = await whenFree(() => open(path, 'wx', 0o600));
    await handle.writeFile(text).finally(() => handle.close());
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isLockAbandoned(path: string, text: string): Promise<boolean> {
  const { pid, host } = ownerIn(text);
  if (host === hostname() && pid !== null && !isAlive(pid)) return true;
  return (await heldFor(path)) > ABANDONED;
}

function ownerIn(text: string): { readonly pid: number | null; readonly host: string | null } {
  const pid = /"pid":(\d+)/.exec(text)?.[1];
  return { pid: pid === undefined ? null : Number(pid), host: /"host":"([^"]*)"/.exec(text)?.[1] ?? null };
}

/** One at a time, and only the very lock that was seen: somebody else may have taken it away, and a third have made a new one. */
async function takeAway(path: string, seen: string): Promise<void> {
  const claim = `${path}.stale`;
  if (await isMade(claim, seen)) {
    if ((await lockText(path)) === seen) await rm(path, { force: true });
    await rm(claim, { force: true });
  } else {
    if ((await heldFor(claim)) > BROKEN_OFF) await rm(claim, { force: true });
    await pause(LONGEST_PAUSE);
  }
}

async function lockText(path: string): Promise<string | null> {
  return await readFile(path, 'utf8').catch(orAbsent);
}

/** In milliseconds; 0 where it is gone. */
async function heldFor(path: string): Promise<number> {
  const stats = await stat(path).catch(orAbsent);
  return stats === null ? 0 : Date.now() - stats.mtimeMs;
}
