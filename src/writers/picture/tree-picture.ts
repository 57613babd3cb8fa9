import { allNodes } from '../../coding/codebook-index.ts';
import type { TreePicture } from '../../gate/exhibit.ts';
import { oneLine } from '../plain.ts';
import {
  framed,
  heightAround,
  isWithinLimit,
  type Setting,
  SMALLEST,
  type Surroundings,
  scaleFor,
  WIDTH,
} from './frame.ts';
import { legendOf } from './legend.ts';
import { descriptionOf, pageTitle } from './page-words.ts';
import type { Drawing } from './shapes.ts';
import { type Strip, stripFor } from './strip.ts';
import { countWords, HEAD_HEIGHT, havingCount, namesEnd, treeBody } from './tree-body.ts';
import {
  COLUMN_GAP,
  heightIn,
  NORMAL,
  notationWidths,
  type Spacing,
  TIGHT,
  type TreeGrid,
} from './tree-layout.ts';
import { type DrawnNode, depthOf, flattened, leavesOf, treeNodes } from './tree-nodes.ts';
import { pagesOf } from './tree-pages.ts';

/** A tree as it will be drawn, and the grid that makes it lowest. */
interface Plan {
  readonly nodes: readonly DrawnNode[];
  readonly grid: TreeGrid;
}

/** The boomdiagram: label, sub and ad in columns, at the right who has each code. */
export function drawTree(picture: TreePicture, setting: Setting): Drawing[] {
  const { language, limit } = setting;
  const nodes = treeNodes(picture.labels, language);
  const strip = stripFor(picture.respondents);
  const around: Surroundings = {
    title: oneLine(picture.title, language),
    legend: legendOf(occurringIn(nodes, strip, picture.respondents.length), language),
    note: oneLine(picture.note, language),
  };
  const description = descriptionOf(picture, language);
  const room = (width: number) => limit - heightAround(around, width, setting) - HEAD_HEIGHT;
  const page = (shown: readonly DrawnNode[], grid: TreeGrid, scale: number, title: string) =>
    framed(treeBody(shown, grid, strip, WIDTH / scale), { ...around, title }, scale, setting, description);
  const heightBeside = (width: number) => limit - room(width);

  const normal = planFor(nodes, WIDTH, NORMAL, strip, setting);
  if (heightIn(normal.nodes, normal.grid) <= room(WIDTH))
    return [page(normal.nodes, normal.grid, 1, around.title)];
  const tightFor = (partsOf: PartsOf) => tightPlan(nodes, strip, setting, heightBeside, partsOf);
  const tight = tightFor((all) => [all]);
  if (tight !== null) return [page(tight.plan.nodes, tight.plan.grid, tight.scale, around.title)];
  // Rather a label somewhat smaller than its last codes on a page of their own.
  const isWhole = normal.nodes.every((label) => heightIn([label], normal.grid) <= room(WIDTH));
  const wholeLabels = isWhole ? null : tightFor((all) => all.map((label) => [label]));
  const { plan, scale } = wholeLabels ?? { plan: normal, scale: 1 };
  const fits = (shown: readonly DrawnNode[]) =>
    isWithinLimit(heightIn(shown, plan.grid) + heightBeside(WIDTH / scale), scale, limit);
  const pages = pagesOf(plan.nodes, fits, language);
  return pages.map((shown, i) =>
    page(shown, plan.grid, scale, pageTitle(around.title, i + 1, pages.length, language)),
  );
}

/** What has to stand on a page, each by itself. */
type PartsOf = (nodes: readonly DrawnNode[]) => readonly (readonly DrawnNode[])[];

/** With smaller gaps, and smaller as a whole where that is what it takes; null where a part needs more than a page. */
function tightPlan(
  nodes: readonly DrawnNode[],
  strip: Strip,
  setting: Setting,
  heightBeside: (width: number) => number,
  partsOf: PartsOf,
): { plan: Plan; scale: number } | null {
  const leaves = partsOf(nodes).map((part) => leavesOf(part).length);
  if (Math.max(0, ...leaves) * TIGHT.single * SMALLEST > setting.limit) return null;
  const planAt = (width: number) => planFor(nodes, width, TIGHT, strip, setting);
  const heightAt = (width: number) => {
    const { nodes: shown, grid } = planAt(width);
    const heights = partsOf(shown).map((part) => heightIn(part, grid));
    return Math.max(0, ...heights) + heightBeside(width);
  };
  const scale = scaleFor(heightAt, setting.limit);
  return scale === null ? null : { plan: planAt(WIDTH / scale), scale };
}

/** The columns that give the lowest picture; of those the narrowest. */
function planFor(
  all: readonly DrawnNode[],
  width: number,
  spacing: Spacing,
  strip: Strip,
  { language }: Setting,
): Plan {
  const right = namesEnd(width, strip);
  const [first = [], ...others] = columnChoices(depthOf(all), right);
  const nodes = flattened(all, first.length);
  const themedCount = (node: DrawnNode) => countWords(node, language);
  const notations = notationWidths(nodes);
  const gridOf = (inner: readonly number[]): TreeGrid => ({
    inner,
    right,
    spacing,
    language,
    themedCount,
    notations,
  });
  let grid = gridOf(first);
  let height = heightIn(nodes, grid);
  for (const other of others.map(gridOf)) {
    const lower = heightIn(nodes, other);
    if (lower < height - 0.01) [grid, height] = [other, lower];
  }
  return { nodes, grid };
}

function occurringIn(labels: readonly DrawnNode[], strip: Strip, respondents: number) {
  const leaves = leavesOf(labels).filter(({ fragments }) => fragments > 0);
  return {
    strip: leaves.length === 0 || respondents === 0 ? null : strip,
    respondents,
    has: leaves.some(({ had }) => havingCount(had) > 0),
    hasNot: leaves.some(({ had }) => havingCount(had) < had.length),
    cited: allNodes(labels).some(({ isCited }) => isCited),
    unused: allNodes(labels).some(({ fragments }) => fragments === 0),
    noCode: false,
  };
}

/** In points; the label's column and the others, in steps. */
const [LABEL, OTHER] = [
  [100, 110, 120],
  [100, 110, 120, 130, 140, 150],
] as const;
/** Four levels and more share what is there: between these, with so much left for the names of leaves. */
const [NARROWEST, WIDEST, LEAF] = [64, 118, 110] as const;

/** Widths of columns to choose from, for a tree of `depth` levels; the names end at `right`. Fewer columns than levels where there is no room. */
function columnChoices(depth: number, right: number): readonly (readonly number[])[] {
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
