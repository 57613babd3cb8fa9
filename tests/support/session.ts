import { EVERYTHING } from '../../src/analyses/wanted.ts';
import { NOBODY } from '../../src/app/ask.ts';
import { EXPORTABLE, numberedExhibits } from '../../src/app/exhibits.ts';
import { type Opening, openProject, type Session } from '../../src/app/session.ts';
import { WHOLE } from '../../src/app/whole.ts';
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
  const appendices = numberedExhibits(project, EXPORTABLE, session).map(({ exhibit }) => exhibit);
  for (const format of Object.values<WriteFormat>(WRITE_FORMATS)) {
    const { holds } = format;
    const shown = holds === 'report' ? appendices : [WHOLE[holds].exhibit(project, EVERYTHING, session)];
    for (const exhibit of shown) {
      const options = { language: session.language, provenance: [PROGRAM] };
      files.push(...(await format.write(exhibit, options)).map(contentsOf));
    }
    if (format.together !== undefined)
      files.push(
        contentsOf(await format.together(shown, { language: session.language, provenance: [PROGRAM] })),
      );
  }
  return files;
}
