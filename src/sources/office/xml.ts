import sax from 'sax';
import { XmlNames } from './namespaces.ts';
import { damaged, Refusal } from './refusal.ts';

const DEEPEST = 512;
/** What 64 MB of ordinary XML holds; the shortest elements would fill the memory with ten times as many. */
const MOST_ELEMENTS = 1_000_000;

/** An element by its canonical name (`w:p`), see namespaces.ts. */
export interface XmlElement {
  readonly name: string;
  /** Canonical name of the element around it, empty for the root. */
  readonly parent: string;
  /** By canonical name; an attribute without a prefix counts as well, as some programs leave it out. */
  attribute(name: string): string | null;
}

export interface XmlHandler {
  /** False skips everything inside, and `close` is not called for it. */
  open(element: XmlElement): boolean;
  close?(name: string): void;
  text?(words: string): void;
}

/** Walks a part once, start to end. Throws a Refusal for malformed XML, any DOCTYPE, nesting deeper than 512, and a million elements. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = sax.parser(true, { xmlns: true, position: false });
  const walk = new Walk(handler);
  parser.onopentag = (tag) => walk.open(tag as sax.QualifiedTag);
  parser.onclosetag = () => walk.close();
  parser.ontext = (words) => walk.text(words);
  parser.oncdata = (words) => walk.text(words);
  parser.ondoctype = () => {
    throw new Refusal('K107');
  };
  parser.onerror = () => {
    throw damaged();
  };
  // One write for the whole part: sax limits the length of an attribute only between writes, and Word puts
  // whole drawings into attributes.
  parser.write(decode(bytes)).close();
}

class Walk {
  readonly #handler: XmlHandler;
  readonly #names = new XmlNames();
  readonly #open: string[] = [];
  /** Depth of the outermost element that is skipped, 0 where none is. */
  #skipped = 0;
  #depth = 0;
  #count = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  open(tag: sax.QualifiedTag): void {
    this.#depth += 1;
    this.#count += 1;
    if (this.#depth > DEEPEST) throw new Refusal('K108', { depth: DEEPEST });
    if (this.#count > MOST_ELEMENTS) throw new Refusal('K112', { elements: MOST_ELEMENTS });
    if (this.#skipped > 0) return;
    const element = new TagElement(tag, this.#open.at(-1) ?? '', this.#names);
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
  readonly name: string;
  readonly parent: string;
  readonly #attributes: sax.QualifiedTag['attributes'];
  readonly #names: XmlNames;

  constructor(tag: sax.QualifiedTag, parent: string, names: XmlNames) {
    this.#names = names;
    this.name = names.nameOf(tag.uri, tag.local);
    this.parent = parent;
    this.#attributes = tag.attributes;
  }

  attribute(name: string): string | null {
    for (const key in this.#attributes) {
      const candidate = this.#attributes[key];
      // Most have another name; this is asked a million times, so no name is put together for them.
      if (candidate === undefined || !name.endsWith(candidate.local)) continue;
      if (name[name.length - candidate.local.length - 1] !== ':') continue;
      if (candidate.uri === '' || this.#names.nameOf(candidate.uri, candidate.local) === name)
        return candidate.value;
    }
    return null;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    throw damaged();
  }
}

/** The packaging standard allows UTF-8 and UTF-16; the decoder takes the byte order mark off. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
