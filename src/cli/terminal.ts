import { type TerminalText, textOf } from './terminal-text.ts';
import type { Typing } from './typing.ts';

/** What a command may do to the outside, so that tests can stand in for it. */
export interface Terminal {
  readonly cwd: string;
  /** The file that node was told to run, absolute; null where it was told none. */
  readonly script: string | null;
  /** Columns that a line may take. */
  readonly width: number;
  /** All that is shown goes to a screen: output and errors. */
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** A screen that can be wiped. */
  readonly canClear: boolean;
  /** Somebody can be asked something. */
  readonly canAsk: boolean;
  out(text: TerminalText): void;
  err(text: TerminalText): void;
  /** Yes or no, each as it is called; only where `canAsk`. Ctrl-C rejects with what `stop` gives, or is a no. */
  confirm(question: TerminalText, yes: TerminalText, no: TerminalText, stop?: () => Error): Promise<boolean>;
  /** What somebody types without it being shown; null where nobody can be asked, or nobody answers. */
  secret(question: TerminalText): Promise<string | null>;
  /** The next key that is pressed ("k", "return"); only where `canAsk`. */
  key(): Promise<string>;
  /** The next line that somebody types or pipes in; null where there are no more. Ctrl-C rejects with what `stop` gives, or is no answer. */
  line(prompt: TerminalText, stop?: () => Error): Promise<string | null>;
  /** Nothing more is asked. */
  close(): Promise<void>;
  /** Aborted when somebody presses Ctrl-C, once; the next time ends the process as ever. */
  stopped(): AbortSignal;
  /** A variable of the environment. */
  variable(name: Variable): string | undefined;
}

/** What of the environment a command looks at. */
export type Variable = `KANTLIJN_${string}` | 'LC_ALL' | 'LC_MESSAGES' | 'LANG';

const NARROWEST = 40;
const WIDEST = 160;

/** What is thrown where nobody waits for it, told by `tell`, which gives the exit code: node would print its words. */
export function onStrayFault(tell: (error: unknown) => Promise<number>): void {
  process.on('uncaughtException', (error) => void tell(error).then((exit) => process.exit(exit)));
}

export function processTerminal(): Terminal {
  // The other two streams cost a millisecond or more each to make, so only who uses one asks for it.
  const { stdout, env } = process;
  // `kantlijn tree | head` closes the pipe early; that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const isTerminal = stdout.isTTY === true && process.stderr.isTTY === true;
  let opened: Promise<Typing> | null = null;
  const typing = () => {
    opened ??= import('./typing.ts').then(({ openTyping }) => openTyping(process.stdin, stdout));
    return opened;
  };
  return {
    cwd: process.cwd(),
    script: process.argv[1] ?? null,
    width: Math.min(Math.max(stdout.columns ?? (Number(env.COLUMNS) || 100), NARROWEST), WIDEST),
    isTerminal,
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    canClear: isTerminal && env.TERM !== 'dumb',
    canAsk: stdout.isTTY === true && process.stdin.isTTY === true,
    out: (text) => void stdout.write(textOf(text)),
    err: (text) => void process.stderr.write(textOf(text)),
    confirm: async (question, yes, no, stop) => {
      const { confirm, isCancel } = await import('@clack/prompts');
      const labels = { active: textOf(yes), inactive: textOf(no) };
      const answer = await confirm({ message: textOf(question), initialValue: false, ...labels });
      if (isCancel(answer) && stop !== undefined) throw stop();
      return answer === true;
    },
    key: async () => (await typing()).key(),
    line: async (prompt, stop) => (await typing()).line(textOf(prompt), stop),
    close: async () => (await opened)?.close(),
    secret: async (question) => {
      // On stderr, for the report itself may go to a file.
      const { stdin, stderr } = process;
      if (!stdin.isTTY || !stderr.isTTY) return null;
      const { password } = await import('@clack/prompts');
      const answer = await password({ message: textOf(question), output: stderr });
      return typeof answer === 'string' ? answer : null;
    },
    stopped: () => {
      const stop = new AbortController();
      process.once('SIGINT', () => stop.abort());
      return stop.signal;
    },
    variable: (name) => env[name],
  };
}
