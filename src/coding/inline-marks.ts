import type { Document, Highlight, Note, Paragraph } from '../model/document.ts';
import type { Transcript, UnreadMarks } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Bracket, bracketsIn } from './brackets.ts';

/** Which marks in the running text are codes: `inline` and `highlights` of kantlijn.yaml. */
export interface InlineHabits {
  readonly brackets: boolean;
  /** By colour in lower case: what such words are coded as, each as a note would say it. */
  readonly colours: ReadonlyMap<string, readonly RawText[]>;
}

export interface InlineMarks {
  /** One for each mark that is a code, on the words it is about. */
  readonly notes: readonly Note[];
  /** What looks like codes and was not read. */
  readonly unread: UnreadMarks;
}

/** Codes between brackets and in colours, in the turns of a document's interviews. */
export function inlineMarks(
  document: Document,
  transcripts: readonly Transcript[],
  habits: InlineHabits,
): InlineMarks {
  const own = transcripts.filter((transcript) => transcript.document === document);
  const notes: Omit<Note, 'ordinal'>[] = [];
  const colours = new Map<string, number>();
  const seen: Bracket[] = [];
  for (const { paragraph: at, from, to } of own.flatMap(({ pieces }) => pieces)) {
    const paragraph = document.paragraphs[at];
    if (paragraph === undefined) continue;
    const brackets = bracketsIn(wordsOf(paragraph.text), from, to);
    const coloured = (paragraph.highlights ?? []).filter((stretch) => stretch.from < to && stretch.to > from);
    if (habits.brackets)
      notes.push(...brackets.map((bracket) => onBracket(paragraph, at, { bracket, brackets, from })));
    else seen.push(...brackets.filter(({ isCode }) => isCode));
    for (const stretch of coloured) {
      const codes = habits.colours.get(stretch.colour);
      if (codes !== undefined)
        notes.push(noteOn(paragraph, at, stretch, RawText.join(codes.map(asNote), '\n')));
      else colours.set(stretch.colour, (colours.get(stretch.colour) ?? 0) + 1);
    }
  }
  const numbered = notes.map((note, i) => ({ ...note, ordinal: document.notes.length + i + 1 }));
  return { notes: numbered, unread: { document, brackets: seen.length, colours } };
}

/** "werk/vanzelf" is how a project file writes a code of two levels; a note would say "werk > vanzelf". */
function asNote(code: RawText): RawText {
  const words = wordsOf(code);
  return /\p{L}{2}/u.test(words) ? RawText.of(words.replaceAll('/', ' > ')) : code;
}

interface InPiece {
  readonly bracket: Bracket;
  readonly brackets: readonly Bracket[];
  readonly from: number;
}

const LEADING = /^[\s,.;:)]+/;

/** On the coloured words before it, else on all words since the bracket before. */
function onBracket(
  paragraph: Paragraph,
  at: number,
  { bracket, brackets, from }: InPiece,
): Omit<Note, 'ordinal'> {
  const previous = brackets[brackets.indexOf(bracket) - 1];
  const words = wordsOf(paragraph.text);
  const start = previous?.end ?? from;
  const before = words.slice(start, bracket.start).trimEnd();
  const first = start + (LEADING.exec(before)?.[0].length ?? 0);
  const coloured = (paragraph.highlights ?? []).find(({ to }) => isJustBefore(to, bracket, words));
  const whole = { from: Math.min(first, start + before.length), to: start + before.length };
  return noteOn(paragraph, at, coloured ?? whole, paragraph.text.slice(bracket.from, bracket.to));
}

function isJustBefore(end: number, { start }: Bracket, words: string): boolean {
  return end <= start && words.slice(end, start).trim() === '';
}

function noteOn(
  paragraph: Paragraph,
  at: number,
  { from, to }: Pick<Highlight, 'from' | 'to'>,
  text: RawText,
): Omit<Note, 'ordinal'> {
  return {
    author: NO_TEXT,
    text,
    anchor: paragraph.text.slice(from, to),
    range: { from: { paragraph: at, offset: from }, to: { paragraph: at, offset: to } },
    exact: true,
    reply: false,
    line: paragraph.line,
  };
}
