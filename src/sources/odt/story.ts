import type { Cell } from '../../model/document.ts';
import type { StyledStretch } from '../office/looks.ts';
import type { CommentMark, PlainParagraph, Story } from '../office/story.ts';

/** A story with what OpenDocument says of it. */
export interface OdtStory extends Story {
  author: string;
  date: string;
  readonly paragraphs: OdtParagraph[];
  readonly marks: CommentMark[];
}

export interface OdtParagraph extends PlainParagraph {
  readonly pieces: string[];
  length: number;
  readonly style: string | null;
  readonly heading: number | null;
  readonly cell: Cell | null;
  /** Whether it stands in a list. */
  readonly isListed: boolean;
  /** What is shown before it, empty for nothing. */
  label: string;
  readonly stretches: StyledStretch[];
  readonly calls: OdtCall[];
}

/** Where a footnote or endnote is called, and the note itself. */
export interface OdtCall {
  readonly offset: number;
  readonly note: OdtStory;
  /** As it is shown ("3", "iii"), and whether it is a mark of the author's own ("*") in the place of a number. */
  shown: string;
  isCustom: boolean;
}
