import type { GroupEntry, ProjectFile } from '../files/project-file.ts';
import { nearest } from '../language/nearest.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey, hashStart } from '../model/key.ts';
import type { Group, Language, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { aboutTranscript } from './about-transcript.ts';
import { groupInHeading, inferGroups } from './groups.ts';
import { doubtedGroups } from './groups-doubted.ts';
import { renumbered } from './renumbered.ts';

export const GROUP_OF_NO_INTERVIEW = findingKind({
  code: 'K720',
  severity: 'error',
  means: ['shifted'],
  message: sentence(
    'Deze groep noemt een interview dat er niet is.',
    'This group names an interview that is not there.',
  ),
  hint: sentence(
    'Groep {group} noemt {id}. Bedoelde u {near?}? Welke codes nergens gebruikt zijn, zegt check pas als dit klopt.',
    'Group {group} names {id}. Did you mean {near?}? Which codes are used nowhere, check says once this is right.',
  ),
});

export const INTERVIEW_IN_NO_GROUP = findingKind({
  code: 'K721',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'Dit interview hoort bij geen groep en telt nergens mee.',
    'This interview is in no group and counts nowhere.',
  ),
  hint: sentence(
    'Zet {id} in kantlijn.yaml onder groups bij de transcripts van een groep, of laat dat doen: kantlijn init --add, met het document erachter.',
    'Put {id} in kantlijn.yaml under groups, with the transcripts of a group, or have it done: kantlijn init --add, and the document behind it.',
  ),
});

export const INTERVIEW_NAMED_TWICE = findingKind({
  code: 'K729',
  severity: 'warning',
  message: sentence(
    'Dit interview staat er twee keer bij; het telt één keer.',
    'This interview is named twice; it counts once.',
  ),
  hint: sentence('Groep {group}: haal {id} één keer weg.', 'Group {group}: take {id} out once.'),
});

export const HEADING_OF_OTHER_GROUP = findingKind({
  code: 'K744',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'De kop van dit interview noemt een andere groep dan die waarbij het meetelt.',
    'The heading of this interview names another group than the one with which it counts.',
  ),
  hint: sentence(
    '{id} telt mee bij {group}, en de kop zegt {other}. Hebben de interviews andere nummers gekregen? Zet {id} dan in kantlijn.yaml bij {other}.',
    '{id} counts with {group}, and the heading says {other}. Have the interviews got other numbers? Then put {id} with {other} in kantlijn.yaml.',
  ),
});

interface Membership {
  readonly groups: readonly Group[];
  readonly findings: readonly Finding<RawText>[];
}

/** The groups of the project file, or inferred ones, of which none is called after the words of a coder's name; a transcript that is missing or in no group is a finding. */
export function groupsOf(
  file: Pick<ProjectFile, 'file' | 'groups'> | null,
  transcripts: readonly Transcript[],
  coders: ReadonlySet<string>,
  language: Language,
): Membership {
  if (file === null || file.groups.length === 0) {
    const inferred = inferGroups(transcripts, coders, language);
    return { groups: inferred, findings: doubtedGroups(inferred, transcripts, language) };
  }
  const ids = transcripts.map(({ id }) => id);
  const known = new Set(ids);
  const taken = new Set<string>();
  const twice: Finding<RawText>[] = [];
  const groups = file.groups.map((entry) => {
    const own = entry.transcripts.filter((id) => known.has(id));
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
    const { id, title, people, some = [], units = new Map() } = entry;
    return { id, title, codebook: null, transcripts: members, people, some, units };
  });
  const allMoved = renumbered(file, ids);
  const grouped = new Set(groups.flatMap((group) => group.transcripts));
  const lonely = transcripts.filter(({ id }) => !grouped.has(id));
  // What counts with a group already is not what another name was meant to be.
  const free = lonely.map(({ id }) => id);
  const absent = file.groups.flatMap((entry) =>
    entry.transcripts.filter((id) => !known.has(id)).map((id) => absentTranscript(file, entry, id, free)),
  );
  return {
    groups,
    findings: [
      ...allMoved,
      ...absent,
      ...twice,
      ...(allMoved.length > 0 ? [] : groups.flatMap((group) => strangersIn(group, groups, transcripts))),
      ...lonely.map((transcript) => aboutTranscript(INTERVIEW_IN_NO_GROUP, transcript)),
    ],
  };
}

function strangersIn(
  group: Group,
  groups: readonly Group[],
  transcripts: readonly Transcript[],
): Finding<RawText>[] {
  const members = new Set(group.transcripts);
  return transcripts.flatMap((transcript) => {
    if (!members.has(transcript.id)) return [];
    const other = groupInHeading(transcript, groups);
    if (other === null || other.id === group.id) return [];
    const id = RawText.own(transcript.id);
    return [
      finding(HEADING_OF_OTHER_GROUP, {
        file: RawText.own(transcript.document.file),
        line: transcript.line,
        heading: transcript.heading,
        transcript: id,
        key: findingKey([HEADING_OF_OTHER_GROUP.code, transcript.line], {
          at: transcript.id,
          of: hashStart(transcript.document),
        }),
        words: { id, group: RawText.own(group.id), other: RawText.own(other.id) },
      }),
    ];
  });
}

function absentTranscript(
  file: Pick<ProjectFile, 'file'>,
  entry: GroupEntry,
  id: string,
  ids: readonly string[],
) {
  const near = nearest(id, ids) ?? (ids.length === 0 ? null : ids.join(', '));
  return finding(GROUP_OF_NO_INTERVIEW, {
    file: RawText.own(file.file),
    line: entry.line,
    words: {
      id: RawText.own(id),
      group: RawText.own(entry.id),
      near: near === null ? null : RawText.own(near),
    },
  });
}

function namedTwice(
  file: Pick<ProjectFile, 'file'>,
  entry: GroupEntry,
  ids: readonly string[],
): Finding<RawText> {
  return finding(INTERVIEW_NAMED_TWICE, {
    file: RawText.own(file.file),
    line: entry.line,
    words: { id: RawText.own([...new Set(ids)].join(', ')), group: RawText.own(entry.id) },
  });
}
