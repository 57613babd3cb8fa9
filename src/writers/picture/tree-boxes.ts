import type { Language } from '../../model/project.ts';
import { type BoxLook, type BoxPlace, codeBox } from './boxes.ts';
import { type Hue, hueOf } from './hues.ts';
import { widthOf } from './letters.ts';
import { type DrawnShape, drawnWords, INK, SOFT, WHITE } from './shapes.ts';
import { type DrawnNode, isLeaf } from './tree-nodes.ts';
import { wrap } from './wrap.ts';

export const SIZE = { name: 9, notation: 7, count: 7.5 } as const;
export const LINE = 11;
/** Left and right of what stands in a box. */
export const PADDING = 5;
/** Between the notation of a leaf and its name. */
const NOTATION_GAP = 7;
/** A name wants so much; with less, the notation stands above it. */
const NAME_LEAST = 110;
const STACKED = 8.5;
/** A box with one above the other has so much more room, or a second line in it would touch both. */
const STACKED_ROOM = 1.5;
/** Above and below the text of a leaf of several lines; of an inner box. */
const [LEAF_PAD, INNER_PAD] = [3, 2];
const NOTATION_LINE = 11;
const COUNT_LINE = 10;
const FURTHER_COUNT_LINE = 9;
const SHORT_GAP = 6;

/** What stands in a box, and how high that makes it. */
export interface FilledBox {
  readonly height: number;
  readonly draw: (place: BoxPlace) => DrawnShape[];
}

/** Of a leaf that is `width` wide; `notationWidth` is what the widest notation of its level takes, `single` a leaf of one line. */
export function leafText(
  node: DrawnNode,
  width: number,
  { notationWidth, single, language }: { notationWidth: number; single: number; language: Language },
): FilledBox {
  const room = width - 2 * PADDING;
  const column = notationWidth === 0 ? 0 : notationWidth + NOTATION_GAP;
  const isStacked = column > 0 && room - column < NAME_LEAST;
  const fit = {
    width: isStacked ? room : room - column,
    size: SIZE.name,
    weight: 'regular',
    language,
  } as const;
  const onOne = widthOf(node.path + node.name, SIZE.name, 'regular') <= fit.width;
  const path = onOne || node.path === '' ? [] : wrap(node.path.trimEnd(), fit);
  const names = wrap(node.name, fit);
  const above = isStacked ? wrap(node.notation, { ...fit, size: SIZE.notation, weight: 'bold' }) : [];
  const lines = path.length + names.length;
  const text = lines * LINE + above.length * STACKED;
  const least = above.length === 0 ? single : single + above.length * STACKED + STACKED_ROOM;
  const height = lines === 1 ? least : text + 2 * LEAF_PAD;
  const draw = (place: BoxPlace) => {
    const ink = inkOf(node, 'leaf');
    const left = place.x + PADDING;
    const top = place.y + (place.height - text) / 2;
    const nameX = isStacked ? left : left + column;
    const baseline = (i: number) => top + above.length * STACKED + i * LINE + 8.2;
    const inline = onOne ? node.path : '';
    const own = { size: SIZE.notation, weight: 'bold', fill: ink.notation } as const;
    return [
      ...above.map((line, i) => drawnWords(line, left, top + i * STACKED + 6.5, own)),
      ...(isStacked || node.notation === '' ? [] : [drawnWords(node.notation, left, baseline(0), own)]),
      ...(inline === '' ? [] : [drawnWords(inline.trimEnd(), nameX, baseline(0), { fill: ink.soft })]),
      ...path.map((line, i) => drawnWords(line, nameX, baseline(i), { fill: ink.soft })),
      ...names.map((line, i) =>
        drawnWords(line, nameX + widthOf(inline, SIZE.name, 'regular'), baseline(path.length + i), {
          fill: ink.name,
        }),
      ),
    ];
  };
  return { height, draw: (place) => [...codeBox(place, boxLook(node)), ...draw(place)] };
}

