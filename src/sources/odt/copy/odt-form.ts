import type { DraftContent, DraftWords } from '../../copy/draft.ts';
import { piecesIn } from '../../copy/readings.ts';
import { formOf, type WrittenValue } from '../../copy/xml-form.ts';
import { attributeOf, isWords, nodesIn, pruned, type XmlNode, type XmlWords } from '../../copy/xml-tree.ts';
import { addressOf } from '../../office/namespaces.ts';
import { isNameOfOffice } from './built-in.ts';
import { odtReadings, partBlanks } from './readings.ts';
import type { OdtValues } from './values.ts';

/** What formulas, and names of settings, start with. */
const IN_VALUES = ['ooo', 'ooow'];
const DISPLAY_NAME = { name: 'style:display-name', uri: addressOf('style') };
const ALTERNATIVES = new Set(['svg:title', 'svg:desc']);
const NUMBERS = new Set([
  'text:note-citation',
  'text:number',
  'text:page-number',
  'text:page-count',
  'number:text',
]);

/** A part of the document as form, and its words as pieces. */
export function formOfOdt(root: XmlNode, words: DraftWords, values: OdtValues): DraftContent {
  pruned(root, (child) => (isEmptied(child, values) ? 'goes' : 'stays'));
  partBlanks(root);
  nameStyles(root);
  const own = (one: XmlWords) => odtValue(one, words, values);
  const isOwn = ({ parent: { name } }: XmlWords) =>
    ALTERNATIVES.has(name) || NUMBERS.has(name) || name.startsWith('dc:');
  const pieces = piecesIn(root, odtReadings(root), words, isOwn);
  return formOf(root, {
    attribute: (node, attribute) => values.attribute(node, attribute),
    words: (one) => (isOwn(one) ? own(one) : (pieces.get(one) ?? (/\S/.test(one.words) ? null : one.words))),
    ignorable: [],
    inValues: IN_VALUES,
  });
}

export function formOfSettings(root: XmlNode): DraftContent {
  return formOf(root, {
    attribute: (_, { value }) => value,
    words: ({ words }) => (/^(?:true|false|-?\d+)$/.test(words) ? words : null),
    ignorable: [],
    inValues: IN_VALUES,
  });
}

/** A picture that the copy does not have, and a frame in which nothing is left. */
function isEmptied(node: XmlNode, values: OdtValues): boolean {
  const { name, children } = node;
  if (attributeOf(node, 'xlink:href') !== null && PICTURES.has(name)) return !values.hasPicture(node);
  if (name !== 'draw:frame') return false;
  return children.every((child) => isWords(child) || ALTERNATIVES.has(child.name));
}

const PICTURES = new Set([
  'draw:image',
  'draw:fill-image',
  'style:background-image',
  'text:list-level-style-image',
]);

function odtValue({ words: said, parent }: XmlWords, words: DraftWords, values: OdtValues): WrittenValue {
  if (ALTERNATIVES.has(parent.name)) return words.shown(said);
  if (parent.name === 'dc:creator') return words.author(said);
  if (parent.name === 'dc:date') return firstOfYear(said);
  return parent.name.startsWith('dc:') ? null : values.form(said);
}

function firstOfYear(date: string): string | null {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined ? null : `${year}-01-01T00:00:00`;
}

/** A style of the user's own is shown by its name where it has no other, and in the copy that is not its name. */
function nameStyles(root: XmlNode): void {
  for (const node of nodesIn(root)) {
    if (node.name !== 'style:style' || node.parent?.name !== 'office:styles') continue;
    const name = attributeOf(node, 'style:name') ?? '';
    if (attributeOf(node, DISPLAY_NAME.name) === null && !isNameOfOffice(name))
      node.attributes = [...node.attributes, { ...DISPLAY_NAME, value: name }];
  }
}
