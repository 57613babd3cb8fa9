import type { Cell, TextPosition, Unread } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import type { ParagraphProperties, RunProperties } from './properties.ts';

/** What Word calls a story: the body, one comment, one footnote. Places in it are offsets; nothing is cut yet. */
export interface Story {
  readonly kind: 'body' | 'comment' | 'footnote' | 'endnote';
  readonly id: string;
  readonly author: string;
  /** `separator` and the like for the lines that Word keeps among the footnotes, null for a real one. */
  readonly type: string | null;
  readonly paragraphs: StoryParagraph[];
  /** Where comments start, end and are called, in the order of the file. */
  readonly marks: CommentMark[];
  /** How each section numbers its footnotes. */
  readonly sections: Section[];
  /** Each thing to see of which no text is made. */
  readonly unread: Unread[];
  /** Where other files are taken in (`w:altChunk`). */
  readonly chunks: Chunk[];
}

export interface StoryParagraph {
  /** Ordinal among all paragraphs of the story, from 1. */
  line: number;
  properties: Readonly<ParagraphProperties>;
  cell: Cell | null;
  /** Word's own identity of the paragraph (`w14:paraId`), which replies refer to. */
  paraId: string | null;
  /** Pieces of its text and their length together, in UTF-16 units. */
  readonly pieces: string[];
  length: number;
  /** In order; each reaches to the next. What stands before the first is plain. */
  readonly runs: Run[];
  readonly calls: NoteCall[];
}

/** Words of one look. */
export interface Run {
  readonly from: number;
  readonly properties: Readonly<RunProperties>;
}

export interface Chunk {
  /** Id of the relationship that leads to the file. */
  readonly id: string;
  /** Of the paragraph before it, 0 where there is none. */
  readonly line: number;
}

/** Where the text calls a footnote or endnote. */
export interface NoteCall {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly offset: number;
  /** Carries a mark of the author's own ("*") instead of a number. */
  readonly custom: boolean;
  /** Index in `Story.sections`. */
  readonly section: number;
}

export interface CommentMark {
  readonly kind: 'start' | 'end' | 'reference';
  readonly id: string;
  readonly at: TextPosition;
  /** Stands in words that were deleted or moved away. */
  readonly removed: boolean;
}

export interface Section {
  start: number | null;
  restart: string | null;
}

/** All words of a story, its paragraphs joined by line feeds. */
export function wholeText(story: Story): RawText {
  return RawText.of(story.paragraphs.map((paragraph) => paragraph.pieces.join('')).join('\n'));
}

/** The finished text of a story: one root, of which every paragraph and every anchor is a slice. */
export class StoryText {
  readonly root: RawText;
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];

  constructor(story: Story) {
    let length = 0;
    for (const paragraph of story.paragraphs) {
      this.#starts.push(length);
      this.#lengths.push(paragraph.length);
      length += paragraph.length + 1;
    }
    this.root = wholeText(story);
  }

  get count(): number {
    return this.#starts.length;
  }

  paragraph(index: number): RawText {
    const start = this.#starts[index] ?? this.root.length;
    return this.root.slice(start, start + this.lengthOf(index));
  }

  lengthOf(index: number): number {
    return this.#lengths[index] ?? 0;
  }

  slice(from: TextPosition, to: TextPosition): RawText {
    return this.root.slice(this.#offsetOf(from), this.#offsetOf(to));
  }

  #offsetOf(place: TextPosition): number {
    return (this.#starts[place.paragraph] ?? this.root.length) + place.offset;
  }
}
