import { spokenIn } from '../../coding/said-words.ts';
import type { Safe } from '../../gate/safe-text.ts';
import { turnOutlineOf } from '../../interviews/turn-outline.ts';
import type { CodedProject, InterviewDate, Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { RawWordCount } from '../../model/raw-word-count.ts';
import { type Medium, mediumOf } from './media.ts';

/** One interview, as a reader may know it. */
export interface InterviewAccount {
  readonly transcript: RawText;
  readonly date: RawText | null;
  /** Minutes. */
  readonly duration: number | null;
  readonly medium: Medium | null;
  readonly group: RawText | null;
  readonly respondents: readonly RawText[];
  readonly turns: number;
  readonly words: RawWordCount;
  readonly notes: number;
}

export function interviewAccounts(project: CodedProject): InterviewAccount[] {
  const notes = new Map<string, number>();
  for (const { transcript, layer } of project.fragments) {
    if (layer === 'note') notes.set(transcript, (notes.get(transcript) ?? 0) + 1);
  }
  const spoken = spokenIn(project);
  return project.transcripts.map((transcript) => ({
    transcript: RawText.own(transcript.id),
    date: transcript.date?.text ?? null,
    duration: transcript.duration,
    medium: mediumOf(transcript),
    group: transcript.group === null ? null : RawText.own(transcript.group),
    respondents: transcript.respondents.map((id) => RawText.own(id)),
    turns: turnOutlineOf(transcript).voiceOf.length,
    words: new RawWordCount(spoken(transcript), [{ start: 0, end: transcript.text.length }], []),
    notes: notes.get(transcript.id) ?? 0,
  }));
}

/** As they were held. A date without a year is of the year that the others share; without a date an interview comes last. */
export function inOrderOfDate(transcripts: readonly Transcript[]): Transcript[] {
  const years = new Set(transcripts.flatMap(({ date }) => date?.year ?? []));
  const [only] = years.size === 1 ? years : [];
  const dayOf = (date: InterviewDate | null): number => {
    const year = date?.year ?? only;
    if (date === null || date.month === null || year === undefined) return Number.POSITIVE_INFINITY;
    return (year * 12 + date.month) * 31 + (date.day ?? 0);
  };
  return transcripts
    .map((transcript) => ({ transcript, day: dayOf(transcript.date) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
    .map(({ transcript }) => transcript);
}

export function wordsInAll({ words }: Pick<Safe<InterviewAccount>, 'words'>): number {
  return words[0]?.of ?? 0;
}
