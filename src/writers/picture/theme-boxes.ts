import type { ThemedCode } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { saidWords } from '../../sentences/said.ts';
import { say, tell } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { oneLine } from '../plain.ts';
import { codeBox } from './boxes.ts';
import { hueOf, SLATE } from './hues.ts';
import { DASHED, type DrawnShape, drawnWords, INK, SOFT, WHITE } from './shapes.ts';
import { havingWords, NOT_USED } from './tree-body.ts';
import { wrap } from './wrap.ts';

const SAYS = { also: sentence('(ook bij {themes})', '(also at {themes})') } as const;

/** Something that is drawn at a place still to be found. */
export interface ThemePart {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly DrawnShape[];
}

const PADDING = 6;
const HEIGHTS = { notation: 10, soft: 9, name: 11, rest: 5 } as const;
export const NONE_HEIGHT = 18;

/** The box of a code with what stands above it, and its counts where there is no column for them. */
export function themedBox(
  code: ThemedCode,
  width: number,
  withCount: boolean,
  language: Language,
): ThemePart {
  const room = { width: width - 2 * PADDING, language };
  const soft = { ...room, size: 7, weight: 'regular' } as const;
  const isUnused = code.fragments === 0;
  const dark = isUnused ? SOFT : hueOf(code.label).dark;
  const linesOf = (
    text: string,
    look: { size: number; weight: 'regular' | 'bold'; fill: string },
    height: number,
  ) => (text === '' ? [] : wrap(text, { ...room, ...look }).map((line) => ({ line, look, height })));
  const also =
    code.also.length === 0 ? '' : oneLine(tell(SAYS.also, language, { themes: code.also }), language);
  const lines = [
    ...linesOf(oneLine(code.notation, language), { size: 7, weight: 'bold', fill: dark }, HEIGHTS.notation),
    ...linesOf(oneLine(code.path, language), { ...soft, fill: SOFT }, HEIGHTS.soft),
    ...linesOf(
      oneLine(code.name, language),
      { size: 9, weight: 'regular', fill: isUnused ? SOFT : INK },
      HEIGHTS.name,
    ),
    ...linesOf(also, { ...soft, fill: SOFT }, HEIGHTS.soft),
    ...(withCount
      ? linesOf(themedCount(code, language).join(' · '), { ...soft, fill: SOFT }, HEIGHTS.soft)
      : []),
  ];
  const height = lines.reduce((sum, line) => sum + line.height, 0) + HEIGHTS.rest;
  return {
    height,
    draw: (x, y) => {
      const look = { hue: hueOf(code.label), fill: 'light', isCited: code.isCited, isUnused } as const;
      let at = y + 2;
      const text = lines.map(({ line, look: own, height: high }) => {
        at += high;
        return drawnWords(line, x + PADDING, at - 2, own);
      });
      return [...codeBox({ x, y, width, height }, look), ...text];
    },
  };
}

export function themedCount(code: ThemedCode, language: Language): string[] {
  const { fragments } = code;
  if (fragments === 0) return [saidWords(say(NOT_USED, language))];
  return [havingWords(code, language), saidWords(say(WORDS.countFragments, language, { count: fragments }))];
}

/** Where a group has no code for a theme. */
export function noCodeBox(width: number, language: Language): ThemePart {
  return {
    height: NONE_HEIGHT,
    draw: (x, y) => [
      {
        kind: 'box',
        x,
        y,
        width,
        height: NONE_HEIGHT,
        radius: 3,
        fill: WHITE,
        stroke: DASHED,
        strokeWidth: 0.8,
        dashed: true,
      },
      drawnWords(saidWords(say(WORDS.noCode, language)), x + width / 2, y + 12.2, {
        fill: SOFT,
        anchor: 'middle',
      }),
    ],
  };
}

/** The theme itself, with what it counts in each group. */
export function themeBox(
  name: string,
  counts: readonly string[],
  width: number,
  language: Language,
): ThemePart {
  const room = width - 2 * PADDING;
  const names = wrap(name, { width: room, size: 9, weight: 'bold', language });
  // "1 van 3" stays together: "0 van" at the end of a line is read as another number.
  const joined = counts.map((count) => count.replaceAll(' ', '\u00A0')).join(' | ');
  const below = wrap(joined, { width: room, size: 8, weight: 'regular', language }).map((line) =>
    line.replaceAll('\u00A0', ' '),
  );
  const height = names.length * 11 + below.length * 10 + 11;
  return {
    height,
    draw: (x, y) => [
      { kind: 'box', x, y, width, height, radius: 3, fill: SLATE.dark },
      ...names.map((line, i) =>
        drawnWords(line, x + width / 2, y + 13 + i * 11, { weight: 'bold', fill: WHITE, anchor: 'middle' }),
      ),
      ...below.map((line, i) =>
        drawnWords(line, x + width / 2, y + 15.5 + names.length * 11 + i * 10 - 1, {
          size: 8,
          fill: WHITE,
          anchor: 'middle',
        }),
      ),
    ],
  };
}
