import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

/** Node 20 runs no TypeScript: the child is bundled first. */
export function bundledChild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-child-'));
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const entry = fileURLToPath(new URL('./child.ts', import.meta.url));
  const outfile = join(folder, 'child.cjs');
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile,
  });
  return outfile;
}

/** Runs it until it is `ready` and `delay` milliseconds more, then kills it as a power cut would. */
export async function killedAfter(child: string, args: string[], delay: number): Promise<void> {
  const running = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(running);
  await new Promise((resolve) => setTimeout(resolve, delay));
  const ended = new Promise((resolve) => running.once('exit', (_code, signal) => resolve(signal)));
  running.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error('the child ended by itself');
}

/** What it prints, as somebody without the rights of an administrator. */
export function printedAsNobody(child: string, args: string[]): string {
  const rights = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return spawnSync(process.execPath, [child, ...args], {
    encoding: 'utf8',
    cwd: tmpdir(),
    ...rights,
  }).stdout.trim();
}

function ready(running: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    running.stdout?.once('data', () => resolve());
    running.once('error', reject);
    running.once('exit', () => reject(new Error('the child ended before it was ready')));
  });
}
