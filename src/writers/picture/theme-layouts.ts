import type { DrawnGroup, DrawnTheme, ThemedCode, ThemesPicture } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { saidWords } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { oneLine } from '../plain.ts';
import { elbows } from './boxes.ts';
import type { Body } from './frame.ts';
import { hueOf } from './hues.ts';
import { type DrawnShape, drawnWords, SOFT } from './shapes.ts';
import { type Strip, stripFor, stripHead, stripRow } from './strip.ts';
import { noCodeBox, type ThemePart, themeBox, themedBox, themedCount } from './theme-boxes.ts';
import { countedWords } from './tree-body.ts';
import { wrap } from './wrap.ts';

const SAYS = {
  theme: sentence('thema', 'theme'),
  group: sentence('{count} {count|respondent|respondenten}', '{count} {count|respondent|respondents}'),
} as const;

/** One theme, with all that stands beside it. */
export interface Band {
  readonly height: number;
  readonly draw: (y: number) => readonly DrawnShape[];
}

export interface ThemesLayout {
  readonly head: Body;
  readonly bands: readonly Band[];
}

const [THEME, LINK, COUNT, BESIDE, BETWEEN] = [138, 26, 62, 10, 4] as const;
/** A strip stays away where less would be left for the words of a code. */
const LEAST_BOX = 90;
/** From the outer edge to the codes' link with the theme, in a picture `width` wide. */
const reachIn = (width: number) => width / 2 - THEME / 2 - LINK;

/** The strip beside the codes of a group in a picture `width` wide; null where there is no room for it. */
export function stripBeside({ respondents }: DrawnGroup, width: number): Strip | null {
  const strip = stripFor(respondents);
  const left = reachIn(width) - COUNT - strip.width - BESIDE;
  return strip.kind === 'squares' && strip.width > 0 && left >= LEAST_BOX ? strip : null;
}

/** Two groups, left and right of the theme. */
export function mirrorLayout(
  { groups, themes }: ThemesPicture,
  width: number,
  language: Language,
): ThemesLayout {
  const sides = groups.map((group, i) => sideLayout(group, i === 0 ? 1 : -1, width));
  const reach = reachIn(width);
  const head = saidWords(say(SAYS.theme, language));
  const titles = groups.map((group) =>
    wrap(groupTitle(group, language), { ...HEAD, width: reach, language }),
  );
  const lines = Math.max(1, ...titles.map(({ length }) => length));
  const numbersY = lines * 11 + 10;
  return {
    head: {
      height: numbersY + 5,
      shapes: [
        drawnWords(head, width / 2, 9, { ...HEAD, anchor: 'middle' }),
        ...sides.flatMap(({ strip, x, turn }, i) => [
          ...(titles[i] ?? []).map((line, row) =>
            drawnWords(line, x(reach), 9 + row * 11, { ...HEAD, anchor: turn === 1 ? 'end' : 'start' }),
          ),
          ...(strip === null ? [] : stripHead(strip, x(COUNT, strip.width), numbersY)),
        ]),
      ],
    },
    bands: themes.map((theme) => mirrorBand(theme, sides, width, language)),
  };
}

const HEAD = { size: 8.5, weight: 'bold' } as const;

interface Side {
  readonly strip: Strip | null;
  readonly turn: 1 | -1;
  /** From the outer edge to where a box ends. */
  readonly reach: number;
  readonly boxWidth: number;
  /** From how far it is from the outer edge; of something `width` wide, its left side. */
  readonly x: (fromEdge: number, width?: number) => number;
}

function sideLayout(group: DrawnGroup, turn: 1 | -1, pageWidth: number): Side {
  const strip = stripBeside(group, pageWidth);
  const reach = reachIn(pageWidth);
  const before = COUNT + (strip === null ? 0 : strip.width + BESIDE);
  return {
    strip,
    turn,
    reach,
    boxWidth: reach - before,
    x: (fromEdge, width = 0) => (turn === 1 ? fromEdge : pageWidth - fromEdge - width),
  };
}

