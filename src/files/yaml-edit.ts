import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  YAMLMap,
  YAMLSeq,
} from 'yaml';

/**
 * A file of ours that is being changed: comments, order, and values that nobody touches stay. Every scalar is a string,
 * as `readYaml` has them.
 */
export class YamlEdit {
  readonly #text: string;
  readonly #document: Document;
  readonly root: YAMLMap;
  /** Whether all of the file stood between braces. */
  readonly isFlow: boolean;

  private constructor(text: string, document: Document, root: YAMLMap) {
    this.#text = text;
    this.#document = document;
    this.root = root;
    this.isFlow = root.flow === true;
    root.flow = false;
  }

  /** Null where the file is no map, or no YAML: what cannot be read is not written over. */
  static of(text: string): YamlEdit | null {
    const document: Document = parseDocument(text, { schema: 'failsafe' });
    const { contents, errors } = document;
    if (errors.length > 0) return null;
    // A file of comments alone has no map yet.
    const root = isBlank(contents) ? new YAMLMap() : contents;
    if (!isMap(root)) return null;
    document.contents = root;
    return new YamlEdit(text, document, root);
  }

  /** The list behind a key of the file, or of a map in it; a single value that stands there is its first member. */
  listAt(key: string, map: YAMLMap = this.root): YAMLSeq {
    const found: unknown = map.get(key, true);
    if (isSeq(found)) return found;
    const list = new YAMLSeq();
    list.flow = map !== this.root;
    if (!isBlank(found)) list.add(found);
    map.set(key, isBlank(found) ? withComments(list, found) : list);
    return list;
  }

  /** The map behind a key of the file; null where something else stands there. */
  mapAt(key: string): YAMLMap | null {
    const found: unknown = this.root.get(key, true);
    if (isMap(found)) return found;
    if (!isBlank(found)) return null;
    const map = withComments(new YAMLMap(), found);
    this.root.set(key, map);
    return map;
  }

  /** A value as a node: maps and lists on one line. */
  node(value: unknown): Node {
    return this.#document.createNode(value, { flow: true });
  }

  /** The file as it is now, with its own line ends. Whoever wrote a long line keeps it. */
  toString(): string {
    const written = this.#document.toString({ lineWidth: 0 });
    return this.#text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
  }
}

/** A node in the place of another, with what somebody noted there. */
export function withComments<N extends Node>(node: N, before: unknown): N {
  if (!isNode(before)) return node;
  const { comment, commentBefore, spaceBefore } = before;
  return Object.assign(node, { comment, commentBefore, spaceBefore });
}

function isBlank(node: unknown): boolean {
  return node == null || (isScalar(node) && (node.value === null || node.value === ''));
}
