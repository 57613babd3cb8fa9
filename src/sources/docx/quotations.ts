import { type Indents, isQuotationName, isSetIn, isSetInAsQuotation } from '../office/quotations.ts';
import type { ParagraphProperties } from './properties.ts';
import { fromStyles, type StyleSheet } from './style-sheet.ts';

/** By the name of its style, or of one that this is based on. */
export function isStyledAsQuotation({ style }: ParagraphProperties, styles: StyleSheet): boolean {
  return style !== null && styles.lineOf(style).some(({ name }) => isQuotationName(name));
}

const CONTENTS = /^toc ?\d|^table of/i;

/** By its shape; `isItalic` is whether all its words are in italics. */
export function isShapedAsQuotation(
  properties: ParagraphProperties,
  isItalic: boolean,
  styles: StyleSheet,
): boolean {
  return isSetInAsQuotation(indentsOf(properties, styles), isItalic) && !isOfContents(properties, styles);
}

/** Set in from the left alone. */
export function isSetInSomehow(properties: ParagraphProperties, styles: StyleSheet): boolean {
  return isSetIn(indentsOf(properties, styles)) && !isOfContents(properties, styles);
}

function isOfContents({ style }: ParagraphProperties, styles: StyleSheet): boolean {
  return styles.paragraphLine(style).some(({ name }) => CONTENTS.test(name));
}

function indentsOf(properties: ParagraphProperties, styles: StyleSheet): Indents {
  const line = styles.paragraphLine(properties.style);
  const indent = (side: 'left' | 'right' | 'hanging') =>
    properties[side] ?? fromStyles(line, ({ paragraph }) => paragraph[side]) ?? 0;
  return { left: indent('left'), right: indent('right'), hanging: indent('hanging') };
}