function mirrorBand(theme: DrawnTheme, sides: readonly Side[], width: number, language: Language): Band {
  const centre = width / 2;
  const middleBox = themeBox(oneLine(theme.name, language), countsIn(theme, language), THEME, language);
  const stacks = sides.map((side, i) => {
    const codes = theme.sides[i]?.codes ?? [];
    const parts = codes.map((code) => ({ code, part: themedBox(code, side.boxWidth, false, language) }));
    return {
      side,
      parts: parts.length > 0 ? parts : [{ code: null, part: noCodeBox(side.boxWidth, language) }],
    };
  });
  const height = Math.max(
    middleBox.height,
    ...stacks.map(({ parts }) => stackHeight(parts.map(({ part }) => part))),
  );
  return {
    height,
    draw: (top) => {
      const middle = top + height / 2;
      return [
        ...stacks.flatMap(({ side, parts }) => {
          let y = middle - stackHeight(parts.map(({ part }) => part)) / 2;
          const rows: number[] = [];
          const shapes = parts.flatMap(({ code, part }): DrawnShape[] => {
            const [upper, row] = [y, y + part.height / 2];
            rows.push(row);
            y += part.height + BETWEEN;
            return [
              ...part.draw(side.x(side.reach - side.boxWidth, side.boxWidth), upper),
              ...(code === null ? [] : besideCode(side, code, row, language)),
            ];
          });
          return [...linksOf(side, rows, { x: centre, y: middle }, parts[0]?.code === null), ...shapes];
        }),
        ...middleBox.draw(centre - THEME / 2, middle - middleBox.height / 2),
      ];
    },
  };
}

/** `theme` is the middle of its box. */
function linksOf(
  { turn }: Side,
  rows: readonly number[],
  theme: { readonly x: number; readonly y: number },
  dashed: boolean,
): DrawnShape[] {
  const codes = rows.map((y) => ({ x: theme.x - turn * (THEME / 2 + LINK), y }));
  return elbows({ x: theme.x - (turn * THEME) / 2, y: theme.y }, codes, SOFT, dashed);
}

function besideCode(
  { strip, turn, x }: Side,
  code: ThemedCode,
  row: number,
  language: Language,
): DrawnShape[] {
  const [first = '', second] = themedCount(code, language);
  const at = { size: 8, anchor: turn === 1 ? 'start' : 'end' } as const;
  const edge = x(0);
  if (second === undefined) return [drawnWords(first, edge, row + 2.9, { ...at, fill: SOFT })];
  return [
    ...(strip === null ? [] : stripRow(strip, code.had, hueOf(code.label), x(COUNT, strip.width), row)),
    drawnWords(first, edge, row - 1.8, at),
    drawnWords(second, edge, row + 7.4, { ...at, fill: SOFT }),
  ];
}

const COLUMN_GAP = 12;

/** The themes left, a column for each of the groups from `start` up to `end`. */
export function columnsLayout(
  { groups, themes }: ThemesPicture,
  [start, end]: readonly [start: number, end: number],
  pageWidth: number,
  language: Language,
): ThemesLayout {
  const shown = groups.slice(start, end);
  const width = (pageWidth - THEME) / Math.max(1, shown.length) - COLUMN_GAP;
  const x = (i: number) => THEME + COLUMN_GAP + i * (width + COLUMN_GAP);
  const titles = shown.map((group) => wrap(groupTitle(group, language), { ...HEAD, width, language }));
  const lines = Math.max(1, ...titles.map(({ length }) => length));
  return {
    head: {
      height: lines * 11 + 5,
      shapes: [
        drawnWords(saidWords(say(SAYS.theme, language)), 0, 9, HEAD),
        ...titles.flatMap((title, i) => title.map((line, row) => drawnWords(line, x(i), 9 + row * 11, HEAD))),
      ],
    },
    bands: themes.map((theme): Band => {
      const box = themeBox(oneLine(theme.name, language), countsIn(theme, language), THEME, language);
      const stacks = theme.sides
        .slice(start, end)
        .map(({ codes }) =>
          codes.length === 0
            ? [noCodeBox(width, language)]
            : codes.map((code) => themedBox(code, width, true, language)),
        );
      const height = Math.max(box.height, ...stacks.map(stackHeight));
      return {
        height,
        draw: (top) => [
          ...box.draw(0, top + (height - box.height) / 2),
          ...stacks.flatMap((parts, i) => {
            let y = top + (height - stackHeight(parts)) / 2;
            return parts.flatMap((part) => {
              const shapes = part.draw(x(i), y);
              y += part.height + BETWEEN;
              return shapes;
            });
          }),
        ],
      };
    }),
  };
}

function stackHeight(parts: readonly ThemePart[]): number {
  return parts.reduce((sum, { height }) => sum + height, BETWEEN * Math.max(0, parts.length - 1));
}

function countsIn({ sides }: DrawnTheme, language: Language): string[] {
  return sides.map(({ codes, respondents, of, isDoubtful }) =>
    codes.length === 0
      ? saidWords(say(WORDS.noCode, language))
      : countedWords(respondents, of, isDoubtful, language),
  );
}

export function groupTitle({ title, respondents }: DrawnGroup, language: Language): string {
  const count = saidWords(say(SAYS.group, language, { count: respondents.length }));
  return `${oneLine(title, language)} · ${count}`;
}
