import type { CommentMark } from '../office/story.ts';
import { readXml, type XmlElement, type XmlHandler } from '../office/xml.ts';
import { isOn, PLAIN, type RunProperties, readRunProperty } from './properties.ts';
import type { WordStory } from './story.ts';
import { StoryBuilder, type StoryPlace } from './story-builder.ts';
import { takeProperty } from './story-properties.ts';
import { symbolOf } from './symbols.ts';
import { TableCursor } from './table-cursor.ts';
import { unreadOf } from './unread.ts';

const KINDS: ReadonlyMap<string, WordStory['kind']> = new Map([
  ['w:body', 'body'],
  ['w:comment', 'comment'],
  ['w:footnote', 'footnote'],
  ['w:endnote', 'endnote'],
  ['w:hdr', 'header'],
  ['w:ftr', 'header'],
]);

/** Bear no text of the document: properties, field codes, deleted words, the reading aid above a word. */
const SKIPPED = new Set(
  ['rPr', 'tblPr', 'tblPrEx', 'tblGrid', 'sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr'].map(
    (name) => `w:${name}`,
  ),
)
  .add('w:instrText')
  .add('w:delInstrText')
  .add('w:fldData')
  .add('w:rt');
const RUNS = new Set(['w:r', 'm:r']);
/** How changes are taken that Word tracks: as if all of them were accepted, or none. */
export type TrackedReading = 'accepted' | 'original';

/** What is not there in a reading. */
const REMOVED: Readonly<Record<TrackedReading, ReadonlySet<string>>> = {
  accepted: new Set(['w:del', 'w:moveFrom']),
  original: new Set(['w:ins', 'w:moveTo']),
};
const DELETED_TEXT = 'w:delText';
const TEXTS = new Set(['w:t', 'm:t', DELETED_TEXT]);
/** Elements that stand for a character. A soft hyphen is none: it shows only where a line happens to end. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
]);
const MARKS: ReadonlyMap<string, CommentMark['kind']> = new Map([
  ['w:commentRangeStart', 'start'],
  ['w:commentRangeEnd', 'end'],
  ['w:commentReference', 'reference'],
]);
const BLOCKS = new Set(['w:tc', 'w:txbxContent', 'w:sdtContent']);

/**
 * The stories of a part, in the order of the file, in the accepted view: insertions count, deletions do not.
 * Throws a Refusal for a part that cannot be read.
 */
export function readStories(bytes: Uint8Array): WordStory[] {
  const reader = new StoryReader();
  readXml(bytes, reader);
  return reader.stories;
}

export interface StoryReading {
  readonly reading: TrackedReading;
  /** Told of all words before they are added: where they come to stand, and in which story. */
  readonly placed?: (story: WordStory, place: StoryPlace) => void;
}

const AS_READ: StoryReading = { reading: 'accepted' };

export class StoryReader implements XmlHandler {
  readonly stories: WordStory[] = [];
  readonly #how: StoryReading;
  #builder: StoryBuilder | null = null;
  readonly #tables = new TableCursor();
  /** How many deletions are open. Marks of comments count inside one as well, words do not. */
  #removed = 0;
  #inText = false;
  /** Of the run whose properties are open. */
  #look: RunProperties | null = null;
  /** For each alternative that is open: whether one of its choices was read. */
  readonly #chosen: boolean[] = [];

  constructor(how: StoryReading = AS_READ) {
    this.#how = how;
  }

