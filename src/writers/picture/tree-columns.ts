import { COLUMN_GAP } from './tree-layout.ts';

/** In points; the label's column and the others, in steps. */
const [LABEL, OTHER] = [
  [100, 110, 120],
  [100, 110, 120, 130, 140, 150],
] as const;
/** Four levels and more share what is there: between these, with so much left for the names of leaves. */
const [NARROWEST, WIDEST, LEAF] = [64, 118, 110] as const;

/** Widths of columns to choose from, for a tree of `depth` levels; the names end at `right`. Fewer columns than levels where there is no room. */
export function columnChoices(depth: number, right: number): readonly (readonly number[])[] {
  if (depth <= 1) return [[]];
  if (depth === 2) return LABEL.map((label) => [label]);
  const three = LABEL.flatMap((label) => OTHER.map((other) => [label, other])).filter(
    (widths) => right - widths.reduce((sum, width) => sum + width + COLUMN_GAP, 0) >= LEAF,
  );
  if (depth === 3 && three.length > 0) return three;
  for (let columns = depth - 1; columns > 0; columns--) {
    const width = (right - LEAF - columns * COLUMN_GAP) / columns;
    if (width >= NARROWEST) return [Array.from({ length: columns }, () => Math.min(width, WIDEST))];
  }
  return [[]];
}
