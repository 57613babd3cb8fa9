import { attributeOf, isWords, nodesIn, type XmlNode, type XmlWords } from '../../copy/xml-tree.ts';

/** Fields that say where something stands in the document itself; of all others the code may say anything. */
const HARMLESS = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF STYLEREF SEQ TOC LISTNUM FORMTEXT FORMCHECKBOX'.split(
    ' ',
  ),
);
const CODES = new Set(['w:instrText', 'w:delInstrText']);

/** Whether the code of a field (`PAGEREF _Toc12 \h`) says nothing that would have to be hidden. */
export function isHarmless(code: string): boolean {
  return HARMLESS.has(/[A-Za-z]+/.exec(code)?.[0].toUpperCase() ?? '');
}

/** Whether a code has no other words than those of fields themselves: an instruction, switches, places that Word named. */
export function isOnlyCode(code: string): boolean {
  const words = code.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.every((word) => HARMLESS.has(word.toUpperCase()) || OF_FIELDS.test(word));
}

const OF_FIELDS = /^(?:MERGEFORMAT|CHARFORMAT|ARABIC|ROMAN|ALPHABETIC|_\w+|[a-z]|\d+)$/i;

/** The words of codes of fields in a part, and whether they may stay. */
export function fieldCodes(root: XmlNode): Map<XmlWords, boolean> {
  const may = new Map<XmlWords, boolean>();
  const open: XmlWords[][] = [];
  const settle = (words: readonly XmlWords[] = []) => {
    const stays = isHarmless(words.map((one) => one.words).join(''));
    for (const one of words) may.set(one, stays);
  };
  for (const node of nodesIn(root)) {
    const type = node.name === 'w:fldChar' ? attributeOf(node, 'w:fldCharType') : null;
    if (type === 'begin') open.push([]);
    else if (type === 'end') settle(open.pop());
    else if (CODES.has(node.name)) {
      const words = node.children.filter(isWords);
      // A code that stands in no field is nobody's.
      const field = open.at(-1);
      if (field === undefined) for (const one of words) may.set(one, false);
      else field.push(...words);
    }
  }
  for (const field of open) settle(field);
  return may;
}
