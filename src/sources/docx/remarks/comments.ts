import { escapedXml } from '../../../language/markup.ts';
import { readXml } from '../../office/xml.ts';
import { appended, type RootTag } from '../../office/xml-edit.ts';
import { REMARKS_BY } from '../../remarks.ts';

const STRICT = 'http://purl.oclc.org/ooxml/';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATED = {
  strict: `${STRICT}officeDocument/relationships/comments`,
  usual: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
} as const;
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** A comment to be written: its id, and its paragraphs. */
export interface WrittenComment {
  readonly id: string;
  readonly lines: readonly string[];
}

/** How a part writes elements of Word: with its own prefix, or with ours, declared where it is used. */
export function wordPrefix({ prefix, uri }: Pick<RootTag, 'prefix' | 'uri'>): { w: string; xmlns: string } {
  return prefix === '' ? { w: 'w:', xmlns: ` xmlns:w="${uri}"` } : { w: prefix, xmlns: '' };
}

/** `part`: what the document has, null where it has no comments; `uri`: of what Word's elements are in it. */
export function commentsWith(
  part: Uint8Array | null,
  uri: string,
  comments: readonly WrittenComment[],
): Buffer {
  const none = Buffer.from(`${HEAD}<w:comments xmlns:w="${uri}"></w:comments>`, 'utf8');
  return appended(part ?? none, 'comments', (root) => comments.map((one) => commentXml(one, root)).join(''));
}

function commentXml({ id, lines }: WrittenComment, root: RootTag): string {
  const { w, xmlns } = wordPrefix(root);
  const paragraphs = lines.map(
    (line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapedXml(line)}</${w}t></${w}r></${w}p>`,
  );
  const by = `${w}author="${REMARKS_BY}" ${w}initials="${REMARKS_BY.slice(0, 1)}"`;
  return `<${w}comment${xmlns} ${w}id="${id}" ${by}>${paragraphs.join('')}</${w}comment>`;
}

/** What leads from the document to the part with its comments. */
export function withRelation(rels: Uint8Array | null, uri: string, target: string): Buffer {
  const none = Buffer.from(
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
    'utf8',
  );
  const type = uri.startsWith(STRICT) ? RELATED.strict : RELATED.usual;
  const taken = rels === null ? new Set<string>() : valuesIn(rels, 'rel:Id');
  const id = unusedName('rId', taken);
  return appended(
    rels ?? none,
    'Relationships',
    ({ prefix }) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
}

/** The list of what the parts are, with the comments in it. */
export function withContentType(types: Uint8Array, part: string): Buffer {
  if (valuesIn(types, 'PartName').has(`/${part}`)) return Buffer.from(types);
  return appended(
    types,
    'Types',
    ({ prefix }) => `<${prefix}Override PartName="/${part}" ContentType="${COMMENTS_TYPE}"/>`,
  );
}

/** The values that an attribute has anywhere in a part. */
export function valuesIn(part: Uint8Array, attribute: string): Set<string> {
  const values = new Set<string>();
  readXml(part, {
    open(element) {
      const value = element.attribute(attribute);
      if (value !== null) values.add(value);
      return true;
    },
  });
  return values;
}

/** The first name of a kind that nothing has: "rId7". */
export function unusedName(stem: string, taken: ReadonlySet<string>, ending = ''): string {
  let number = 1;
  while (taken.has(`${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}
