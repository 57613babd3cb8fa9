import type { Note, TextPosition } from '../../model/document.ts';
import { NO_TEXT, RawText } from '../../model/raw-text.ts';
import type { Span } from './kept.ts';
import type { Layout } from './layout.ts';

/** A note as a reader found it. `at` is its place in the file, all other places are in the kept text. */
export interface FoundNote {
  readonly at: number;
  readonly author: string;
  readonly text: string;
  /** Says itself that it answers another one. */
  readonly reply?: boolean;
  readonly on: Hold;
}

/** What a note hangs on: words, a place between words, the paragraph before it, or words outside the body. */
export type Hold =
  | { readonly kind: 'words'; readonly span: Span }
  | { readonly kind: 'point'; readonly at: number }
  | { readonly kind: 'paragraph'; readonly before: number }
  | { readonly kind: 'outside'; readonly words: string };

/** The notes of a file in the order in which they stand in it, each with its place in the paragraphs. */
export function placeTextNotes(found: readonly FoundNote[], layout: Layout): Note[] {
  return [...found]
    .sort((a, b) => a.at - b.at)
    .map((note, i) => ({
      ordinal: i + 1,
      author: RawText.of(note.author),
      text: RawText.of(note.text),
      reply: note.reply === true,
      line: layout.kept.placeOf(note.at).line,
      ...noteAnchor(note.on, layout),
    }));
}

type NoteAnchor = Pick<Note, 'anchor' | 'range' | 'exact'>;

function noteAnchor(on: Hold, layout: Layout): NoteAnchor {
  switch (on.kind) {
    case 'words':
      return onWords(on.span, layout);
    case 'point':
      return onPoint(on.at, layout);
    case 'paragraph':
      return onParagraph(layout.endAt(on.before), layout);
    case 'outside':
      return { anchor: RawText.of(on.words), range: null, exact: true };
  }
}

function onWords(span: Span, layout: Layout): NoteAnchor {
  const from = layout.startAt(span.from);
  const to = layout.endAt(span.to);
  return from !== null && to !== null && isPositionBefore(from, to)
    ? { anchor: layout.words(from, to), range: { from, to }, exact: true }
    : onPoint(span.to, layout);
}

/** At the end of a paragraph, and on a line of its own, a note is about the paragraph. */
function onPoint(at: number, layout: Layout): NoteAnchor {
  const point = layout.pointAt(at);
  if (point === null || point.offset === layout.lengthOf(point.paragraph)) {
    return onParagraph(point ?? layout.endAt(at), layout);
  }
  return { anchor: NO_TEXT, range: { from: point, to: point }, exact: true };
}

function onParagraph(place: TextPosition | null, layout: Layout): NoteAnchor {
  if (place === null) return { anchor: NO_TEXT, range: null, exact: false };
  const from = { paragraph: place.paragraph, offset: 0 };
  const to = { paragraph: place.paragraph, offset: layout.lengthOf(place.paragraph) };
  return { anchor: layout.words(from, to), range: { from, to }, exact: false };
}

function isPositionBefore(a: TextPosition, b: TextPosition): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);
}
