import type { TextPosition } from '../../model/document.ts';
import type { CommentMark, NoteCall, Section, Story, StoryParagraph } from './story.ts';

/** Fills one story while its part is walked. Paragraphs can nest: a text box hangs inside a paragraph. */
export class StoryBuilder {
  readonly story: Story;
  readonly #open: StoryParagraph[] = [];
  #section: Section = { start: null, restart: null };
  #count = 0;
  /** The mark of the last paragraph was deleted: in the accepted text the next one continues it. */
  #continues = false;
  #markDeleted = false;
  #sectionEnds = false;

  constructor(head: Pick<Story, 'kind' | 'id' | 'author' | 'type'>) {
    this.story = { ...head, paragraphs: [], marks: [], sections: [] };
  }

  openParagraph(paraId: string | null): void {
    this.#count += 1;
    const previous = this.story.paragraphs.at(-1);
    const continued = this.#continues && previous !== undefined ? previous : null;
    this.#continues = false;
    this.#markDeleted = false;
    const paragraph = continued ?? newParagraph();
    // What stays in the accepted text is the later paragraph's mark, and with it number and style.
    Object.assign(paragraph, { line: this.#count, style: null, outline: null, paraId });
    if (continued === null) this.story.paragraphs.push(paragraph);
    this.#open.push(paragraph);
  }

  closeParagraph(): void {
    const closed = this.#open.pop();
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

  setStyle(style: string | null): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.style = style;
  }

  setOutline(outline: number | null): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.outline = outline;
  }

  addText(words: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined || words === '') return;
    paragraph.pieces.push(words);
    paragraph.length += words.length;
  }

  addCall(call: Pick<NoteCall, 'kind' | 'id' | 'custom'>): void {
    const paragraph = this.#open.at(-1);
    paragraph?.calls.push({ ...call, offset: paragraph.length, section: this.story.sections.length });
  }

  addMark(kind: CommentMark['kind'], id: string): void {
    this.story.marks.push({ kind, id, at: this.#place(kind) });
  }

  numberSection(change: Partial<Section>): void {
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
    const current = this.#open.at(-1);
    if (current !== undefined) return { paragraph: paragraphs.lastIndexOf(current), offset: current.length };
    if (kind === 'start' && !this.#continues) return { paragraph: paragraphs.length, offset: 0 };
    const last = paragraphs.at(-1);
    return last === undefined
      ? { paragraph: 0, offset: 0 }
      : { paragraph: paragraphs.length - 1, offset: last.length };
  }
}

function newParagraph(): StoryParagraph {
  return { line: 0, style: null, outline: null, paraId: null, pieces: [], length: 0, calls: [] };
}
