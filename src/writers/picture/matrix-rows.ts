import { saidWords } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { type Hue, hueOf } from './hues.ts';
import { widthOf } from './letters.ts';
import type { MatrixGrid } from './matrix-grid.ts';
import { havingNumber, labelTitle, MATRIX_SAYS, matrixEntries } from './matrix-words.ts';
import { type DrawnShape, drawnWords, FAINT, INK, SOFT, WHITE } from './shapes.ts';
import { NOT_USED } from './tree-body.ts';
import type { DrawnNode } from './tree-nodes.ts';
import { wrap } from './wrap.ts';

/** A line of the matrix, `y` its top. */
export interface MatrixLine {
  readonly kind: 'label' | 'code' | 'total';
  readonly height: number;
  /** Of the label it stands under, for a page that starts in the middle. */
  readonly label: DrawnNode | null;
  readonly draw: (y: number) => readonly DrawnShape[];
  /** The same as the first of a page, where the row above it cannot be seen. */
  readonly atTop?: () => MatrixLine;
}

const [BEFORE_LABEL, LABEL, AFTER_LABEL] = [4, 12, 2] as const;
const [ROW, FURTHER] = [11.2, 9] as const;
const RULE = '#DEDEDE';
/** The path before a name takes at most so much of its line; a longer one stands above it. */
const PATH_SHARE = 0.5;

export function matrixLines(
  labels: readonly DrawnNode[],
  codes: readonly number[],
  grid: MatrixGrid,
): MatrixLine[] {
  return [
    ...labels.flatMap((label) => [labelRow(label, label.name, grid), ...codeRows(label, grid)]),
    ...totalRow(codes, grid),
  ];
}

/** `name` says where it goes on from the page before. */
export function labelRow(label: DrawnNode, name: string, grid: MatrixGrid): MatrixLine {
  const look = { width: grid.width - 8, size: 8, weight: 'bold', language: grid.language } as const;
  const lines = wrap(labelTitle(label, name), look);
  const height = LABEL + (lines.length - 1) * FURTHER;
  return {
    kind: 'label',
    label,
    height: BEFORE_LABEL + height + AFTER_LABEL,
    draw: (y) => [
      {
        kind: 'box',
        x: 0,
        y: y + BEFORE_LABEL,
        width: grid.width,
        height,
        radius: 1.5,
        fill: hueOf(label.label).mid,
      },
      ...lines.map((line, i) =>
        drawnWords(line, 4, y + BEFORE_LABEL + 8.8 + i * FURTHER, { size: 8, weight: 'bold' }),
      ),
    ],
  };
}

function codeRows(label: DrawnNode, grid: MatrixGrid): MatrixLine[] {
  return matrixEntries(label).map(({ node, lead, wholeLead }) => ({
    ...codeRow(node, lead, label, grid),
    atTop: () => codeRow(node, wholeLead, label, grid),
  }));
}

function codeRow(node: DrawnNode, lead: string, label: DrawnNode, grid: MatrixGrid): MatrixLine {
  const { language, width } = grid;
  const hue = hueOf(node.label);
  const x = grid.names;
  const room = grid.cellsAt - 6 - x;
  const look = { size: 8, weight: 'regular', language } as const;
  const leadWidth = widthOf(lead, 8, 'regular');
  const hangs = leadWidth <= room * PATH_SHARE;
  const indent = hangs ? leadWidth : 0;
  const path = hangs || lead === '' ? [] : wrap(lead.trimEnd(), { ...look, width: room });
  const names = wrap(node.name, { ...look, width: room - indent });
  const lines = path.length + names.length;
  const height = ROW + (lines - 1) * FURTHER;
  const isUnused = node.fragments === 0;
  return {
    kind: 'code',
    label,
    height,
    draw: (y) => {
      const baseline = (i: number) => y + 8.2 + i * FURTHER;
      const middle = y + height / 2;
      return [
        ...(node.belowLabel === ''
          ? []
          : [
              drawnWords(node.belowLabel, 4, baseline(0), {
                size: 6.5,
                weight: 'bold',
                fill: isUnused ? SOFT : hue.dark,
              }),
            ]),
        ...(hangs && lead !== ''
          ? [drawnWords(lead.trimEnd(), x, baseline(0), { size: 8, fill: SOFT })]
          : []),
        ...path.map((line, i) => drawnWords(line, x, baseline(i), { size: 8, fill: SOFT })),
        ...names.map((line, i) =>
          drawnWords(line, x + indent, baseline(path.length + i), { size: 8, fill: isUnused ? SOFT : INK }),
        ),
        ...cells(node, hue, middle, grid),
        ...sums(node, middle, grid),
        {
          kind: 'line',
          points: [
            [0, y + height],
            [width, y + height],
          ],
          stroke: RULE,
          strokeWidth: 0.4,
        },
      ];
    },
  };
}

