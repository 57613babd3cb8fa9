import { escapedXml } from '../../language/markup.ts';
import { addressOf } from '../office/namespaces.ts';
import type { XmlAttribute } from '../office/xml.ts';
import type { DraftContent } from './draft.ts';
import { isWords, type XmlNode, type XmlWords } from './xml-tree.ts';

/** What is written of an attribute or of words: form, a piece by its index, or nothing. */
export type WrittenValue = string | number | null;

/** How the values and the words of a tree are written. */
export interface XmlWriting {
  attribute(node: XmlNode, attribute: XmlAttribute): WrittenValue;
  words(words: XmlWords): WrittenValue;
  /** Prefixes of what older programs may pass over. */
  readonly ignorable: readonly string[];
  /** Prefixes that stand in values. */
  readonly inValues: readonly string[];
}

const BUILT_IN = 'xml';

/** A tree as XML, with prefixes of our own and only the namespaces that are used. */
export function formOf(root: XmlNode, writing: XmlWriting): DraftContent {
  const out = new FormWriter();
  const namespaces = new Map<string, string>();
  declare(writing.inValues, namespaces);
  writeNode(root, writing, out, namespaces);
  const body = out.content;
  const ignored = writing.ignorable.filter((prefix) => namespaces.has(prefix));
  if (ignored.length > 0) declare(['mc'], namespaces);
  const declared = [...namespaces].map(([prefix, uri]) => ` xmlns:${prefix}="${escapedXml(uri)}"`).join('');
  const passed = ignored.length === 0 ? '' : ` mc:Ignorable="${ignored.join(' ')}"`;
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root.name}${declared}${passed}`;
  const [first, ...rest] = body;
  return [head + String(first ?? '').slice(root.name.length + 1), ...rest];
}

class FormWriter {
  readonly content: (string | number)[] = [];
  #text = '';

  add(written: string | number): void {
    if (typeof written === 'string') this.#text += written;
    else {
      this.content.push(this.#text, written);
      this.#text = '';
    }
  }

  end(): void {
    this.content.push(this.#text);
    this.#text = '';
  }
}

function writeNode(
  node: XmlNode,
  writing: XmlWriting,
  out: FormWriter,
  namespaces: Map<string, string>,
): void {
  writeElement(node, writing, out, namespaces);
  out.end();
}

function writeElement(
  node: XmlNode,
  writing: XmlWriting,
  out: FormWriter,
  namespaces: Map<string, string>,
): void {
  use(node, namespaces);
  out.add(`<${node.name}`);
  for (const attribute of node.attributes) {
    const value = writing.attribute(node, attribute);
    if (value === null) continue;
    use(attribute, namespaces);
    if (attribute.name === 'Requires') declare(String(value).split(' '), namespaces);
    out.add(` ${attribute.name}="`);
    out.add(typeof value === 'string' ? escapedXml(value) : value);
    out.add('"');
  }
  if (node.children.length === 0) {
    out.add('/>');
    return;
  }
  out.add('>');
  for (const child of node.children) {
    if (!isWords(child)) writeElement(child, writing, out, namespaces);
    else {
      const words = writing.words(child);
      if (words !== null) out.add(typeof words === 'string' ? escapedXml(words) : words);
    }
  }
  out.add(`</${node.name}>`);
}

function use(
  { name, uri }: { readonly name: string; readonly uri: string },
  namespaces: Map<string, string>,
): void {
  const [prefix = '', local] = name.split(':');
  if (local !== undefined && prefix !== BUILT_IN) namespaces.set(prefix, namespaces.get(prefix) ?? uri);
}

/** Prefixes that are named in a value. */
function declare(prefixes: readonly string[], namespaces: Map<string, string>): void {
  for (const prefix of prefixes) use({ name: `${prefix}:`, uri: addressOf(prefix) }, namespaces);
}
