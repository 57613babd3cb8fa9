import { attributeNumber } from '../office/numerals.ts';
import { readXml, type XmlElement, type XmlHandler } from '../office/xml.ts';
import { digitOf, isOn } from './properties.ts';
import type { StyleSheet } from './style-sheet.ts';

/** How one level of a list is numbered. */
export interface NumberingLevel {
  start: number;
  /** `w:numFmt`: decimal, upperLetter, bullet ... */
  format: string | null;
  /** "%1.%2" stands for the numbers of the first and second level. */
  text: string;
  /** Starts anew after a paragraph of this level or above it, 0 is never; null for any level above. */
  restart: number | null;
  /** Shows all numbers in digits, whatever the formats of their levels. */
  legal: boolean;
  /** Style whose paragraphs stand on this level. */
  style: string | null;
  hidden: boolean;
}

/** A list as paragraphs name it (`w:num`). */
export interface List {
  readonly id: string;
  /** Lists of one definition count on together. */
  readonly definition: string;
  /** By depth, from 0. */
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Where this list starts anew, by depth. */
  readonly starts: ReadonlyMap<number, number>;
}

interface ListDefinition {
  readonly levels: Map<number, NumberingLevel>;
  /** Style of numbering that holds the levels in the place of this one. */
  instead: string | null;
}

interface NumberedList {
  definition: string | null;
  readonly levels: Map<number, NumberingLevel>;
  readonly starts: Map<number, number>;
}

/** Reads the lists of `numbering.xml`, by their id. */
export function readNumbering(bytes: Uint8Array | null, styles: StyleSheet): Map<string, List> {
  const reader = new NumberingReader();
  if (bytes !== null) readXml(bytes, reader);
  const lists = new Map<string, List>();
  for (const [id, { levels, starts }] of reader.lists) {
    const definition = definitionOf(id, reader, styles);
    const defined = reader.definitions.get(definition)?.levels ?? [];
    lists.set(id, { id, definition, levels: new Map([...defined, ...levels]), starts });
  }
  return lists;
}

/** Id of the definition that holds a list's levels: one can point at a style, that at a list, that at its definition. */
function definitionOf(list: string, reader: NumberingReader, styles: StyleSheet): string {
  const seen = new Set<string>();
  let definition = '';
  for (let id: string | null = list; id !== null && !seen.has(id); ) {
    seen.add(id);
    definition = reader.lists.get(id)?.definition ?? '';
    const instead: string | null = reader.definitions.get(definition)?.instead ?? null;
    id = instead === null ? null : (styles.lineOf(instead)[0]?.paragraph.list ?? null);
  }
  return definition;
}

class NumberingReader implements XmlHandler {
  readonly definitions = new Map<string, ListDefinition>();
  readonly lists = new Map<string, NumberedList>();
  #definition: ListDefinition | null = null;
  #list: NumberedList | null = null;
  #depth: number | null = null;
  #level: NumberingLevel | null = null;

  open(element: XmlElement): boolean {
    const value = element.attribute('w:val');
    switch (element.name) {
      case 'w:abstractNum':
        this.#openDefinition(element.attribute('w:abstractNumId') ?? '');
        return true;
      case 'w:num':
        this.#openList(element.attribute('w:numId') ?? '');
        return true;
      case 'w:lvlOverride':
        this.#depth = digitOf(element.attribute('w:ilvl'));
        return true;
      case 'w:lvl':
        this.#openLevel(digitOf(element.attribute('w:ilvl')));
        return true;
      case 'w:numStyleLink':
        if (this.#definition !== null) this.#definition.instead = value;
        return true;
      case 'w:abstractNumId':
        if (this.#list !== null) this.#list.definition = value;
        return true;
      case 'w:startOverride':
        if (this.#depth !== null) this.#list?.starts.set(this.#depth, attributeNumber(value) ?? 0);
        return true;
      default:
        if (this.#level !== null) readLevelProperty(this.#level, element, value);
        return element.name !== 'w:pPr' && element.name !== 'w:numPicBullet';
    }
  }

  close(name: string): void {
    if (name === 'w:lvl') this.#level = null;
  }

  #openDefinition(id: string): void {
    this.#definition = { levels: new Map(), instead: null };
    this.#list = null;
    this.definitions.set(id, this.#definition);
  }

  #openList(id: string): void {
    this.#list = { definition: null, levels: new Map(), starts: new Map() };
    this.#definition = null;
    this.lists.set(id, this.#list);
  }

  #openLevel(depth: number | null): void {
    this.#level = {
      start: 0,
      format: null,
      text: '',
      restart: null,
      legal: false,
      style: null,
      hidden: false,
    };
    if (depth !== null) (this.#list ?? this.#definition)?.levels.set(depth, this.#level);
  }
}

function readLevelProperty(level: NumberingLevel, element: XmlElement, value: string | null): void {
  switch (element.name) {
    case 'w:start':
      level.start = attributeNumber(value) ?? 0;
      break;
    case 'w:numFmt':
      // Word writes a format of its own first ("001, 002"), and one that everybody knows behind it.
      if (value !== 'custom') level.format ??= value;
      break;
    case 'w:lvlText':
      level.text = value ?? '';
      break;
    case 'w:lvlRestart':
      level.restart = attributeNumber(value);
      break;
    case 'w:isLgl':
      level.legal = isOn(value ?? 'on');
      break;
    case 'w:pStyle':
      level.style = value;
      break;
    case 'w:vanish':
      level.hidden = isOn(value ?? 'on');
      break;
  }
}
