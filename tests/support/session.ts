import { ANALYSES } from '../../src/analyses/index.ts';
import { EVERYTHING } from '../../src/analyses/wanted.ts';
import { NOBODY } from '../../src/app/ask.ts';
import { WHOLE } from '../../src/app/export/whole.ts';
import { type Opening, openProject, type Session } from '../../src/app/session.ts';
import type { Exhibit } from '../../src/gate/exhibit.ts';
import type { Anonymised } from '../../src/gate/safe-text.ts';
import type { CodedProject } from '../../src/model/project.ts';
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

/** Where `trace` may start in a project: a note of the report, a theme, and the first fragment. */
function references({ report, crosswalk, fragments }: CodedProject): string[] {
  return [
    ...(report === null ? [] : ['1']),
    ...(crosswalk?.themes ?? []).map(({ id }) => id),
    ...fragments.slice(0, 1).map(({ id }) => id),
  ];
}

/** All that `export` can make of a project. */
export function exportedReports(session: Session): Anonymised<Exhibit>[] {
  const { project } = session.loaded;
  return ANALYSES.flatMap((analysis) =>
    (analysis.appendices?.(project) ?? [])
      .filter((wanted) => !analysis.isBlank(project, wanted))
      .map((wanted) => analysis.exhibit(project, wanted, session)),
  );
}

/** What `export` makes, and every analysis of the registry with all that can be asked of it. */
function allReports(session: Session): Anonymised<Exhibit>[] {
  const { project } = session.loaded;
  const coder = project.fragments[0]?.coder ?? null;
  const all = { by: 'respondent', who: true, definitions: true, context: 2, all: true, coder };
  const asked = ANALYSES.flatMap((analysis) =>
    (analysis.takesReference ? references(project) : [null])
      .map((ref) => ({ analysis, wanted: { ...EVERYTHING, ...all, ref } }))
      .filter(({ wanted }) => analysis.lacks(project, wanted) === null),
  );
  return [
    ...exportedReports(session),
    ...asked.map(({ analysis, wanted }) => analysis.exhibit(project, wanted, session)),
  ];
}

/** Everything that can be shown of a project, by every writer. */
export async function allFiles(session: Session, reports = allReports(session)): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  const { project } = session.loaded;
  for (const format of Object.values<WriteFormat>(WRITE_FORMATS)) {
    const { holds } = format;
    const shown = holds === 'report' ? reports : [WHOLE[holds].exhibit(project, EVERYTHING, session)];
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
