import type { RespondentEntry } from '../files/project-file.ts';
import { withOthers } from '../model/deferred.ts';
import type { Group, Respondent, Speaker, Transcript, Turn } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { markKey, marksJoined } from './marks.ts';
import { Numbering, respondingIn } from './numbering.ts';

interface Settled {
  readonly transcripts: readonly Transcript[];
  readonly respondents: readonly Respondent[];
  /** Ids of those whom headings, and not the project file, find in several interviews. */
  readonly metAgain: readonly string[];
}

/**
 * Gives every respondent group and number: the number that the heading gives ("respondent 1 en 2" for R1 and R2),
 * or else the next free one; an entry of the project file goes before both. Whom the headings of two interviews of a
 * group give one number or one name is one respondent.
 */
export function settleRespondents(
  transcripts: readonly Transcript[],
  groups: readonly Group[],
  entries: readonly RespondentEntry[],
): Settled {
  const respondents = new Map<string, Respondent>();
  const settled = new Map<string, Transcript>();
  const metAgain = new Set<string>();
  const byId = new Map(transcripts.map((transcript) => [transcript.id, transcript] as const));
  for (const group of groups) {
    const members = group.transcripts.flatMap((id) => byId.get(id) ?? []);
    const numbering = new Numbering(group.id, members, entries);
    for (const transcript of members) {
      const found = respondingIn(transcript).map(({ mark }): [string, string] => {
        const { number, isGiven } = numbering.of(transcript, mark);
        const id = `${group.id}-${number}`;
        const known = respondents.get(id);
        if (known !== undefined && !isGiven && !known.transcripts.includes(transcript.id)) metAgain.add(id);
        const base = known ?? {
          id,
          number,
          group: group.id,
          transcripts: [],
          speaker: mark,
          attributes: new Map(),
        };
        respondents.set(id, withTranscript(base, transcript, entries));
        return [markKey(mark), id];
      });
      settled.set(transcript.id, withRespondents(transcript, group.id, new Map(found)));
    }
  }
  return {
    transcripts: transcripts.map((transcript) => settled.get(transcript.id) ?? transcript),
    respondents: [...respondents.values()],
    metAgain: [...metAgain],
  };
}

/** The transcript's own attributes, and over them those of the project file. */
function withTranscript(
  respondent: Respondent,
  transcript: Transcript,
  entries: readonly RespondentEntry[],
): Respondent {
  const entry = entries.find(({ id }) => id === respondent.id);
  return {
    ...respondent,
    ...(entry === undefined || entry.also.length === 0 ? {} : { also: entry.also }),
    transcripts: [...new Set([...respondent.transcripts, transcript.id])],
    attributes: new Map<string, RawText>([
      ...transcript.attributes,
      ...respondent.attributes,
      ...(entry?.attributes ?? []),
    ]),
  };
}

/** `ids` is by the key of a mark. */
function withRespondents(
  transcript: Transcript,
  group: string,
  ids: ReadonlyMap<string, string>,
): Transcript {
  const all = [...new Set(ids.values())];
  const whose = new Map(
    transcript.speakers.map(({ mark, role }) => [
      mark,
      role === 'shared' ? sharedBy(mark, ids, all) : respondentsMarked(mark, ids),
    ]),
  );
  const speakers = transcript.speakers.map((speaker) => ({
    ...speaker,
    respondents: whose.get(speaker.mark) ?? [],
  }));
  return withOthers(
    transcript,
    { group, respondents: all, speakers },
    { turns: turnsOfSpeakers(transcript, speakers) },
  );
}

/** Apart from where they are found: what is made later holds on to all that stands there. */
function turnsOfSpeakers(transcript: Transcript, speakers: readonly Speaker[]): () => readonly Turn[] {
  return () => {
    const whose = new Map(speakers.map(({ mark, respondents }) => [mark, respondents] as const));
    return transcript.turns.map((turn) => ({ ...turn, respondents: whose.get(turn.speaker) ?? [] }));
  };
}

function respondentsMarked(mark: string, ids: ReadonlyMap<string, string>): readonly string[] {
  const id = ids.get(markKey(mark));
  return id === undefined ? [] : [id];
}

/** "R2 en R3" are two, "Allen" are all. */
function sharedBy(mark: string, ids: ReadonlyMap<string, string>, all: readonly string[]): readonly string[] {
  const parts = marksJoined(mark);
  if (parts.length < 2) return all;
  return [...new Set(parts.flatMap((part) => respondentsMarked(part, ids)))];
}
