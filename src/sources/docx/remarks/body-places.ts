import type { TextRange } from '../../../model/document.ts';
import { putUnder } from '../../../model/grouped.ts';
import { readXml, type XmlElement, type XmlHandler } from '../../office/xml.ts';
import { StoryReader } from '../stories.ts';
import type { StoryParagraph, WordStory } from '../story.ts';
import { type CuttableText, type RunCut, RunCuts, type TagSpan } from './run-cuts.ts';

/** Where a comment starts or ends in the part, in UTF-16 units: beside what stands right in a paragraph, or within a run. */
type CommentEnd = RunCut | { readonly at: number };

export interface CommentPlace {
  readonly from: CommentEnd;
  readonly to: CommentEnd;
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
  /** Null where its run stays whole: it stands in something else, or is a part of a field. */
  readonly cuttable: CuttableText | null;
}

/**
 * Finds for ranges of the body what to put a comment around: whole runs where nothing of the text may be written again, and
 * the whole of a field, a link or a text box of which it has a part.
 */
export class BodyPlaces implements XmlHandler {
  readonly #pieces = new Map<StoryParagraph, PlacedPiece[]>();
  readonly #reader: StoryReader;
  #body: WordStory | null = null;
  readonly #cuts: RunCuts | null;
  #tag: TagSpan = { from: 0, to: 0 };
  #depth = 0;
  /** Of the outermost paragraph that is open, 0 where none is. */
  #paragraph = 0;
  #children: Child[] = [];
  #fields = 0;
  /** Depth of the element that the reader skips. */
  #skipped = 0;
  #words = '';

  constructor(part: Uint8Array, isCut: boolean) {
    this.#cuts = isCut ? new RunCuts(part) : null;
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
    const ends = paragraphs.flatMap((paragraph, i): CommentPlace[] => {
      const all = this.#pieces.get(paragraph) ?? [];
      const start = i === 0 ? from.offset : 0;
      const end = i === paragraphs.length - 1 ? to.offset : Number.POSITIVE_INFINITY;
      const first = all.findIndex((piece) => piece.to > start && piece.from < end);
      const last = all.findLastIndex((piece) => piece.to > start && piece.from < end);
      return first < 0 ? [] : [{ from: this.#start(all, first, start), to: this.#end(all, last, end) }];
    });
    const [first, last] = [ends[0], ends.at(-1)];
    return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
  }

  /** Beside the run, or within it where it has other words before these. */
  #start(pieces: readonly PlacedPiece[], index: number, offset: number): CommentEnd {
    const piece = pieces[index];
    const isFirst = piece === undefined || ownChild(pieces[index - 1]) !== ownChild(piece);
    const within = Math.max(0, offset - (piece?.from ?? 0));
    const whole = { at: piece === undefined ? 0 : pieceStart(piece) };
    if (this.#cuts === null || piece?.cuttable == null || (isFirst && within === 0)) return whole;
    return this.#cuts.cut(piece.cuttable, within);
  }

  #end(pieces: readonly PlacedPiece[], index: number, offset: number): CommentEnd {
    const piece = pieces[index];
    const isLast = piece === undefined || ownChild(pieces[index + 1]) !== ownChild(piece);
    const length = piece === undefined ? 0 : piece.to - piece.from;
    const within = Math.min(length, offset - (piece?.from ?? 0));
    const whole = { at: piece === undefined ? 0 : pieceEnd(piece) };
    if (this.#cuts === null || piece?.cuttable == null || (isLast && within === length)) return whole;
    return this.#cuts.cut(piece.cuttable, within);
  }

  /** The first words of the body. */
  get first(): CommentPlace | null {
    const piece = [...this.#pieces.values()][0]?.[0];
    return piece === undefined ? null : { from: { at: pieceStart(piece) }, to: { at: pieceEnd(piece) } };
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
    if (this.#paragraph > 0) this.#cuts?.close(name, this.#depth - this.#paragraph, this.#tag);
    if (this.#paragraph > 0 && this.#depth === this.#paragraph + 1 && child !== undefined) {
      child.to = this.#tag.to;
      child.openBehind = this.#fields;
    }
    if (this.#depth === this.#paragraph) this.#paragraph = 0;
    this.#depth -= 1;
  }

  text(words: string): void {
    this.#words = words;
    if (this.#skipped === 0) this.#reader.text(words);
  }

  #openInside(element: XmlElement): void {
    this.#cuts?.open(element, this.#depth - this.#paragraph, this.#tag);
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
    const isOfField = this.#fields > 0;
    const cuttable = isOfField ? null : (this.#cuts?.textOf(this.#words) ?? null);
    const piece = { from: offset, to: offset + this.#words.length, children, index, cuttable };
    putUnder(this.#pieces, paragraph, piece);
  }
}

function ownChild(piece: PlacedPiece | undefined): Child | undefined {
  return piece?.children[piece.index];
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
