import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Document, SourceFile } from '../../src/model/document.ts';
import { wordsOf } from '../../src/model/words-of.ts';

/** Small Word documents, built from strings: `document({ body: p(r('Goedemiddag')) })`. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const NAMESPACES = `xmlns:w="${W}" xmlns:w14="${W14}" xmlns:w15="${W15}" xmlns:mc="${MC}"`;

export interface DocumentParts {
  body: string;
  comments?: string;
  extended?: string;
  footnotes?: string;
  endnotes?: string;
  styles?: string;
  settings?: string;
  numbering?: string;
}

export function source(bytes: Uint8Array, name = 'gesprek.docx'): SourceFile {
  return { name, bytes };
}

export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries: [string, Zippable[string]][] = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : [part, { level: 0 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2024, 0, 1), level: 1 });
}

export function relationships(targets: Record<string, string>, types = OFFICE): string {
  const each = Object.entries(targets).map(
    ([kind, target], i) => `<Relationship Id="r${i}" Type="${types}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

/** The parts of a document by name, as Word lays them out. */
export function partsOf(parts: DocumentParts): Record<string, string> {
  const files: Record<string, string> = {
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`),
  };
  const related: Record<string, string> = {};
  const add = (kind: string, content: string | undefined, element = kind) => {
    if (content === undefined) return;
    related[kind] = `${kind}.xml`;
    files[`word/${kind}.xml`] = element.includes(':') ? content : root(element, content);
  };
  add('comments', parts.comments);
  add('footnotes', parts.footnotes);
  add('endnotes', parts.endnotes);
  add('styles', parts.styles);
  add('settings', parts.settings);
  add('numbering', parts.numbering);
  add(
    'commentsExtended',
    parts.extended && `<w15:commentsEx ${NAMESPACES}>${parts.extended}</w15:commentsEx>`,
    ':',
  );
  return { ...files, 'word/_rels/document.xml.rels': relationships(related) };
}

export function document(parts: DocumentParts): SourceFile {
  return source(zipped(partsOf(parts)));
}

export function p(...content: string[]): string {
  return `<w:p>${content.join('')}</w:p>`;
}

export function styled(style: string, ...content: string[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content.join('')}</w:p>`;
}

export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph with properties. */
export function laid(properties: string, ...content: string[]): string {
  return p(`<w:pPr>${properties}</w:pPr>`, ...content);
}

/** A run with properties. */
export function look(properties: string, text: string): string {
  return r(text).replace('<w:t ', `<w:rPr>${properties}</w:rPr><w:t `);
}

export function style(id: string, name: string, properties = '', basedOn = '', type = 'paragraph'): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${base}${properties}</w:style>`;
}

export function start(id: string | number): string {
  return `<w:commentRangeStart w:id="${id}"/>`;
}

export function end(id: string | number): string {
  return `<w:commentRangeEnd w:id="${id}"/>`;
}

export function reference(id: string | number): string {
  return `<w:r><w:commentReference w:id="${id}"/></w:r>`;
}

/** Content with a comment on it. */
export function on(id: string | number, ...content: string[]): string {
  return [start(id), ...content, end(id), reference(id)].join('');
}

export function comment(id: string | number, text: string, author = 'Codeur Een', paraId = ''): string {
  const identity = paraId === '' ? '' : ` w14:paraId="${paraId}"`;
  return `<w:comment w:id="${id}" w:author="${author}"><w:p${identity}>${r(text)}</w:p></w:comment>`;
}

export function footnote(id: string | number, content: string): string {
  return `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${content}</w:p></w:footnote>`;
}

export function call(id: string | number, kind = 'footnote', attributes = ''): string {
  return `<w:r><w:${kind}Reference w:id="${id}"${attributes}/></w:r>`;
}

export function table(...rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function textsOf(document: Document): string[] {
  return document.paragraphs.map((paragraph) => wordsOf(paragraph.text));
}

export function anchorsOf(document: Document): string[] {
  return document.notes.map((note) => wordsOf(note.anchor));
}

export function noteTextsOf(document: Document): string[] {
  return document.notes.map((note) => wordsOf(note.text));
}

export function codesOf(document: Document): string[] {
  return document.findings.map((finding) => finding.code);
}
