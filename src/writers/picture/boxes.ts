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
/** How far the second line of a double border stands inside the first. */
const INNER = 2;

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

/** From one place to another that starts `gap` to the right of it: across, up or down halfway, across. */
export function elbow(
  from: Pick<BoxPlace, 'x' | 'y'>,
  to: Pick<BoxPlace, 'x' | 'y'>,
  stroke: string,
  dashed = false,
): DrawnLine {
  const halfway = (from.x + to.x) / 2;
  const isStraight = Math.abs(from.y - to.y) < 0.05;
  return {
    kind: 'line',
    points: isStraight
      ? [
          [from.x, from.y],
          [to.x, from.y],
        ]
      : [
          [from.x, from.y],
          [halfway, from.y],
          [halfway, to.y],
          [to.x, to.y],
        ],
    stroke,
    strokeWidth: STROKE,
    dashed,
  };
}
