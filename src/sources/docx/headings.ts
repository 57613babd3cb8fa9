import type { ParagraphProperties } from './properties.ts';
import type { StyleSheet } from './style-sheet.ts';

const HEADING = /^heading ?([1-9])$/i;
const BODY_TEXT = 9;

/**
 * Level of the heading (from 1) that a paragraph is, null for body text: by its own outline level, or that of its
 * style, or the style's name, or what the style is based on.
 */
export function headingOf({ style, outline }: ParagraphProperties, styles: StyleSheet): number | null {
  if (outline !== null) return outlineLevel(outline);
  if (style === null) return null;
  for (const { name, paragraph } of styles.lineOf(style)) {
    if (paragraph.outline !== null) return outlineLevel(paragraph.outline);
    const named = HEADING.exec(name)?.[1];
    if (named !== undefined) return Number(named);
  }
  return null;
}

/** An outline level as the file has it: 0 is the highest, 9 is body text. */
function outlineLevel(outline: number): number | null {
  return outline === BODY_TEXT ? null : outline + 1;
}
