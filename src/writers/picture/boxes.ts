import type { Hue } from './hues.ts';
import { type Box, DASHED, type DrawnLine, type DrawnShape, WHITE } from './shapes.ts';

export interface BoxPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BoxLook {
  readonly hue: Hue;
  readonly fill: 'dark' | 'mid' | 'light';
  /** The report points at it: a second line inside. */
  readonly isCited: boolean;
  /** No fragment has the code: dashed, without a fill. */
  readonly isUnused: boolean;
}

const STROKE = 0.8;
/** How far the second line of a double border stands inside the first: no further, or letters stand on it. */
const INNER = 1.5;
/** What is no higher is drawn as a straight line. */
const STRAIGHT = 0.05;

/** The box of a code. */
export function codeBox(place: BoxPlace, { hue, fill, isCited, isUnused }: BoxLook): DrawnShape[] {
  const box: Box = {
    kind: 'box',
    ...place,
    radius: 3,
    fill: isUnused ? WHITE : hue[fill],
    stroke: isUnused ? DASHED : hue.dark,
    strokeWidth: STROKE,
    dashed: isUnused,
  };
  return isCited
    ? [box, secondLine(box, fill === 'dark' && !isUnused ? WHITE : (box.stroke ?? WHITE))]
    : [box];
}

function secondLine({ x, y, width, height, fill }: Box, stroke: string): Box {
  return {
    kind: 'box',
    x: x + INNER,
    y: y + INNER,
    width: width - 2 * INNER,
    height: height - 2 * INNER,
    radius: 1.8,
    fill,
    stroke,
    strokeWidth: 0.6,
  };
}

type Point = Pick<BoxPlace, 'x' | 'y'>;

/**
 * From one place to each of those beside it, from the upper one down: across to halfway, up or down, across. Nothing is
 * drawn twice, or it would look thicker there.
 */
export function elbows(from: Point, to: readonly Point[], stroke: string, dashed = false): DrawnLine[] {
  const [first, last] = [to.at(0), to.at(-1)];
  if (first === undefined || last === undefined) return [];
  const line = (...points: [x: number, y: number][]): DrawnLine => ({
    kind: 'line',
    points,
    stroke,
    strokeWidth: STROKE,
    dashed,
  });
  const halfway = (from.x + first.x) / 2;
  if (to.length > 1)
    return [
      line([from.x, from.y], [halfway, from.y]),
      line([first.x, first.y], [halfway, first.y], [halfway, last.y], [last.x, last.y]),
      ...to.slice(1, -1).map(({ x, y }) => line([halfway, y], [x, y])),
    ];
  if (Math.abs(from.y - first.y) < STRAIGHT) return [line([from.x, from.y], [first.x, from.y])];
  return [line([from.x, from.y], [halfway, from.y], [halfway, first.y], [first.x, first.y])];
}
