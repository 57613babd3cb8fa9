import { damaged } from './refusal.ts';
import { withEntities } from './xml-entities.ts';
import { type ScannedName, XML, XMLNS, XmlScope } from './xml-scope.ts';

export interface ScannedAttribute {
  readonly name: ScannedName;
  readonly value: string;
}

export interface ScannedTag {
  readonly name: ScannedName;
  /** In their order, declarations of namespaces among them. */
  readonly attributes: readonly ScannedAttribute[];
  /** The address behind a prefix of the part, empty for none. */
  address(prefix: string): string;
}

/** Places are half-open, in UTF-16 units: of the tag, which for an element without a content is both its tags. */
export interface ScanHandler {
  open(tag: ScannedTag, from: number, to: number): void;
  close(from: number, to: number): void;
  /** A stretch of text; what stands together may come in several. */
  text(words: string): void;
  doctype(): never;
}

const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, APOSTROPHE, SLASH, EQUALS, CLOSE] = [
  9, 10, 13, 32, 34, 39, 47, 61, 62,
] as const;
const NAME_START =
  /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|\u200C|\u200D/;
const NAME_UNIT = new RegExp(`${NAME_START.source}|[\\u00B7\\u0300-\\u036F\\u203F-\\u2040.\\d-]`);
/** Walks a part once, start to end. Throws a Refusal where it is not well-formed. */
export function scanXml(text: string, handler: ScanHandler): void {
  new XmlScan(text, handler).run();
}

