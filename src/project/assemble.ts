import { fitCodebooks } from '../coding/codebook-fit.ts';
import { CodebookIndex } from '../coding/codebook-index.ts';
import { draftCodebook } from '../coding/draft-codebook.ts';
import { fragmentsOf, type PlacedNote, placeNotes } from '../coding/fragments.ts';
import { type Decisions, NO_DECISIONS } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { aboutTranscript } from '../interviews/about-transcript.ts';
import { groupsOf } from '../interviews/membership.ts';
import { settleRespondents } from '../interviews/respondents.ts';
import { fragmentTablesOf } from '../interviews/tables/fragment-table.ts';
import { interviewsIn, withDistinctIds } from '../interviews/transcripts.ts';
import type { Codebook, Crosswalk } from '../model/codebook.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { CodedProject, Group, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { interviewedAgain } from './again.ts';
import { danglingDecisions, danglingRespondents, danglingTranscripts } from './dangling.ts';
import { passagesOf, setAside } from './passages.ts';
import { findReport } from './report.ts';

/** What a project is made of, read but not yet joined. Without a project file groups and codebooks are inferred. */
export interface Ingredients {
  readonly documents: readonly Document[];
  readonly file: ProjectFile | null;
  /** The file that cites, where there is no project file to name it. */
  readonly report?: string | null;
  readonly codebooks: readonly Codebook[];
  readonly crosswalk: Crosswalk | null;
  readonly decisions: Decisions | null;
  readonly findings: readonly Finding<RawText>[];
}

export function assemble({
  documents,
  file,
  report = null,
  codebooks,
  crosswalk,
  decisions,
  findings,
}: Ingredients): CodedProject {
  const decided = decisions ?? NO_DECISIONS;
  const interviews = documents.map((document) =>
    interviewsIn(document, file?.speakers ?? new Map(), file?.transcripts ?? []),
  );
  const found = withDistinctIds(interviews.flatMap(({ transcripts }) => transcripts));
  const notes = documents.flatMap((document) => placeNotes(document, found.transcripts));
  const membership = groupsOf(file, found.transcripts);
  const notesOf = (group: Group) =>
    notes.filter(({ placed }) => group.transcripts.includes(placed.transcript.id));
  const settledBooks = settleCodebooks(file, membership.groups, codebooks, notesOf);
  const settled = settleRespondents(found.transcripts, settledBooks.groups, file?.respondents ?? []);
  const transcripts = setAside(settled.transcripts, decided);
  const fragments = fragmentsOf(regrouped(notes, transcripts), codebookLookup(settledBooks), decided);
  return {
    title: RawText.of(file?.title ?? ''),
    language: file?.language ?? 'nl',
    documents,
    transcripts,
    groups: settledBooks.groups,
    respondents: settled.respondents,
    codebooks: settledBooks.codebooks,
    crosswalk,
    fragments,
    report: findReport(documents, file?.report ?? report, transcripts),
    withheld: passagesOf(decided, fragments, transcripts),
    accepted: new Set(decided.accepted.keys()),
    strayNotes: strayNotes(documents, notes),
    unread: interviews.flatMap(({ unread }) => unread),
    tables: documents.flatMap(fragmentTablesOf),
    findings: [
      ...findings,
      ...documents.flatMap((document) => document.findings),
      ...found.repeated.map((transcript) => aboutTranscript('K140', transcript)),
      ...membership.findings,
      ...settled.metAgain.flatMap((id) => interviewedAgain(id, transcripts, settled.respondents)),
      ...danglingRespondents(file, settled.respondents),
      ...danglingTranscripts(file, found.transcripts),
      ...danglingDecisions(decided, fragments, transcripts),
    ],
  };
}

interface SettledBooks {
  readonly groups: readonly Group[];
  readonly codebooks: readonly Codebook[];
}

/** Every group gets a codebook: the one it names, the given one that fits best, or a draft inferred from its notes. */
function settleCodebooks(
  file: ProjectFile | null,
  groups: readonly Group[],
  codebooks: readonly Codebook[],
  notesOf: (group: Group) => readonly PlacedNote[],
): SettledBooks {
  const fitting = file === null ? fitCodebooks(groups, codebooks, notesOf) : new Map<string, Codebook>();
  const books = [...codebooks];
  const settled = groups.map((group) => {
    const named = file?.groups.find(({ id }) => id === group.id)?.codebook ?? null;
    const own =
      codebooks.find((codebook) => codebook.file === named && named !== null) ?? fitting.get(group.id);
    if (own === undefined) {
      books.push(draftCodebook(group.id, group.title, notesOf(group)));
      return { ...group, codebook: group.id };
    }
    // A group that was inferred takes the name that its codebook already has for it.
    return file === null
      ? { ...group, id: own.id, title: own.title, codebook: own.id }
      : { ...group, codebook: own.id };
  });
  return { groups: settled, codebooks: books };
}

function codebookLookup({ groups, codebooks }: SettledBooks): (group: string | null) => CodebookIndex {
  const none = new CodebookIndex(null);
  const indexes = new Map(
    groups.map((group) => {
      const own = codebooks.find(({ id }) => id === group.codebook) ?? null;
      return [group.id, new CodebookIndex(own)] as const;
    }),
  );
  return (group) => indexes.get(group ?? '') ?? none;
}

/** The same notes, placed on the transcripts that know their groups and respondents. */
function regrouped(notes: readonly PlacedNote[], transcripts: readonly Transcript[]): PlacedNote[] {
  const byId = new Map(transcripts.map((transcript) => [transcript.id, transcript] as const));
  return notes.map((entry) => {
    const transcript = byId.get(entry.placed.transcript.id) ?? entry.placed.transcript;
    return { ...entry, placed: { ...entry.placed, transcript } };
  });
}

function strayNotes(documents: readonly Document[], placed: readonly PlacedNote[]) {
  const known = new Set(placed.map(({ note }) => note));
  return documents.flatMap((document) =>
    document.notes.filter((note) => !note.reply && !known.has(note)).map((note) => ({ document, note })),
  );
}
