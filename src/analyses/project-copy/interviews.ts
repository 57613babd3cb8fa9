import { countedUnits } from '../../audit/study/counts.ts';
import { address } from '../../model/code.ts';
import { groupedBy } from '../../model/grouped.ts';
import type { CodedProject, Fragment, Transcript, Turn, TurnPosition } from '../../model/project.ts';
import { RawOffset } from '../../model/raw-offset.ts';
import { RawText } from '../../model/raw-text.ts';
import { placesOf } from '../page/fragments.ts';
import { namesInReport, nounsForPeople } from './nouns.ts';

/** The interviews of a project as they are copied; sentences/project-copy.ts says what each part is. */
export function copiedInterviews(project: CodedProject) {
  const fragments = groupedBy(project.fragments, (fragment) => fragment.transcript);
  return project.transcripts.map((transcript) => ({
    id: RawText.own(transcript.id),
    heading: transcript.heading,
    date: transcript.date?.text ?? null,
    duration: transcript.duration,
    byPhone: transcript.byPhone,
    speakers: transcript.speakers.map(({ mark, role }) => ({ mark: RawText.of(mark), role })),
    passedOver: transcript.passedOver.map(({ mark }) => RawText.of(mark)),
    turns: copiedTurns(transcript),
    margin: [
      ...(fragments.get(transcript.id) ?? []).map((fragment) => copiedFragment(fragment, transcript)),
      ...repliesOn(transcript),
    ],
  }));
}

function copiedTurns({ turns, pieces }: Transcript) {
  const times: { offset: RawOffset; time: number }[][] = turns.map(() => []);
  const last = new Map<number, number | null>();
  for (const { turn, at, time } of pieces) {
    const text = turns[turn - 1]?.text;
    if (text === undefined || time === null || last.get(turn) === time) continue;
    last.set(turn, time);
    times[turn - 1]?.push({ offset: new RawOffset(text, Math.max(0, at - text.start), 'start'), time });
  }
  return turns.map(({ speaker, text, time }, i) => ({
    mark: RawText.of(speaker),
    text,
    times:
      (times[i] ?? []).length > 0 || time === null
        ? (times[i] ?? [])
        : [{ offset: new RawOffset(text, 0, 'start'), time }],
  }));
}

function copiedFragment(fragment: Fragment, { turns }: Transcript) {
  const { layer, from, to, exact, coder, note, codes, unresolved } = fragment;
  const isNote = layer === 'note';
  return {
    kind: layer,
    from: copiedPosition(turns, from, 'start'),
    to: copiedPosition(turns, to, 'end'),
    exact,
    coder,
    words: note,
    codes: isNote ? [] : [...codes, ...unresolved].map(address),
  };
}

function copiedPosition(turns: readonly Turn[], { turn, offset }: TurnPosition, side: 'start' | 'end') {
  const text = turns[turn - 1]?.text;
  return { at: turn - 1, offset: text === undefined ? 0 : new RawOffset(text, offset, side) };
}

/** Answers hang where what they answer hangs: at the end of a turn it is. */
function repliesOn({ document, pieces, turns }: Transcript) {
  const turnOf = new Map(pieces.map(({ paragraph, turn }) => [paragraph, turn]));
  return document.notes.flatMap(({ reply, range, author, text }) => {
    const turn = reply && range !== null ? turnOf.get(range.from.paragraph) : undefined;
    const said = turns[(turn ?? 0) - 1]?.text;
    if (turn === undefined || said === undefined) return [];
    const end = { at: turn - 1, offset: new RawOffset(said, said.length, 'end') };
    const answer = { kind: 'reply' as const, exact: true, coder: author, words: text, codes: [] };
    return [{ ...answer, from: end, to: end }];
  });
}

/** Turns that were set aside, by interview. */
export function asideIn({ transcripts }: CodedProject) {
  return transcripts.flatMap(({ turns }, interview) => {
    const aside = turns.filter((turn) => turn.aside).map(({ number }) => number);
    return aside.length === 0 ? [] : [{ interview, turns: aside }];
  });
}

export function copiedUnread({ unread }: CodedProject) {
  return unread.map(({ heading, marks }) => ({
    heading,
    passedOver: marks.map(({ mark }) => RawText.of(mark)),
  }));
}

/** Groups and respondents with the places of their interviews. */
export function copiedPeople(project: CodedProject) {
  const { groups, codebooks, transcripts, respondents } = project;
  const nouns = nounsForPeople(project);
  const units = countedUnits(project);
  const names = namesInReport(project);
  const interviews = placesOf(transcripts.map(({ id }) => id));
  const books = placesOf(codebooks.map(({ id }) => id));
  const places = placesOf(groups.map(({ id }) => id));
  const placed = (ids: readonly string[]) => ids.flatMap((id) => interviews.get(id) ?? []);
  return {
    groups: groups.map(({ id, title, codebook, transcripts: ids }) => ({
      id: RawText.own(id),
      title,
      codebook: books.get(codebook ?? '') ?? null,
      interviews: placed(ids),
      people: nouns.get(id)?.people ?? [],
      some: nouns.get(id)?.some ?? [],
      units: units.get(id) ?? [],
    })),
    respondents: respondents.map(({ id, group, number, transcripts: ids, speaker }) => ({
      group: places.get(group) ?? 0,
      number,
      interviews: placed(ids),
      speaker: RawText.of(speaker),
      also: names.get(id) ?? [],
    })),
  };
}
