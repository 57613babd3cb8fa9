import { isListedWord } from '../../../language/dictionary.ts';
import { isEnglishWord } from '../../../language/english.ts';
import { fold } from '../../../language/fold.ts';
import type { DraftWords } from '../../copy/draft.ts';
import { NeutralIds } from '../../copy/ids.ts';
import type { WrittenValue } from '../../copy/xml-form.ts';
import { attributeOf, isWords, type XmlNode } from '../../copy/xml-tree.ts';
import type { XmlAttribute } from '../../office/xml.ts';
import { isHarmless, isOnlyCode } from './fields.ts';

/** Values that no form needs: what marks a session of editing, a person, or a file elsewhere. */
const GONE = new Set(
  'w:initials w:userId w:providerId w14:textId o:gfxdata o:title o:href o:oleid href src title'.split(' '),
);
/** Words for a reader, whatever they look like. */
const SHOWN = new Set('descr alt string w:tooltip w:displayText w:helpText w:statusText'.split(' '));
const CAPTIONS = new Set(['w:tblCaption', 'w:tblDescription', 'w:caption']);
/** Geometry of old drawings, in a language of its own. */
const GEOMETRY = new Set(
  'style path adj eqn points coordsize coordorigin type from to o:connectlocs o:connectangles'.split(' '),
);
const STYLES = new Set(
  'w:pStyle w:rStyle w:tblStyle w:basedOn w:next w:link w:numStyleLink w:styleLink w:clickAndTypeStyle w:defaultTableStyle'.split(
    ' ',
  ),
);
const BOOKMARKS = new Set([
  'w:bookmarkStart w:name',
  'w:hyperlink w:anchor',
  'w:moveFromRangeStart w:name',
  'w:moveToRangeStart w:name',
]);
/** Named by a font, by a program or by a standard. */
const LABELLED =
  /^(?:w:(?:rFonts|font|altName|sym|docPartGallery|docPartUnique|compatSetting)|m:mathFont|a:(?:latin|ea|cs|sym|font|theme|clrScheme|fontScheme|fmtScheme)|v:\w+|o:\w+)$/;

/** An address that a standard or Office gave. */
export const OFFICIAL =
  /^(?:https?:\/\/(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.oclc\.org\/ooxml)\/|urn:schemas-microsoft-com:)[\w/.:-]+$/;
/** Numbers with a unit, colours, switches, languages, names that Word made. */
const FORM =
  /^(?:[^\p{L}]*|[-+#]?[\d.,]+[a-z]{1,3}|#?[0-9A-Fa-f]{3,8}|[a-z][a-zA-Z0-9]*|[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}|#?_x0000_\w+|\{[0-9A-Fa-f-]{36}\})$/u;
const OWN_BOOKMARK = /^_(?:GoBack|(?:Toc|Ref|Hlk|Hlt)\d+)$/;

/** What stands in attributes, over all parts of one document. */
export class WordValues {
  readonly #words: DraftWords;
  readonly #styles = new NeutralIds('Eigen');
  readonly #bookmarks = new NeutralIds('bladwijzer');
  readonly #rare = new NeutralIds('Woord');
  readonly #shapes = new NeutralIds('Vorm');
  readonly #paragraphs = new NeutralIds('');

  constructor(words: DraftWords) {
    this.#words = words;
  }

  /** A style of the user's own: its id is as much hers as its name. */
  meetStyle(node: XmlNode): void {
    const id = attributeOf(node, 'w:styleId');
    if (id !== null && isCustom(node)) this.#styles.of(id);
  }

  meetBookmark(name: string): void {
    if (!OWN_BOOKMARK.test(name)) this.#bookmarks.of(name);
  }

  /** `relations`: ids of what the part leads to, and what they are in the copy. */
  attribute(
    node: XmlNode,
    { name, value }: XmlAttribute,
    relations: ReadonlyMap<string, string>,
  ): WrittenValue {
    if (GONE.has(name) || /^(?:\?:|mc:|w:rsid)/.test(name)) return null;
    if (name.startsWith('r:')) return relations.get(value) ?? null;
    if (name === 'w:author') {
      const id = attributeOf(node, 'w:id');
      const isOurs = node.name === 'w:comment' && id !== null && this.#words.remarks.has(id);
      return isOurs ? value : this.#words.author(value);
    }
    if (name === 'w:date') return firstOfYearUtc(value);
    if (name === 'w14:paraId' || name.startsWith('w15:paraId')) return this.#paragraph(value);
    if (name === 'w:instr') return isHarmless(value) ? this.code(value) : null;
    if (BOOKMARKS.has(`${node.name} ${name}`)) return this.#bookmark(value);
    if (name === 'w:styleId' || (name === 'w:val' && STYLES.has(node.name))) return this.#style(value);
    return this.#other(node, name, value);
  }

  /** The code of a field, of which bookmarks and what is called after a style or a series are somebody's own. */
  code(code: string): WrittenValue {
    const written = this.#typed(code);
    const other = code.replace(/[\p{L}\p{N}_]+/gu, (word) =>
      this.#bookmarks.given(word) === null ? word : '',
    );
    return isOnlyCode(other) ? this.#words.label(written) : this.#words.aside(written);
  }

  /** Words that are a number, a switch or a format. */
  form(words: string): WrittenValue {
    return FORM.test(words) ? words : this.#words.label(words);
  }

  #other(node: XmlNode, name: string, value: string): WrittenValue {
    const isCaption = CAPTIONS.has(node.name) && name === 'w:val';
    if (isCaption || SHOWN.has(name)) return value === '' ? '' : this.#words.shown(value);
    if (isTypedName(node) && name === 'w:val') return this.#words.aside(this.#typed(value));
    if (isShapeName(node, name) && !FORM.test(value)) return this.#shapes.of(value);
    if (GEOMETRY.has(name) && /^[vo]:/.test(node.name)) return value;
    if (FORM.test(value) || OFFICIAL.test(value) || name === 'Requires') return value;
    if (LABELLED.test(node.name)) return this.#words.label(value);
    if (node.name === 'w:name') return this.#words.label(value);
    return this.#words.aside(value);
  }

  /** Words that no dictionary has are somebody's own ("Stijl van Haverkamp"); fields find styles by them, so that each is the same one always. */
  #typed(words: string): string {
    return words.replace(
      /[\p{L}\p{M}\p{N}_]+/gu,
      (word) => this.#bookmarks.given(word) ?? (isPlainWord(word) ? word : this.#rare.of(word)),
    );
  }

  #style(id: string): WrittenValue {
    return this.#styles.given(id) ?? this.#words.label(id);
  }

  #bookmark(name: string): WrittenValue {
    return OWN_BOOKMARK.test(name) ? name : this.#bookmarks.of(name);
  }

  /** Eight hexadecimal digits below 0x80000000, as Word takes them. */
  #paragraph(id: string): string {
    return Number(this.#paragraphs.of(id.toUpperCase())).toString(16).toUpperCase().padStart(8, '0');
  }
}

