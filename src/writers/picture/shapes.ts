import type { Weight } from './letters.ts';

/** Something drawn. Points (1/72 inch), x to the right, y down; colours are `#RRGGBB`. */
export type DrawnShape = Box | DrawnLine | DrawnWords;

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dashed?: boolean;
}

/** Through these points, each from the one before. */
export interface DrawnLine {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashed?: boolean;
}

/** One line of text. */
export interface DrawnWords {
  readonly kind: 'words';
  readonly words: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A picture of one page, with what is said of it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
  readonly title: string;
  readonly description: string;
}

/** Where a line of text stands on its baseline, from the left. */
export function drawnWords(
  text: string,
  x: number,
  y: number,
  look: Partial<Pick<DrawnWords, 'size' | 'weight' | 'fill' | 'anchor'>>,
): DrawnWords {
  return {
    kind: 'words',
    words: text,
    x,
    y,
    size: 9,
    weight: 'regular',
    fill: INK,
    anchor: 'start',
    ...look,
  };
}

export function moved(shape: DrawnShape, dx: number, dy: number): DrawnShape {
  if (shape.kind === 'line')
    return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) };
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}

/** Everything of it, as large as `by` says. */
export function scaled(shape: DrawnShape, by: number): DrawnShape {
  if (by === 1) return shape;
  switch (shape.kind) {
    case 'box':
      return {
        ...shape,
        x: shape.x * by,
        y: shape.y * by,
        width: shape.width * by,
        height: shape.height * by,
        ...(shape.radius === undefined ? {} : { radius: shape.radius * by }),
        ...(shape.strokeWidth === undefined ? {} : { strokeWidth: shape.strokeWidth * by }),
      };
    case 'line':
      return {
        ...shape,
        points: shape.points.map(([x, y]) => [x * by, y * by] as const),
        strokeWidth: shape.strokeWidth * by,
      };
    case 'words':
      return { ...shape, x: shape.x * by, y: shape.y * by, size: shape.size * by };
  }
}

/** 17.2 and 7.0 to 1 on white. */
export const INK = '#1B1B1B';
export const SOFT = '#595959';
export const RULE = '#B0B0B0';
export const WHITE = '#FFFFFF';
/** Around what has no colour of its own. */
export const ABSENT = '#767676';
export const DASHED = '#6B6B6B';
/** Dots and dashes. */
export const FAINT = '#8A8A8A';
