import type { Typed } from '../app/wanted.ts';
import type { Language } from '../model/project.ts';
import { type Sentence, sentence } from '../sentences/sentence.ts';
import type { Terminal } from './terminal.ts';

/** What the user typed behind a command; each command declares which of these it takes. */
export interface Options extends Typed {
  readonly json?: boolean;
  readonly reveal?: boolean | string;
  readonly language?: Language;
  readonly profile?: string;
  readonly accept?: string[];
  readonly fix?: boolean;
  readonly yes?: boolean;
  readonly add?: boolean;
  readonly into?: string;
  readonly title?: string;
  readonly dryRun?: boolean;
  readonly format?: string;
  readonly only?: string;
  readonly together?: boolean;
  readonly report?: string;
  readonly passphrase?: boolean;
  readonly removePassphrase?: boolean;
  readonly restore?: string;
  readonly destroy?: boolean;
}

/** One option of a command. */
export interface CommandOption {
  readonly flags: string;
  readonly says: Sentence;
  /** The values it takes, where those are few. */
  readonly choices?: readonly string[];
  /** The values of which it takes several, with commas between them. */
  readonly several?: readonly string[];
  /** It makes a command that reads write into her files. */
  readonly writes?: true;
}

/** One call of the program. */
export interface CommandCall {
  readonly terminal: Terminal;
  /** `-C`, relative to the terminal's folder. */
  readonly dir: string;
  /** Spoken until a project says another. */
  readonly language: Language;
  /** `watch` will run it again. */
  readonly isWatched?: true;
}

export type Action = (call: CommandCall, args: readonly string[], options: Options) => Promise<number>;

export const LANGUAGE: CommandOption = {
  flags: '--language <language>',
  says: sentence('van bevindingen en overzichten', 'of findings and output'),
  choices: ['nl', 'en'],
};

export const JSON_OBJECT: CommandOption = {
  flags: '--json',
  says: sentence('print een JSON-object', 'print one JSON object'),
};

export const PROFILE: CommandOption = {
  flags: '--profile <profile>',
  says: sentence(
    'wat er overblijft van datums, leeftijden en plaatsen: supervisor, public, of een van kantlijn.yaml',
    'how much is left of dates, ages and places: supervisor, public, or one of kantlijn.yaml',
  ),
};

const REVEAL: CommandOption = {
  flags: '--reveal [anyway]',
  says: sentence(
    'toon de originelen in plaats van plaatshouders (alleen op een beeldscherm, tenzij "anyway")',
    'show originals instead of placeholders (terminal only, unless "anyway")',
  ),
};

/** Of every command that reports. */
export const COMMON: readonly CommandOption[] = [JSON_OBJECT, REVEAL, PROFILE, LANGUAGE];

/** For documents without a project. */
export const GIVEN: CommandOption = {
  flags: '--codebook <files...>',
  says: sentence(
    'codeboeken (en een themalijst) bij documenten zonder project',
    'codebooks (and a crosswalk) for documents without a project',
  ),
};
