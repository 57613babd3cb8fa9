import { type MarkShape, markKey, shapeOf } from '../../interviews/marks.ts';
import type { Document } from '../../model/document.ts';
import { putUnder } from '../../model/grouped.ts';
import type { CodedProject, Role, SeenMark } from '../../model/project.ts';
import { NO_TEXT, RawText } from '../../model/raw-text.ts';

/** Marks that are written in one form ("R1", "R2") and are thought to be of one role. */
export interface SeenForm {
  readonly marks: readonly { readonly mark: RawText; readonly turns: number }[];
  /** The first words behind one of them. */
  readonly line: RawText;
  readonly role: Role;
  /** Told from who asks and who answers. */
  readonly isGuess: boolean;
}

/** The same, with its marks as they are written. */
export interface FormOfMarks extends SeenForm {
  readonly written: readonly string[];
}

/** Groups with their interviews, as they were found. */
export interface SeenGroup {
  readonly title: RawText;
  readonly interviews: readonly SeenInterview[];
}

export interface SeenInterview {
  readonly id: RawText;
  readonly heading: RawText;
}

interface SeenSpeaker {
  readonly key: string;
  readonly mark: string;
  readonly turns: number;
  readonly line: RawText;
  readonly role: Role;
  readonly isGuess: boolean;
}

/** UTF-16 units that are enough to know a speaker by. */
const LONGEST_LINE = 90;

/** Everybody who speaks in the interviews, by form and role, whoever speaks most first. */
export function markFormsIn(project: CodedProject): FormOfMarks[] {
  const forms = new Map<string, SeenSpeaker[]>();
  for (const speaker of speakersIn(project)) {
    const form = `${formOfMark(speaker)} ${speaker.role}`;
    putUnder(forms, form, speaker);
  }
  return [...forms.values()].map((speakers) => ({
    marks: speakers.map(({ mark, turns }) => ({ mark: RawText.of(mark), turns })),
    written: speakers.map(({ mark }) => mark),
    line: speakers.find(({ line }) => line.length > 0)?.line.slice(0, LONGEST_LINE) ?? NO_TEXT,
    role: speakers[0]?.role ?? 'unknown',
    isGuess: speakers.some(({ isGuess }) => isGuess),
  }));
}

/** Words and names that say nothing of each other are forms of their own. */
function formOfMark({ mark, key }: SeenSpeaker): MarkShape | string {
  const shape = shapeOf(mark);
  return shape.startsWith('letters') || shape.startsWith('numbered') ? shape : key;
}

function speakersIn({ transcripts, unread }: CodedProject): SeenSpeaker[] {
  const seen = new Map<string, SeenSpeaker>();
  const add = (mark: string, one: Omit<SeenSpeaker, 'key' | 'mark'>) => {
    const key = markKey(mark);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, { ...one, key, mark });
    else
      seen.set(key, {
        ...before,
        turns: before.turns + one.turns,
        line: before.line.length > 0 ? before.line : one.line,
        // Known in one interview, and a stranger in another.
        role: before.role === 'unknown' ? one.role : before.role,
        isGuess: before.isGuess || one.isGuess,
      });
  };
  for (const { speakers, turns, passedOver, document } of transcripts) {
    for (const { mark, role, guessed } of speakers) {
      const own = turns.filter(({ speaker }) => markKey(speaker) === markKey(mark));
      add(mark, { turns: own.length, line: own[0]?.text ?? NO_TEXT, role, isGuess: guessed });
    }
    for (const mark of passedOver) add(mark.mark, strangerIn(document, mark));
  }
  for (const { marks, document } of unread)
    for (const mark of marks) add(mark.mark, strangerIn(document, mark));
  return [...seen.values()].sort((a, b) => b.turns - a.turns);
}

function strangerIn({ paragraphs }: Document, { count, line }: SeenMark) {
  const text = paragraphs.find((paragraph) => paragraph.line === line)?.text ?? NO_TEXT;
  return { turns: count, line: text, role: 'unknown', isGuess: false } as const;
}

export function groupsIn({ groups, transcripts }: CodedProject): SeenGroup[] {
  return groups.map(({ title, transcripts: ids }) => ({
    title,
    interviews: transcripts
      .filter(({ id }) => ids.includes(id))
      .map(({ id, heading }) => ({ id: RawText.own(id), heading })),
  }));
}
