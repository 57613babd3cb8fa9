import type { Finding } from './finding.ts';
import type { RawText } from './raw-text.ts';

/** A file as it came from the disk. */
export interface SourceFile {
  /** As the project names it, relative to the project's folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reader makes of a file: paragraphs of the accepted text, and the notes and footnotes that hang on them. */
export interface Document {
  readonly file: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly footnotes: readonly Footnote[];
  /** Front matter and the like, by key in lower case. */
  readonly properties: ReadonlyMap<string, RawText>;
  /** What the reader saw, whatever it made of it: the balance holds what was read against it. */
  readonly saw?: Saw;
  /** What is wrong with the file. A file that could not be read has a finding of severity error and no paragraphs. */
  readonly findings: readonly Finding<RawText>[];
}

export interface Saw {
  /** Comments, annotations and remarks of every kind, answers too. */
  readonly notes: number;
  /** Pictures, text boxes, embedded objects: what nobody reads here, by what it is. */
  readonly unread: ReadonlyMap<Unread, number>;
}

export type Unread = 'picture' | 'text box' | 'object' | 'chart';

export interface Paragraph {
  readonly text: RawText;
  /** From 1: the line in a text file, the paragraph's number in a .docx. */
  readonly line: number;
  /** Level of a heading (1 is the highest), null for body text. */
  readonly heading: number | null;
  /** True for a block quote, or a paragraph in Word's style for quotations. */
  readonly quoted?: boolean;
  /** True for one that is set in from the left alone: it may be a quote, or the writer's own words. */
  readonly isSetIn?: boolean;
  /** Where footnotes are called, in order of offset. */
  readonly calls: readonly FootnoteCall[];
  /** What a word processor computes and shows before the text ("Bijlage 4:", "3.1", "R:"), without the space behind it; no part of `text`. */
  readonly label?: RawText;
  /** The cell of a table that it stands in; a paragraph of a cell, one after the other, in reading order. */
  readonly cell?: Cell;
  /** Bold, italic or underlined stretches, in order and apart. */
  readonly emphasis?: readonly Stretch[];
  /** Coloured stretches, in order and apart. */
  readonly highlights?: readonly Highlight[];
  /** When it was said, of a cue in subtitles. */
  readonly time?: CueTime;
  /** Of a list whose marks are no words of the text. */
  readonly item?: ItemOfList;
}

export interface ItemOfList {
  /** How many lists it stands in, less one. */
  readonly level: number;
  /** "2.1": the first of the second; null where a list above it is not counted, and on further lines of an item. */
  readonly number: string | null;
}

/** A place in a table, all from 0. A cell that spans several columns or rows stands at its first. */
export interface Cell {
  /** Which table of the document; a table inside a cell is one of its own. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many columns it reaches over, where it is more than one. */
  readonly span?: number;
}

/** UTF-16 units of the paragraph's text, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Highlight extends Stretch {
  /** As the word processor names it ("yellow"), or "#rrggbb". */
  readonly colour: string;
}

/** Milliseconds from the start of the recording. */
export interface CueTime {
  readonly from: number;
  readonly to: number;
}

export interface FootnoteCall {
  /** UTF-16 units from the paragraph's start. */
  readonly offset: number;
  readonly number: number;
}

export interface Footnote {
  /** As a reader of the document sees it. */
  readonly number: number;
  readonly text: RawText;
  /** Line (or paragraph number) of the footnote's call, or of its text where nothing calls it. */
  readonly line: number;
}

/** A margin comment, or a remark between CriticMarkup braces. */
export interface Note {
  /** Place among the notes of the file, from 1, in the order in which they stand in the text. */
  readonly ordinal: number;
  readonly author: RawText;
  readonly text: RawText;
  /** The words it hangs on; empty where it hangs on a point. */
  readonly anchor: RawText;
  /** Null where it hangs outside the body: in a footnote, a header, or nowhere. */
  readonly range: TextRange | null;
  /** False where the format keeps no range and the paragraph stands for it. */
  readonly exact: boolean;
  /** An answer to another note: it codes nothing further. */
  readonly reply: boolean;
  /** True where somebody ticked it off, or what it answers. */
  readonly resolved?: boolean;
  readonly line: number;
}

/** Half-open: `to` is the first place that is no longer in it. */
export interface TextRange {
  readonly from: TextPosition;
  readonly to: TextPosition;
}

export interface TextPosition {
  /** Index in `Document.paragraphs`, from 0. */
  readonly paragraph: number;
  /** UTF-16 units from the paragraph's start. */
  readonly offset: number;
}
