import type { GroupEntry, ProjectFile } from '../../files/project-file.ts';
import { inferGroups } from '../../interviews/groups.ts';
import { slugOf } from '../../interviews/transcripts.ts';
import { wordsIn } from '../../language/tokens.ts';
import type { CodedProject, Group, Transcript } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';

/** A new interview, and the group that it seems to belong to: one that there is, a new one, or none that is certain. */
export interface NewInterview {
  readonly transcript: Transcript;
  readonly group: Pick<Group, 'id' | 'title'> | null;
}

/**
 * Interviews that no group of `kantlijn.yaml` names, with the group of those that are called alike. Empty where the file
 * names no groups: then they are inferred every time.
 */
export function unplacedIn(
  { transcripts, fragments, language }: CodedProject,
  file: ProjectFile,
): NewInterview[] {
  if (file.groups.length === 0) return [];
  const groupOf = new Map(
    file.groups.flatMap((group) => group.transcripts.map((id) => [id, group] as const)),
  );
  const coders = new Set(fragments.flatMap(({ coder }) => wordsIn(wordsOf(coder))));
  const inferred = inferGroups(transcripts, coders, language);
  return transcripts
    .filter(({ id }) => !groupOf.has(id))
    .map((transcript) => {
      const alike = inferred.find((group) => group.transcripts.includes(transcript.id));
      const known = new Set((alike?.transcripts ?? []).flatMap((id) => groupOf.get(id) ?? []));
      return { transcript, group: likeliestGroup(known, alike ?? null, file) };
    });
}

function likeliestGroup(
  known: ReadonlySet<GroupEntry>,
  alike: Group | null,
  { groups }: ProjectFile,
): NewInterview['group'] {
  const [only] = known;
  if (known.size === 1 && only !== undefined) return only;
  if (groups.length === 1) return groups[0] ?? null;
  if (known.size > 1 || alike === null) return null;
  // A group that is called so already, or one of its own.
  const own = slugOf(wordsOf(alike.title));
  return groups.find(({ id, title }) => id === own || slugOf(wordsOf(title)) === own) ?? alike;
}

/** `kantlijn.yaml` as it would be with these interviews in their groups and these documents among its sources. */
export function fileWith(
  file: ProjectFile,
  sources: readonly string[],
  placed: readonly NewInterview[],
): ProjectFile {
  const membersOf = (id: string) =>
    placed.filter(({ group }) => group?.id === id).map(({ transcript }) => transcript.id);
  const known = new Set(file.groups.map(({ id }) => id));
  const added = new Map(
    placed.flatMap(({ group }) =>
      group === null || known.has(group.id) ? [] : [[group.id, group] as const],
    ),
  );
  return {
    ...file,
    sources: [...file.sources, ...sources],
    groups: [
      ...file.groups.map((group) => ({
        ...group,
        transcripts: [...group.transcripts, ...membersOf(group.id)],
      })),
      ...[...added.values()].map(({ id, title }) => ({
        id,
        title,
        people: [],
        codebook: null,
        transcripts: membersOf(id),
        line: 1,
      })),
    ],
  };
}
