import type { TextRange } from '../../../model/document.ts';
import { putUnder } from '../../../model/grouped.ts';
import { readXml, type XmlElement, type XmlHandler } from '../../office/xml.ts';
import { StoryReader } from '../stories.ts';
import type { StoryParagraph, WordStory } from '../story.ts';

/** Where a comment may start and end in the part, in UTF-16 units: beside what stands right in a paragraph. */
export interface CommentPlace {
  readonly from: number;
  readonly to: number;
}

/** A run, a link, an insertion: whatever stands right in a paragraph of the body. */
interface Child {
  readonly from: number;
  to: number;
  /** How many fields that began in the paragraph are open before it and behind it. */
  readonly openBefore: number;
  openBehind: number;
}

/** Words, and the child that they stand in. */
interface PlacedPiece {
  readonly from: number;
  readonly to: number;
  readonly children: readonly Child[];
  readonly index: number;
}

/**
 * Finds for ranges of the body what to put a comment around: whole runs, so that nothing of the text is written again,
 * and the whole of a field, a link or a text box of which it has a part.
 */
export class BodyPlaces implements XmlHandler {
  readonly #pieces = new Map<StoryParagraph, PlacedPiece[]>();
  readonly #reader: StoryReader;
  #body: WordStory | null = null;
  #tag: CommentPlace = { from: 0, to: 0 };
  #depth = 0;
  /** Of the outermost paragraph that is open, 0 where none is. */
  #paragraph = 0;
  #children: Child[] = [];
  #fields = 0;
  /** Depth of the element that the reader skips. */
  #skipped = 0;
  #length = 0;

  constructor(part: Uint8Array) {
    this.#reader = new StoryReader({
      reading: 'accepted',
      placed: (story, { paragraph, offset }) => this.#place(story, paragraph, offset),
    });
    readXml(part, this, (from, to) => {
      this.#tag = { from, to };
    });
  }

  /** Null where the range holds no words. */
  find({ from, to }: TextRange): CommentPlace | null {
    const paragraphs = (this.#body?.paragraphs ?? []).slice(from.paragraph, to.paragraph + 1);
    const pieces = paragraphs.flatMap((paragraph, i) => {
      const all = this.#pieces.get(paragraph) ?? [];
      const start = i === 0 ? from.offset : 0;
      const end = i === paragraphs.length - 1 ? to.offset : Number.POSITIVE_INFINITY;
      return all.filter((piece) => piece.to > start && piece.from < end);
    });
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first === undefined || last === undefined ? null : { from: pieceStart(first), to: pieceEnd(last) };
  }

  /** The first words of the body. */
  get first(): CommentPlace | null {
    const piece = [...this.#pieces.values()][0]?.[0];
    return piece === undefined ? null : { from: pieceStart(piece), to: pieceEnd(piece) };
  }

  open(element: XmlElement): true {
    this.#depth += 1;
    if (this.#paragraph === 0 && element.name === 'w:p') {
      this.#paragraph = this.#depth;
      this.#children = [];
      this.#fields = 0;
    } else if (this.#paragraph > 0) this.#openInside(element);
    if (this.#skipped === 0 && !this.#reader.open(element)) this.#skipped = this.#depth;
    return true;
  }

  close(name: string): void {
    if (this.#skipped === 0) this.#reader.close(name);
    else if (this.#skipped === this.#depth) this.#skipped = 0;
    const child = this.#children.at(-1);
    if (this.#paragraph > 0 && this.#depth === this.#paragraph + 1 && child !== undefined) {
      child.to = this.#tag.to;
      child.openBehind = this.#fields;
    }
    if (this.#depth === this.#paragraph) this.#paragraph = 0;
    this.#depth -= 1;
  }

  text(words: string): void {
    this.#length = words.length;
    if (this.#skipped === 0) this.#reader.text(words);
  }

  #openInside(element: XmlElement): void {
    if (this.#depth === this.#paragraph + 1)
      this.#children.push({ ...this.#tag, openBefore: this.#fields, openBehind: this.#fields });
    if (element.name !== 'w:fldChar') return;
    const type = element.attribute('w:fldCharType');
    if (type === 'begin') this.#fields += 1;
    else if (type === 'end') this.#fields = Math.max(0, this.#fields - 1);
  }

  #place(story: WordStory, paragraph: StoryParagraph, offset: number): void {
    if (story.kind !== 'body') return;
    this.#body = story;
    const [children, index] = [this.#children, this.#children.length - 1];
    const piece = { from: offset, to: offset + this.#length, children, index };
    putUnder(this.#pieces, paragraph, piece);
  }
}

function pieceStart({ children, index }: PlacedPiece): number {
  let at = index;
  while (at > 0 && (children[at]?.openBefore ?? 0) > 0) at--;
  return children[at]?.from ?? 0;
}

function pieceEnd({ children, index }: PlacedPiece): number {
  let at = index;
  while (at < children.length - 1 && (children[at]?.openBehind ?? 0) > 0) at++;
  return children[at]?.to ?? 0;
}
