import type { Look } from '../office/looks.ts';
import { twipsOf } from '../office/measures.ts';
import type { XmlElement, XmlHandler } from '../office/xml.ts';
import { colourOf } from './colours.ts';
import { ListStyleReader } from './list-styles.ts';

/** What a style says, null where it leaves that to the one it is based on. */
export interface OdtStyle {
  /** As LibreOffice shows it where it keeps that ("Heading 1"), in English or as somebody called it. */
  readonly name: string;
  readonly basedOn: string | null;
  /** Style of the list that its paragraphs are numbered in; empty for none at all. */
  readonly list: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  /** Of words, and of the paragraph behind them. */
  colour: string | null;
  shade: string | null;
  /** Indents in twips; a first line that hangs out to the left has a positive `hanging`. */
  left: number | null;
  right: number | null;
  hanging: number | null;
}

type StyleFamily = 'paragraph' | 'text';

/** Reads the styles of a part, wherever they stand in it. One reader takes all parts of a document. */
export class OdtStyles implements XmlHandler {
  readonly lists = new ListStyleReader();
  readonly #styles = new Map<string, OdtStyle>();
  readonly #lines = new Map<string, readonly OdtStyle[]>();
  #style: OdtStyle | null = null;

  open(element: XmlElement): boolean {
    if (element.name === 'style:style') this.#openStyle(element);
    else if (element.parent === 'style:style' && this.#style !== null) readProperties(this.#style, element);
    else this.lists.open(element);
    return element.name !== 'office:font-face-decls';
  }

  /** A style and what it is based on, the nearest first. */
  lineOf(family: StyleFamily, name: string | null): readonly OdtStyle[] {
    if (name === null) return [];
    const key = styleKey(family, name);
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const line: OdtStyle[] = [];
    const seen = new Set<string>();
    for (let at: string | null = name; at !== null && !seen.has(at); ) {
      seen.add(at);
      const style = this.#styles.get(styleKey(family, at));
      if (style !== undefined) line.push(style);
      at = style?.basedOn ?? null;
    }
    this.#lines.set(key, line);
    return line;
  }

  #openStyle(element: XmlElement): void {
    const name = element.attribute('style:name') ?? '';
    this.#style = {
      name: element.attribute('style:display-name') ?? decodedName(name),
      basedOn: element.attribute('style:parent-style-name'),
      list: element.attribute('style:list-style-name'),
      bold: null,
      italic: null,
      underline: null,
      colour: null,
      shade: null,
      left: null,
      right: null,
      hanging: null,
    };
    this.#styles.set(styleKey(element.attribute('style:family') ?? '', name), this.#style);
  }
}

/** What the nearest style of a line says, null where none of them says anything. */
export function said<T>(line: readonly OdtStyle[], of: (style: OdtStyle) => T | null): T | null {
  for (const style of line) {
    const value = of(style);
    if (value !== null) return value;
  }
  return null;
}

/** How words look in a style of theirs, within others that look like this. */
export function lookWithin(around: Look, line: readonly OdtStyle[]): Look {
  return {
    bold: said(line, ({ bold }) => bold) ?? around.bold,
    italic: said(line, ({ italic }) => italic) ?? around.italic,
    underline: said(line, ({ underline }) => underline) ?? around.underline,
    colour: said(line, ({ colour }) => colour) ?? around.colour,
  };
}

function readProperties(style: OdtStyle, element: XmlElement): void {
  const value = (name: string) => element.attribute(name);
  if (element.name === 'style:text-properties') {
    const [weight, slant] = [value('fo:font-weight'), value('fo:font-style')];
    const line = value('style:text-underline-style');
    style.bold = weight === null ? null : /^(?:bold|[6-9]00)$/.test(weight);
    style.italic = slant === null ? null : slant !== 'normal';
    style.underline = line === null ? null : line !== 'none';
    style.colour = colourOf(value('fo:background-color'));
  } else if (element.name === 'style:paragraph-properties') {
    const first = twipsOf(value('fo:text-indent'));
    style.shade = colourOf(value('fo:background-color'));
    style.left = twipsOf(value('fo:margin-left'));
    style.right = twipsOf(value('fo:margin-right'));
    style.hanging = first === null ? null : -first;
  }
}

/** Names hold no blank: it is written as its code in hexadecimal. */
function decodedName(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function styleKey(family: string, name: string): string {
  return `${family} ${name}`;
}
