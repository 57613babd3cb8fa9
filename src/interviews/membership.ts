import type { GroupEntry, ProjectFile } from '../files/project-file.ts';
import { nearest } from '../language/nearest.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Group, Language, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { aboutTranscript } from './about-transcript.ts';
import { inferGroups } from './groups.ts';

interface Membership {
  readonly groups: readonly Group[];
  readonly findings: readonly Finding<RawText>[];
}

/** The groups of the project file, or inferred ones, of which none is called after the words of a coder's name; a transcript that is missing or in no group is a finding. */
export function groupsOf(
  file: ProjectFile | null,
  transcripts: readonly Transcript[],
  coders: ReadonlySet<string>,
  language: Language,
): Membership {
  if (file === null || file.groups.length === 0)
    return { groups: inferGroups(transcripts, coders, language), findings: [] };
  const ids = transcripts.map(({ id }) => id);
  const taken = new Set<string>();
  const twice: Finding<RawText>[] = [];
  const groups = file.groups.map((entry) => {
    const own = entry.transcripts.filter((id) => ids.includes(id));
    // An interview counts once, for the first group that names it.
    const members = own.filter((id) => !taken.has(id) && taken.add(id));
    if (members.length < own.length)
      twice.push(
        namedTwice(
          file,
          entry,
          own.filter((id, i) => !members.includes(id) || own.indexOf(id) < i),
        ),
      );
    return { id: entry.id, title: RawText.of(entry.title), codebook: null, transcripts: members };
  });
  const absent = file.groups.flatMap((entry) =>
    entry.transcripts.filter((id) => !ids.includes(id)).map((id) => absentTranscript(file, entry, id, ids)),
  );
  const lonely = transcripts.filter(({ id }) => !groups.some((group) => group.transcripts.includes(id)));
  return {
    groups,
    findings: [...absent, ...twice, ...lonely.map((transcript) => aboutTranscript('K721', transcript))],
  };
}

function absentTranscript(file: ProjectFile, entry: GroupEntry, id: string, ids: readonly string[]) {
  const near = nearest(id, ids);
  return finding<RawText>('K720', {
    file: RawText.of(file.file),
    line: entry.line,
    words: { id: RawText.of(id), group: RawText.of(entry.id), near: RawText.of(near ?? ids.join(', ')) },
  });
}

function namedTwice(file: ProjectFile, entry: GroupEntry, ids: readonly string[]): Finding<RawText> {
  return finding('K729', {
    file: RawText.of(file.file),
    line: entry.line,
    words: { id: RawText.of([...new Set(ids)].join(', ')), group: RawText.of(entry.id) },
  });
}
