import type { Block } from '../gate/exhibit.ts';
import { UNBROKEN } from './docx-text.ts';
import { widthOf } from './picture/letters.ts';

/** A4, in twentieths of a point. */
export const PAPER = { width: 11_906, height: 16_838 } as const;
/** 25 mm, below 22; across, for wide tables and pictures, 15 mm. */
const UPRIGHT = { top: 1417, bottom: 1247, left: 1417, right: 1417, footer: 600 } as const;
const ACROSS = { top: 850, bottom: 850, left: 850, right: 850, footer: 340 } as const;
/** Left and right in a cell. */
export const CELL_MARGIN = 80;
/** How much of the page may go to that; the rest follows the widths that were asked for. */
const WORDS_FIRST = 0.75;

export interface Page {
  readonly landscape: boolean;
  /** Between the margins. */
  readonly textWidth: number;
  readonly margin: typeof UPRIGHT | typeof ACROSS;
}

export const UPRIGHT_PAGE: Page = {
  landscape: false,
  textWidth: PAPER.width - UPRIGHT.left - UPRIGHT.right,
  margin: UPRIGHT,
};
const ACROSS_PAGE: Page = {
  landscape: true,
  textWidth: PAPER.height - ACROSS.left - ACROSS.right,
  margin: ACROSS,
};

/** A picture turns the page, and so does a table that asks for it or has more than four columns. */
export function pageFor(blocks: readonly Block[]): Page {
  const isWide = blocks.some(
    (block) =>
      block.kind === 'picture' ||
      (block.kind === 'table' && (block.table.isAcross === true || block.table.head.length > 4)),
  );
  return isWide ? ACROSS_PAGE : UPRIGHT_PAGE;
}

/**
 * Widths of columns that fill the page together: as wide as asked for (`relative`, where a width that is missing
 * or no positive number counts as 1), but none below its least where there is room. Whole twentieths of a point.
 */
export function columnWidths(
  relative: readonly number[],
  leasts: readonly number[],
  textWidth: number,
): number[] {
  const shares = leasts.map((_, i) => positive(relative[i]));
  const total = sumOfWidths(shares);
  const floors = floorsWithin(leasts, Math.floor(textWidth * WORDS_FIRST));
  // Each gets its least, and what is left is parted by how far that is below what was asked for.
  const gaps = floors.map((floor, i) => Math.max((textWidth * (shares[i] ?? 1)) / total - floor, 0));
  const spare = textWidth - sumOfWidths(floors);
  const asked = sumOfWidths(gaps);
  const widths = floors.map(
    (floor, i) => floor + (asked > 0 ? Math.floor((spare * (gaps[i] ?? 0)) / asked) : 0),
  );
  const rest = textWidth - sumOfWidths(widths);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}

/** As they are asked for, the widest made less wide where together they are more than there is. */
function floorsWithin(leasts: readonly number[], room: number): readonly number[] {
  const inOrder = leasts.toSorted((a, b) => a - b);
  let left = room;
  for (const [i, least] of inOrder.entries()) {
    const share = Math.floor(left / (inOrder.length - i));
    if (least > share) return leasts.map((one) => Math.min(one, share));
    left -= least;
  }
  return leasts;
}

/** What a column needs for its words: `size` in half points, and the cell's own margins. Word's letters are no wider than these. */
export function leastWidth(words: readonly string[], size: number): number {
  const short = words.filter((word) => [...word].length <= UNBROKEN);
  const longest = short.reduce((most, word) => Math.max(most, widthOf(word, size / 2, 'bold')), 0);
  return Math.ceil(longest * 20) + 2 * CELL_MARGIN;
}

function positive(width: number | undefined): number {
  return width !== undefined && Number.isFinite(width) && width > 0 ? width : 1;
}

function sumOfWidths(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
