import type { Language } from '../model/project.ts';
import type { Terminal } from './terminal.ts';

/** What the user typed behind a command; each command declares which of these it takes. */
export interface Options {
  readonly json?: boolean;
  readonly reveal?: boolean | string;
  readonly language?: Language;
  readonly profile?: string;
  readonly codebook?: string[] | string;
  readonly code?: string;
  readonly group?: string;
  readonly theme?: string;
  readonly rows?: string;
  readonly by?: string;
  readonly who?: boolean;
  readonly accept?: string[];
  readonly fix?: boolean;
  readonly yes?: boolean;
  readonly into?: string;
  readonly title?: string;
  readonly dryRun?: boolean;
  readonly format?: string;
  readonly only?: string;
  readonly all?: boolean;
  readonly context?: string;
  readonly passphrase?: boolean;
  readonly removePassphrase?: boolean;
  readonly restore?: string;
  readonly destroy?: boolean;
}

/** One call of the program. */
export interface Call {
  readonly terminal: Terminal;
  /** `-C`, relative to the terminal's folder. */
  readonly dir: string;
}

export type Action = (call: Call, args: readonly string[], options: Options) => Promise<number>;
