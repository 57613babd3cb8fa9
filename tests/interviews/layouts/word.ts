import type { Transcript } from '../../../src/model/project.ts';
import { readSource } from '../../../src/sources/index.ts';
import { document, laid, p, style } from '../../sources/docx-files.ts';
import { projectOf, said } from '../../support/build.ts';

/** Rows of cells; the one cell of a row reaches over the whole width. */
export type Table = readonly (readonly string[])[];

/** An interview as people lay it out, and who says what in it. */
export interface Layout {
  readonly name: string;
  readonly file?: string;
  /**
   * A paragraph a line: `# ` and `## ` are headings, `*words*` is bold, `R>` in front is the label of a list, tabs
   * and line feeds are themselves.
   */
  readonly body: readonly (string | Table)[];
  /** A line for each interview: its id, and its turns as `q` (asks), `a` (answers), `o`, `s` (shared) or `?`, mark, words. */
  readonly turns: readonly string[];
}

const STYLES = style('Kop1', 'heading 1') + style('Kop2', 'heading 2') + style('Kop3', 'heading 3');
const LETTERS = { researcher: 'q', respondent: 'a', other: 'o', shared: 's', unknown: '?' } as const;

/** What is read in a Word file that is laid out so. */
export async function readLayout({ body, file = 'gesprekken.docx' }: Layout): Promise<readonly Transcript[]> {
  const labels = new Map<string, number>();
  const content = body
    .map((part) => (typeof part === 'string' ? paragraph(part, labels) : rows(part)))
    .join('');
  const numbering = [...labels].map(([label, id]) => list(label, id)).join('');
  const sorted =
    numbering.replace(/<w:num .*?<\/w:num>/g, '') + (numbering.match(/<w:num .*?<\/w:num>/g) ?? []).join('');
  const source = document({ body: content, styles: STYLES, ...(sorted === '' ? {} : { numbering: sorted }) });
  return projectOf([await readSource({ ...source, name: file })]).transcripts;
}

export function gistOf({ id, turns }: Transcript): string {
  return [id, ...turns.map(({ role, speaker, text }) => `${LETTERS[role]} ${speaker}: ${said(text)}`)].join(
    ' | ',
  );
}

function rows(part: Table): string {
  const columns = Math.max(...part.map((row) => row.length));
  const cells = (row: readonly string[]) =>
    row.map((words) => cell(words, row.length === 1 ? columns : 1)).join('');
  return `<w:tbl><w:tblPr/>${part.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

function cell(words: string, span: number): string {
  const lines = words.split('\n').map((line) => p(runs(line)));
  const wide = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
  return `<w:tc><w:tcPr>${wide}</w:tcPr>${lines.join('')}</w:tc>`;
}

function paragraph(line: string, labels: Map<string, number>): string {
  const [, hashes, title = ''] = /^(#{1,3}) (.*)$/su.exec(line) ?? [];
  if (hashes !== undefined)
    return `<w:p><w:pPr><w:pStyle w:val="Kop${hashes.length}"/></w:pPr>${runs(title)}</w:p>`;
  const [, label, words = ''] = /^(\S{1,12})> (.*)$/su.exec(line) ?? [];
  if (label === undefined) return p(runs(line));
  const id = labels.get(label) ?? labels.size + 1;
  labels.set(label, id);
  return laid(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`, runs(words));
}

function list(label: string, id: number): string {
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${label}"/></w:lvl></w:abstractNum>` +
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
  );
}

/** `*words*` in bold; a tab and a line feed as Word writes them. */
function runs(line: string): string {
  return line
    .split(/(\*[^*]+\*)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const bold = part.startsWith('*') && part.length > 2;
      const words = bold ? part.slice(1, -1) : part;
      const inner = words
        .split(/(\t|\n)/u)
        .map((piece) => (piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : text(piece)))
        .join('');
      return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${inner}</w:r>`;
    })
    .join('');
}

function text(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:t xml:space="preserve">${escaped}</w:t>`;
}
