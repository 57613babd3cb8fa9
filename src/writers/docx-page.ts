import type { Exhibit } from '../gate/exhibit.ts';

/** A4, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1134 } as const;
/** Left and right in a cell. */
export const CELL_MARGIN = 80;
/** Words of up to so many letters do not break in a column, as long as the columns have room for it. */
const UNBROKEN = 12;
/** How much of the page may go to that; the rest follows the widths that were asked for. */
const WORDS_FIRST = 0.75;

export interface Page {
  readonly landscape: boolean;
  /** Between the margins. */
  readonly textWidth: number;
}

/** A table of more than four columns turns the page. */
export function pageFor(exhibit: Pick<Exhibit, 'blocks'>): Page {
  const landscape = exhibit.blocks.some((block) => block.kind === 'table' && block.table.head.length > 4);
  return { landscape, textWidth: (landscape ? PAGE.height : PAGE.width) - 2 * PAGE.margin };
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
  const total = sum(shares);
  const room = Math.floor((textWidth * WORDS_FIRST) / leasts.length);
  const floors = leasts.map((least) => Math.min(least, room));
  // Each gets its least, and what is left is parted by how far that is below what was asked for.
  const gaps = floors.map((floor, i) => Math.max((textWidth * (shares[i] ?? 1)) / total - floor, 0));
  const spare = textWidth - sum(floors);
  const asked = sum(gaps);
  const widths = floors.map(
    (floor, i) => floor + (asked > 0 ? Math.floor((spare * (gaps[i] ?? 0)) / asked) : 0),
  );
  const rest = textWidth - sum(widths);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}

/** What a column needs for its words: `size` in half points, letters of 0.6 em, and the cell's own margins. */
export function leastWidth(words: readonly string[], size: number): number {
  const longest = words.reduce((most, word) => Math.max(most, Math.min([...word].length, UNBROKEN)), 1);
  return Math.ceil(longest * size * 10 * 0.6) + 2 * CELL_MARGIN;
}

function positive(width: number | undefined): number {
  return width !== undefined && Number.isFinite(width) && width > 0 ? width : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