/** Of a code with codes below it, in a column `width` wide. `count` is empty where the only code below says it. */
export function innerText(
  node: DrawnNode,
  width: number,
  { count, single, language }: { count: readonly string[]; single: number; language: Language },
): FilledBox {
  const room = width - 2 * PADDING;
  const short = widthOf(node.notation, SIZE.notation, 'bold');
  if (count.length === 0 && isOnOneLine(node, room, short)) return shortText(node, single, short);
  const fit = { width: room, size: SIZE.name, weight: 'bold', language } as const;
  const names = wrap(node.name, fit);
  const notation = short <= room ? [node.notation] : wrap(node.ownPart, { ...fit, size: SIZE.notation });
  const above = node.notation === '' ? [] : notation;
  const whole = count.join(' · ');
  const counts = count.length > 0 && widthOf(whole, SIZE.count, 'regular') <= room ? [whole] : count;
  const height =
    above.length * NOTATION_LINE +
    names.length * LINE +
    (counts.length === 0 ? 0 : COUNT_LINE + (counts.length - 1) * FURTHER_COUNT_LINE) +
    2 * INNER_PAD;
  const draw = (place: BoxPlace): DrawnShape[] => {
    const ink = inkOf(node, 'inner');
    const x = place.x + PADDING;
    const top = place.y + (place.height - height) / 2 + INNER_PAD;
    const nameTop = top + above.length * NOTATION_LINE;
    const countTop = nameTop + names.length * LINE;
    return [
      ...above.map((line, i) =>
        drawnWords(line, x, top + i * NOTATION_LINE + 7.8, {
          size: SIZE.notation,
          weight: 'bold',
          fill: ink.notation,
        }),
      ),
      ...names.map((line, i) =>
        drawnWords(line, x, nameTop + i * LINE + 8, { weight: 'bold', fill: ink.name }),
      ),
      ...counts.map((line, i) =>
        drawnWords(line, x, countTop + i * FURTHER_COUNT_LINE + 7.2, { size: SIZE.count, fill: ink.name }),
      ),
    ];
  };
  return { height, draw: (place) => [...codeBox(place, boxLook(node)), ...draw(place)] };
}

function isOnOneLine(node: DrawnNode, room: number, notation: number): boolean {
  const gap = node.notation === '' ? 0 : SHORT_GAP;
  const [child, ...others] = node.children;
  if (child === undefined || others.length > 0 || !isLeaf(child)) return false;
  return notation + gap + widthOf(node.name, SIZE.name, 'bold') <= room;
}

/** Notation and name on one line. */
function shortText(node: DrawnNode, height: number, notation: number): FilledBox {
  const ink = inkOf(node, 'inner');
  return {
    height,
    draw: (place) => {
      const [x, baseline] = [place.x + PADDING, place.y + place.height / 2 + 2.7];
      const nameX = node.notation === '' ? x : x + notation + SHORT_GAP;
      return [
        ...codeBox(place, boxLook(node)),
        ...(node.notation === ''
          ? []
          : [
              drawnWords(node.notation, x, baseline, {
                size: SIZE.notation,
                weight: 'bold',
                fill: ink.notation,
              }),
            ]),
        drawnWords(node.name, nameX, baseline, { weight: 'bold', fill: ink.name }),
      ];
    },
  };
}

function boxLook(node: DrawnNode): BoxLook {
  const fill = node.isLabel ? 'dark' : isLeaf(node) ? 'light' : 'mid';
  return { hue: hueOf(node.label), fill, isCited: node.isCited, isUnused: node.fragments === 0 };
}

function inkOf(node: DrawnNode, kind: 'leaf' | 'inner'): { notation: string; name: string; soft: string } {
  const hue: Hue = hueOf(node.label);
  if (node.fragments === 0) return { notation: SOFT, name: SOFT, soft: SOFT };
  if (node.isLabel) return { notation: WHITE, name: WHITE, soft: WHITE };
  return { notation: hue.dark, name: INK, soft: kind === 'leaf' ? SOFT : INK };
}
