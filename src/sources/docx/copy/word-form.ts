import type { DraftContent, DraftWords } from '../../copy/draft.ts';
import { piecesIn } from '../../copy/readings.ts';
import { formOf, type WrittenValue } from '../../copy/xml-form.ts';
import {
  attributeOf,
  type Fate,
  isWords,
  nodesIn,
  pruned,
  type XmlNode,
  type XmlWords,
} from '../../copy/xml-tree.ts';
import { fieldCodes, isHarmless } from './fields.ts';
import { wordReadings } from './readings.ts';
import type { WordValues } from './values.ts';

/** What Word of before 2010 passes over. */
const IGNORABLE = ['w14', 'w15', 'wp14'];
const XML = 'http://www.w3.org/XML/1998/namespace';
/** Without it, Word drops the blanks at the edges of words. */
const PRESERVED = { name: 'xml:space', uri: XML, value: 'preserve' };
const SPACED = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText']);
/** Places on a page, and how numbers of a chart are shown. */
const IN_FORM = /^(?:wp|wp14):/;
const IN_LABELS = new Set(['c:formatCode', 'c:f']);
const REFERENCES = new Set(['w:headerReference', 'w:footerReference']);

/** Takes note of what a part calls its own, before any part is written. */
export function meet(root: XmlNode, values: WordValues): void {
  for (const node of nodesIn(root)) {
    if (node.name === 'w:style') values.meetStyle(node);
    else if (node.name === 'w:bookmarkStart') values.meetBookmark(attributeOf(node, 'w:name') ?? '');
    if (SPACED.has(node.name)) node.attributes = [PRESERVED];
  }
}

/** `ids`: of what the part leads to, by those that the document has for it. */
export function formOfPart(
  root: XmlNode,
  words: DraftWords,
  values: WordValues,
  ids: ReadonlyMap<string, string>,
): DraftContent {
  pruned(root, (child) => fateAtLast(child, ids));
  const codes = fieldCodes(root);
  const remarks = takeRemarks(root, words);
  const isForm = ({ parent }: XmlWords) => IN_FORM.test(parent.name) || IN_LABELS.has(parent.name);
  const isOther = (one: XmlWords) => codes.has(one) || remarks.has(one) || isForm(one);
  const pieces = piecesIn(root, wordReadings(root), words, isOther);
  const written = (one: XmlWords): WrittenValue => {
    if (codes.has(one)) return codes.get(one) === true ? values.code(one.words) : null;
    if (isForm(one)) return values.form(one.words);
    return remarks.get(one) ?? pieces.get(one) ?? null;
  };
  return formOf(root, {
    attribute: (node, attribute) => values.attribute(node, attribute, ids),
    words: written,
    ignorable: IGNORABLE,
    inValues: [],
  });
}

/** Makes room for the words of comments that are ours: a piece each, of nobody's words. */
function takeRemarks(root: XmlNode, words: DraftWords): Map<XmlWords, number> {
  const taken = new Map<XmlWords, number>();
  if (root.name !== 'w:comments' || words.remarks.size === 0) return taken;
  for (const comment of root.children) {
    const lines = isWords(comment) ? undefined : words.remarks.get(attributeOf(comment, 'w:id') ?? '');
    if (lines === undefined || isWords(comment)) continue;
    for (const node of nodesIn(comment))
      for (const child of node.children) {
        if (!isWords(child)) continue;
        const piece = words.piece([]);
        lines.push(piece);
        taken.set(child, piece);
      }
  }
  return taken;
}

/** With what is known once a part is read: whether a choice was left, and what the copy has. */
function fateAtLast(node: XmlNode, ids: ReadonlyMap<string, string>): Fate {
  if (node.name === 'mc:AlternateContent') return hasChoice(node) ? 'stays' : 'opens';
  if (node.name === 'mc:Fallback') return node.parent !== null && hasChoice(node.parent) ? 'goes' : 'opens';
  if (node.name === 'w:fldSimple') return isHarmless(attributeOf(node, 'w:instr') ?? '') ? 'stays' : 'opens';
  if (REFERENCES.has(node.name)) return ids.has(attributeOf(node, 'r:id') ?? '') ? 'stays' : 'goes';
  return 'stays';
}

function hasChoice({ children }: XmlNode): boolean {
  return children.some((child) => 'name' in child && child.name === 'mc:Choice');
}