class XmlScan {
  readonly #text: string;
  readonly #handler: ScanHandler;
  /** The elements that are open, as they are written, and what prefixes stand for in each. */
  readonly #open: string[] = [];
  readonly #scopes: XmlScope[] = [
    new XmlScope(
      null,
      new Map([
        ['xml', XML],
        ['xmlns', XMLNS],
      ]),
    ),
  ];
  #hasRoot = false;

  constructor(text: string, handler: ScanHandler) {
    [this.#text, this.#handler] = [text, handler];
  }

  run(): void {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      const tag = text.indexOf('<', at);
      const end = tag < 0 ? text.length : tag;
      if (end > at) this.#words(text.slice(at, end), at === 0);
      if (tag < 0) break;
      at = this.#markup(tag, this.#blanksEnd(tag + 1));
    }
    if (this.#open.length > 0) throw damaged();
  }

  #words(words: string, isFirst: boolean): void {
    if (this.#open.length === 0 && /[^ \t\n\r]/.test(words)) throw damaged();
    if (!isFirst) this.#handler.text(withEntities(words));
  }

  /** Gives where it ends. */
  #markup(from: number, at: number): number {
    const text = this.#text;
    const first = text.charCodeAt(at);
    if (first === SLASH) return this.#closing(from, at + 1);
    if (isNameUnit(text, at, first, NAME_START)) return this.#opening(from, at);
    if (text.startsWith('?', at)) return this.#past('?>', at + 1);
    if (text.startsWith('!--', at)) {
      const end = this.#past('--', at + 3);
      if (text.charCodeAt(end) !== CLOSE) throw damaged();
      return end + 1;
    }
    const kind = text.slice(at, at + 8).toUpperCase();
    if (kind === '![CDATA[') {
      const end = this.#past(']]>', at + 8);
      if (end - 3 > at + 8) this.#handler.text(text.slice(at + 8, end - 3));
      return end;
    }
    if (kind === '!DOCTYPE' && !this.#hasRoot) this.#handler.doctype();
    throw damaged();
  }

  #past(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    if (at < 0) throw damaged();
    return at + sign.length;
  }

  #closing(from: number, at: number): number {
    const start = this.#blanksEnd(at);
    const nameEnd = this.#nameEnd(start);
    const end = this.#blanksEnd(nameEnd);
    const name = this.#open.at(-1);
    const isThis = name?.length === nameEnd - start && this.#text.startsWith(name, start);
    if (!isThis || this.#text.charCodeAt(end) !== CLOSE) throw damaged();
    this.#close(from, end + 1);
    return end + 1;
  }

  #close(from: number, to: number): void {
    this.#open.pop();
    this.#scopes.pop();
    this.#handler.close(from, to);
  }

  #opening(from: number, start: number): number {
    const text = this.#text;
    const nameEnd = this.#nameEnd(start);
    const written = text.slice(start, nameEnd);
    const parts: string[] = [];
    let at = nameEnd;
    for (;;) {
      const next = this.#blanksEnd(at);
      const unit = text.charCodeAt(next);
      if (unit === CLOSE || unit === SLASH) {
        at = next;
        break;
      }
      if (next === at) throw damaged();
      at = this.#attribute(next, parts);
    }
    const isEmpty = text.charCodeAt(at) === SLASH;
    if (isEmpty && text.charCodeAt(++at) !== CLOSE) throw damaged();
    const to = at + 1;
    const scope = this.#scopeOf(parts);
    this.#hasRoot = true;
    this.#open.push(written);
    this.#scopes.push(scope);
    this.#handler.open(tagOf(scope, written, parts), from, to);
    if (isEmpty) this.#close(from, to);
    return to;
  }

  /** Adds a name and its value; gives where the value ends. */
  #attribute(start: number, parts: string[]): number {
    const text = this.#text;
    if (!isNameUnit(text, start, text.charCodeAt(start), NAME_START)) throw damaged();
    const nameEnd = this.#nameEnd(start);
    const equals = this.#blanksEnd(nameEnd);
    const open = this.#blanksEnd(equals + 1);
    const quote = text.charCodeAt(open);
    if (text.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) throw damaged();
    const end = this.#past(quote === QUOTE ? '"' : "'", open + 1);
    parts.push(text.slice(start, nameEnd), withEntities(text.slice(open + 1, end - 1)));
    return end;
  }

  /** With what an element declares. */
  #scopeOf(parts: readonly string[]): XmlScope {
    const around = this.#scopes.at(-1) ?? null;
    let declared: Map<string, string> | null = null;
    for (let i = 0; i < parts.length; i += 2) {
      const [name = '', address = ''] = [parts[i], parts[i + 1]];
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
      const prefix = name.split(':')[1] ?? '';
      if ((prefix === 'xml' && address !== XML) || (prefix === 'xmlns' && address !== XMLNS)) throw damaged();
      declared ??= new Map();
      declared.set(prefix, address);
    }
    return declared === null && around !== null ? around : new XmlScope(around, declared ?? new Map());
  }

  #blanksEnd(from: number): number {
    let at = from;
    for (; ; at++) {
      const unit = this.#text.charCodeAt(at);
      if (unit !== SPACE && unit !== LINE_FEED && unit !== RETURN && unit !== TAB) return at;
    }
  }

  #nameEnd(from: number): number {
    let at = from;
    while (isNameUnit(this.#text, at, this.#text.charCodeAt(at), NAME_UNIT)) at++;
    return at;
  }
}

function isNameUnit(text: string, at: number, unit: number, pattern: RegExp): boolean {
  // Nearly all of them are letters of this alphabet, in which no pattern is needed.
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 58) return true;
  return (
    !(unit <= 32 || unit === CLOSE || unit === EQUALS || unit === SLASH) && pattern.test(text.charAt(at))
  );
}

/** Of an attribute that stands there twice the last value counts, in the place of the first. */
function tagOf(scope: XmlScope, written: string, parts: readonly string[]): ScannedTag {
  const attributes = new Map<ScannedName, ScannedAttribute>();
  for (let i = 0; i < parts.length; i += 2) {
    const name = scope.attribute(parts[i] ?? '');
    attributes.set(name, { name, value: parts[i + 1] ?? '' });
  }
  return {
    name: scope.element(written),
    attributes: [...attributes.values()],
    address: (prefix) => scope.address(prefix),
  };
}
