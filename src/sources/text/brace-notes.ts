import { isInside, type Kept, type Span, textWithout } from './kept.ts';
import type { BraceNote } from './marks.ts';
import type { FoundNote, Hold } from './notes.ts';

// Only the @ makes a name of it: "Knelpunt: privacy" is what a note says, and nobody's name. A placeholder is one too.
const NAMED = /^\s*(?:(↳)\s*)?@([\p{L}\p{N}_.-]+|\[[^[\]\n]{1,60}\]):/u;

/** Where the notes of a file are read from. */
export interface Margin {
  readonly source: string;
  readonly kept: Kept;
  /** In order and apart: the marks, and what they take out. */
  readonly marks: readonly Span[];
  /** In order and apart: the texts of footnotes, which are no body either. */
  readonly footnotes: readonly Span[];
  /** Who wrote the notes that name nobody; may be empty. */
  readonly author: string;
}

/** Notes between braces as notes of the document. */
export function braceNotes(notes: readonly BraceNote[], margin: Margin): FoundNote[] {
  return notes.map((note) => {
    const inner = margin.source.slice(note.inner.from, note.inner.to);
    const name = NAMED.exec(inner);
    return {
      at: note.at,
      author: name?.[2] ?? margin.author,
      reply: name?.[1] !== undefined,
      text: lineFeeds(inner.slice(name?.[0].length ?? 0)).trim(),
      on: holdOf(note, margin),
    };
  });
}

function holdOf(note: BraceNote, { source, kept, marks, footnotes }: Margin): Hold {
  if (isInside(footnotes, note.at)) {
    return { kind: 'outside', words: note.words === null ? '' : textWithout(source, note.words, marks) };
  }
  if (note.words === null) return { kind: 'point', at: kept.toKept(note.at) };
  return { kind: 'words', span: { from: kept.toKept(note.words.from), to: kept.toKept(note.words.to) } };
}

function lineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
