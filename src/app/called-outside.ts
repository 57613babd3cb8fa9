import type { CodingsFile } from '../files/codings-file.ts';
import { DECISIONS_FILE, type Decisions } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import type { Finding } from '../model/finding.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import { CALLED_OUTSIDE } from './findings/kinds.ts';
import { insideIds } from './outside-ids.ts';

/** The files of a project that name interviews by their ids. */
interface NamingFiles {
  readonly file: ProjectFile;
  readonly decisions: Decisions | null;
  readonly codings: readonly CodingsFile[];
}

/**
 * Of each of its files the interviews that it names as they are called outside of the project. That holds for nothing:
 * once an interview is added in between, it is another one.
 */
export function namedAsOutside(project: CodedProject, files: NamingFiles): Finding<RawText>[] {
  const named = namesByFile(files).map(({ file, ids }) => ({
    file,
    ids: ids.filter((id) => !isInterview(project, id)),
  }));
  if (named.every(({ ids }) => ids.length === 0)) return [];
  const inside = insideIds(project);
  return named.flatMap(({ file, ids }) => {
    const called = [...new Set(ids)].flatMap((id) => {
      const own = inside.get(id);
      return own === undefined ? [] : [`${id} = ${own}`];
    });
    const ownIds = RawText.own(called.join(', '));
    return called.length === 0
      ? []
      : [finding(CALLED_OUTSIDE, { file: RawText.own(file), words: { ownIds } })];
  });
}

function namesByFile({ file, decisions, codings }: NamingFiles): { file: string; ids: string[] }[] {
  return [
    {
      file: file.file,
      ids: [
        ...[...file.groups, ...file.respondents].flatMap(({ transcripts }) => transcripts),
        ...file.transcripts.map(({ id }) => id),
      ],
    },
    {
      file: DECISIONS_FILE,
      ids: [
        ...(decisions?.corrections ?? []).map(({ name }) => interviewAt(name)),
        ...(decisions?.withheld ?? []).flatMap(withheldIds),
        ...(decisions?.aside ?? []).map(({ transcript }) => transcript),
      ],
    },
    ...codings.map((one) => ({ file: one.file, ids: [one.transcript] })),
  ];
}

function withheldIds({ key, transcript }: Decisions['withheld'][number]): string[] {
  return [...(key?.includes(':') ? [interviewAt(key)] : []), ...(transcript === null ? [] : [transcript])];
}

/** "b4" of "b4:54.2". */
function interviewAt(place: string): string {
  return place.replace(/:.*$/su, '');
}

function isInterview({ transcripts, copies }: CodedProject, id: string): boolean {
  return [...transcripts, ...copies.map(({ transcript }) => transcript)].some((one) => one.id === id);
}
