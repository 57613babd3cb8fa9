import { fold } from '../language/fold.ts';
import type { Document, Note, Paragraph, Stretch } from '../model/document.ts';
import type { Transcript } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import type { CodeList } from '../model/tables.ts';
import type { UnreadMarks } from '../model/unread-marks.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Bracket, bracketsIn, type SeenBracket, seenBracket, seenCodes } from './brackets.ts';
import type { PlacedNote } from './placed-note.ts';

/** Which marks in the running text are codes: `inline` and `highlights` of kantlijn.yaml. */
export interface InlineHabits {
  readonly brackets: boolean;
  /** By colour in lower case: what such words are coded as, each as a note would say it. */
  readonly colours: ReadonlyMap<string, readonly RawText[]>;
  /** Words of codes, folded: an aside of these words is one. */
  readonly listed?: ReadonlySet<string>;
}

export interface InlineMarks {
  /** One for each mark that is a code, on the words it is about. */
  readonly notes: readonly Note[];
  /** What may be codes and was not read. */
  readonly unread: SeenMarks;
}

interface SeenMarks extends Omit<UnreadMarks, 'brackets' | 'listed' | 'asides'> {
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
  const spoken = own.flatMap((transcript) =>
    spokenPieces(document, transcript, (bracket, words) => {
      const isLeft = bracket.isAside && habits.listed?.has(wordsWritten(words, bracket)) !== true;
      if (isLeft || !habits.brackets) seen.push(seenBracket([bracket, words]));
      return !isLeft;
    }),
  );
  if (habits.brackets) notes.push(...onBrackets(spoken));
  for (const { paragraph, at, from, to } of spoken) {
    const coloured = (paragraph.highlights ?? []).filter((stretch) => stretch.from < to && stretch.to > from);
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

/** Of all documents together: what looks like codes, or stands in a list of them, without the brackets that a coding holds. */
export function unreadMarks(
  documents: readonly { readonly marks: InlineMarks; readonly codeLists: readonly CodeList[] }[],
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
  const listed = wordsOfCodes(documents.flatMap(({ codeLists }) => codeLists));
  const codes = seenCodes(
    seen.flatMap(({ document, brackets, areCodes }) =>
      (areCodes ? [] : brackets).map((one) => {
        const isListed = listed.has(fold(wordsOf(one.inside)));
        return { ...one, document, isListed, isCode: one.isCode || isListed };
      }),
    ),
  );
  const coded = new Set(held.keys());
  const unread = codes.filter(({ document, inside }) => add(document, inside, -1) <= 0);
  return seen.map(({ document, brackets, areCodes, colours }) => ({
    document,
    colours,
    // Codings hold what stood between brackets in the original of a copy: there all of them were read.
    areCodes: areCodes || brackets.some(({ inside }) => coded.has(placeOf(document, inside))),
    ...bracketsCounted(unread.filter((one) => one.document === document)),
    asides: areCodes ? brackets.filter(({ isAside }) => isAside).length : 0,
  }));
}

const FEWEST_LISTED = 3;

/** Most of what is between brackets is what a list of codes in the documents says. */
export function saysListedCodes(unread: readonly UnreadMarks[]): boolean {
  const listed = unread.reduce((sum, marks) => sum + marks.listed, 0);
  const all = unread.reduce((sum, marks) => sum + marks.brackets, 0);
  return listed >= FEWEST_LISTED && listed * 2 > all;
}

function bracketsCounted(
  unread: readonly { readonly isListed: boolean }[],
): Pick<UnreadMarks, 'brackets' | 'listed'> {
  return { brackets: unread.length, listed: unread.filter(({ isListed }) => isListed).length };
}

/** By which a bracket can be told to be a code; folded. A number is none: it may be a footnote's. */
export function wordsOfCodes(lists: readonly CodeList[]): Set<string> {
  const words = lists.flatMap(({ rows }) =>
    rows.flatMap(({ code, name }) =>
      [code, ...(name === null ? [] : [name])].map((one) => fold(wordsOf(one).trim())),
    ),
  );
  return new Set(words.filter((one) => /\p{L}{3}/u.test(one)));
}

/** "werk/vanzelf" is how a project file writes a code of two levels; a note would say "werk > vanzelf". */
function asNote(code: RawText): RawText {
  const words = wordsOf(code);
  return /\p{L}{2}/u.test(words) ? RawText.of(words.replaceAll('/', ' > ')) : code;
}

/** A piece of a turn with its brackets, and the words around them: one stretch more than there are brackets, an empty one null. */
interface SpokenPiece extends Stretch {
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly turn: string;
  readonly words: string;
  readonly brackets: readonly Bracket[];
  readonly gaps: readonly (Stretch | null)[];
}

function wordsWritten(words: string, { from, to }: Bracket): string {
  return fold(words.slice(from, to).trim());
}

function spokenPieces(
  document: Document,
  { id, pieces }: Transcript,
  isRead: (bracket: Bracket, words: string) => boolean,
): SpokenPiece[] {
  return pieces.flatMap(({ paragraph: at, from, to, turn }) => {
    const paragraph = document.paragraphs[at];
    if (paragraph === undefined) return [];
    const words = wordsOf(paragraph.text);
    const brackets = bracketsIn(words, from, to).filter((bracket) => isRead(bracket, words));
    const gaps = [...brackets, null].map((next, i) =>
      saidBetween(words, brackets[i - 1]?.end ?? from, next?.start ?? to),
    );
    return [{ paragraph, at, from, to, turn: `${id}:${turn}`, words, brackets, gaps }];
  });
}

const LEADING = /^[\s,.;:)]+/;

function saidBetween(words: string, from: number, to: number): Stretch | null {
  const said = words.slice(from, to).trimEnd();
  const first = from + (LEADING.exec(said)?.[0].length ?? 0);
  return first < from + said.length ? { from: first, to: from + said.length } : null;
}

/**
 * Each on the coloured words before it, else on all words since the bracket before; two in a row are on the same words.
 * Where most begin what is said, as a heading would, each is on the words up to the next. One without words on its own
 * side is on those at the other, and one on a line of its own on the line beside it.
 */
function onBrackets(spoken: readonly SpokenPiece[]): Omit<Note, 'ordinal'>[] {
  const leading = spoken.filter(({ gaps }) => gaps.length > 1 && gaps[0] === null && gaps.at(-1) !== null);
  const closing = spoken.filter(({ gaps }) => gaps.length > 1 && gaps[0] !== null && gaps.at(-1) === null);
  const isLeading = leading.length > closing.length;
  return spoken.flatMap((piece, i) => {
    const { paragraph, words, gaps } = piece;
    const said = { before: lastSaid(gaps), behind: lastSaid(gaps.toReversed()).reverse().slice(1) };
    const own = (of: readonly (Stretch | undefined)[]) => of.map((stretch) => inPiece(piece, stretch));
    const [before, behind] = [own(said.before), own(said.behind)];
    const above = sameTurn(piece, spoken[i - 1]);
    const below = sameTurn(piece, spoken[i + 1]);
    const beside = {
      before: inPiece(above, above?.gaps.findLast(holdsWords)),
      behind: inPiece(below, below?.gaps.find(holdsWords)),
    };
    const nowhere = { piece, stretch: { from: piece.from, to: piece.from } };
    return piece.brackets.map((bracket, k) => {
      const coloured = (paragraph.highlights ?? []).find(({ to }) => isJustBefore(to, bracket, words));
      const found = [before[k], behind[k], beside.before, beside.behind];
      const [first, second, third, fourth] = found;
      const inOrder = isLeading ? [second, first, fourth, third] : found;
      const on = inPiece(piece, coloured) ?? inOrder.find((one) => one != null) ?? nowhere;
      return noteOn(
        on.piece.paragraph,
        on.piece.at,
        on.stretch,
        paragraph.text.slice(bracket.from, bracket.to),
      );
    });
  });
}

/** For each gap itself, or else the last one with words in front of it. */
function lastSaid(gaps: SpokenPiece['gaps']): (Stretch | undefined)[] {
  let last: Stretch | undefined;
  return gaps.map((gap) => {
    last = gap ?? last;
    return last;
  });
}

function holdsWords(gap: Stretch | null): gap is Stretch {
  return gap !== null;
}

function sameTurn({ turn }: SpokenPiece, other: SpokenPiece | undefined): SpokenPiece | undefined {
  return other?.turn === turn ? other : undefined;
}

function inPiece(piece: SpokenPiece | undefined, stretch: Stretch | undefined) {
  return piece === undefined || stretch === undefined ? null : { piece, stretch };
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
