import { EXPORTABLE, exhibitsOf } from '../../src/cli/exhibits.ts';
import type { Options } from '../../src/cli/options.ts';
import { openSession, type Session } from '../../src/cli/session.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { PROGRAM } from '../../src/sentences/program.ts';
import { FORMATS, type Format } from '../../src/writers/index.ts';
import { contentsOf } from '../../src/writers/rendered.ts';

/** A terminal at which nobody sits. */
export function quietTerminal(cwd: string): Terminal {
  return {
    cwd,
    width: 80,
    isTerminal: false,
    color: false,
    canAsk: false,
    out: () => {},
    err: () => {},
    confirm: async () => false,
    key: async () => 'escape',
    line: async () => null,
    close: async () => {},
    secret: async () => null,
    variable: () => undefined,
  };
}

/** The project in a folder, with its gate. */
export function sessionIn(folder: string, options: Options = {}): Promise<Session> {
  return openSession({ terminal: quietTerminal(folder), dir: '.' }, [], options);
}

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything there is to export, by every writer. */
export async function allFiles(session: Session): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const exhibit of exhibitsOf(session.loaded.project, EXPORTABLE, session)) {
    for (const format of Object.values<Format>(FORMATS)) {
      const options = { language: session.language, provenance: [PROGRAM] };
      files.push(contentsOf(await format.write(exhibit, options)));
    }
  }
  return files;
}
