import { fitCodebooks } from '../coding/codebook-fit.ts';
import { allNodes, CodebookIndex } from '../coding/codebook-index.ts';
import { placeCodings } from '../coding/codings.ts';
import { countedNotes } from '../coding/counted-notes.ts';
import { crosswalkOf } from '../coding/crosswalk.ts';
import { draftCodebook, fitsEveryGroup } from '../coding/draft-codebook.ts';
import { withKeys } from '../coding/fragment-keys.ts';
import { fragmentsOf, type GroupReading } from '../coding/fragments.ts';
import { unreadMarks } from '../coding/inline-marks.ts';
import { codesInLists, listsOfAll, listsOfGroup } from '../coding/listed-codes.ts';
import { habitsOf } from '../coding/notations/habits.ts';
import { NoteReader, type WordedHabits, withVocabulary } from '../coding/note-reader.ts';
import { onTranscript } from '../coding/notes-of-columns.ts';
import type { PlacedNote } from '../coding/placed-note.ts';
import { numbersTakenOver } from '../coding/taken-codes.ts';
import type { CodingsFile } from '../files/codings-file.ts';
import { type Decisions, NO_DECISIONS } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { aboutTranscript } from '../interviews/about-transcript.ts';
import { withAskersMet } from '../interviews/askers-met.ts';
import { groupsOf } from '../interviews/membership.ts';
import { settleRespondents } from '../interviews/respondents.ts';
import { standsElsewhere } from '../interviews/transcripts.ts';
import { wordsIn } from '../language/tokens.ts';
import { writtenLanguage } from '../language/written-language.ts';
import type { Code } from '../model/code.ts';
import type { Codebook, Crosswalk } from '../model/codebook.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { KeyMaker } from '../model/key.ts';
import type { CodedProject, Group, Language, StrayNote, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { interviewedAgain } from './again.ts';
import { copiesOf, decisionsWithoutCopies, distinctInterviews, withoutCopies } from './copies.ts';
import { danglingDecisions, danglingEntries } from './dangling.ts';
import { decidedNotes } from './decided.ts';
import { decisionsOf, releaseOf } from './decision-log.ts';
import { movedFindings, movesSince, unlessMoved } from './moved.ts';
import { passagesOf, setAside } from './passages.ts';
import { notesGone } from './remembered.ts';
import { findReport } from './report.ts';
import {
  type DocumentFacts,
  documentFacts,
  habitsBefore,
  type ReadingHabits,
  withListedAsides,
} from './source-facts.ts';
import type { Remembered } from './talk-signs.ts';

export const ONE_NUMBER_TWICE = findingKind({
  code: 'K140',
  severity: 'warning',
  message: sentence('Twee interviews hebben hetzelfde nummer.', 'Two interviews have the same number.'),
  hint: sentence(
    'Geef dit interview in de kop een eigen nummer. Tot dan noemt kantlijn het {id}.',
    'Give this interview a number of its own in its heading. Until then kantlijn calls it {id}.',
  ),
});

/** What a project is made of, read but not yet joined. Without a project file groups and codebooks are inferred. */
export interface Ingredients {
  readonly documents: readonly Document[];
  /** Of each document, what stands in it; found there unless given. */
  readonly found?: readonly DocumentFacts[];
  readonly file: ProjectFile | null;
  /** The file that cites, where there is no project file to name it. */
  readonly report?: string | null;
  /** What somebody said of them, where there is no project file to say it. */
  readonly answered?: AnsweredAtInit | undefined;
  readonly codebooks: readonly Codebook[];
  readonly crosswalk: Crosswalk | null;
  readonly decisions: Decisions | null;
  readonly codings: readonly CodingsFile[];
  /** Makes the keys of fragments and findings. */
  readonly keys: KeyMaker;
  readonly findings: readonly Finding<RawText>[];
  /** The interviews as they were when a command last read them; null where nobody knows, as in a clone. */
  readonly remembered?: Remembered | null;
  /** Where neither the project file nor the documents tell the language. */
  readonly spoken?: Language;
}

/** Roles by mark, and groups; no groups are inferred ones. */
export type AnsweredAtInit = Pick<ProjectFile, 'file' | 'speakers' | 'groups'>;

export function assemble({ documents, file: given, report = null, ...rest }: Ingredients): CodedProject {
  const { codebooks, keys, answered } = rest;
  const language = given?.language ?? writtenLanguage(paragraphWords(documents)) ?? rest.spoken ?? 'nl';
  const habits = given ?? habitsBefore(answered);
  const inDocuments = documentsRead({ documents, ...rest }, habits);
  const all = inDocuments.flatMap(({ transcripts }) => transcripts);
  const found = distinctInterviews(all, given);
  const file = withoutCopies(given, found);
  const decided = decisionsWithoutCopies(rest.decisions ?? NO_DECISIONS, found);
  const read = [...found.transcripts, ...found.counterparts.map(({ talk }) => talk.copy)];
  const coded = placeCodings(rest.codings, read);
  const placed = inDocuments.flatMap((one) => placedAsCalled(one.placed, found.called));
  const counted = countedNotes([...placed, ...coded.placed], found.transcripts, found.counterparts);
  const notes = counted.notes.filter(({ layer }) => layer !== 'coding');
  const talks = withAskersMet(found.transcripts);
  const membership = groupsOf(file ?? answered ?? null, talks, coderWords(notes), language);
  const worded = groupNotes(notes, file, codebooks);
  const tabled = allTables(inDocuments);
  const settledBooks = settleCodebooks(file, membership.groups, codebooks, { ...worded, ...tabled });
  const settled = settleRespondents(talks, settledBooks.groups, file?.respondents ?? []);
  const transcripts = setAside(settled.transcripts, decided);
  const readingOf = groupReadings(settledBooks, worded);
  const keyed = withKeys(regrouped(counted.notes, transcripts), keys);
  const moves = movesSince(rest.remembered ?? [], transcripts, keys);
  const about = decidedNotes(decided, keyed, keys, moves);
  const withheld = passagesOf(decided, about, transcripts);
  const fragments = fragmentsOf(keyed, readingOf, about.corrections);
  return {
    title: file?.title ?? RawText.own(''),
    language,
    documents,
    transcripts,
    copies: copiesOf(found.counterparts, counted, withheld),
    ...settledBooks,
    respondents: settled.respondents,
    crosswalk: crosswalkOf(rest.crosswalk, settledBooks.groups, settledBooks.codebooks),
    fragments,
    ...{ habits: worded.habits, notation: file?.notation ?? null },
    report: findReport(documents, file?.report ?? report, read),
    withheld,
    ...decisionsOf(decided, about),
    release: releaseOf(given?.policy ?? null),
    keys,
    strayNotes: strayNotes(documents, placed, strayReader(settledBooks, worded.habits)),
    unreadMarks: unreadMarks(inDocuments, coded.placed),
    lostCodes: coded.lostCodes,
    unread: inDocuments.flatMap(({ unread }) => unread).filter((one) => !standsElsewhere(one, read)),
    ...tabled,
    findings: [
      ...rest.findings,
      ...documents.flatMap((document) => document.findings),
      ...found.repeated.map((transcript) => aboutTranscript(ONE_NUMBER_TWICE, transcript)),
      ...unlessMoved(membership.findings, moves),
      ...movedFindings(moves, file, { transcripts, keys }),
      ...notesGone({ transcripts, fragments, keys }, moves, rest.remembered ?? []),
      ...coded.findings,
      ...settled.metAgain.flatMap((id) => interviewedAgain(id, transcripts, settled.respondents)),
      ...danglingEntries(file, settled.respondents, read),
      ...danglingDecisions(decided, about, transcripts, rest.remembered === null ? null : moves),
      ...numbersTakenOver(settledBooks.groups, settledBooks.codebooks, fragments),
    ],
  };
}

function documentsRead(
  { documents, found, codebooks }: Pick<Ingredients, 'documents' | 'found' | 'codebooks'>,
  habits: ReadingHabits,
): readonly DocumentFacts[] {
  const asRead = found ?? documents.map((one) => documentFacts(one, habits));
  return withListedAsides(asRead, habits, codebooks);
}

function placedAsCalled(
  notes: readonly PlacedNote[],
  called: ReadonlyMap<Transcript, Transcript>,
): PlacedNote[] {
  return notes.map((note) => {
    const { transcript } = note.placed;
    return onTranscript(note, called.get(transcript) ?? transcript);
  });
}

function allTables(documents: readonly DocumentFacts[]): Pick<CodedProject, 'tables' | 'codeLists'> {
  return {
    tables: documents.flatMap(({ tables }) => tables),
    codeLists: documents.flatMap(({ codeLists }) => codeLists),
  };
}

function* paragraphWords(documents: readonly Document[]): Generator<string> {
  for (const { paragraphs } of documents) for (const { text } of paragraphs) yield wordsOf(text);
}

interface SettledBooks {
  readonly groups: readonly Group[];
  readonly codebooks: readonly Codebook[];
}

interface GroupNotes {
  readonly notesOf: (group: Group) => readonly string[];
  readonly habits: WordedHabits;
}

function groupNotes(
  notes: readonly PlacedNote[],
  file: ProjectFile | null,
  codebooks: readonly Codebook[],
): GroupNotes {
  const all = notes.map(({ note }) => wordsOf(note.text));
  const notesIn = (group: Group) => {
    const own = new Set(group.transcripts);
    return all.filter((_, i) => own.has(notes[i]?.placed.transcript.id ?? ''));
  };
  const known = new Map<readonly string[], readonly string[]>();
  return {
    notesOf: (group) => {
      const found = known.get(group.transcripts) ?? notesIn(group);
      known.set(group.transcripts, found);
      return found;
    },
    habits: withVocabulary(habitsOf(all, file?.notation ?? null, codesOf(codebooks)), all),
  };
}

/** Every group gets a codebook: the one it names, the given one that fits best, or a draft inferred from its notes. */
function settleCodebooks(
  file: ProjectFile | null,
  groups: readonly Group[],
  codebooks: readonly Codebook[],
  { notesOf, habits, codeLists }: GroupNotes & Pick<CodedProject, 'codeLists'>,
): SettledBooks {
  const fitting =
    file === null ? fitCodebooks(groups, codebooks, notesOf, habits) : new Map<string, Codebook>();
  const books = [...codebooks];
  const shared = codesInLists(listsOfAll(codeLists, groups));
  const isOfAll = fitsEveryGroup(shared, groups.map(notesOf), habits);
  const settled = groups.map((group) => {
    const named = file?.groups.find(({ id }) => id === group.id)?.codebook ?? null;
    const own =
      codebooks.find((codebook) => codebook.file === named && named !== null) ?? fitting.get(group.id);
    if (own === undefined) {
      const own = codesInLists(listsOfGroup(codeLists, group, groups.length));
      const listed = { own, shared, isOfAll };
      books.push(draftCodebook(group.id, group.title, notesOf(group), habits, listed));
      return { ...group, codebook: group.id };
    }
    // A group that was inferred takes the name that its codebook already has for it.
    return file === null
      ? { ...group, id: own.id, title: own.title, codebook: own.id }
      : { ...group, codebook: own.id };
  });
  return { groups: settled, codebooks: books };
}

function groupReadings(
  { groups, codebooks }: SettledBooks,
  { habits }: GroupNotes,
): (group: string | null) => GroupReading {
  const reading = (codebook: Codebook | null) => {
    const index = new CodebookIndex(codebook);
    return { index, reader: new NoteReader(habits, index) };
  };
  const none = reading(null);
  const byGroup = new Map(
    groups.map((group) => {
      const own = codebooks.find(({ id }) => id === group.codebook) ?? null;
      return [group.id, reading(own)] as const;
    }),
  );
  return (group) => byGroup.get(group ?? '') ?? none;
}

/** Of the names of those who wrote the notes. */
function coderWords(notes: readonly PlacedNote[]): Set<string> {
  const authors = new Set(notes.map(({ note }) => wordsOf(note.author)));
  return new Set([...authors].flatMap(wordsIn));
}

function codesOf(codebooks: readonly Codebook[]): Set<Code> {
  return new Set(codebooks.flatMap(({ labels }) => allNodes(labels).map(({ code }) => code)));
}

/** The same notes, placed on the transcripts that know their groups and respondents. */
function regrouped(notes: readonly PlacedNote[], transcripts: readonly Transcript[]): PlacedNote[] {
  const byId = new Map(transcripts.map((transcript) => [transcript.id, transcript] as const));
  return notes.map((note) => {
    const { transcript } = note.placed;
    return onTranscript(note, byId.get(transcript.id) ?? transcript);
  });
}

/** Beside the interviews words are codes only where some codebook has them: a report has comments of other kinds. */
function strayReader({ codebooks }: SettledBooks, habits: WordedHabits): NoteReader {
  const indexes = codebooks.map((codebook) => new CodebookIndex(codebook));
  const resolve = (code: Code) =>
    indexes.map((index) => index.resolve(code)).find((found) => found !== null) ?? null;
  return new NoteReader({ ...habits, wordsAreCodes: false }, { resolve });
}

function strayNotes(
  documents: readonly Document[],
  placed: readonly PlacedNote[],
  reader: NoteReader,
): StrayNote[] {
  const known = new Set(placed.map(({ note }) => note));
  return documents.flatMap((document) =>
    document.notes
      .filter((note) => !note.reply && !known.has(note))
      .map((note) => ({ document, note, references: reader.references(wordsOf(note.text)) })),
  );
}
