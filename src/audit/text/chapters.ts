import chaptersBesideAnswers from '../../language/data/chapters-beside-answers.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { hasVerb } from '../../language/verbs.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';

export const CLOSING =
  /samenvatting|conclusie|aanbeveling|discussie|slotbeschouwing|summary|abstract|conclusion|recommendation|discussion/iu;
export const INTRODUCING =
  /(?<!\p{L})(?:inleiding|introductie|aanleiding|achtergrond|probleemstelling|introduction|background)(?!\p{L})/iu;

/** Where nothing is told of what the interviews say: of whom the writer thanks, what others wrote, and how it was done. */
export const BESIDE = new RegExp(
  String.raw`(?<!\p{L})(?:${anyIn(chaptersBesideAnswers)}|woord\s+vooraf|literatuur\p{L}*|reading\s+guide|research\s+design|data\s+(?:collection|analysis))(?!\p{L})`,
  'iu',
);

const NUMBERED_TITLE = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}[^.!?:;]*$/u;
const CHAPTER =
  /^\s*(?:hoofdstuk|deel|bijlage|chapter|part|appendix)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?![\p{L}\d])[^.!?]*$/iu;
const TITLE = /^\s*\p{Lu}[^.!?:;]*$/u;
/** UTF-16 units. */
const LONGEST_TITLE = 90;

/**
 * Per paragraph how deep the heading is that it is, from 1; null for what is none. Of a report any line that looks like one
 * may be; where a talk may go on, only what is surely no line of it is (interviews/report-parts.ts).
 */
export function titleDepths({ paragraphs }: Document): (number | null)[] {
  const isStyled = paragraphs.some(({ heading }) => heading !== null);
  if (!isStyled) return paragraphs.map(({ text }) => depthInText(text));
  // Beside styled headings a line that is called as a chapter is, "Samenvatting" in bold, heads what is left of a section.
  let above = 0;
  return paragraphs.map((paragraph) => {
    if (paragraph.heading === null) return isCalledAsTitle(paragraph) ? above + 1 : null;
    above = paragraph.heading;
    return above;
  });
}

function isCalledAsTitle({ text, quoted, cell }: Paragraph): boolean {
  if (quoted === true || cell !== undefined || text.length > LONGEST_TITLE) return false;
  return isCalledAsChapter(wordsOf(text));
}

function isCalledAsChapter(words: string): boolean {
  return TITLE.test(words) && [CLOSING, INTRODUCING, BESIDE].some((name) => name.test(words));
}

/** What a text that was made of a Word file may have before a heading. */
const BOOKMARKS = /^(?:\[bookmark:[^\]]*\]\s*)+/u;

/** In a text that has no styles, of a line that looks like a heading: "6.1. Conclusies", "Hoofdstuk 1: Inleiding", "Samenvatting". */
function depthInText(text: RawText): number | null {
  const words = wordsOf(text).replace(BOOKMARKS, '');
  if (words.length > LONGEST_TITLE) return null;
  const number = NUMBERED_TITLE.exec(words)?.[1];
  if (number !== undefined) return number.split('.').length;
  if (CHAPTER.test(words)) return 1;
  return isCalledAsChapter(words) || /^\s*\p{Lu}\p{L}+\s*$/u.test(words) ? 1 : null;
}

/** "2 Resultaten", in a text that has no styles: a title, and no two results. */
export function isNumberedTitle(words: string): boolean {
  const said = words.split(/[^\p{L}]+/u).filter(Boolean);
  return NUMBERED_TITLE.test(words) && said.length <= MOST_WORDS && !hasVerb(said);
}

/** Of a title. */
const MOST_WORDS = 8;

/** Per paragraph, whether it stands in a chapter, or a section of one, that is called so. */
export function chaptersCalled(report: Document, name: RegExp): boolean[] {
  const depths = titleDepths(report);
  let depth: number | null = null;
  return report.paragraphs.map(({ text, heading }, i) => {
    const level = depths[i] ?? null;
    if (level !== null && (depth === null || level <= depth)) {
      // A summary without a number in front of numbered chapters is none of them: each of them ends it.
      const words = wordsOf(text).replace(BOOKMARKS, '');
      const isCounted = heading !== null || NUMBERED_TITLE.test(words) || CHAPTER.test(words);
      // And a word alone on a line ends no numbered one.
      const isBelow = !isCounted && depth !== null && Number.isFinite(depth) && !isCalledAsChapter(words);
      const own = isCounted ? level : Number.POSITIVE_INFINITY;
      if (!isBelow) depth = name.test(words) ? own : null;
    }
    return depth !== null;
  });
}
