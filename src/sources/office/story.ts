import type { TextPosition } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';

/** The body, one comment, or one footnote, as it is read: places in it are offsets; nothing is cut yet. */
export interface Story {
  readonly kind: 'body' | 'comment' | 'footnote' | 'endnote' | 'header';
  readonly id: string;
  readonly author: string;
  /** When it was written, as the file says it: these compare as strings. Empty where it says nothing. */
  readonly date: string;
  readonly paragraphs: readonly PlainParagraph[];
  /** Where comments start, end and are called, in the order of the file. */
  readonly marks: readonly CommentMark[];
}

export interface PlainParagraph {
  /** Ordinal among all paragraphs of the story, from 1. */
  readonly line: number;
  /** Pieces of its text and their length together, in UTF-16 units. */
  readonly pieces: readonly string[];
  readonly length: number;
}

export interface CommentMark {
  readonly kind: 'start' | 'end' | 'reference';
  readonly id: string;
  readonly at: TextPosition;
  /** Stands in words that were deleted or moved away. */
  readonly removed: boolean;
}

/** All words of a story, its paragraphs joined by line feeds. */
export function wholeText(story: Story): RawText {
  return RawText.of(story.paragraphs.map((paragraph) => paragraph.pieces.join('')).join('\n'));
}

/** Without the blanks that stand between a footnote's number and its words, or behind them. */
export function trimmedText(story: Story): RawText {
  const root = wholeText(story);
  const words = wordsOf(root);
  return root.slice(words.length - words.trimStart().length, words.trimEnd().length);
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
