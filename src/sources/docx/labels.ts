import { numeralOf } from '../office/numerals.ts';
import type { List, NumberingLevel } from './numbering.ts';
import type { ParagraphProperties } from './properties.ts';
import { fromStyles, type StyleSheet } from './style-sheet.ts';

const NO_LIST = '0';

/** Which list a paragraph is numbered in, and on which level of it. */
export interface ListItem {
  readonly list: List;
  readonly depth: number;
  readonly level: NumberingLevel;
}

/** Where a paragraph stands in a list, by its own word or its style's; null where it is in none. */
export function listItemOf(
  { style, list: own, depth }: ParagraphProperties,
  styles: StyleSheet,
  lists: ReadonlyMap<string, List>,
): ListItem | null {
  const line = styles.paragraphLine(style);
  const id = own ?? fromStyles(line, ({ paragraph }) => paragraph.list);
  const list = id === null || id === NO_LIST ? undefined : lists.get(id);
  if (list === undefined) return null;
  const at = depth ?? fromStyles(line, ({ id, paragraph }) => depthOfStyle(list, id) ?? paragraph.depth) ?? 0;
  const level = list.levels.get(at);
  return level === undefined ? null : { list, depth: at, level };
}

function depthOfStyle(list: List, style: string): number | null {
  for (const [depth, level] of list.levels) if (level.style === style) return depth;
  return null;
}

/** Counts paragraphs on in their lists, in the order of the text, as Word numbers them. */
export class ListCounter {
  /** By definition, the last number on each level. */
  readonly #numbers = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  /** What Word shows before the next paragraph, empty where that is nothing or a bullet. */
  next({ list, depth, level }: ListItem): string {
    const numbers = this.#numbersOf(list);
    for (let above = 0; above < depth; above += 1) {
      // A level that was passed over counts as begun.
      if (!numbers.has(above)) numbers.set(above, levelStart(list, above));
    }
    const last = numbers.get(depth);
    numbers.set(depth, last === undefined ? levelStart(list, depth) : last + 1);
    for (const below of [...numbers.keys()]) {
      if (below > depth && restartsAfter(list.levels.get(below), depth)) numbers.delete(below);
    }
    return level.hidden ? '' : levelLabel(level, list, numbers);
  }

  #numbersOf(list: List): Map<number, number> {
    const numbers = this.#numbers.get(list.definition) ?? new Map<number, number>();
    this.#numbers.set(list.definition, numbers);
    if (!this.#begun.has(list.id)) for (const depth of list.starts.keys()) numbers.delete(depth);
    this.#begun.add(list.id);
    return numbers;
  }
}

function levelStart(list: List, depth: number): number {
  return list.starts.get(depth) ?? list.levels.get(depth)?.start ?? 1;
}

function restartsAfter(level: NumberingLevel | undefined, depth: number): boolean {
  const restart = level?.restart ?? null;
  return restart === null || depth < restart;
}

// A bullet is one sign; what has words was made to be read ("R:").
const WORDS = /\p{L}.*\S/u;

function levelLabel(level: NumberingLevel, list: List, numbers: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet') return WORDS.test(level.text) ? level.text.trim() : '';
  const numeral = (_: string, digit: string) => {
    const depth = Number(digit) - 1;
    const number = numbers.get(depth);
    const format = level.legal ? 'decimal' : (list.levels.get(depth)?.format ?? 'decimal');
    return number === undefined ? '' : numeralOf(number, format);
  };
  return level.text.replace(/%([1-9])/g, numeral).trim();
}
