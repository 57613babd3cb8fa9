import type { ProjectCopy } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { plainText } from '../plain.ts';
import { fileText } from './interview.ts';
import { writeMargin } from './margin.ts';
import { markedLines } from './marked-text.ts';
import { bracedNote, remarkOf } from './remarks.ts';

type CopiedText = ProjectCopy['texts'][number];
type ParagraphOfCopy = CopiedText['paragraphs'][number];

/** A paragraph with its lines in Markdown. */
interface WrittenParagraph {
  readonly paragraph: ParagraphOfCopy;
  readonly lines: readonly string[];
}

const DEEPEST = 6;

/** What a document holds beside interviews: headings, paragraphs, tables, footnotes, and the remarks on them. */
export function textText(copied: CopiedText, language: Language): string {
  const { hadInterviews, paragraphs, footnotes, margin, loose } = copied;
  const texts = paragraphs.map(({ text }) => plainText([text], language));
  const remarks = margin.map((note) => remarkOf(note, language));
  const { margin: placed, beside } = writeMargin(texts, remarks);
  const written = paragraphs.map((paragraph, i): WrittenParagraph => {
    const lines = markedLines(texts[i] ?? '', withCalls(placed.at[i] ?? new Map(), paragraph));
    const label = paragraph.label === null ? '' : plainText([paragraph.label], language).trim();
    const [first = '', ...others] = lines;
    return {
      paragraph,
      lines: label === '' ? lines : [`${markedLines(label, new Map()).join(' ')} ${first}`, ...others],
    };
  });
  const notes = [
    ...beside.flatMap(({ coder, words }) => bracedNote('note', coder, words) ?? []),
    ...loose.flatMap(({ kind, coder, words }) => {
      const [name, said] = [coder, words].map((part) => plainText([part], language).trim());
      return bracedNote(kind, name ?? '', said ?? '') ?? [];
    }),
  ];
  const definitions = footnotes.map(({ number, text }) => {
    const lines = markedLines(plainText([text], language), new Map());
    return `[^${number}]: ${lines.join('\n\n    ')}`;
  });
  return fileText(hadInterviews ? 'beside' : 'text', {}, [...blocksOf(written), ...notes, ...definitions]);
}

function withCalls(
  insertions: ReadonlyMap<number, string>,
  { calls }: ParagraphOfCopy,
): ReadonlyMap<number, string> {
  const all = new Map(insertions);
  for (const { offset, number } of calls) all.set(offset, `${all.get(offset) ?? ''}[^${number}]`);
  return all;
}

/** Cells of one table that follow each other are a table. */
function blocksOf(written: readonly WrittenParagraph[]): string[] {
  const blocks: string[] = [];
  let cells: WrittenParagraph[] = [];
  const flush = () => {
    if (cells.length > 0) blocks.push(markedTable(cells));
    cells = [];
  };
  for (const one of written) {
    const { cell, heading, quoted } = one.paragraph;
    if (cells[0]?.paragraph.cell?.table !== cell?.table) flush();
    if (cell !== null) cells.push(one);
    else if (heading !== null)
      blocks.push(`${'#'.repeat(Math.min(heading, DEEPEST))} ${one.lines.join(' ')}`);
    else blocks.push(...one.lines.map((line) => (quoted ? `> ${line}` : line)));
  }
  flush();
  return blocks.filter((block) => !/^#* ?$/.test(block));
}

function markedTable(cells: readonly WrittenParagraph[]): string {
  const rows = new Map<number, Map<number, string>>();
  let columns = 0;
  for (const { paragraph, lines } of cells) {
    if (paragraph.cell === null) continue;
    const { row, column } = paragraph.cell;
    const own = rows.get(row) ?? new Map<number, string>();
    const known = own.get(column);
    own.set(column, [...(known === undefined ? [] : [known]), ...lines].join('<br>'));
    rows.set(row, own);
    columns = Math.max(columns, column + 1);
  }
  const written = [...rows.values()].map((row) =>
    tableLine(Array.from({ length: columns }, (_, i) => row.get(i) ?? '')),
  );
  const [head = '', ...body] = written;
  return [head, tableLine(Array.from({ length: columns }, () => '---')), ...body].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
