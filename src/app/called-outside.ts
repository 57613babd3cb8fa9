import type { CodingsFile } from '../files/codings-file.ts';
import type { Decisions } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import type { CodedProject } from '../model/project.ts';
import { insideIds } from './outside-ids.ts';

/** Ids of interviews inside, by what they are called outside. */
type InsideIds = ReadonlyMap<string, string>;

/** The files of a project that name interviews by their ids. */
interface NamingFiles {
  readonly file: ProjectFile;
  readonly decisions: Decisions | null;
  readonly codings: readonly CodingsFile[];
}

/** Of ids by which interviews are known outside of the project and that stand in its files, what they are inside. */
export function namedFromOutside(project: CodedProject, files: NamingFiles): InsideIds {
  const named = unknownIds(project, (heard) => namedInside(files, heard));
  return named.size === 0 ? new Map() : amongNamed(insideIds(project), named);
}

/** The same of decisions, for a part of the project's documents; `whole` reads all of them, by which interviews are called. */
export async function decidedFromOutside(
  part: CodedProject,
  decisions: Decisions,
  whole: () => Promise<CodedProject>,
): Promise<InsideIds> {
  const named = unknownIds(part, (heard) => decisionsInside(decisions, heard));
  // Where all are called the same inside and outside, these are of other documents.
  if (named.size === 0 || insideIds(part).size === 0) return new Map();
  return amongNamed(insideIds(await whole()), named);
}

/** The files with every id of an interview as `inside` has it. */
export function namedInside(
  { file, decisions, codings }: NamingFiles,
  inside: (id: string) => string,
): NamingFiles {
  const transcripts = <T extends { readonly transcripts: readonly string[] }>(one: T): T => ({
    ...one,
    transcripts: one.transcripts.map(inside),
  });
  return {
    file: {
      ...file,
      groups: file.groups.map(transcripts),
      respondents: file.respondents.map(transcripts),
      transcripts: file.transcripts.map((one) => ({ ...one, id: inside(one.id) })),
    },
    decisions: decisions === null ? null : decisionsInside(decisions, inside),
    codings: codings.map((one) => ({ ...one, transcript: inside(one.transcript) })),
  };
}

export function decisionsInside(decisions: Decisions, inside: (id: string) => string): Decisions {
  const place = (at: string) => at.replace(/^[^:]+/u, inside);
  return {
    ...decisions,
    corrections: decisions.corrections.map((one) => ({ ...one, name: place(one.name) })),
    withheld: decisions.withheld.map((one) => ({
      ...one,
      key: one.key === null ? null : place(one.key),
      transcript: one.transcript === null ? null : inside(one.transcript),
    })),
    aside: decisions.aside.map((one) => ({ ...one, transcript: inside(one.transcript) })),
  };
}

function unknownIds(
  { transcripts, copies }: CodedProject,
  hear: (heard: (id: string) => string) => void,
): ReadonlySet<string> {
  const known = new Set([...transcripts, ...copies.map(({ transcript }) => transcript)].map(({ id }) => id));
  const named = new Set<string>();
  hear((id) => {
    if (!known.has(id)) named.add(id);
    return id;
  });
  return named;
}

function amongNamed(inside: InsideIds, named: ReadonlySet<string>): InsideIds {
  return new Map([...inside].filter(([outside]) => named.has(outside)));
}
