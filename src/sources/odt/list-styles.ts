import { attributeNumber } from '../office/numerals.ts';
import type { XmlElement } from '../office/xml.ts';

/** How one level of a list is numbered. */
export interface ListLevel {
  /** As `numeralOf` knows it; "none" shows nothing. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** "%1%.%2%:" stands for the numbers of the first and second level; null where prefix and suffix say it all. */
  readonly pattern: string | null;
  /** How many levels are shown, with this one. */
  readonly shown: number;
  readonly start: number;
}

/** By level, from 1; a level of bullets is left out. */
export type ListStyle = ReadonlyMap<number, ListLevel>;

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['', 'none'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['01, 02, 03, ...', 'decimalZero'],
]);
const LEVELS = new Set(['text:list-level-style-number', 'text:outline-level-style']);

export class ListStyleReader {
  /** The numbers of headings that stand in no list. */
  readonly outline = new Map<number, ListLevel>();
  readonly #styles = new Map<string, Map<number, ListLevel>>();
  #style: Map<number, ListLevel> = this.outline;

  open(element: XmlElement): void {
    if (element.name === 'text:outline-style') this.#style = this.outline;
    if (element.name === 'text:list-style') {
      this.#style = new Map();
      this.#styles.set(element.attribute('style:name') ?? '', this.#style);
    }
    const level = attributeNumber(element.attribute('text:level'));
    if (LEVELS.has(element.name) && level !== null) this.#style.set(level, listLevel(element));
  }

  styleOf(name: string | null): ListStyle | null {
    return this.#styles.get(name ?? '') ?? null;
  }
}

function listLevel(element: XmlElement): ListLevel {
  const format = element.attribute('style:num-format') ?? '';
  return {
    format: FORMATS.get(format) ?? 'decimal',
    prefix: element.attribute('style:num-prefix') ?? '',
    suffix: element.attribute('style:num-suffix') ?? '',
    pattern: element.attribute('style:num-list-format') ?? element.attribute('loext:num-list-format'),
    shown: attributeNumber(element.attribute('text:display-levels')) ?? 1,
    start: attributeNumber(element.attribute('text:start-value')) ?? 1,
  };
}
