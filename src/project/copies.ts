import type { CountedNotes, Counterpart } from '../coding/counted-notes.ts';
import { placedAt } from '../coding/placing.ts';
import type { Decisions } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { sameTalks } from '../interviews/same-talk/find.ts';
import type { SameTalk } from '../interviews/same-talk/same-talk.ts';
import { withDistinctIds } from '../interviews/transcripts.ts';
import type { CodedProject, Copy, Passage, Transcript, TurnPosition } from '../model/project.ts';

/** Interviews, each once, and where else they stand. */
export interface DistinctInterviews {
  readonly transcripts: readonly Transcript[];
  readonly counterparts: readonly Counterpart[];
  /** Those that had to get another id than their heading gives. */
  readonly repeated: readonly Transcript[];
  /** Of each that counts, as it was read, the transcript that it is now. */
  readonly called: ReadonlyMap<Transcript, Transcript>;
}

export function distinctInterviews(
  read: readonly Transcript[],
  file: ProjectFile | null,
): DistinctInterviews {
  const talks = sameTalks(read, transcriptsNamed(file));
  const copies = new Set(talks.map(({ copy }) => copy));
  const own = read.filter((transcript) => !copies.has(transcript));
  const { transcripts, repeated } = withDistinctIds(own);
  const called = new Map(own.map((transcript, i) => [transcript, transcripts[i] ?? transcript] as const));
  const counterparts = talks.map((talk) => ({ talk, of: called.get(talk.of) ?? talk.of }));
  return { transcripts, repeated, counterparts, called };
}

/** Ids of the transcripts that the project file speaks of. */
function transcriptsNamed(file: ProjectFile | null): Set<string> {
  if (file === null) return new Set();
  return new Set([
    ...file.groups.flatMap(({ transcripts }) => transcripts),
    ...file.respondents.flatMap(({ transcripts }) => transcripts),
    ...file.transcripts.map(({ id }) => id),
  ]);
}

/** The project file with the ids of copies put as those of the transcripts that count. */
export function withoutCopies(
  file: ProjectFile | null,
  { transcripts, counterparts }: DistinctInterviews,
): ProjectFile | null {
  if (file === null || counterparts.length === 0) return file;
  const idOf = countingId(
    transcripts,
    counterparts.map(({ talk, of }) => [talk.copy.id, of.id] as const),
  );
  const counting = (ids: readonly string[]) => {
    const found = ids.map(idOf);
    // An id that is given twice is a mistake, and told; what is a copy is told as such.
    return found.filter((id, i) => id === ids[i] || (!ids.includes(id) && found.indexOf(id) === i));
  };
  return {
    ...file,
    groups: file.groups.map((group) => ({ ...group, transcripts: counting(group.transcripts) })),
    respondents: file.respondents.map((one) => ({ ...one, transcripts: counting(one.transcripts) })),
  };
}

/** Decisions with the ids of copies put as those of the transcripts that count, as in the project file. */
export function decisionsWithoutCopies(
  decisions: Decisions,
  { transcripts, counterparts }: DistinctInterviews,
): Decisions {
  if (counterparts.length === 0) return decisions;
  const idOf = countingId(
    transcripts,
    counterparts.map(({ talk, of }) => [talk.copy.id, of.id] as const),
  );
  return {
    ...decisions,
    withheld: decisions.withheld.map((one) => ({
      ...one,
      transcript: one.transcript === null ? null : idOf(one.transcript),
    })),
    aside: decisions.aside.map((one) => ({ ...one, transcript: idOf(one.transcript) })),
  };
}

/** The id of what counts, for an id of any place: an appendix that holds the same interview again is that interview. */
export function countedAs({ transcripts, copies }: CodedProject): (id: string) => string {
  return countingId(
    transcripts,
    copies.map(({ transcript, of }) => [transcript.id, of] as const),
  );
}

function countingId(
  transcripts: readonly Transcript[],
  copies: readonly (readonly [string, string])[],
): (id: string) => string {
  const own = new Set(transcripts.map(({ id }) => id));
  const called = new Map(copies.filter(([id]) => !own.has(id)));
  return (id) => called.get(id) ?? id;
}

/** What is told of copies, and what is withheld of them because it is of the interview. */
export function copiesOf(
  counterparts: readonly Counterpart[],
  { ofCopies }: CountedNotes,
  withheld: readonly Passage[],
): Copy[] {
  return counterparts.map(({ talk, of }) => ({
    transcript: talk.copy,
    of: of.id,
    differing: talk.differing,
    notes: ofCopies.get(talk.copy) ?? { added: [], doubled: [], unplaced: [] },
    withheld: withheld
      .filter(({ transcript }) => transcript === of.id)
      .map((passage) => passageIn(talk, passage)),
  }));
}

/** Rather too much is withheld than too little. */
function passageIn(talk: SameTalk, { from, to }: Passage): Passage {
  const at = ({ turn, offset }: TurnPosition) => {
    const text = talk.of.turns[turn - 1]?.text;
    return text === undefined ? talk.of.text.length : text.start + Math.min(offset, text.length);
  };
  const { from: first, to: last } = placedAt(talk.copy, talk.coverOf({ start: at(from), end: at(to) }));
  return { transcript: talk.copy.id, from: first, to: last };
}

/** Every interview as it was read, wherever it stands. */
export function readTranscripts({
  transcripts,
  copies,
}: Pick<CodedProject, 'transcripts' | 'copies'>): readonly Transcript[] {
  return copies.length === 0 ? transcripts : [...transcripts, ...copies.map(({ transcript }) => transcript)];
}
