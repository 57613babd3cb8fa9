import type { TextPosition } from '../../model/document.ts';
import type { Look } from '../office/looks.ts';
import type { CommentMark } from '../office/story.ts';
import type { ListStyleReader } from './list-styles.ts';
import { OdtLists } from './lists.ts';
import type { OdtCall, OdtParagraph, OdtStory } from './story.ts';
import { TablePlaces } from './table-places.ts';

interface OpenOdtParagraph {
  readonly paragraph: OdtParagraph;
  readonly index: number;
  /** Look of the blanks behind the last word, which are one blank if a word follows; null where there are none. */
  blank: Look | null;
  /** Of the paragraph, and of what is open in it. */
  readonly looks: Look[];
}

/** Where words are added, in UTF-16 units from the start of the paragraph. */
export interface OdtPlace {
  readonly paragraph: OdtParagraph;
  readonly offset: number;
}

/** Fills one story while its part is walked. Paragraphs can nest: a text box hangs inside a paragraph. */
export class OdtStoryBuilder {
  readonly story: OdtStory;
  readonly tables = new TablePlaces();
  readonly lists: OdtLists;
  readonly #open: OpenOdtParagraph[] = [];

  constructor(kind: OdtStory['kind'], id: string, lists: ListStyleReader) {
    this.story = { kind, id, author: '', date: '', paragraphs: [], marks: [] };
    this.lists = new OdtLists(lists);
  }

  openParagraph(given: Pick<OdtParagraph, 'style' | 'heading' | 'label'>, look: Look): void {
    const { paragraphs } = this.story;
    const index = paragraphs.length;
    const paragraph: OdtParagraph = {
      ...given,
      line: index + 1,
      cell: this.tables.cell,
      isListed: this.lists.isInside,
      pieces: [],
      length: 0,
      stretches: [],
      calls: [],
    };
    paragraphs.push(paragraph);
    this.#open.push({ paragraph, index, blank: null, looks: [look] });
  }

  closeParagraph(): void {
    this.#open.pop();
  }

  /** The end of the words so far, null between paragraphs. */
  get place(): OdtPlace | null {
    const paragraph = this.#open.at(-1)?.paragraph;
    return paragraph === undefined ? null : { paragraph, offset: paragraph.length };
  }

  /** The look at this place, null between paragraphs. */
  get look(): Look | null {
    return this.#open.at(-1)?.looks.at(-1) ?? null;
  }

  openSpan(look: Look | null): void {
    if (look !== null) this.#open.at(-1)?.looks.push(look);
  }

  closeSpan(): void {
    this.#open.at(-1)?.looks.pop();
  }

  /** What a program computed and wrote down as the number of the paragraph. */
  setLabel(label: string): void {
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph !== undefined) paragraph.label = label;
  }

  /** Words as the file has them: blanks and line ends are one blank, and none at the edges of a paragraph. */
  addWords(words: string): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    const single = words.replace(/[ \t\r\n]+/g, ' ');
    const text = single.replace(/^ | $/g, '');
    const look = this.look;
    if (single.startsWith(' ') && open.paragraph.length > 0) open.blank ??= look;
    if (text === '') return;
    this.addExactly(text);
    if (single.endsWith(' ')) open.blank = look;
  }

  /** Blanks that count, tabs, line breaks. */
  addExactly(text: string): void {
    this.#settle();
    const open = this.#open.at(-1);
    if (open !== undefined && this.look !== null) push(open.paragraph, text, this.look);
  }

  addMark(kind: CommentMark['kind'], id: string): void {
    this.#settle();
    this.story.marks.push({ kind, id, at: this.#place(kind), removed: false });
  }

  /** Null where no paragraph is open to call from. */
  addCall(note: OdtStory): OdtCall | null {
    this.#settle();
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph === undefined) return null;
    const call = { offset: paragraph.length, note, shown: '', isCustom: false };
    paragraph.calls.push(call);
    return call;
  }

  #settle(): void {
    const open = this.#open.at(-1);
    if (open === undefined || open.blank === null) return;
    push(open.paragraph, ' ', open.blank);
    open.blank = null;
  }

  /** Between paragraphs a start belongs to what follows, an end to what went before. */
  #place(kind: CommentMark['kind']): TextPosition {
    const { paragraphs } = this.story;
    const current = this.#open.at(-1);
    if (current !== undefined) return { paragraph: current.index, offset: current.paragraph.length };
    const last = paragraphs.at(-1);
    if (kind === 'start' || last === undefined) return { paragraph: paragraphs.length, offset: 0 };
    return { paragraph: paragraphs.length - 1, offset: last.length };
  }
}

function push(paragraph: OdtParagraph, text: string, look: Look): void {
  const { length: from, stretches } = paragraph;
  paragraph.pieces.push(text);
  paragraph.length += text.length;
  const to = paragraph.length;
  const last = stretches.at(-1);
  if (last?.look === look) stretches[stretches.length - 1] = { ...last, to };
  else stretches.push({ from, to, look });
}
