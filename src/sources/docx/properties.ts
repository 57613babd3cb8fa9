import { twipsOf } from '../office/measures.ts';
import type { XmlElement } from '../office/xml.ts';

/** What a paragraph, or a style of paragraphs, says of itself; null where it leaves that to its style. */
export interface ParagraphProperties {
  style: string | null;
  outline: number | null;
  /** The list that it is numbered in (`w:numId`); "0" takes it out of any. */
  list: string | null;
  /** Level in the list, 0 is the highest. */
  depth: number | null;
  /** Indents in twips, a twentieth of a point. A first line that hangs out to the left has a positive `hanging`. */
  left: number | null;
  right: number | null;
  hanging: number | null;
  /** "#rrggbb", empty for none. */
  shade: string | null;
}

/** What a run, or a style, says of the look of words; null where it leaves that to its style. */
export interface RunProperties {
  style: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  /** Word's name of a marker's colour, empty for none. */
  highlight: string | null;
  /** "#rrggbb", empty for none. */
  shade: string | null;
}

export const PLAIN: Readonly<RunProperties> = {
  style: null,
  bold: null,
  italic: null,
  underline: null,
  highlight: null,
  shade: null,
};

export const NOTHING_SAID: Readonly<ParagraphProperties> = {
  style: null,
  outline: null,
  list: null,
  depth: null,
  left: null,
  right: null,
  hanging: null,
  shade: null,
};

/** Takes what a child of `w:pPr` or `w:numPr` says; true where more of it stands inside. */
export function readParagraphProperty(properties: ParagraphProperties, element: XmlElement): boolean {
  const value = element.attribute('w:val');
  switch (element.name) {
    case 'w:pStyle':
      properties.style = value;
      return false;
    case 'w:outlineLvl':
      properties.outline = digitOf(value);
      return false;
    case 'w:numId':
      properties.list = value;
      return false;
    case 'w:ilvl':
      properties.depth = digitOf(value);
      return false;
    case 'w:ind':
      readIndent(properties, element);
      return false;
    case 'w:shd':
      properties.shade = shadeOf(element);
      return false;
    default:
      return element.name === 'w:numPr';
  }
}

/** Takes what a child of a run's `w:rPr` says. */
export function readRunProperty(properties: RunProperties, element: XmlElement): void {
  switch (element.name) {
    case 'w:rStyle':
      properties.style = element.attribute('w:val');
      break;
    case 'w:b':
      properties.bold = isOn(element.attribute('w:val') ?? 'on');
      break;
    case 'w:i':
      properties.italic = isOn(element.attribute('w:val') ?? 'on');
      break;
    case 'w:u':
      properties.underline = (element.attribute('w:val') ?? 'none') !== 'none';
      break;
    case 'w:highlight':
      properties.highlight = highlightOf(element.attribute('w:val'));
      break;
    case 'w:shd':
      properties.shade = shadeOf(element);
      break;
  }
}

export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Levels of outlines and lists count from 0 to at most 9; null for anything else. */
export function digitOf(value: string | null): number | null {
  return value !== null && /^[0-9]$/.test(value) ? Number(value) : null;
}

function highlightOf(value: string | null): string {
  return value === null || value === 'none' || value === 'white' ? '' : value;
}

function shadeOf(element: XmlElement): string {
  // A solid pattern hides the fill behind it.
  const isSolid = element.attribute('w:val') === 'solid';
  const colour = element.attribute(isSolid ? 'w:color' : 'w:fill')?.toLowerCase() ?? '';
  return /^[0-9a-f]{6}$/.test(colour) && colour !== 'ffffff' ? `#${colour}` : '';
}

function readIndent(properties: ParagraphProperties, element: XmlElement): void {
  const measure = (name: string) => twipsOf(element.attribute(name));
  properties.left = measure('w:left') ?? measure('w:start');
  properties.right = measure('w:right') ?? measure('w:end');
  const first = measure('w:firstLine');
  properties.hanging = measure('w:hanging') ?? (first === null ? null : -first);
}
