import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const HOOK = pathToFileURL(join(import.meta.dirname, 'peak-hook.mjs')).href;
const GNU_TIME = '/usr/bin/time';
const hasGnuTime = /Maximum resident set size/.test(
  spawnSync(GNU_TIME, ['-v', 'true'], { encoding: 'utf8' }).stderr ?? '',
);

/** How peak memory is read on this machine, for the heading of the table. */
export const PEAK_BY = hasGnuTime ? `${GNU_TIME} -v` : 'a hook in the process';

/**
 * Runs a command once as a child process, its output thrown away.
 * Gives wall time and time of the processor in milliseconds, peak memory in bytes (NaN where it is not known), exit code
 * and stderr.
 */
export function measure([program, ...args]) {
  return hasGnuTime ? byGnuTime([program, ...args]) : byHook([program, ...args]);
}

/** Wall time in milliseconds, with nothing between: for programs that take no longer than the measuring does. */
export function wallTime([program, ...args]) {
  const start = performance.now();
  spawnSync(program, args, { stdio: 'ignore' });
  return performance.now() - start;
}

function byGnuTime(command) {
  const { ms, status, stderr } = run(GNU_TIME, ['-v', ...command], process.env);
  const at = Math.max(0, stderr.search(/^(?:Command exited|Command terminated|\tCommand being timed:)/m));
  const [own, report] = [stderr.slice(0, at), stderr.slice(at)];
  const told = (what) => Number(new RegExp(`${what}: ([\\d.]+)`).exec(report)?.[1]);
  const cpu = (told('User time \\(seconds\\)') + told('System time \\(seconds\\)')) * 1000;
  return { ms, cpu, bytes: told('Maximum resident set size \\(kbytes\\)') * 1024, status, stderr: own };
}

function byHook([program, ...args]) {
  const dir = mkdtempSync(join(tmpdir(), 'kl-peak-'));
  const file = join(dir, 'peak');
  const options = `${process.env.NODE_OPTIONS ?? ''} --import ${HOOK}`.trim();
  const result = run(program, args, { ...process.env, NODE_OPTIONS: options, PEAK_FILE: file });
  let told = { bytes: Number.NaN, cpu: Number.NaN };
  try {
    told = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The process ended before the hook could write.
  }
  rmSync(dir, { recursive: true, force: true });
  return { ...result, ...told };
}

function run(program, args, env) {
  const start = performance.now();
  const child = spawnSync(program, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const ms = performance.now() - start;
  return { ms, status: child.status, stderr: child.stderr ?? String(child.error ?? '') };
}

/**
 * The best of several runs of a command and of a bare node, turn by turn, so that a busy moment hits both; one that takes
 * long is not run again. `before` is not measured. Exit code 1 tells of findings and is no failure.
 */
export function inTurn(bare, command, runs, before) {
  const [bares, own] = [[], []];
  do {
    bares.push(measure(bare));
    before();
    own.push(measure(command));
  } while (own.length < runs && own.at(-1).ms < TOO_LONG_TO_REPEAT);
  return {
    bare: least(bares),
    own: least(own),
    failed: own.find(({ status }) => status !== 0 && status !== 1) ?? null,
    runs: own.length,
  };
}

function least(results) {
  return {
    ms: Math.min(...results.map(({ ms }) => ms)),
    cpu: Math.min(...results.map(({ cpu }) => cpu)),
    bytes: Math.min(...results.map(({ bytes }) => bytes)),
  };
}

const TOO_LONG_TO_REPEAT = 5_000;
