import { NOBODY } from '../../src/app/ask.ts';
import { EXHIBITS, type ExhibitName, exhibitsOf } from '../../src/app/exhibits.ts';
import { type Opening, openProject, type Session } from '../../src/app/session.ts';
import { FORMATS, type Format } from '../../src/writers/index.ts';
import { contentsOf } from '../../src/writers/rendered.ts';

/** The project in a folder, with its gate. */
export function sessionIn(folder: string, more: Partial<Opening> = {}): Promise<Session> {
  return openProject({ folder, ask: NOBODY, ...more });
}

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything there is to export, by every writer. */
export async function allFiles(session: Session): Promise<WrittenFile[]> {
  const names = Object.keys(EXHIBITS).filter((name): name is ExhibitName => Object.hasOwn(EXHIBITS, name));
  const files: WrittenFile[] = [];
  for (const exhibit of exhibitsOf(session, names)) {
    for (const format of Object.values<Format>(FORMATS)) {
      const options = { language: session.language, provenance: ['kantlijn'] };
      files.push(contentsOf(await format.write(exhibit, options)));
    }
  }
  return files;
}
