import type { Hue } from './hues.ts';
import { ABSENT, type DrawnShape, drawnWords, FAINT, SOFT, WHITE } from './shapes.ts';

/** A row of marks, one a respondent, in the same place in every row; above sixty a bar that shows the share. */
export interface Strip {
  readonly width: number;
  readonly kind: 'squares' | 'ticks' | 'bar';
  readonly marks: readonly StripMark[];
  /** Of one mark. */
  readonly markWidth: number;
}

interface StripMark {
  readonly x: number;
  /** Printed over it; empty where there is no room. */
  readonly number: string;
}

const TICK_HEIGHT = 8;
const BAR = { width: 110, height: 7 } as const;
/** After every tenth mark. */
const TENTH = 3;
/** From the middle of one number of two digits to that of the next. */
const NUMBERS_APART = 11;

export function stripFor(respondents: readonly number[]): Strip {
  const count = respondents.length;
  if (count > 60) return { width: BAR.width, kind: 'bar', marks: [], markWidth: 0 };
  const [markWidth, gap, tenth] = count <= 12 ? [7, 2, 0] : count <= 24 ? [5, 1.5, TENTH] : [2.6, 1, TENTH];
  const xOf = (i: number) => i * (markWidth + gap) + Math.floor(i / 10) * tenth;
  // The last one, unless the tenth before it stands too close for two numbers.
  const isFarEnd = (i: number) => i === count - 1 && xOf(i) - xOf(i - 1 - (i % 10)) >= NUMBERS_APART;
  const marks = respondents.map((number, i) => ({
    x: xOf(i),
    number: count <= 12 || i === 0 || (i + 1) % 10 === 0 || isFarEnd(i) ? String(number) : '',
  }));
  const width = (marks.at(-1)?.x ?? 0) + (count === 0 ? 0 : markWidth);
  return { width, kind: count <= 24 ? 'squares' : 'ticks', marks, markWidth };
}

/** The numbers of the respondents over the marks; `y` is their baseline. */
export function stripHead(strip: Strip, x: number, y: number): DrawnShape[] {
  return strip.marks
    .filter(({ number }) => number !== '')
    .map((mark) =>
      drawnWords(mark.number, x + mark.x + strip.markWidth / 2, y, { size: 7, fill: SOFT, anchor: 'middle' }),
    );
}

/** One row, `y` its middle; `had` has a number above 0 for who has the code. */
export function stripRow(strip: Strip, had: readonly number[], hue: Hue, x: number, y: number): DrawnShape[] {
  if (strip.kind === 'bar') return bar(had.filter((one) => one > 0).length / had.length, hue, x, y);
  return strip.marks.map((mark, i) => glyphOf(strip, (had[i] ?? 0) > 0, hue, x + mark.x, y));
}

/** One mark, as the legend shows it too. */
export function glyphOf(strip: Strip, has: boolean, hue: Hue, x: number, y: number): DrawnShape {
  const { markWidth: size } = strip;
  if (strip.kind === 'ticks') {
    const [height, fill] = has ? [TICK_HEIGHT, hue.dark] : [1, FAINT];
    return { kind: 'box', x, y: y - height / 2, width: size, height, fill };
  }
  const frame = 0.7;
  if (has) return { kind: 'box', x, y: y - size / 2, width: size, height: size, fill: hue.dark };
  return {
    kind: 'box',
    x: x + frame / 2,
    y: y - size / 2 + frame / 2,
    width: size - frame,
    height: size - frame,
    fill: WHITE,
    stroke: ABSENT,
    strokeWidth: frame,
  };
}

function bar(share: number, hue: Hue, x: number, y: number): DrawnShape[] {
  const top = y - BAR.height / 2;
  const frame = { kind: 'box', x, y: top, width: BAR.width, height: BAR.height } as const;
  return [
    { ...frame, fill: WHITE, stroke: hue.dark, strokeWidth: 0.6 },
    ...(share > 0 ? [{ ...frame, width: BAR.width * share, fill: hue.dark }] : []),
  ];
}
