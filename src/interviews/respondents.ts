import type { RespondentEntry } from '../files/project-file.ts';
import type { Group, Respondent, Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/raw-text.ts';
import { fileWords } from './groups.ts';
import { parseHeading } from './headings.ts';

interface Settled {
  readonly transcripts: readonly Transcript[];
  readonly respondents: readonly Respondent[];
}

/**
 * Gives every respondent group and number: the number that the heading gives ("respondent 1 en 2" for R1 and R2),
 * or else the next free one; an entry of the project file goes before both.
 */
export function settleRespondents(
  transcripts: readonly Transcript[],
  groups: readonly Group[],
  entries: readonly RespondentEntry[],
): Settled {
  const respondents: Respondent[] = [];
  const settled = new Map<string, Transcript>();
  for (const group of groups) {
    const members = group.transcripts.flatMap(
      (id) => transcripts.find((transcript) => transcript.id === id) ?? [],
    );
    const numbers = new Numbering(group.id, members, entries);
    for (const transcript of members) {
      const found = speakersOf(transcript).map((mark) => {
        const number = numbers.of(transcript, mark);
        const id = `${group.id}-${number}`;
        return {
          id,
          number,
          group: group.id,
          transcript: transcript.id,
          speaker: mark,
          attributes: attributesOf(id, transcript, entries),
        };
      });
      respondents.push(...found);
      settled.set(transcript.id, withRespondents(transcript, group.id, found));
    }
  }
  return {
    transcripts: transcripts.map((transcript) => settled.get(transcript.id) ?? transcript),
    respondents,
  };
}

function speakersOf(transcript: Transcript): string[] {
  return transcript.speakers.filter(({ role }) => role === 'respondent').map(({ mark }) => mark);
}

/** The numbers of one group's respondents; none is given twice. */
class Numbering {
  readonly #given = new Map<string, number>();
  readonly #taken = new Set<number>();

  constructor(group: string, members: readonly Transcript[], entries: readonly RespondentEntry[]) {
    for (const entry of entries) {
      const number = Number(entry.id.slice(group.length + 1));
      if (!entry.id.startsWith(`${group}-`) || !Number.isInteger(number)) continue;
      for (const transcript of entry.transcripts) {
        const speaker = entry.speaker ?? soleSpeaker(members, transcript);
        if (speaker !== null) this.#give(transcript, speaker, number);
      }
    }
    for (const transcript of members) {
      const numbers = numbersInHeading(transcript);
      const marks = speakersOf(transcript);
      if (numbers.length < marks.length) continue;
      for (const [i, mark] of marks.entries()) this.#give(transcript.id, mark, numbers[i] ?? 0);
    }
  }

  #give(transcript: string, mark: string, number: number): void {
    const key = `${transcript}\n${mark}`;
    if (this.#given.has(key) || this.#taken.has(number)) return;
    this.#given.set(key, number);
    this.#taken.add(number);
  }

  of(transcript: Transcript, mark: string): number {
    const given = this.#given.get(`${transcript.id}\n${mark}`);
    if (given !== undefined) return given;
    let next = 1;
    while (this.#taken.has(next)) next++;
    this.#taken.add(next);
    return next;
  }
}

function soleSpeaker(members: readonly Transcript[], id: string): string | null {
  const transcript = members.find((member) => member.id === id);
  const marks = transcript === undefined ? [] : speakersOf(transcript);
  return marks.length === 1 ? (marks[0] ?? null) : null;
}

function numbersInHeading(transcript: Transcript): readonly number[] {
  const inHeading = parseHeading(wordsOf(transcript.heading)).respondents;
  return inHeading.length > 0 ? inHeading : parseHeading(fileWords(transcript)).respondents;
}

/** The transcript's own attributes, and over them those of the project file. */
function attributesOf(
  id: string,
  transcript: Transcript,
  entries: readonly RespondentEntry[],
): ReadonlyMap<string, RawText> {
  const entry = entries.find((candidate) => candidate.id === id);
  return new Map([...transcript.attributes, ...(entry?.attributes ?? [])]);
}

function withRespondents(transcript: Transcript, group: string, found: readonly Respondent[]): Transcript {
  const byMark = new Map(found.map(({ speaker, id }) => [speaker, id] as const));
  return {
    ...transcript,
    group,
    respondents: found.map(({ id }) => id),
    speakers: transcript.speakers.map((speaker) => ({
      ...speaker,
      respondent: byMark.get(speaker.mark) ?? null,
    })),
    turns: transcript.turns.map((turn) => ({ ...turn, respondent: byMark.get(turn.speaker) ?? null })),
  };
}
