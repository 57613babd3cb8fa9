import { strToU8, type Zippable, zipSync } from 'fflate';
import type { SourceFile } from '../../src/model/document.ts';

/** Small texts of OpenDocument, built from strings: `odt({ body: p('Goedemiddag') })`. */
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'manifest'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`),
  `xmlns:draw="${ODF}:drawing:1.0"`,
  `xmlns:svg="${ODF}:svg-compatible:1.0"`,
  `xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ');

export interface OdtContent {
  body: string;
  /** Automatic styles, in the part of the text. */
  automatic?: string;
  /** Styles that have a name in the program. */
  styles?: string;
  /** Entries of the manifest. */
  manifest?: string;
}

export function odtPartsOf({
  body,
  automatic = '',
  styles = '',
  manifest = '',
}: OdtContent): Record<string, string> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': root('document-styles', `<office:styles>${styles}</office:styles>`),
    'META-INF/manifest.xml': `<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`,
  };
}

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name} ${NAMESPACES}>${content}</office:${name}>`;
}

export function packed(parts: Record<string, string>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    entries[name] = [strToU8(part), { level: name === 'mimetype' ? 0 : 6 }];
  return zipSync(entries, { mtime: new Date(2024, 0, 1) });
}

export function odt(content: OdtContent): SourceFile {
  return { name: 'gesprek.odt', bytes: packed(odtPartsOf(content)) };
}

export function p(content: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

export function h(level: number, content: string, attributes = ''): string {
  return `<text:h text:outline-level="${level}" ${attributes}>${content}</text:h>`;
}

export function span(style: string, content: string): string {
  return `<text:span text:style-name="${style}">${content}</text:span>`;
}

export function style(name: string, family: string, properties: string, attributes = ''): string {
  return `<style:style style:name="${name}" style:family="${family}" ${attributes}>${properties}</style:style>`;
}

/** The start of a comment with its text; without a name it hangs on a point. */
export function note(name: string, text: string, author = 'Noor', attributes = ''): string {
  const named = name === '' ? '' : ` office:name="${name}"`;
  const creator = `<dc:creator>${author}</dc:creator><dc:date>2024-01-01T10:00:00</dc:date>`;
  return `<office:annotation${named} ${attributes}>${creator}${text
    .split('\n')
    .map((line) => p(line))
    .join('')}</office:annotation>`;
}

export function end(name: string): string {
  return `<office:annotation-end office:name="${name}"/>`;
}

export function footnote(shown: string, text: string, kind = 'footnote', label = ''): string {
  const own = label === '' ? '' : ` text:label="${label}"`;
  const citation = `<text:note-citation${own}>${shown}</text:note-citation>`;
  return `<text:note text:note-class="${kind}">${citation}<text:note-body>${text}</text:note-body></text:note>`;
}

export function list(style: string, items: string[], attributes = ''): string {
  const each = items.map((item) => `<text:list-item>${item}</text:list-item>`).join('');
  return `<text:list text:style-name="${style}" ${attributes}>${each}</text:list>`;
}

/** `1=decimal format and what stands around it`: `level(1, '1', 'Bijlage ', ':')`. */
export function level(depth: number, format: string, prefix = '', suffix = '', attributes = ''): string {
  return `<text:list-level-style-number text:level="${depth}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" ${attributes}/>`;
}

export function listStyle(name: string, ...levels: string[]): string {
  return `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
}

export function table(...rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('');
  return `<table:table>${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')}</table:table>`;
}
