import type { Unread } from '../../model/document.ts';
import { putUnder } from '../../model/grouped.ts';
import { fileNameIn, type OtherFile } from '../office/other-files.ts';
import { readXml, type XmlElement, type XmlHandler } from '../office/xml.ts';
import { closeFlow, openFlow } from './flow.ts';
import { plainFolder } from './parts.ts';
import type { OdtCall, OdtStory } from './story.ts';
import { type OdtPlace, OdtStoryBuilder } from './story-builder.ts';
import type { OdtStyles } from './styles.ts';

/** What stands in `content.xml`. */
export interface OdtContent {
  /** Null in a document of another kind. */
  readonly body: OdtStory | null;
  /** Endnotes too, in the order of their calls. */
  readonly footnotes: readonly OdtStory[];
  readonly comments: readonly OdtComment[];
  readonly unread: readonly Unread[];
  /** Whose text belongs in a section that holds none. */
  readonly linked: readonly OtherFile[];
}

export interface OdtComment {
  readonly story: OdtStory;
  /** What it calls itself, and the comment that it answers; null where it does not. */
  readonly name: string | null;
  readonly parent: string | null;
  readonly isResolved: boolean;
}

/** Reads the styles of the part into `styles`, and its text by them. `charts`: folders of the package that hold one. */
export function readOdtContent(
  bytes: Uint8Array,
  styles: OdtStyles,
  charts: ReadonlySet<string>,
): OdtContent {
  const reader = new ContentReader(styles, charts);
  readXml(bytes, reader);
  return reader;
}

/** Bear no words of the text, or words that somebody else wrote about it. */
const SKIPPED = new Set([
  'office:change-info',
  'office:event-listeners',
  'office:forms',
  'svg:desc',
  'svg:title',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'text:illustration-index-source',
  'text:object-index-source',
  'text:ruby-text',
  'text:table-index-source',
  'text:table-of-content-source',
  'text:user-index-source',
]);
/** A story of its own each; what was deleted is one that nobody reads. */
const STORIES = new Set(['office:text', 'office:annotation', 'text:note', 'text:deletion']);
/** Words in these say something about the text around them. */
const CAPTURED = new Set(['dc:creator', 'dc:date', 'text:note-citation', 'text:number']);
/** Directly in these stand only blanks that make a file easy to read. */
const BLOCK = /^(?:draw|office|table):|^text:(?:list|note|section|index|table-of|tracked|changed|deletion)/;
const OBJECTS = new Set([
  'draw:object',
  'draw:object-ole',
  'draw:plugin',
  'draw:applet',
  'draw:floating-frame',
]);

/**
 * Told of words after they are added: where they came to stand, and in which story. Of words with blanks at their ends or
 * several in a row it tells nothing that holds.
 */
type TellsPlace = (story: OdtStory, place: OdtPlace & { readonly isDeleted: boolean }) => void;

export class ContentReader implements XmlHandler {
  body: OdtStory | null = null;
  readonly footnotes: OdtStory[] = [];
  readonly comments: OdtComment[] = [];
  readonly unread: Unread[] = [];
  readonly linked: OtherFile[] = [];
  readonly #styles: OdtStyles;
  readonly #charts: ReadonlySet<string>;
  readonly #placed: TellsPlace | undefined;
  /** The elements that are open, and the stories, from the outermost in. */
  readonly #names: string[] = [];
  readonly #stories: OdtStoryBuilder[] = [];
  /** By its name, the id of the comment that was begun last under it. */
  readonly #begun = new Map<string, string>();
  /** Ids of comments in words that were deleted, by the change that did so. */
  readonly #deleted = new Map<string, string[]>();
  /** The section that names a file for its text, and how many elements it stands in. */
  #source: (OtherFile & { readonly depth: number }) | null = null;
  #change = '';
  #call: OdtCall | null = null;
  #captured: string | null = null;
  /** The frame holds an object; a picture in it shows that. */
  #isObject = false;

  constructor(styles: OdtStyles, charts: ReadonlySet<string>, placed?: TellsPlace) {
    this.#styles = styles;
    this.#charts = charts;
    this.#placed = placed;
  }

  open(element: XmlElement): boolean {
    const { name } = element;
    if (this.body === null && name !== 'office:text') return this.#styles.open(element);
    if (SKIPPED.has(name)) return false;
    if (OBJECTS.has(name)) return this.#skipObject(element);
    this.#names.push(name);
    const builder = this.#stories.at(-1);
    if (CAPTURED.has(name)) this.#openCaptured(element);
    else if (STORIES.has(name)) this.#openStory(element, builder);
    else if (builder !== undefined) this.#openContent(element, builder);
    return true;
  }

