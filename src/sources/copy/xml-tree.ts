import { readXml, type XmlAttribute, type XmlElement, type XmlHandler } from '../office/xml.ts';

/** A part of a zipped document, to be written again. */
export interface XmlNode {
  /** Canonical (`w:p`). */
  readonly name: string;
  readonly uri: string;
  parent: XmlNode | null;
  attributes: readonly XmlAttribute[];
  children: (XmlNode | XmlWords)[];
}

/** Words between two tags; each is one of its own, whatever the words. */
export interface XmlWords {
  readonly words: string;
  parent: XmlNode;
}

/** What becomes of an element: it stays, it goes with all that is in it, or only what is in it stays. */
export type Fate = 'stays' | 'goes' | 'opens';

type FateOf = (element: XmlElement, parent: XmlNode | null) => Fate;

/**
 * Reads a part without its comments, its instructions and the elements that go: what nobody asked for is not there.
 * Null for a part of which nothing stays. Throws a Refusal for what `readXml` refuses.
 */
export function readTree(bytes: Uint8Array, fateOf: FateOf): XmlNode | null {
  const builder = new TreeBuilder(fateOf);
  readXml(bytes, builder);
  return builder.root;
}

export function isWords(child: XmlNode | XmlWords): child is XmlWords {
  return 'words' in child;
}

/** Leaves out some of what is in a node, and of others leaves only what is in them. Whole trees: from the leaves up. */
export function pruned(node: XmlNode, fateOf: (child: XmlNode) => Fate): void {
  node.children = node.children.flatMap((child) => {
    if (isWords(child)) return [child];
    pruned(child, fateOf);
    const fate = fateOf(child);
    if (fate === 'goes') return [];
    if (fate === 'stays') return [child];
    for (const inner of child.children) inner.parent = node;
    return child.children;
  });
}

/** Every element, each before what is in it. */
export function* nodesIn(node: XmlNode): Generator<XmlNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child !== undefined && !isWords(child)) waiting.push(child);
    }
  }
}

/** The value of an attribute by its canonical name; one without a prefix counts as well. */
export function attributeOf({ attributes }: Pick<XmlNode, 'attributes'>, name: string): string | null {
  const local = name.slice(name.indexOf(':') + 1);
  return attributes.find((one) => one.name === name || one.name === local)?.value ?? null;
}

/** Walks a tree as `readXml` walks the part that it was read from; `at` is told before its words are. */
export function replay(root: XmlNode, handler: XmlHandler, at: (words: XmlWords) => void): void {
  const element: XmlElement = {
    name: root.name,
    parent: root.parent?.name ?? '',
    uri: root.uri,
    attributes: root.attributes,
    attribute: (name) => attributeOf(root, name),
  };
  if (!handler.open(element)) return;
  for (const child of root.children) {
    if (isWords(child)) {
      at(child);
      handler.text?.(child.words);
    } else replay(child, handler, at);
  }
  handler.close?.(root.name);
}

class TreeBuilder implements XmlHandler {
  root: XmlNode | null = null;
  readonly #fateOf: FateOf;
  /** Null for an element of which only what is in it stays. */
  readonly #open: (XmlNode | null)[] = [];
  readonly #nodes: XmlNode[] = [];

  constructor(fateOf: FateOf) {
    this.#fateOf = fateOf;
  }

  open(element: XmlElement): boolean {
    const parent = this.#nodes.at(-1) ?? null;
    const fate = this.#fateOf(element, parent);
    if (fate === 'goes') return false;
    if (fate === 'opens') {
      this.#open.push(null);
      return true;
    }
    const { name, uri, attributes } = element;
    const node: XmlNode = { name, uri, parent, attributes, children: [] };
    if (parent === null) this.root ??= node;
    else parent.children.push(node);
    this.#open.push(node);
    this.#nodes.push(node);
    return true;
  }

  close(): void {
    if (this.#open.pop() != null) this.#nodes.pop();
  }

  text(words: string): void {
    const parent = this.#nodes.at(-1);
    if (parent !== undefined) parent.children.push({ words, parent });
  }
}