  open(element: XmlElement): boolean {
    const kind = KINDS.get(element.name);
    if (kind !== undefined && this.#builder === null) {
      this.#builder = new StoryBuilder(storyHead(kind, element));
      return true;
    }
    if (this.#builder === null) return true;
    if (element.parent === 'w:rPr') return this.#openLook(this.#builder, element);
    if (element.parent === 'mc:AlternateContent') return this.#choose(element.name);
    if (element.parent === 'w:trPr' || element.parent === 'w:tcPr') return this.#tables.readProperty(element);
    return takeProperty(this.#builder, element) ?? this.#openContent(this.#builder, element);
  }

  close(name: string): void {
    if (this.#builder === null) return;
    this.#tables.close(name);
    if (this.#removes(name)) this.#removed -= 1;
    else if (TEXTS.has(name)) this.#inText = false;
    else if (name === 'w:p') this.#builder.closeParagraph();
    else if (name === 'w:rPr') this.#closeLook(this.#builder);
    else if (name === 'w:sectPr') this.#builder.closeSection();
    else if (name === 'mc:AlternateContent') this.#chosen.pop();
    else if (BLOCKS.has(name)) this.#builder.closeBlock();
    else if (KINDS.get(name) === this.#builder.story.kind) this.#finish(this.#builder.story);
  }

  text(words: string): void {
    // Word shows a line feed inside a text run as a space; line breaks have an element of their own.
    if (!this.#inText || this.#removed > 0 || this.#builder === null) return;
    const { place, story } = this.#builder;
    if (place !== null) this.#how.placed?.(story, place);
    this.#builder.addText(words.replace(/[\r\n]/g, ' '));
  }

  #removes(name: string): boolean {
    return REMOVED[this.#how.reading].has(name);
  }

  #finish(story: WordStory): void {
    this.stories.push(story);
    this.#builder = null;
  }

  /** Of the alternatives for one content only the first choice is read, and the fallback where there is no choice. */
  #choose(name: string): boolean {
    if (this.#chosen.at(-1) !== false) return false;
    if (name === 'mc:Choice') this.#chosen[this.#chosen.length - 1] = true;
    return true;
  }

  #openContent(builder: StoryBuilder, element: XmlElement): boolean {
    const { name } = element;
    if (name === 'w:rPr' && RUNS.has(element.parent)) return this.#beginLook();
    if (SKIPPED.has(name) || (name === DELETED_TEXT && this.#how.reading === 'accepted')) return false;
    this.#tables.open(name);
    if (RUNS.has(name)) builder.setRun(PLAIN);
    else if (this.#removes(name)) this.#removed += 1;
    else if (TEXTS.has(name)) this.#inText = true;
    else if (name === 'mc:AlternateContent') this.#chosen.push(false);
    else if (name === 'w:p') builder.openParagraph(element.attribute('w14:paraId'), this.#tables.cell);
    else if (name === 'w:tbl') builder.closeBlock();
    else if (!this.#addCommentMark(builder, element) && this.#removed === 0) addRunContent(builder, element);
    // What shows an embedded object is a picture of it, and no other thing.
    return name !== 'w:object';
  }

  #addCommentMark(builder: StoryBuilder, element: XmlElement): boolean {
    const kind = MARKS.get(element.name);
    if (kind === undefined) return false;
    builder.addMark({ kind, id: element.attribute('w:id') ?? '', removed: this.#removed > 0 });
    return true;
  }

  #beginLook(): true {
    this.#look = { ...PLAIN };
    return true;
  }

  /** Inside `w:rPr`, of a run or of the mark that ends a paragraph, which was deleted or moved away. */
  #openLook(builder: StoryBuilder, element: XmlElement): false {
    if (this.#look !== null) readRunProperty(this.#look, element);
    else if (this.#removes(element.name)) builder.deleteMark();
    return false;
  }

  #closeLook(builder: StoryBuilder): void {
    if (this.#look !== null) builder.setRun(this.#look);
    this.#look = null;
  }
}

function storyHead(
  kind: WordStory['kind'],
  element: XmlElement,
): Pick<WordStory, 'kind' | 'id' | 'author' | 'date' | 'type'> {
  const type = element.attribute('w:type');
  return {
    kind,
    id: element.attribute('w:id') ?? '',
    author: element.attribute('w:author') ?? '',
    date: element.attribute('w:date') ?? '',
    type: type === 'normal' ? null : type,
  };
}

function addRunContent(builder: StoryBuilder, element: XmlElement): void {
  const { name } = element;
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    builder.addCall({
      kind: name === 'w:endnoteReference' ? 'endnote' : 'footnote',
      id: element.attribute('w:id') ?? '',
      custom: isOn(element.attribute('w:customMarkFollows')),
    });
  } else if (name === 'w:altChunk' || name === 'w:subDoc') {
    builder.addChunk(element.attribute('r:id') ?? '', name === 'w:subDoc');
  } else if (name === 'w:sym') {
    builder.addText(symbolOf(element.attribute('w:font'), element.attribute('w:char')));
  } else {
    builder.addText(CHARACTERS.get(name) ?? '');
    builder.addUnread(unreadOf(name));
  }
}