  close(name: string): void {
    if (this.body === null) return;
    this.#names.pop();
    const builder = this.#stories.at(-1);
    if (CAPTURED.has(name)) this.#closeCaptured(name, builder);
    else if (STORIES.has(name)) this.#stories.pop();
    else if (builder !== undefined) closeFlow(name, builder);
    if (name === 'text:section') this.#closeSection(builder);
  }

  text(words: string): void {
    if (this.#captured !== null) this.#captured += words;
    else if (!BLOCK.test(this.#names.at(-1) ?? '')) this.#addWords(words, this.#stories.at(-1));
  }

  #addWords(words: string, builder: OdtStoryBuilder | undefined): void {
    builder?.addWords(words);
    const place = builder?.place ?? null;
    if (this.#placed === undefined || builder === undefined || place === null) return;
    const offset = place.offset - words.length;
    this.#placed(builder.story, { ...place, offset, isDeleted: this.#names.includes('text:deletion') });
  }

  #openContent(element: XmlElement, builder: OdtStoryBuilder): void {
    switch (element.name) {
      case 'text:changed-region':
        this.#change = element.attribute('text:id') ?? element.attribute('xml:id') ?? '';
        break;
      case 'text:change':
        for (const id of this.#deleted.get(element.attribute('text:change-id') ?? '') ?? [])
          builder.addMark('reference', id);
        break;
      case 'office:annotation-end': {
        const id = this.#begun.get(element.attribute('office:name') ?? '');
        if (id !== undefined) builder.addMark('end', id);
        break;
      }
      case 'text:section-source':
        this.#source = {
          name: fileNameIn(element.attribute('xlink:href') ?? ''),
          isSubdocument: true,
          line: builder.story.paragraphs.length,
          depth: this.#names.length - 2,
        };
        break;
      case 'draw:frame':
        this.#isObject = false;
        break;
      case 'draw:image':
        if (!this.#isObject) this.unread.push('picture');
        break;
      default:
        openFlow(element, builder, this.#styles);
    }
  }

  /** The program keeps what it last saw of a file in the section, and then that is read. */
  #closeSection(builder: OdtStoryBuilder | undefined): void {
    const source = this.#source;
    if (source === null || source.depth !== this.#names.length) return;
    this.#source = null;
    if (source.name !== '' && builder?.story.paragraphs.length === source.line) this.linked.push(source);
  }

  #openStory(element: XmlElement, around: OdtStoryBuilder | undefined): void {
    const { name } = element;
    const kind =
      name === 'office:text'
        ? 'body'
        : name === 'office:annotation'
          ? 'comment'
          : element.attribute('text:note-class') === 'endnote'
            ? 'endnote'
            : 'footnote';
    const builder = new OdtStoryBuilder(kind, String(this.comments.length), this.#styles.lists);
    this.#stories.push(builder);
    if (kind === 'body') this.body = builder.story;
    else if (kind === 'comment') this.#beginComment(element, builder.story, around);
    else if (name === 'text:note') {
      this.#call = around?.addCall(builder.story) ?? null;
      if (this.#call !== null) this.footnotes.push(builder.story);
    }
  }

  #beginComment(element: XmlElement, story: OdtStory, around: OdtStoryBuilder | undefined): void {
    const name = element.attribute('office:name');
    const parent = element.attribute('loext:parent-name');
    this.comments.push({ story, name, parent, isResolved: element.attribute('loext:resolved') === 'true' });
    if (name !== null) this.#begun.set(name, story.id);
    around?.addMark('start', story.id);
    if (!this.#names.includes('text:deletion')) return;
    putUnder(this.#deleted, this.#change, story.id);
  }

  #openCaptured(element: XmlElement): void {
    this.#captured = '';
    const hasLabel = element.attribute('text:label') !== null;
    if (element.name === 'text:note-citation' && this.#call !== null) this.#call.isCustom = hasLabel;
  }

  #closeCaptured(name: string, builder: OdtStoryBuilder | undefined): void {
    const words = this.#captured ?? '';
    this.#captured = null;
    if (name === 'text:number') builder?.setLabel(words.trim());
    else if (name === 'text:note-citation' && this.#call !== null) this.#call.shown = words.trim();
    else if (name === 'dc:creator' && builder !== undefined) builder.story.author = words;
    else if (name === 'dc:date' && builder !== undefined) builder.story.date = words;
  }

  #skipObject(element: XmlElement): false {
    this.#isObject = true;
    const isChart = this.#charts.has(plainFolder(element.attribute('xlink:href') ?? ''));
    this.unread.push(isChart ? 'chart' : 'object');
    return false;
  }
}
