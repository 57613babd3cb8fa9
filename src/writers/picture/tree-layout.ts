import type { Language } from '../../model/project.ts';
import { type BoxPlace, elbows } from './boxes.ts';
import { hueOf } from './hues.ts';
import { widthOf } from './letters.ts';
import type { DrawnShape } from './shapes.ts';
import { type FilledBox, innerText, leafText, SIZE } from './tree-boxes.ts';
import { type DrawnNode, isLeaf } from './tree-nodes.ts';

/** Heights and gaps, in points. */
export interface Spacing {
  /** A leaf of one line. */
  readonly single: number;
  readonly leaves: number;
  /** Before and after a code that has codes below it. */
  readonly groups: number;
  readonly labels: number;
}

export const NORMAL: Spacing = { single: 13.6, leaves: 1.8, groups: 3.3, labels: 6 };
export const TIGHT: Spacing = { single: 13, leaves: 1.2, groups: 2.4, labels: 4 };
/** Between two columns. */
export const COLUMN_GAP = 16;

export interface TreeGrid {
  /** Widths of the columns of codes with codes below them, from the label on. */
  readonly inner: readonly number[];
  /** Where the names end. */
  readonly right: number;
  readonly spacing: Spacing;
  readonly language: Language;
  /** What an inner box says of its count: "4 van 5", "8 fragmenten". */
  readonly themedCount: (node: DrawnNode) => readonly string[];
  /** Widest notation of the leaves at each level. */
  readonly notations: readonly number[];
}

export interface PlacedTree {
  readonly shapes: readonly DrawnShape[];
  /** Each with the middle of its box. */
  readonly leaves: readonly { readonly node: DrawnNode; readonly y: number }[];
  readonly height: number;
}

interface Sized {
  readonly node: DrawnNode;
  readonly level: number;
  readonly text: FilledBox;
  readonly span: number;
  readonly children: readonly Sized[];
}

/** The x of every column, the last one for what is only a leaf. */
export function columnsAt(inner: readonly number[]): number[] {
  const at = [0];
  for (const width of inner) at.push((at.at(-1) ?? 0) + width + COLUMN_GAP);
  return at;
}

export function notationWidths(
  nodes: readonly DrawnNode[],
  level = 0,
  widths: number[] = [],
): readonly number[] {
  for (const node of nodes) {
    if (isLeaf(node))
      widths[level] = Math.max(widths[level] ?? 0, widthOf(node.notation, SIZE.notation, 'bold'));
    else {
      widths[level] ??= 0;
      notationWidths(node.children, level + 1, widths);
    }
  }
  return widths;
}

/** How high a tree is in this grid. */
export function heightIn(nodes: readonly DrawnNode[], grid: TreeGrid): number {
  return totalSpan(
    nodes.map((node) => sized(node, 0, grid)),
    grid.spacing,
  );
}

/** Every box in the middle of what stands beside it, so that none can overlap. */
export function placeTree(nodes: readonly DrawnNode[], grid: TreeGrid): PlacedTree {
  const at = columnsAt(grid.inner);
  const shapes: DrawnShape[] = [];
  const leaves: { node: DrawnNode; y: number }[] = [];
  const place = ({ node, level, text, children }: Sized, top: number, span: number): BoxPlace => {
    const x = at[level] ?? 0;
    const width = isLeaf(node) ? grid.right - x : (grid.inner[level] ?? 0);
    const own = { x, y: top + (span - text.height) / 2, width, height: text.height };
    const middle = top + span / 2;
    const spare = (span - totalSpan(children, grid.spacing)) / Math.max(1, children.length);
    let y = top;
    const below = children.map((child, i) => {
      if (i > 0) y += gapBetween(children[i - 1], child, grid.spacing);
      const box = place(child, y, child.span + spare);
      y += child.span + spare;
      return box;
    });
    const middles = below.map((child) => ({ x: child.x, y: child.y + child.height / 2 }));
    shapes.push(...elbows({ x: x + width, y: middle }, middles, hueOf(node.label).dark), ...text.draw(own));
    if (isLeaf(node)) leaves.push({ node, y: middle });
    return own;
  };
  let y = 0;
  const roots = nodes.map((node) => sized(node, 0, grid));
  roots.forEach((root, i) => {
    if (i > 0) y += gapBetween(roots[i - 1], root, grid.spacing);
    place(root, y, root.span);
    y += root.span;
  });
  return { shapes, leaves, height: y };
}

function sized(node: DrawnNode, level: number, grid: TreeGrid): Sized {
  const { spacing, language } = grid;
  const { single } = spacing;
  if (isLeaf(node)) {
    const width = grid.right - (columnsAt(grid.inner)[level] ?? 0);
    const text = leafText(node, width, { notationWidth: grid.notations[level] ?? 0, single, language });
    return { node, level, text, span: text.height, children: [] };
  }
  const children = node.children.map((child) => sized(child, level + 1, grid));
  const count = grid.themedCount(node);
  const text = innerText(node, grid.inner[level] ?? 0, { count, single, language });
  return { node, level, text, span: Math.max(text.height, totalSpan(children, spacing)), children };
}

function totalSpan(nodes: readonly Sized[], spacing: Spacing): number {
  return nodes.reduce(
    (sum, node, i) => sum + node.span + (i === 0 ? 0 : gapBetween(nodes[i - 1], node, spacing)),
    0,
  );
}

function gapBetween(before: Sized | undefined, after: Sized, spacing: Spacing): number {
  if (after.level === 0) return spacing.labels;
  return before !== undefined && isLeaf(before.node) && isLeaf(after.node) ? spacing.leaves : spacing.groups;
}