function sums(node: DrawnNode, middle: number, { language, width }: MatrixGrid): DrawnShape[] {
  const look = { size: 8, anchor: 'end' } as const;
  if (node.fragments === 0) {
    const words = saidWords(say(NOT_USED, language));
    return [drawnWords(words, width - 2, middle + 2.6, { ...look, size: 7, fill: SOFT })];
  }
  return [
    drawnWords(havingNumber(node, language), width - 31, middle + 2.9, look),
    drawnWords(String(node.fragments), width - 2, middle + 2.9, look),
  ];
}

function cells(node: DrawnNode, hue: Hue, middle: number, grid: MatrixGrid): DrawnShape[] {
  return grid.columns.flatMap(({ index, x }) => cellOf(node.had[index] ?? 0, hue, x, middle, grid.cell));
}

/** One respondent's: filled where there is a fragment, with how many from two on, else a dot. */
export function cellOf(fragments: number, hue: Hue, x: number, middle: number, cell: number): DrawnShape[] {
  if (fragments === 0) {
    const dot = 1.6;
    const at = { x: x + (cell - dot) / 2, y: middle - dot / 2, width: dot, height: dot };
    return [{ kind: 'box', ...at, radius: dot / 2, fill: FAINT }];
  }
  const box = { kind: 'box', x, y: middle - cell / 2, width: cell, height: cell, fill: hue.dark } as const;
  const number = String(fragments);
  if (fragments === 1 || cell <= 5) return [box];
  const size = sizeFitting([number], cell, [7, 5.5, 4]) ?? 4;
  const look = { size, weight: 'bold', fill: WHITE, anchor: 'middle' } as const;
  return [box, drawnWords(number, x + cell / 2, middle + size * 0.36, look)];
}

/** The largest of the sizes at which every number stays within its width; null where none does. */
function sizeFitting(numbers: readonly string[], width: number, sizes: readonly number[]): number | null {
  return sizes.find((size) => numbers.every((number) => widthOf(number, size, 'bold') <= width)) ?? null;
}

function totalRow(codes: readonly number[], grid: MatrixGrid): MatrixLine[] {
  const numbers = grid.columns.map(({ index }) => String(codes[index] ?? 0));
  // Two numbers without a gap between them are read as one.
  const size = sizeFitting(numbers, grid.pitch - 1.5, [7.5, 5.8, 5, 4]);
  if (size === null || numbers.length === 0) return [];
  const title = saidWords(say(MATRIX_SAYS.perRespondent, grid.language));
  return [
    {
      kind: 'total',
      label: null,
      height: ROW + 4,
      draw: (y) => [
        drawnWords(title, 4, y + 11, { size: 7.5, weight: 'bold' }),
        ...grid.columns.map(({ x }, i) =>
          drawnWords(numbers[i] ?? '', x + grid.cell / 2, y + 11, { size, weight: 'bold', anchor: 'middle' }),
        ),
      ],
    },
  ];
}
