import type { DrawnGroup, MatrixPanel } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { widthOf } from './letters.ts';
import { type DrawnNode, leavesOf } from './tree-nodes.ts';

/** Where everything of a panel stands, from its left side. */
export interface MatrixGrid {
  readonly language: Language;
  readonly width: number;
  /** Where the names of codes begin, behind the widest notation. */
  readonly names: number;
  readonly cellsAt: number;
  /** Of a cell, and from one to the next. */
  readonly cell: number;
  readonly pitch: number;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly ColumnGroup[];
}

export interface MatrixColumn {
  /** In `had`. */
  readonly index: number;
  readonly x: number;
  /** Printed over it; empty where there is no room. */
  readonly number: string;
}

export interface ColumnGroup {
  readonly group: DrawnGroup;
  readonly x: number;
  readonly width: number;
}

/** Respondents of one group that stand beside each other: `from` in the group, `index` of the first one in `had`. */
export interface ColumnRun {
  readonly group: DrawnGroup;
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

const GAP = 1.2;
const GROUP_GAP = 5;
/** Right of the cells: respondents and fragments. */
const COUNTS = 59;
/** A name has so much at least. */
const LEAST_NAME = 110;

export function columnRuns({ groups }: MatrixPanel): ColumnRun[] {
  let index = 0;
  return groups.map((group) => {
    const run = { group, from: 0, to: group.respondents.length, index };
    index += group.respondents.length;
    return run;
  });
}

/** Null where the names would have no room. */
export function gridOf(
  labels: readonly DrawnNode[],
  runs: readonly ColumnRun[],
  width: number,
  language: Language,
): MatrixGrid | null {
  const count = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const cell = cellFor(count);
  const pitch = cell + GAP;
  const cellsWidth = count * pitch - GAP + GROUP_GAP * Math.max(0, runs.length - 1);
  const cellsAt = width - COUNTS - Math.max(0, cellsWidth);
  const widest = leavesOf(labels).reduce(
    (most, { belowLabel }) => Math.max(most, widthOf(belowLabel, 6.5, 'bold')),
    0,
  );
  const names = widest === 0 ? 4 : 4 + widest + 7;
  if (cellsAt - 6 - names < LEAST_NAME) return null;
  const columns: MatrixColumn[] = [];
  const groups: ColumnGroup[] = [];
  let x = cellsAt;
  for (const { group, from, to, index } of runs) {
    groups.push({ group, x, width: Math.max(0, (to - from) * pitch - GAP) });
    for (let i = from; i < to; i++) {
      const number = String(group.respondents[i] ?? '');
      columns.push({ index: index + i, x, number: isNumbered(i, from, to, cell) ? number : '' });
      x += pitch;
    }
    x += GROUP_GAP;
  }
  return { language, width, names, cellsAt, cell, pitch, columns, groups };
}

function cellFor(count: number): number {
  if (count <= 12) return 9.5;
  return count <= 24 ? 7 : 5;
}

/** All of them where they fit over their cells, else the first, every tenth and the last that is not close to one. */
function isNumbered(i: number, from: number, to: number, cell: number): boolean {
  if (cell > 9 || i === from || (i + 1) % 10 === 0) return true;
  return i === to - 1 && to % 10 > 2 && to - from > 2;
}

/** Runs that fit beside each other in `width`: a group a page, and a large group on several. */
export function runsByPage(
  labels: readonly DrawnNode[],
  runs: readonly ColumnRun[],
  width: number,
  language: Language,
): ColumnRun[][] {
  if (gridOf(labels, runs, width, language) !== null) return [[...runs]];
  return runs.flatMap((run) => halved(labels, run, width, language).map((part) => [part]));
}

function halved(
  labels: readonly DrawnNode[],
  run: ColumnRun,
  width: number,
  language: Language,
): ColumnRun[] {
  if (run.to - run.from < 2 || gridOf(labels, [run], width, language) !== null) return [run];
  const middle = Math.ceil((run.from + run.to) / 2);
  return [
    ...halved(labels, { ...run, to: middle }, width, language),
    ...halved(labels, { ...run, from: middle }, width, language),
  ];
}
