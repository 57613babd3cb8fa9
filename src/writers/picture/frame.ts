import type { Language } from '../../model/project.ts';
import { widthOf } from './letters.ts';
import { type Drawing, type DrawnShape, drawnWords, moved, RULE, scaled, WHITE } from './shapes.ts';
import { wrap } from './wrap.ts';

/** A4 across with margins of 15 mm leaves this; around it a border stays empty, or LibreOffice cuts off what is last. */
export const WIDTH = 745;
export const BORDER = 6;
/** How small a whole picture may become before it goes to several pages. */
export const SMALLEST = 0.9;

/** Where a picture goes: on its own it says its title, in a document the heading does. */
export interface Setting {
  readonly language: Language;
  readonly isAlone: boolean;
  /** Points, border included. */
  readonly limit: number;
}

export const ALONE = { isAlone: true, limit: 500 } as const;
export const IN_DOCUMENT = { isAlone: false, limit: 460 } as const;

export interface LegendEntry {
  readonly width: number;
  /** Its glyph, `y` the middle. */
  readonly draw: (x: number, y: number) => readonly DrawnShape[];
  readonly words: string;
}

/** What stands around the body of a picture. */
export interface Surroundings {
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  readonly note: string;
}

export interface Body {
  readonly shapes: readonly DrawnShape[];
  readonly height: number;
}

const TITLE_HEIGHT = 22;
const LEGEND_LINE = 13;
const NOTE_LINE = 9.5;
const SMALL = 8;

/** Height of all that is not the body, border included; `width` is what the body has. */
export function heightAround(around: Surroundings, width: number, setting: Setting): number {
  return surround({ shapes: [], height: 0 }, around, width, setting).height + 2 * BORDER;
}

/** A page: everything drawn in `WIDTH / scale` and then made as wide as all pictures are. */
export function framed(
  body: Body,
  around: Surroundings,
  scale: number,
  setting: Setting,
  description: string,
): Drawing {
  const { shapes, height } = surround(body, around, WIDTH / scale, setting);
  const size = { width: WIDTH + 2 * BORDER, height: height * scale + 2 * BORDER };
  return {
    ...size,
    shapes: [
      { kind: 'box', x: 0, y: 0, ...size, fill: WHITE },
      ...shapes.map((shape) => moved(scaled(shape, scale), BORDER, BORDER)),
    ],
    title: around.title,
    description,
  };
}

function surround(body: Body, { title, legend, note }: Surroundings, width: number, setting: Setting): Body {
  const top = setting.isAlone
    ? wrap(title, { width, size: 12, weight: 'bold', language: setting.language })
    : [];
  const bodyTop = top.length === 0 ? 0 : TITLE_HEIGHT + (top.length - 1) * 14;
  const rule = bodyTop + body.height + 6;
  const rows = legendRows(legend, width);
  const legendTop = rule + 1;
  const noteTop = legendTop + rows.length * LEGEND_LINE + 1;
  const lines = wrap(note, { width, size: SMALL, weight: 'regular', language: setting.language });
  return {
    height: noteTop + (note === '' ? 0 : lines.length * NOTE_LINE) + 1,
    shapes: [
      ...top.map((line, i) => drawnWords(line, 0, 12 + i * 14, { size: 12, weight: 'bold' })),
      ...body.shapes.map((shape) => moved(shape, 0, bodyTop)),
      {
        kind: 'line',
        points: [
          [0, rule],
          [width, rule],
        ],
        stroke: RULE,
        strokeWidth: 0.5,
      },
      ...rows.flatMap((row, i) => legendRow(row, legendTop + (i + 0.5) * LEGEND_LINE)),
      ...(note === ''
        ? []
        : lines.map((line, i) => drawnWords(line, 0, noteTop + i * NOTE_LINE + 7.5, { size: SMALL }))),
    ],
  };
}

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
}

const GLYPH_GAP = 5;
const ENTRY_GAP = 14;

function legendRows(legend: readonly LegendEntry[], width: number): PlacedEntry[][] {
  const rows: PlacedEntry[][] = [];
  let x = 0;
  for (const entry of legend) {
    const own = entry.width + GLYPH_GAP + widthOf(entry.words, SMALL, 'regular');
    const row = rows.at(-1);
    if (row === undefined || x + own > width) {
      rows.push([{ entry, x: 0 }]);
      x = own + ENTRY_GAP;
    } else {
      row.push({ entry, x });
      x += own + ENTRY_GAP;
    }
  }
  return rows;
}

function legendRow(row: readonly PlacedEntry[], middle: number): DrawnShape[] {
  return row.flatMap(({ entry, x }) => [
    ...entry.draw(x, middle),
    drawnWords(entry.words, x + entry.width + GLYPH_GAP, middle + 2.9, { size: SMALL }),
  ]);
}

/**
 * The largest scale at which `heightAt` (of the width that is left, border included) stays within the limit; null where
 * none does. The border keeps its width.
 */
export function scaleFor(heightAt: (width: number) => number, limit: number): number | null {
  for (let percent = 100; percent >= 100 * SMALLEST; percent--) {
    const scale = percent / 100;
    if (isWithinLimit(heightAt(WIDTH / scale), scale, limit)) return scale;
  }
  return null;
}

/** Whether something that is so high, border included, stays within the limit once it is scaled. */
export function isWithinLimit(height: number, scale: number, limit: number): boolean {
  return (height - 2 * BORDER) * scale + 2 * BORDER <= limit;
}
