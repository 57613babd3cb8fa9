import type { ParagraphProperties } from './properties.ts';
import { nearest, type StyleSheet } from './style-sheet.ts';

// Word keeps its own names in English; the others are what people and other programs call a style that they make.
const QUOTE =
  /(?:^|[\s_-])(?:blok|block)?(?:citaat|citaten|quotes?|quotations?|zitat)(?![\p{L}])|^block text$/iu;

/** By the name of its style, or of one that this is based on. */
export function isStyledAsQuotation({ style }: ParagraphProperties, styles: StyleSheet): boolean {
  return style !== null && styles.lineOf(style).some(({ name }) => QUOTE.test(name));
}

/** Twips: 0.75 cm. */
const LEAST_INDENT = 425;
const CONTENTS = /^toc ?\d|^table of/i;

/**
 * By its shape: set in from both sides, or from the left and in italics. `isItalic` is whether all its words are.
 * Nothing whose first line hangs out is one: so lists of literature and turns of a talk are laid out.
 */
export function isShapedAsQuotation(
  properties: ParagraphProperties,
  isItalic: boolean,
  styles: StyleSheet,
): boolean {
  const line = styles.paragraphLine(properties.style);
  const indent = (side: 'left' | 'right' | 'hanging') =>
    properties[side] ?? nearest(line, ({ paragraph }) => paragraph[side]) ?? 0;
  return (
    indent('left') >= LEAST_INDENT &&
    (indent('right') > 0 || isItalic) &&
    indent('hanging') <= 0 &&
    !line.some(({ name }) => CONTENTS.test(name))
  );
}
