import { attributeNumber, numeralOf } from '../office/numerals.ts';
import type { XmlElement } from '../office/xml.ts';
import type { ListStyle, ListStyleReader } from './list-styles.ts';

/** The last number on each level, the highest first. */
type ListNumbers = number[];

interface OpenList {
  readonly style: string | null;
  readonly numbers: ListNumbers;
  /** From 1. */
  readonly depth: number;
}

interface OpenItem {
  readonly list: OpenList;
  /** Where the numbers go on; null where they simply do. */
  readonly start: number | null;
  /** Its first paragraph, which shows the number, is there; a header of a list never shows one. */
  isNumbered: boolean;
}

/** Counts the items of a story's lists, and its headings, as LibreOffice numbers them. */
export class OdtLists {
  readonly #styles: ListStyleReader;
  readonly #lists: OpenList[] = [];
  readonly #items: OpenItem[] = [];
  readonly #byId = new Map<string, ListNumbers>();
  readonly #byStyle = new Map<string, ListNumbers>();
  readonly #outline: ListNumbers = [];

  constructor(styles: ListStyleReader) {
    this.#styles = styles;
  }

  get isInside(): boolean {
    return this.#items.length > 0;
  }

  open(element: XmlElement): void {
    if (element.name === 'text:list') this.#openList(element);
    const list = this.#lists.at(-1);
    if (list === undefined || element.name === 'text:list') return;
    const start = attributeNumber(element.attribute('text:start-value'));
    this.#items.push({ list, start, isNumbered: element.name === 'text:list-header' });
  }

  close(name: string): void {
    if (name === 'text:list') this.#lists.pop();
    else this.#items.pop();
  }

  /** What is shown before the next paragraph, empty for nothing or a bullet; `style`: the list that its own style names. */
  labelOf(style: string | null): string {
    const item = this.#items.at(-1);
    if (item === undefined || item.isNumbered) return '';
    item.isNumbered = true;
    const { list, start } = item;
    const levels = this.#styles.styleOf(list.style ?? style);
    return levels === null ? '' : nextLabel(levels, list.depth, start, list.numbers);
  }

  /** The number of a heading that stands in no list. */
  outlineLabelOf(level: number, element: XmlElement): string {
    if (element.attribute('text:is-list-header') === 'true') return '';
    const restarts = element.attribute('text:restart-numbering') === 'true';
    const start = restarts ? (attributeNumber(element.attribute('text:start-value')) ?? 1) : null;
    return nextLabel(this.#styles.outline, level, start, this.#outline);
  }

  #openList(element: XmlElement): void {
    const around = this.#lists.at(-1);
    const style = element.attribute('text:style-name') ?? around?.style ?? null;
    const goesOn = element.attribute('text:continue-numbering') === 'true';
    const depth = (around?.depth ?? 0) + 1;
    const numbers = around?.numbers ?? this.#continued(element, style, goesOn) ?? [];
    if (around !== undefined && !goesOn) numbers.splice(depth - 1);
    this.#lists.push({ style, numbers, depth });
    const id = element.attribute('xml:id');
    if (id !== null) this.#byId.set(id, numbers);
    if (around === undefined) this.#byStyle.set(style ?? '', numbers);
  }

  #continued(element: XmlElement, style: string | null, goesOn: boolean): ListNumbers | undefined {
    const id = element.attribute('text:continue-list');
    if (id !== null) return this.#byId.get(id);
    return goesOn ? this.#byStyle.get(style ?? '') : undefined;
  }
}

/** Counts on, and gives the label. A level that was passed over counts as begun. */
function nextLabel(levels: ListStyle, depth: number, start: number | null, numbers: ListNumbers): string {
  const startOf = (at: number) => levels.get(at)?.start ?? 1;
  for (let at = numbers.length + 1; at < depth; at++) numbers.push(startOf(at));
  const last = numbers[depth - 1];
  numbers.splice(depth - 1, numbers.length, start ?? (last === undefined ? startOf(depth) : last + 1));
  const level = levels.get(depth);
  if (level === undefined) return '';
  const numeral = (at: number) => numeralOf(numbers[at - 1] ?? 1, levels.get(at)?.format ?? 'none');
  if (level.pattern !== null) {
    return level.pattern.replace(/%(\d{1,2})%/g, (_, at: string) => numeral(Number(at))).trim();
  }
  const first = Math.max(depth - level.shown + 1, 1);
  const shown = Array.from({ length: depth - first + 1 }, (_, i) => numeral(first + i));
  return `${level.prefix}${shown.filter((one) => one !== '').join('.')}${level.suffix}`.trim();
}
