import { readXml, type XmlElement, type XmlHandler } from '../office/xml.ts';
import {
  isOn,
  NOTHING_SAID,
  type ParagraphProperties,
  PLAIN,
  type RunProperties,
  readParagraphProperty,
  readRunProperty,
} from './properties.ts';

export interface Style {
  readonly id: string;
  /** Word keeps its own names in English whatever its language; ids are localised (Kop1, Titre1). */
  name: string;
  basedOn: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** The styles of a document. */
export class StyleSheet {
  readonly #styles: ReadonlyMap<string, Style>;
  /** What holds where no style says otherwise. */
  readonly #defaults: Style;
  /** Id of the style of paragraphs that name none. */
  readonly #normal: string | null;
  readonly #lines = new Map<string, readonly Style[]>();
  readonly #paragraphLines = new Map<string | null, readonly Style[]>();

  constructor(styles: ReadonlyMap<string, Style>, defaults: Style, normal: string | null) {
    this.#styles = styles;
    this.#defaults = defaults;
    this.#normal = normal;
  }

  /** A style and what it is based on, the nearest first; of an id that is not there the id is the name. */
  lineOf(styleId: string): readonly Style[] {
    const known = this.#lines.get(styleId);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const line: Style[] = [];
    for (let id: string | null = styleId; id !== null && !seen.has(id); ) {
      seen.add(id);
      const style: Style = this.#styles.get(id) ?? newStyle(id, id);
      line.push(style);
      id = style.basedOn;
    }
    this.#lines.set(styleId, line);
    return line;
  }

  /** The line of a paragraph's style, at its end what holds for the whole document. */
  paragraphLine(styleId: string | null): readonly Style[] {
    const known = this.#paragraphLines.get(styleId);
    if (known !== undefined) return known;
    const id = styleId ?? this.#normal;
    const line = id === null ? [this.#defaults] : [...this.lineOf(id), this.#defaults];
    this.#paragraphLines.set(styleId, line);
    return line;
  }
}

export function readStyleSheet(bytes: Uint8Array | null): StyleSheet {
  const reader = new StyleReader();
  if (bytes !== null) readXml(bytes, reader);
  return new StyleSheet(reader.styles, reader.defaults, reader.normal);
}

/** The first value that a line of styles has, null where none says anything. */
export function fromStyles<T>(line: readonly Style[], read: (style: Style) => T | null): T | null {
  for (const style of line) {
    const value = read(style);
    if (value !== null) return value;
  }
  return null;
}

function newStyle(id: string, name = ''): Style {
  return { id, name, basedOn: null, paragraph: { ...NOTHING_SAID }, run: { ...PLAIN } };
}

class StyleReader implements XmlHandler {
  readonly styles = new Map<string, Style>();
  readonly defaults = newStyle('');
  normal: string | null = null;
  #current = this.defaults;

  open(element: XmlElement): boolean {
    const { name, parent } = element;
    if (name === 'w:style') this.#openStyle(element);
    else if (parent === 'w:style' && name === 'w:name') this.#current.name = element.attribute('w:val') ?? '';
    else if (parent === 'w:style' && name === 'w:basedOn') this.#current.basedOn = element.attribute('w:val');
    else if (parent === 'w:pPr' || parent === 'w:numPr')
      return readParagraphProperty(this.#current.paragraph, element);
    if (parent === 'w:rPr') {
      readRunProperty(this.#current.run, element);
      return false;
    }
    // A style of tables also has looks for its first row and the like, which are none of the style itself.
    return name !== 'w:tblStylePr' && name !== 'w:latentStyles';
  }

  #openStyle(element: XmlElement): void {
    const id = element.attribute('w:styleId');
    this.#current = newStyle(id ?? '');
    if (id === null) return;
    this.styles.set(id, this.#current);
    const isDefault = element.attribute('w:type') === 'paragraph' && isOn(element.attribute('w:default'));
    if (isDefault) this.normal = id;
  }
}
