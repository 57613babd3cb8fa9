import type { Cell, Unread } from '../../model/document.ts';
import type { CommentMark, PlainParagraph, Story } from '../office/story.ts';
import type { ParagraphProperties, RunProperties } from './properties.ts';

/** A story with what Word says of it. */
export interface WordStory extends Story {
  /** `separator` and the like for the lines that Word keeps among the footnotes, null for a real one. */
  readonly type: string | null;
  readonly paragraphs: StoryParagraph[];
  readonly marks: CommentMark[];
  /** How each section numbers its footnotes. */
  readonly sections: SectionNumbering[];
  /** Each thing to see of which no text is made. */
  readonly unread: Unread[];
  /** Where other files are taken in (`w:altChunk`, `w:subDoc`). */
  readonly chunks: Chunk[];
}

export interface StoryParagraph extends PlainParagraph {
  line: number;
  properties: Readonly<ParagraphProperties>;
  cell: Cell | null;
  /** Word's own identity of the paragraph (`w14:paraId`), which replies refer to. */
  paraId: string | null;
  readonly pieces: string[];
  length: number;
  /** In order; each reaches to the next. What stands before the first is plain. */
  readonly runs: StoryRun[];
  readonly calls: NoteCall[];
}

/** Words of one look. */
export interface StoryRun {
  readonly from: number;
  readonly properties: Readonly<RunProperties>;
}

export interface Chunk {
  /** Id of the relationship that leads to the file. */
  readonly id: string;
  /** A part of the document that is kept as a document of its own. */
  readonly isSubdocument: boolean;
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

export interface SectionNumbering {
  start: number | null;
  restart: string | null;
}