function isPlainWord(word: string): boolean {
  const folded = fold(word);
  return isOnlyCode(word) || isListedWord(folded) || isEnglishWord(folded);
}

/** What somebody typed as the name of a style, or as what stands before each item of a list. */
function isTypedName({ name, parent, attributes }: XmlNode): boolean {
  if (name === 'w:name') return parent !== null && isCustom(parent);
  return name === 'w:lvlText' && /\p{L}/u.test(attributeOf({ attributes }, 'w:val') ?? '');
}

/** Word gives it, or the file that a picture came from. */
function isShapeName({ name }: XmlNode, attribute: string): boolean {
  return (
    (attribute === 'name' && /:(?:docPr|cNvPr)$/.test(name)) || (attribute === 'id' && name.startsWith('v:'))
  );
}

/** By its name, where the program that wrote it does not say so. */
function isCustom(style: XmlNode): boolean {
  if (/^(?:1|true|on)$/.test(attributeOf(style, 'w:customStyle') ?? '')) return true;
  const names = style.children.filter((child) => !isWords(child) && child.name === 'w:name');
  return names.some((name) => !isWords(name) && !isNameOfWord(attributeOf(name, 'w:val') ?? ''));
}

function firstOfYearUtc(date: string): string | null {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined ? null : `${year}-01-01T00:00:00Z`;
}

/** Of these the names are made that Word gives to styles itself, in English wherever it runs. */
const VOCABULARY = new Set(
  (
    'normal heading headings index toc list bullet number continue title closing signature default paragraph font body ' +
    'text indent message header subtitle salutation date first note block hyperlink followedhyperlink strong emphasis ' +
    'document map plain e-mail html top bottom of form web acronym address cite code definition keyboard preformatted ' +
    'sample typewriter variable table annotation subject no outline simple classic colorful columns grid effects ' +
    'contemporary elegant professional subtle balloon theme placeholder spacing light shading accent medium dark ' +
    'revision quote intense reference book bibliography mention smart hashtag unresolved link envelope return footnote ' +
    'endnote authorities figures macro toa caption line page footer a i article section char'
  ).split(' '),
);

/** Whether a style's name ("heading 1", "Plain Table 2") is the same in everybody's Word. */
function isNameOfWord(name: string): boolean {
  return name
    .split(/[\s()/]+/)
    .every((word) => /^(?:\d*|3D)$/.test(word) || VOCABULARY.has(word.toLowerCase()));
}
