import { existsSync } from 'node:fs';

/** For tests that need material from beside the repository: true where it is not there, and says so on a line of its own. */
export function isAbsent(path: string): boolean {
  if (existsSync(path)) return false;
  console.warn(`skipped: ${path} is not there, and these tests read it`);
  return true;
}

/** Milliseconds that this process worked on it, however busy the machine is with something else. */
export function workOf(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of work on a hundred thousand letters, in a sixth of which all that is linear is done. */
export const TOO_MUCH_WORK = 5_000;

/** Milliseconds. Whatever takes this long grows with the square of its input; anything less is a busy machine. */
export const ENDLESS = 30_000;
