import { fold } from '../language/fold.ts';
import type { Document, Note, Paragraph, Stretch } from '../model/document.ts';
import type { Transcript, UnreadMarks } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Bracket, bracketsIn, type SeenBracket, seenBracket, seenCodes } from './brackets.ts';
import type { PlacedNote } from './placed-note.ts';

/** Which marks in the running text are codes: `inline` and `highlights` of kantlijn.yaml. */
export interface InlineHabits {
  readonly brackets: boolean;
  /** By colour in lower case: what such words are coded as, each as a note would say it. */
  readonly colours: ReadonlyMap<string, readonly RawText[]>;
}

export interface InlineMarks {
  /** One for each mark that is a code, on the words it is about. */
  readonly notes: readonly Note[];
  /** What may be codes and was not read. */
  readonly unread: SeenMarks;
}

interface SeenMarks extends Omit<UnreadMarks, 'brackets'> {
  readonly brackets: readonly SeenBracket[];
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
  const seen: SeenBracket[] = [];
  for (const { paragraph: at, from, to } of own.flatMap(({ pieces }) => pieces)) {
    const paragraph = document.paragraphs[at];
    if (paragraph === undefined) continue;
    const words = wordsOf(paragraph.text);
    const brackets = bracketsIn(words, from, to);
    const coloured = (paragraph.highlights ?? []).filter((stretch) => stretch.from < to && stretch.to > from);
    if (habits.brackets) notes.push(...onBrackets(paragraph, at, { brackets, from }));
    else for (const bracket of brackets) seen.push(seenBracket([bracket, words]));
    for (const stretch of coloured) {
      const codes = habits.colours.get(stretch.colour);
      if (codes !== undefined)
        notes.push(noteOn(paragraph, at, stretch, RawText.join(codes.map(asNote), '\n')));
      else colours.set(stretch.colour, (colours.get(stretch.colour) ?? 0) + 1);
    }
  }
  const numbered = notes.map((note, i) => ({ ...note, ordinal: document.notes.length + i + 1 }));
  return {
    notes: numbered,
    unread: { document, brackets: seen, areCodes: habits.brackets, colours },
  };
}

/** Of all documents together: what looks like codes, without the brackets that a coding holds. */
export function unreadMarks(
  documents: readonly { readonly marks: InlineMarks }[],
  codings: readonly PlacedNote[],
): UnreadMarks[] {
  const seen = documents.map(({ marks }) => marks.unread);
  const held = new Map<string, number>();
  const placeOf = (document: Document, words: RawText) => `${document.file}\n${fold(wordsOf(words).trim())}`;
  const add = (document: Document, words: RawText, count: number) => {
    const at = placeOf(document, words);
    const before = held.get(at) ?? 0;
    held.set(at, before + count);
    return before;
  };
  for (const { layer, document, note } of codings) if (layer === 'inline') add(document, note.text, 1);
  const codes = seenCodes(
    seen.flatMap(({ document, brackets }) => brackets.map((one) => ({ ...one, document }))),
  );
  const unread = codes.filter(({ document, inside }) => add(document, inside, -1) <= 0);
  return seen.map((marks) => ({
    ...marks,
    // Codings hold what stood between brackets in the original of a copy: there all of them were read.
    areCodes:
      marks.areCodes || marks.brackets.some(({ inside }) => held.has(placeOf(marks.document, inside))),
    brackets: unread.filter(({ document }) => document === marks.document).length,
  }));
}

/** "werk/vanzelf" is how a project file writes a code of two levels; a note would say "werk > vanzelf". */
function asNote(code: RawText): RawText {
  const words = wordsOf(code);
  return /\p{L}{2}/u.test(words) ? RawText.of(words.replaceAll('/', ' > ')) : code;
}

const LEADING = /^[\s,.;:)]+/;

/** Each on the coloured words before it, else on all words since the bracket before; two in a row are on the same words. */
function onBrackets(
  paragraph: Paragraph,
  at: number,
  { brackets, from }: { readonly brackets: readonly Bracket[]; readonly from: number },
): Omit<Note, 'ordinal'>[] {
  const words = wordsOf(paragraph.text);
  let done = from;
  let whole: Stretch = { from, to: from };
  return brackets.map((bracket) => {
    const before = words.slice(done, bracket.start).trimEnd();
    const first = done + (LEADING.exec(before)?.[0].length ?? 0);
    if (first < done + before.length || done === from) whole = { from: first, to: done + before.length };
    done = bracket.end;
    const coloured = (paragraph.highlights ?? []).find(({ to }) => isJustBefore(to, bracket, words));
    return noteOn(paragraph, at, coloured ?? whole, paragraph.text.slice(bracket.from, bracket.to));
  });
}

function isJustBefore(end: number, { start }: Bracket, words: string): boolean {
  return end <= start && words.slice(end, start).trim() === '';
}

function noteOn(
  paragraph: Paragraph,
  at: number,
  { from, to }: Stretch,
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
