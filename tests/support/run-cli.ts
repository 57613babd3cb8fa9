import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../src/cli/main.ts';
import { TEST_SECRET } from './build.ts';
import { copiesOf } from './copies.ts';
import { newFolder, withFolder } from './folder.ts';
import { expectSchema } from './schemas.ts';

export { newFolder, withFolder };

type Terminal = Parameters<typeof run>[1];

export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly exit: number;
}

export interface Setting {
  /** The file that node was told to run; none where it is left out. */
  readonly script?: string;
  readonly isTerminal?: boolean;
  /** Columns; 100 where it is left out. */
  readonly width?: number;
  /** What a person answers to every question; nobody is there where it is left out. */
  readonly answer?: boolean | typeof CTRL_C;
  /** Keys that a person presses. */
  readonly keys?: readonly string[];
  /** What happens before a key is pressed. */
  readonly before?: Readonly<Record<string, () => Promise<void>>>;
  /** Lines that a person types, or that are piped in. */
  readonly lines?: readonly string[];
  /** What a person types where it is not shown, one after the other. */
  readonly secrets?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  /** When somebody presses Ctrl-C; as soon as something was shown where it is left out. */
  readonly stopped?: AbortSignal;
}

/** Runs the command line in this process, in `cwd`. */
export async function runHere(cwd: string, argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const { terminal, shown } = terminalIn(cwd, setting);
  const exit = await run(argv, terminal);
  const { out, err } = shown();
  expectSchema(argv, out);
  return { out, err, exit };
}

/** What somebody presses at a question who wants to leave. */
export const CTRL_C = '\u0003';

/** A terminal that keeps what it is given. */
export function terminalIn(
  cwd: string,
  setting: Setting = {},
): { readonly terminal: Terminal; readonly shown: () => Pick<Outcome, 'out' | 'err'> } {
  let out = '';
  let err = '';
  const stop = new AbortController();
  const keys = [...(setting.keys ?? [])];
  const lines = [...(setting.lines ?? [])];
  const secrets = [...(setting.secrets ?? [])];
  const terminal: Terminal = {
    cwd,
    script: setting.script ?? null,
    width: setting.width ?? 100,
    isTerminal: setting.isTerminal ?? false,
    color: false,
    canClear: setting.isTerminal ?? false,
    canAsk: setting.answer !== undefined || setting.keys !== undefined,
    out: (text) => {
      out += text;
      stop.abort();
    },
    err: (text) => {
      err += text;
    },
    confirm: async (_, _yes, _no, stop) => {
      if (setting.answer === CTRL_C && stop !== undefined) throw stop();
      return setting.answer === true;
    },
    key: async () => {
      const key = keys.shift() ?? 'escape';
      await setting.before?.[key]?.();
      return key;
    },
    line: async (_, stop) => {
      const typed = lines.shift() ?? null;
      if (typed === CTRL_C && stop !== undefined) throw stop();
      return typed === CTRL_C ? null : typed;
    },
    close: async () => {},
    secret: async () => secrets.shift() ?? null,
    stopped: () => setting.stopped ?? stop.signal,
    variable: (name) => setting.variables?.[name],
  };
  return { terminal, shown: () => ({ out, err }) };
}

const BIN = resolve('bin/kantlijn.js');
const MAIN = pathToFileURL(resolve('dist/main.js')).href;

/** Runs the built program as a process of its own. */
export function runChild(
  cwd: string,
  argv: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return child(cwd, [BIN, ...argv], variables);
}

function child(
  cwd: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  // In no language, as a process of this suite is too.
  const env = { ...process.env, LC_ALL: 'C', COLUMNS: '100', NO_COLOR: '1', ...variables };
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 1 << 26 }, (error, out, err) => {
      done({ out, err, exit: error === null ? 0 : Number(error.code) });
    });
  });
}

/** One command line after the other, in one process; the streams keep what they are given. */
const ONE_BY_ONE = `
  const { processTerminal, run } = await import(process.argv[1]);
  const terminal = processTerminal();
  const keep = (stream, kept) => { stream.write = (text) => kept.push(text) > 0; };
  const outcomes = [];
  for (const { cwd, argv } of JSON.parse(process.argv[2])) {
    const [out, err] = [[], []];
    keep(process.stdout, out);
    keep(process.stderr, err);
    const exit = await run(argv, { ...terminal, cwd });
    outcomes.push({ out: out.join(''), err: err.join(''), exit });
  }
  require('node:fs').writeFileSync(process.argv[3], JSON.stringify(outcomes));
`;

/** What the built program says, each in its folder, of command lines that need no process of their own: a process is slow to start. */
export async function runBuilt(
  cases: readonly { readonly cwd: string; readonly argv: readonly string[] }[],
): Promise<Outcome[]> {
  return await withFolder(async (folder) => {
    const kept = join(folder, 'outcomes.json');
    // As a process of this suite is.
    const args = [
      ...process.execArgv,
      '-e',
      `(async () => {${ONE_BY_ONE}})()`,
      MAIN,
      JSON.stringify(cases),
      kept,
    ];
    const { err } = await child(folder, args);
    if (err !== '') throw new Error(err);
    return JSON.parse(await readFile(kept, 'utf8'));
  });
}

/** Runs the built program for so many milliseconds, then kills it as a power cut would. */
export async function builtKilledAfter(cwd: string, argv: readonly string[], delay: number): Promise<void> {
  const running = spawn(process.execPath, [BIN, ...argv], { cwd, stdio: 'ignore' });
  const ended = new Promise((done) => running.once('exit', done));
  await Promise.race([ended, new Promise((done) => setTimeout(done, delay))]);
  running.kill('SIGKILL');
  await ended;
}

/** A copy of the example project in a folder of its own, taken away afterwards. */
export async function withDemo<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    await cp('fixtures/demo', folder, { recursive: true });
    return use(folder);
  });
}

/** The same, with the secret that every test knows, as a command has read it before; whom it names is not known yet. */
export const withReadDemo = copiesOf(async (folder) => {
  await cp('fixtures/demo', folder, { recursive: true });
  await giveSecret(folder);
  await runHere(folder, ['status']);
  await rm(join(folder, '.kantlijn/key.json'));
});

/** A secret that every test knows, so that keys are the same in every run. */
export async function giveSecret(folder: string, secret: string = TEST_SECRET): Promise<void> {
  await mkdir(join(folder, '.kantlijn'), { recursive: true, mode: 0o700 });
  await writeFile(join(folder, '.kantlijn/secret'), `${secret}\n`, { mode: 0o600 });
}
