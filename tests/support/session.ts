import { PAGE } from '../../src/analyses/page.ts';
import { EVERYTHING } from '../../src/analyses/wanted.ts';
import { NOBODY } from '../../src/app/ask.ts';
import { EXPORTABLE, numberedExhibits } from '../../src/app/exhibits.ts';
import { type Opening, openProject, type Session } from '../../src/app/session.ts';
import { PROGRAM } from '../../src/sentences/program.ts';
import { WRITE_FORMATS, type WriteFormat } from '../../src/writers/index.ts';
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
  const files: WrittenFile[] = [];
  const { project } = session.loaded;
  const exhibits = {
    report: numberedExhibits(project, EXPORTABLE, session).map(({ exhibit }) => exhibit),
    project: [PAGE.exhibit(project, EVERYTHING, session)],
  };
  for (const format of Object.values<WriteFormat>(WRITE_FORMATS)) {
    for (const exhibit of exhibits[format.holds]) {
      const options = { language: session.language, provenance: [PROGRAM] };
      files.push(...(await format.write(exhibit, options)).map(contentsOf));
    }
    const all = exhibits[format.holds];
    if (format.together !== undefined)
      files.push(
        contentsOf(await format.together(all, { language: session.language, provenance: [PROGRAM] })),
      );
  }
  return files;
}
