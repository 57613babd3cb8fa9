import type { Block, Branch, Exhibit, Rich, Table } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { isMarked } from '../sentences/inline.ts';
import { fileName } from './file-name.ts';
import { escapedWithin, escapeLine, escapeLines, linesOf } from './markdown-escape.ts';
import type { WriteOptions } from './options.ts';
import { isNumberCell, oneLine, partedByMarks, plainText } from './plain.ts';
import { type Rendered, rendered } from './rendered.ts';

/** GitHub's Markdown, UTF-8: the title is the one heading of level 1, a tree is a nested list. */
export function writeMarkdown(passed: Anonymised<Exhibit>, options: WriteOptions): Rendered {
  const exhibit = open(passed);
  const { language } = options;
  const parts = [
    `# ${escapeLine(oneLine(exhibit.title, language))}`,
    ...exhibit.blocks.map((block) => blockText(block, language)),
    ...writeProvenance(options),
  ].filter((part) => part !== '');
  const text = parts.map((part, i) => (i === parts.length - 1 ? `${part}\n` : `${part}\n\n`));
  return rendered(fileName(exhibit.stem, '.md'), text);
}

function writeBlocks(blocks: readonly Block[], language: Language): string {
  return blocks
    .map((block) => blockText(block, language))
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeLine(oneLine([...block.text, ...(block.beside === undefined ? [] : ([' (', ...block.beside, ')'] as const))], language))}`;
    case 'paragraph':
      return writeRich(block.text, language, '\\\n');
    case 'table':
      return writeTable(block.table, language);
    case 'tree':
      return block.roots.flatMap((root) => writeBranch(root, 0, language)).join('\n');
    case 'picture':
      return writeBlocks(block.instead, language);
  }
}

function writeTable(table: Table, language: Language): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cellsOf = (row: readonly Rich[]) =>
    table.head.map((_, i) => writeRich(row[i] ?? [], language, '<br>'));
  const rule = table.head.map((_, i) => (isColumnOfNumbers(table, i) ? '---:' : '---'));
  const title = table.title === undefined ? [] : [`${writeRich(table.title, language, '\\\n')}\n`];
  const lines = [line(cellsOf(table.head)), line(rule), ...table.rows.map((row) => line(cellsOf(row)))];
  return [...title, ...lines].join('\n');
}

/** Lines of a cell or a paragraph, with what leads from one place of the file to another. */
function writeRich(rich: Rich, language: Language, lineBreak: string): string {
  if (!rich.some(isMarked)) return escapeLines(plainText(rich, language), lineBreak);
  const written = partedByMarks(rich).map((stretch) => {
    if (!isMarked(stretch)) return escapedWithin(plainText(stretch, language));
    const text = writeRich(stretch.text, language, '\n');
    if (!('place' in stretch)) return text;
    const name = `fragment-${stretch.place + 1}`;
    return stretch.mark === 'place' ? `<a id="${name}"></a>${text}` : `[${text}](#${name})`;
  });
  return linesOf(written.join('')).join(lineBreak);
}

function isColumnOfNumbers(table: Table, column: number): boolean {
  return table.rows.length > 0 && table.rows.every((row) => isNumberCell(row[column] ?? []));
}

function writeBranch(branch: Branch, depth: number, language: Language): string[] {
  const count = escapeLine(oneLine(branch.count, language));
  const text = escapeLine(oneLine(branch.text, language));
  const line = `${'  '.repeat(depth)}- ${text}${count === '' ? '' : ` (${count})`}`;
  return [line, ...branch.children.flatMap((child) => writeBranch(child, depth + 1, language))];
}

function writeProvenance({ provenance, language }: WriteOptions): string[] {
  if (provenance === undefined || provenance.length === 0) return [];
  return ['---', ...provenance.map((line) => escapeLine(oneLine([line], language)))];
}
