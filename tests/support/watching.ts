import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { type Setting, terminalIn } from './run-cli.ts';

/** One run of `watch`, while it goes on. */
interface Watching {
  /** All that was shown, once so many reports were. */
  readonly shows: (reports: number) => Promise<{ out: string; err: string }>;
  /** How many reports there were after a while in which nothing should happen. */
  readonly later: () => Promise<number>;
  /** How many wait for Ctrl-C. */
  readonly waiting: () => number;
}

const NOTE = /^─ \d+:\d\d:\d\d · /gm;
/** In ms: longer than it takes to notice a change and to make a report of the example. */
const A_WHILE = 1500;
const LONGEST = 15_000;

/** Starts it, uses it, and presses Ctrl-C; the exit code has to be 0. */
export async function whileWatching(
  cwd: string,
  argv: readonly string[],
  use: (watching: Watching) => Promise<void>,
  setting: Setting = {},
): Promise<void> {
  const stop = new AbortController();
  const { terminal, shown } = terminalIn(cwd, { ...setting, stopped: stop.signal });
  const ended = run(['watch', ...argv], terminal);
  const count = () => (shown().out + shown().err).match(NOTE)?.length ?? 0;
  try {
    await use({
      shows: async (reports) => {
        const until = Date.now() + LONGEST;
        while (count() < reports && Date.now() < until) await pause(20);
        expect(count(), shown().out + shown().err).toBe(reports);
        return shown();
      },
      later: async () => {
        await pause(A_WHILE);
        return count();
      },
      waiting: () => getEventListeners(stop.signal, 'abort').length,
    });
  } finally {
    stop.abort();
  }
  expect(await ended).toBe(0);
}
