import type { CommentMark, Story } from './story.ts';
import { StoryBuilder } from './story-builder.ts';
import { outlineOf } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { readXml, type XmlElement, type XmlHandler } from './xml.ts';

const KINDS: ReadonlyMap<string, Story['kind']> = new Map([
  ['w:body', 'body'],
  ['w:comment', 'comment'],
  ['w:footnote', 'footnote'],
  ['w:endnote', 'endnote'],
]);

const PROPERTIES = new Set(['w:pPr', 'w:sectPr', 'w:footnotePr']);
/** Bear no text of the document: properties, field codes, deleted words, the reading aid above a word. */
const SKIPPED = new Set(
  [
    'rPr',
    'tblPr',
    'tblPrEx',
    'tblGrid',
    'trPr',
    'tcPr',
    'sdtPr',
    'sdtEndPr',
    'smartTagPr',
    'customXmlPr',
  ].map((name) => `w:${name}`),
)
  .add('w:instrText')
  .add('w:delInstrText')
  .add('w:delText')
  .add('w:fldData')
  .add('w:rt');
const REMOVED = new Set(['w:del', 'w:moveFrom']);
const TEXTS = new Set(['w:t', 'm:t']);
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
export function readStories(bytes: Uint8Array): Story[] {
  const reader = new StoryReader();
  readXml(bytes, reader);
  return reader.stories;
}

class StoryReader implements XmlHandler {
  readonly stories: Story[] = [];
  #builder: StoryBuilder | null = null;
  /** How many deletions are open. Marks of comments count inside one as well, words do not. */
  #removed = 0;
  #inText = false;
  /** For each alternative that is open: whether one of its choices was read. */
  readonly #chosen: boolean[] = [];

  open(element: XmlElement): boolean {
    const kind = KINDS.get(element.name);
    if (kind !== undefined && this.#builder === null) {
      this.#builder = new StoryBuilder(headOf(kind, element));
      return true;
    }
    if (this.#builder === null) return true;
    if (PROPERTIES.has(element.parent)) return openProperty(this.#builder, element);
    if (element.parent === 'w:rPr') return openMarkProperty(this.#builder, element);
    if (element.parent === 'mc:AlternateContent') return this.#choose(element.name);
    return this.#openContent(this.#builder, element);
  }

  close(name: string): void {
    if (this.#builder === null) return;
    if (REMOVED.has(name)) this.#removed -= 1;
    else if (TEXTS.has(name)) this.#inText = false;
    else if (name === 'w:p') this.#builder.closeParagraph();
    else if (name === 'w:sectPr') this.#builder.closeSection();
    else if (name === 'mc:AlternateContent') this.#chosen.pop();
    else if (BLOCKS.has(name)) this.#builder.closeBlock();
    else if (KINDS.get(name) === this.#builder.story.kind) this.#finish(this.#builder.story);
  }

  text(words: string): void {
    // Word shows a line feed inside a text run as a space; line breaks have an element of their own.
    if (this.#inText && this.#removed === 0) this.#builder?.addText(words.replace(/[\r\n]/g, ' '));
  }

  #finish(story: Story): void {
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
    if (SKIPPED.has(name)) return false;
    if (REMOVED.has(name)) this.#removed += 1;
    else if (TEXTS.has(name)) this.#inText = true;
    else if (name === 'mc:AlternateContent') this.#chosen.push(false);
    else if (name === 'w:p') builder.openParagraph(element.attribute('w14:paraId'));
    else if (name === 'w:tbl') builder.closeBlock();
    else if (!addCommentMark(builder, element) && this.#removed === 0) addRunContent(builder, element);
    return true;
  }
}

function headOf(kind: Story['kind'], element: XmlElement): Pick<Story, 'kind' | 'id' | 'author' | 'type'> {
  const type = element.attribute('w:type');
  return {
    kind,
    id: element.attribute('w:id') ?? '',
    author: element.attribute('w:author') ?? '',
    type: type === 'normal' ? null : type,
  };
}

/** Of a paragraph's or a section's properties only these say something about text, headings or numbers. */
function openProperty(builder: StoryBuilder, element: XmlElement): boolean {
  const value = element.attribute('w:val');
  switch (element.name) {
    case 'w:pStyle':
      builder.setStyle(value);
      return false;
    case 'w:outlineLvl':
      builder.setOutline(outlineOf(value));
      return false;
    case 'w:numStart':
      builder.numberSection({ start: value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null });
      return false;
    case 'w:numRestart':
      builder.numberSection({ restart: value });
      return false;
    default:
      return element.name === 'w:rPr' || element.name === 'w:sectPr' || element.name === 'w:footnotePr';
  }
}

/** Inside the properties of a paragraph's mark: it was deleted, or moved away. */
function openMarkProperty(builder: StoryBuilder, element: XmlElement): false {
  if (REMOVED.has(element.name)) builder.deleteMark();
  return false;
}

function addCommentMark(builder: StoryBuilder, element: XmlElement): boolean {
  const kind = MARKS.get(element.name);
  if (kind === undefined) return false;
  builder.addMark(kind, element.attribute('w:id') ?? '');
  return true;
}

function addRunContent(builder: StoryBuilder, element: XmlElement): void {
  const { name } = element;
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    builder.addCall({
      kind: name === 'w:endnoteReference' ? 'endnote' : 'footnote',
      id: element.attribute('w:id') ?? '',
      custom: ['1', 'true', 'on'].includes(element.attribute('w:customMarkFollows') ?? ''),
    });
  } else if (name === 'w:sym') {
    builder.addText(symbolOf(element.attribute('w:font'), element.attribute('w:char')));
  } else {
    builder.addText(CHARACTERS.get(name) ?? '');
  }
}
