import type { Cell, TextPosition, Unread } from '../../model/document.ts';
import type { CommentMark } from '../office/story.ts';
import { NOTHING_SAID, type ParagraphProperties, PLAIN, type RunProperties } from './properties.ts';
import type { NoteCall, SectionNumbering, StoryParagraph, WordStory } from './story.ts';

interface OpenWordParagraph {
  readonly paragraph: StoryParagraph;
  /** Of the run that is open. */
  run: Readonly<RunProperties>;
}

/** Where words are added. */
export interface StoryPlace {
  readonly paragraph: StoryParagraph;
  /** UTF-16 units from the paragraph's start. */
  readonly offset: number;
}

/** Fills one story while its part is walked. Paragraphs can nest: a text box hangs inside a paragraph. */
export class StoryBuilder {
  readonly story: WordStory;
  readonly #open: OpenWordParagraph[] = [];
  #section: SectionNumbering = { start: null, restart: null };
  #count = 0;
  /** The mark of the last paragraph was deleted: in the accepted text the next one continues it. */
  #continues = false;
  #markDeleted = false;
  #sectionEnds = false;

  constructor(head: Pick<WordStory, 'kind' | 'id' | 'author' | 'date' | 'type'>) {
    this.story = { ...head, paragraphs: [], marks: [], sections: [], unread: [], chunks: [] };
  }

  openParagraph(paraId: string | null, cell: Cell | null): void {
    this.#count += 1;
    const previous = this.story.paragraphs.at(-1);
    const continued = this.#continues && previous !== undefined ? previous : null;
    this.#continues = false;
    this.#markDeleted = false;
    const paragraph = continued ?? newParagraph();
    // What stays in the accepted text is the later paragraph's mark, and with it number and style.
    paragraph.properties = NOTHING_SAID;
    paragraph.line = this.#count;
    paragraph.cell = cell;
    paragraph.paraId = paraId;
    if (continued === null) this.story.paragraphs.push(paragraph);
    this.#open.push({ paragraph, run: PLAIN });
  }

  closeParagraph(): void {
    const closed = this.#open.pop()?.paragraph;
    this.#continues = this.#markDeleted && closed === this.story.paragraphs.at(-1);
    this.#markDeleted = false;
    if (this.#sectionEnds) this.closeSection();
  }

  /** The end of a cell or a box: nothing after it continues the paragraph before. */
  closeBlock(): void {
    this.#continues = false;
  }

  deleteMark(): void {
    this.#markDeleted = true;
  }

  /** Of the paragraph that is open, to be filled. */
  get properties(): ParagraphProperties | null {
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph === undefined) return null;
    // Most say nothing, and those share one.
    if (paragraph.properties === NOTHING_SAID) paragraph.properties = { ...NOTHING_SAID };
    return paragraph.properties;
  }

  /** Of the words to come; null where no paragraph is open. */
  get place(): StoryPlace | null {
    const paragraph = this.#open.at(-1)?.paragraph;
    return paragraph === undefined ? null : { paragraph, offset: paragraph.length };
  }

  /** A run is plain until it says otherwise. */
  setRun(properties: Readonly<RunProperties>): void {
    const open = this.#open.at(-1);
    if (open !== undefined) open.run = properties;
  }

  addText(words: string): void {
    const open = this.#open.at(-1);
    if (open === undefined || words === '') return;
    const { paragraph, run } = open;
    if ((paragraph.runs.at(-1)?.properties ?? PLAIN) !== run)
      paragraph.runs.push({ from: paragraph.length, properties: run });
    paragraph.pieces.push(words);
    paragraph.length += words.length;
  }

  addCall(call: Pick<NoteCall, 'kind' | 'id' | 'custom'>): void {
    const paragraph = this.#open.at(-1)?.paragraph;
    paragraph?.calls.push({ ...call, offset: paragraph.length, section: this.story.sections.length });
  }

  addMark(mark: Pick<CommentMark, 'kind' | 'id' | 'removed'>): void {
    this.story.marks.push({ ...mark, at: this.#place(mark.kind) });
  }

  addUnread(kind: Unread | null): void {
    if (kind !== null) this.story.unread.push(kind);
  }

  addChunk(id: string, isSubdocument: boolean): void {
    this.story.chunks.push({ id, isSubdocument, line: this.#count });
  }

  numberSection(change: Partial<SectionNumbering>): void {
    Object.assign(this.#section, change);
  }

  /** A section's properties stand in its last paragraph, before the text of that paragraph. */
  closeSection(): void {
    if (this.#open.length > 0) {
      this.#sectionEnds = true;
      return;
    }
    this.story.sections.push(this.#section);
    this.#section = { start: null, restart: null };
    this.#sectionEnds = false;
  }

  /** Marks also stand between paragraphs, rows and cells: a start belongs to what follows, an end to what went before. */
  #place(kind: CommentMark['kind']): TextPosition {
    const { paragraphs } = this.story;
    const current = this.#open.at(-1)?.paragraph;
    if (current !== undefined) return { paragraph: paragraphs.lastIndexOf(current), offset: current.length };
    if (kind === 'start' && !this.#continues) return { paragraph: paragraphs.length, offset: 0 };
    const last = paragraphs.at(-1);
    return last === undefined
      ? { paragraph: 0, offset: 0 }
      : { paragraph: paragraphs.length - 1, offset: last.length };
  }
}

function newParagraph(): StoryParagraph {
  return {
    line: 0,
    properties: NOTHING_SAID,
    cell: null,
    paraId: null,
    pieces: [],
    length: 0,
    runs: [],
    calls: [],
  };
}
