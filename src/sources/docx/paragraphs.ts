import type { FootnoteCall, Paragraph } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { looksOf } from '../office/looks.ts';
import type { StoryText } from '../office/story.ts';
import { ListCounter, listItemOf } from './labels.ts';
import { styledRuns } from './looks.ts';
import type { List } from './numbering.ts';
import type { ParagraphProperties } from './properties.ts';
import { isSetInSomehow, isShapedAsQuotation, isStyledAsQuotation } from './quotations.ts';
import type { StoryParagraph, WordStory } from './story.ts';
import type { StyleSheet } from './style-sheet.ts';

interface ParagraphContext {
  readonly styles: StyleSheet;
  readonly lists: ReadonlyMap<string, List>;
  /** By the index of the paragraph that calls. */
  readonly calls: ReadonlyMap<number, readonly FootnoteCall[]>;
}

/** The paragraphs of a body as its reader sees them: with their numbers, levels, colours and places in tables. */
export function paragraphsOf(
  body: WordStory,
  text: StoryText,
  { styles, lists, calls }: ParagraphContext,
): Paragraph[] {
  const labels = new Labels(styles, lists);
  return body.paragraphs.map((paragraph, index) => {
    const own = text.paragraph(index);
    const { properties, line, cell } = paragraph;
    const { emphasis, highlights, isItalic } = looksOf(styledRuns(paragraph, styles), wordsOf(own));
    const heading = headingOf(properties, styles);
    const { label, isListed } = labels.next(paragraph);
    const isPlainText = heading === null && cell === null && !isListed && own.length > 0;
    const isQuoted =
      isStyledAsQuotation(properties, styles) ||
      (isPlainText && isShapedAsQuotation(properties, isItalic, styles));
    return {
      text: own,
      line,
      heading,
      ...(isQuoted ? { quoted: true } : {}),
      ...(!isQuoted && isPlainText && isSetInSomehow(properties, styles) ? { isSetIn: true } : {}),
      calls: calls.get(index) ?? [],
      ...(label === null ? {} : { label }),
      ...(cell === null ? {} : { cell }),
      ...(emphasis.length === 0 ? {} : { emphasis }),
      ...(highlights.length === 0 ? {} : { highlights }),
    };
  });
}

/** Labels in the order of the text; paragraphs of the same label ("R:") share one raw text. */
class Labels {
  readonly #counter = new ListCounter();
  readonly #known = new Map<string, RawText>();
  readonly #styles: StyleSheet;
  readonly #lists: ReadonlyMap<string, List>;

  constructor(styles: StyleSheet, lists: ReadonlyMap<string, List>) {
    this.#styles = styles;
    this.#lists = lists;
  }

  next({ properties }: StoryParagraph): { label: RawText | null; isListed: boolean } {
    const item = listItemOf(properties, this.#styles, this.#lists);
    const words = item === null ? '' : this.#counter.next(item);
    if (words === '') return { label: null, isListed: item !== null };
    const label = this.#known.get(words) ?? RawText.of(words);
    this.#known.set(words, label);
    return { label, isListed: true };
  }
}

const HEADING = /^heading ?([1-9])$/i;
const BODY_TEXT = 9;

/**
 * Level of the heading (from 1) that a paragraph is, null for body text: by its own outline level, or that of its
 * style, or the style's name, or what the style is based on.
 */
function headingOf({ style, outline }: ParagraphProperties, styles: StyleSheet): number | null {
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
