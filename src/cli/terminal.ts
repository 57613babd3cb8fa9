/** What a command may do to the outside, so that tests can stand in for it. */
export interface Terminal {
  readonly cwd: string;
  /** Columns that a line may take. */
  readonly width: number;
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** Somebody can be asked something. */
  readonly canAsk: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Yes or no; only where `canAsk`. */
  confirm(question: string): Promise<boolean>;
}

const NARROWEST = 60;
const WIDEST = 160;

export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  // `kantlijn tree | head` closes the pipe early; that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const isTerminal = stdout.isTTY === true;
  return {
    cwd: process.cwd(),
    width: Math.min(Math.max(stdout.columns ?? (Number(env.COLUMNS) || 100), NARROWEST), WIDEST),
    isTerminal,
    color: isTerminal && !env.NO_COLOR && env.TERM !== 'dumb',
    canAsk: stdin.isTTY === true && isTerminal,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    confirm: async (question) => {
      const { confirm } = await import('@clack/prompts');
      return (await confirm({ message: question, initialValue: false })) === true;
    },
  };
}
