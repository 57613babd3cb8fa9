import { doubtMark } from '../../analyses/doubtful.ts';
import type { Language } from '../../model/project.ts';
import type { Said } from '../../sentences/said.ts';
import { saidWords } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { oneLine } from '../plain.ts';
import type { Body } from './frame.ts';
import { hueOf } from './hues.ts';
import { type DrawnShape, drawnWords, moved, SOFT } from './shapes.ts';
import { type Strip, stripHead, stripRow } from './strip.ts';
import { columnsAt, placeTree, type TreeGrid } from './tree-layout.ts';
import type { DrawnNode } from './tree-nodes.ts';

const SAYS = {
  label: sentence('label', 'label'),
  sub: sentence('sub', 'sub'),
  ad: sentence('ad', 'ad'),
  deeper: sentence('niveau {level}', 'level {level}'),
  respondents: sentence('respondenten', 'respondents'),
  fragments: sentence('fragmenten', 'fragments'),
} as const;
export const NOT_USED = sentence('niet gebruikt', 'not used');

/** From the right: fragments, a gap, the count, a gap, the strip, a gap, the names. */
const COLUMNS = { fragments: 44, between: 6, count: 50, beside: 12 } as const;
export const HEAD_HEIGHT = 13;
/** Below the middle of a leaf, of its name as well. */
const BASELINE = 2.7;
const LEVELS = [SAYS.label, SAYS.sub, SAYS.ad] as const;

/** Where the names end in a picture `width` wide. */
export function namesEnd(width: number, strip: Strip): number {
  return width - COLUMNS.fragments - COLUMNS.between - COLUMNS.count - 2 * COLUMNS.beside - strip.width;
}

/** The tree with its heads, and beside every leaf who has it. */
export function treeBody(nodes: readonly DrawnNode[], grid: TreeGrid, strip: Strip, width: number): Body {
  const { language } = grid;
  const { shapes, leaves, height } = placeTree(nodes, grid);
  const stripX = grid.right + COLUMNS.beside;
  const countX = width - COLUMNS.fragments - COLUMNS.between;
  const soft = { size: 7, fill: SOFT } as const;
  const head = (said: Said, x: number, anchor: 'start' | 'end') =>
    drawnWords(saidWords(said), x, 7, { ...soft, anchor });
  const rows = leaves.flatMap(({ node, y }): DrawnShape[] => {
    if (node.fragments === 0)
      return [drawnWords(saidWords(say(NOT_USED, language)), stripX, y + BASELINE, { size: 8, fill: SOFT })];
    return [
      ...stripRow(strip, node.had, hueOf(node.label), stripX, y),
      drawnWords(havingWords(node, language), countX, y + BASELINE, { size: 8.5, anchor: 'end' }),
      drawnWords(String(node.fragments), width, y + BASELINE, { size: 8.5, anchor: 'end' }),
    ];
  });
  return {
    shapes: [
      ...columnsAt(grid.inner).map((x, i) => head(levelWord(i, language), x, 'start')),
      ...stripHead(strip, stripX, 7),
      head(say(SAYS.respondents, language), countX, 'end'),
      head(say(SAYS.fragments, language), width, 'end'),
      ...[...shapes, ...rows].map((shape) => moved(shape, 0, HEAD_HEIGHT)),
    ],
    height: HEAD_HEIGHT + height,
  };
}

function levelWord(level: number, language: Language): Said {
  const known = LEVELS[level];
  return known === undefined ? say(SAYS.deeper, language, { level: level + 1 }) : say(known, language);
}

/** What a box says of its count: "4 van 5" and "8 fragmenten"; nothing where the only code below says the same. */
export function countWords(node: DrawnNode, language: Language): readonly string[] {
  if (node.fragments === 0) return [saidWords(say(NOT_USED, language))];
  const [child, ...others] = node.children;
  if (child !== undefined && others.length === 0 && isSameCount(node, child)) return [];
  return [
    havingWords(node, language),
    saidWords(say(WORDS.countFragments, language, { count: node.fragments })),
  ];
}

function isSameCount(a: DrawnNode, b: DrawnNode): boolean {
  return a.fragments === b.fragments && a.had.every((one, i) => one === b.had[i]);
}

/** "4 van 5", with a mark where it may still change. */
export function havingWords(
  { had, isDoubtful }: Pick<DrawnNode, 'had' | 'isDoubtful'>,
  language: Language,
): string {
  return countedWords(havingCount(had), had.length, isDoubtful, language);
}

/** Of respondents. */
export function countedWords(count: number, of: number, isDoubtful: boolean, language: Language): string {
  return oneLine([say(WORDS.of, language, { count, of }), ...doubtMark(isDoubtful, language)], language);
}

/** Respondents who have something. */
export function havingCount(had: readonly number[]): number {
  return had.filter((one) => one > 0).length;
}
