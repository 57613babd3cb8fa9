import { existsSync } from 'node:fs';

/** For tests that need material from beside the repository: true where it is not there, and says so on a line of its own. */
export function isAbsent(path: string): boolean {
  if (existsSync(path)) return false;
  console.warn(`skipped: ${path} is not there, and these tests read it`);
  return true;
}

/** Milliseconds. Whatever takes this long grows with the square of its input; anything less is a busy machine. */
export const ENDLESS = 30_000;
