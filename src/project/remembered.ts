import { onceFor } from '../model/deferred.ts';
import type { Finding } from '../model/finding.ts';
import { groupedBy } from '../model/grouped.ts';
import { findingKey, type KeyMaker, partOf } from '../model/key.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { type Moves, movesSince } from './moved.ts';
import {
  asRemembered,
  haveSameSigns,
  type Remembered,
  type RememberedNote,
  type RememberedTalk,
  rememberedNotes,
  signedBy,
} from './talk-signs.ts';

export const NOTES_GONE = findingKind({
  code: 'K743',
  severity: 'info',
  means: ['shifted'],
  message: sentence(
    'Opmerkingen die er eerder stonden en er nu niet meer zijn: {count}.',
    'Notes that stood here before and are gone now: {count}.',
  ),
  hint: sentence(
    'Het gaat om {id}: er zijn er nog {left}. Zijn ze met opzet weggehaald: kantlijn check --accept met de sleutel hieronder.',
    'This is {id}: {left} are left. If they were taken away on purpose: kantlijn check --accept and the key below.',
  ),
});

type Noted = Pick<CodedProject, 'fragments' | 'keys'>;

/**
 * What is to be kept of a project: what is there now, and what was there before, until somebody says in `kantlijn.yaml`
 * how it is. `before` itself where nothing is new.
 */
export function rememberedOf(project: CodedProject, before: Remembered): Remembered {
  // As long as nobody has looked at it, what was there before is what everything is held against.
  if (movesSince(before, project.transcripts, project.keys).size > 0) return before;
  const notesOn = notesByTranscript(project);
  let isNew = false;
  const known = new Map(before.map((talk) => [talk.id, talk] as const));
  for (const transcript of project.transcripts) {
    const { id } = transcript;
    const earlier = known.get(id);
    const own = asRemembered(notesOn(id));
    const signs = signedBy(transcript, project.keys);
    if (earlier !== undefined && isSameTalk({ ...signs, notes: own }, earlier)) continue;
    const gone = goneFrom(earlier?.notes ?? '', own);
    const now = { id, ...signs, notes: [own, asRemembered(gone)].filter((notes) => notes !== '').join('\n') };
    if (earlier !== undefined && isSameTalk(now, earlier)) continue;
    known.set(id, now);
    isNew = true;
  }
  return isNew ? [...known.values()] : before;
}

function isSameTalk(one: Omit<RememberedTalk, 'id'>, other: RememberedTalk): boolean {
  return haveSameSigns(one, other) && one.notes === other.notes;
}

/** Notes that were there, by the words that they stood on; one that moved, or now says something else, is not gone. */
export function notesGone(
  project: Noted & Pick<CodedProject, 'transcripts'>,
  moves: Moves,
  before: Remembered = [],
): Finding<RawText>[] {
  if (before.length === 0) return [];
  const notesOn = notesByTranscript(project);
  const byId = new Map(project.transcripts.map((one) => [one.id, one] as const));
  return before.flatMap(({ id: former, notes: earlier }) => {
    const id = moves.get(former) ?? former;
    const transcript = moves.get(former) === null ? undefined : byId.get(id);
    if (transcript === undefined) return [];
    const own = notesOn(id);
    const gone = goneFrom(earlier, asRemembered(own));
    if (gone.length === 0) return [];
    return [
      finding(NOTES_GONE, {
        file: RawText.own(transcript.document.file),
        line: transcript.line,
        heading: transcript.heading,
        transcript: RawText.own(id),
        key: findingKey([NOTES_GONE.code, partOf(project.keys, [], id), gone.length, own.length]),
        facts: { count: gone.length },
        words: { id: RawText.own(id), left: RawText.own(String(own.length)) },
      }),
    ];
  });
}

function goneFrom(before: string, after: string): RememberedNote[] {
  if (before === '' || before === after || after.startsWith(`${before}\n`)) return [];
  const [earlier, now] = [rememberedNotes(before), rememberedNotes(after)];
  const [anchors, texts] = [timesEach(now.map(([anchor]) => anchor)), timesEach(now.map(([, text]) => text))];
  // What stands on the same words first: the same text elsewhere may be another note.
  const lost = earlier.filter(([anchor, text]) => {
    if (!takeOne(anchors, anchor)) return true;
    takeOne(texts, text);
    return false;
  });
  return lost.filter(([, text]) => !takeOne(texts, text));
}

function timesEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, value: string): boolean {
  const count = counts.get(value) ?? 0;
  if (count > 0) counts.set(value, count - 1);
  return count > 0;
}

/** Without a secret nothing is kept of notes: what is made of their words alone can be guessed. */
function notesByTranscript({ fragments, keys }: Noted): (id: string) => RememberedNote[] {
  const notes = keys.shown === null ? NO_NOTES : marginByTranscript(fragments);
  // Of one interview at a time: of all together they take more room than the fragments.
  return (id) =>
    (notes.get(id) ?? []).flatMap((one) => {
      const signs = one.remembered ?? rememberedNote(one.text, one.note, keys);
      return signs === null ? [] : [signs];
    });
}

const NO_NOTES: ReadonlyMap<string, readonly Fragment[]> = new Map();

const marginByTranscript = onceFor(
  (fragments: readonly Fragment[]): ReadonlyMap<string, readonly Fragment[]> =>
    groupedBy(
      fragments.filter(({ layer }) => layer === 'note'),
      ({ transcript }) => transcript,
    ),
);

/** Null without a secret. */
export function rememberedNote(anchor: RawText, note: RawText, { shown }: KeyMaker): RememberedNote | null {
  const digits = shown?.([]);
  return digits === undefined ? null : [digits(edgeWords(anchor)), digits(wordsOf(note))];
}

/** UTF-16 units of either end: thousands of notes may stand on a whole interview. */
const END = 200;

function edgeWords(text: RawText): string {
  return `${text.length}\n${wordsOf(text.slice(0, END))}\n${wordsOf(text.slice(Math.max(text.length - END, 0)))}`;
}
