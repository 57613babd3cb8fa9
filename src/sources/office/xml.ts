import { finding } from '../../sentences/finding-kind.ts';
import { HAS_DOCTYPE, NESTED_TOO_DEEP, TOO_MANY_ELEMENTS } from './finding-kinds.ts';
import { prefixOf } from './namespaces.ts';
import { damaged, Refusal } from './refusal.ts';
import { type ScannedTag, scanXml } from './xml-scan.ts';

const DEEPEST = 512;
/** What 64 MB of ordinary XML holds; the shortest elements would fill the memory with ten times as many. */
const MOST_ELEMENTS = 1_000_000;

const REQUIRED = 'mc:Requires';

export interface XmlAttribute {
  /** Canonical; without a prefix where the file gives it none. */
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/** An element by its canonical name (`w:p`), see namespaces.ts. */
export interface XmlElement {
  readonly name: string;
  /** Canonical name of the element around it, empty for the root. */
  readonly parent: string;
  /** Address of its namespace, empty for none. */
  readonly uri: string;
  /** In their order, without declarations of namespaces. Prefixes that a choice requires are canonical. */
  readonly attributes: readonly XmlAttribute[];
  /** By canonical name; an attribute without a prefix counts as well, as some programs leave it out. */
  attribute(name: string): string | null;
}

export interface XmlHandler {
  /** False skips everything inside, and `close` is not called for it. */
  open(element: XmlElement): boolean;
  close?(name: string): void;
  text?(words: string): void;
}

/** Told where a tag stands before it is handled: half-open, in UTF-16 units of the part as `decodeXml` gives it. */
export type TagPlace = (from: number, to: number) => void;

/** Walks a part once, start to end. Throws a Refusal for malformed XML, any DOCTYPE, nesting deeper than 512, and a million elements. */
export function readXml(bytes: Uint8Array, handler: XmlHandler, place?: TagPlace): void {
  const walk = new Walk(handler);
  const { text } = decodeXml(bytes);
  scanXml(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, {
    open(tag, from, to) {
      place?.(from, to);
      walk.open(tag);
    },
    close(from, to) {
      place?.(from, to);
      walk.close();
    },
    text: (words) => walk.text(words),
    doctype: () => {
      throw new Refusal(finding(HAS_DOCTYPE, {}));
    },
  });
}

class Walk {
  readonly #handler: XmlHandler;
  readonly #open: string[] = [];
  /** Depth of the outermost element that is skipped, 0 where none is. */
  #skipped = 0;
  #depth = 0;
  #count = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  open(tag: ScannedTag): void {
    this.#depth += 1;
    this.#count += 1;
    if (this.#depth > DEEPEST) throw new Refusal(finding(NESTED_TOO_DEEP, { facts: { depth: DEEPEST } }));
    if (this.#count > MOST_ELEMENTS)
      throw new Refusal(finding(TOO_MANY_ELEMENTS, { facts: { elements: MOST_ELEMENTS } }));
    if (this.#skipped > 0) return;
    const element = new TagElement(tag, this.#open.at(-1) ?? '');
    if (this.#handler.open(element)) this.#open.push(element.name);
    else this.#skipped = this.#depth;
  }

  close(): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#skipped === depth) {
      this.#skipped = 0;
    } else if (this.#skipped === 0) {
      const name = this.#open.pop();
      if (name !== undefined) this.#handler.close?.(name);
    }
  }

  text(words: string): void {
    if (this.#skipped === 0) this.#handler.text?.(words);
  }
}

class TagElement implements XmlElement {
  readonly parent: string;
  readonly #tag: ScannedTag;

  constructor(tag: ScannedTag, parent: string) {
    this.parent = parent;
    this.#tag = tag;
  }

  get name(): string {
    return this.#tag.name.known;
  }

  get uri(): string {
    return this.#tag.name.uri;
  }

  get attributes(): XmlAttribute[] {
    return this.#tag.attributes
      .filter(({ name }) => name.prefix !== 'xmlns' && !(name.prefix === '' && name.local === 'xmlns'))
      .map(({ name: { uri, local, known }, value }) => {
        const name = uri === '' ? local : known;
        return { uri, name, value: name === 'Requires' ? (this.#required ?? '') : value };
      });
  }

  /** Of a choice (`mc:Choice`): the namespaces that a program has to know. */
  get #required(): string | null {
    const { attributes } = this.#tag;
    const prefixes = attributes.find(({ name }) => name.uri === '' && name.local === 'Requires');
    return (
      prefixes?.value
        .trim()
        .split(/\s+/)
        .map((prefix) => prefixOf(this.#tag.address(prefix)))
        .join(' ') ?? null
    );
  }

  attribute(name: string): string | null {
    if (name === REQUIRED) return this.#required;
    for (const { name: candidate, value } of this.#tag.attributes) {
      const { local, uri, known } = candidate;
      if (uri !== '' ? known === name : name.endsWith(local) && name[name.length - local.length - 1] === ':')
        return value;
    }
    return null;
  }
}

/** A part as text, without its byte order mark. Throws a Refusal for bytes that are no text. */
export function decodeXml(bytes: Uint8Array): { text: string; encoding: XmlEncoding } {
  try {
    const encoding = encodingOf(bytes);
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw damaged();
  }
}

export type XmlEncoding = 'utf-16le' | 'utf-16be' | 'utf-8';

/** The packaging standard allows UTF-8 and UTF-16; the decoder takes the byte order mark off. */
function encodingOf(bytes: Uint8Array): XmlEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
