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
import type { Kind } from '../detect/kinds.ts';
import { nameKey } from '../language/tokens.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** What a researcher says of a candidate. */
export type Decision =
  | { readonly what: 'keep'; readonly text: RawText }
  | { readonly what: 'replace'; readonly text: RawText; readonly kind: Kind }
  | { readonly what: 'same'; readonly text: RawText; readonly kind: Kind; readonly as: RawText };

/** `names.yaml` with one decision more; null where it is no list of names. Comments and order stay as they are. */
export function withDecision(text: string, decision: Decision): string | null {
  const document = openDocument(text);
  if (document === null) return null;
  const words = wordsOf(decision.text);
  if (decision.what === 'keep') listAt(document, 'keep').add(document.createNode(words));
  else {
    const names = listAt(document, 'names');
    const isSelf = decision.what === 'same' && isSame(wordsOf(decision.as), words);
    if (decision.what === 'replace' || isSelf) names.add(entry(document, words, decision.kind));
    else addTo(document, names, wordsOf(decision.as), words, decision.kind);
  }
  // Whoever wrote a long line keeps it.
  return document.toString({ lineWidth: 0 });
}

/** Every scalar a string, as `parseNames` reads it. */
function openDocument(text: string): Document | null {
  const document: Document = parseDocument(text, { schema: 'failsafe' });
  // A file of comments alone has no map yet.
  if (document.contents === null || isEmptyScalar(document.contents)) document.contents = new YAMLMap();
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  document.contents.flow = false;
  return document;
}

function listAt(document: Document, key: 'names' | 'keep'): YAMLSeq {
  const list: unknown = document.get(key, true);
  if (isSeq(list)) return list;
  const open = withComments(new YAMLSeq(), list);
  document.set(key, open);
  return open;
}

/** A node in the place of another, with what somebody noted there. */
function withComments<N extends Node>(node: N, before: unknown): N {
  if (!isNode(before)) return node;
  const { comment, commentBefore, spaceBefore } = before;
  return Object.assign(node, { comment, commentBefore, spaceBefore });
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && (node.value === null || node.value === '');
}

function entry(document: Document, name: string, kind: Kind, also: readonly string[] = []): Node {
  if (kind === 'person' && also.length === 0) return document.createNode(name);
  const fields = { name, ...(kind === 'person' ? {} : { kind }), ...(also.length === 0 ? {} : { also }) };
  return document.createNode(fields, { flow: true });
}

/** Another name for somebody who may be on the list already, be it under one of several names. */
function addTo(document: Document, names: YAMLSeq, name: string, also: string, kind: Kind): void {
  const at = names.items.findIndex((item) => namesOf(item).some((one) => isSame(one, name)));
  const item = names.items[at];
  if (isMap(item)) {
    const list: unknown = item.get('also', true);
    const open = isSeq(list) ? list : new YAMLSeq();
    if (isScalar(list)) open.add(list);
    open.flow = true;
    open.add(document.createNode(also));
    item.set('also', open);
  } else {
    // A name alone on a line is a person's.
    if (at < 0) names.add(entry(document, name, kind, [also]));
    else names.items[at] = withComments(entry(document, namesOf(item)[0] ?? name, 'person', [also]), item);
  }
}

function namesOf(item: unknown): string[] {
  if (isScalar(item)) return [String(item.value)];
  if (!(item instanceof YAMLMap)) return [];
  const also: unknown = item.get('also', true);
  const others = isSeq(also) ? also.items : [also];
  return [item.get('name', true), ...others].flatMap((one) => (isScalar(one) ? [String(one.value)] : []));
}

function isSame(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
