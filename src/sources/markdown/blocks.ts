import type { Code, Heading, List, RootContent } from 'mdast';
import type { ItemOfList, Unread } from '../../model/document.ts';
import type { Kept } from '../text/kept.ts';
import type { TextLine } from '../text/layout.ts';
import { splitLines } from '../text/lines.ts';
import { type InlineContext, spanOf, writeInlines } from './inlines.ts';
import { LineWriter } from './line-writer.ts';
import { parseBlocks } from './parse.ts';
import { writePlain } from './plain.ts';
import { isDefinition } from './references.ts';
import { tableCells } from './tables.ts';

/** The words of a Markdown text. */
export interface Written {
  /** In order: what is marked up as what is gone, but for headings. */
  readonly lines: readonly TextLine[];
  readonly unread: readonly Unread[];
}

/** Of a block in a list, with the item that it belongs to. */
type ItemContext = InlineContext & { readonly item: ItemOfList };

export function writtenIn(kept: Kept): Written {
  const out = new LineWriter(kept);
  for (const block of parseBlocks(kept)) {
    if (block.node !== null) writeBlock(block.node, { out, ...block });
    else if (block.plain) writePlain(block.base, block.to, out);
    else out.escaped(block.base, block.to);
    out.endLine();
  }
  return out;
}

function writeBlock(node: RootContent, context: InlineContext & Partial<ItemContext>): void {
  switch (node.type) {
    case 'paragraph':
      rewrite(
        context,
        () => writeInlines(node.children, context),
        (lines) => tableCells(lines, context.out),
      );
      break;
    case 'heading':
      writeHeading(node, context);
      break;
    case 'blockquote':
      rewrite(
        context,
        () => {
          for (const child of node.children) writeBlock(child, context);
        },
        (lines) => lines.map((line) => ({ ...line, quoted: true })),
      );
      break;
    case 'list':
      writeList(node, context);
      break;
    case 'code':
      writeCode(node, context);
      break;
    case 'definition':
      writeDefinition(node, context);
      break;
  }
}

/** Writes, and gives the lines that were written another form. */
function rewrite(
  { out }: InlineContext,
  write: () => void,
  change: (lines: readonly TextLine[]) => readonly TextLine[],
): void {
  const first = out.lines.length;
  write();
  out.endLine();
  const written = out.lines.splice(first);
  for (const line of change(written)) out.lines.push(line);
}

const SPEAKER = /^[^\s:]{1,30}(?: [^\s:]{1,30}){0,2}:/;

function writeHeading(node: Heading, context: InlineContext): void {
  const underlined = context.out.text[spanOf(node, context.base).from] !== '#';
  rewrite(
    context,
    () => writeInlines(node.children, context),
    (lines) => {
      // A line of dashes under a turn makes a heading of it, which nobody who types a transcript means.
      const isTurn = lines.length > 1 || SPEAKER.test(lines[0]?.runs.map((run) => run.text).join('') ?? '');
      return underlined && isTurn ? lines : lines.map((line) => ({ ...line, heading: node.depth }));
    },
  );
}

function writeList(node: List, context: InlineContext & Partial<ItemContext>): void {
  // "2016. Dat was het jaar" is no list, though Markdown takes it for one: its number is a word.
  const numbered = node.ordered === true && (node.start ?? 1) > 1;
  const above = context.item?.number;
  for (const [i, item] of node.children.entries()) {
    const number =
      node.ordered === true && above !== null ? [above ?? [], (node.start ?? 1) + i].flat() : null;
    const here = { level: (context.item?.level ?? -1) + 1, number: number?.join('.') ?? null };
    writeItem(item, numbered, { ...context, item: here });
  }
}

function writeItem(item: List['children'][number], numbered: boolean, context: ItemContext): void {
  const { from, to } = spanOf(item, context.base);
  const first = item.children[0];
  rewrite(
    context,
    () => {
      if (numbered) context.out.raw(from, first === undefined ? to : spanOf(first, context.base).from);
      for (const child of item.children) writeBlock(child, context);
    },
    (lines) =>
      lines.map((line, i) => ({ item: i === 0 ? context.item : { ...context.item, number: null }, ...line })),
  );
}

/** The lines between the fences as they stand. */
function writeCode(node: Code, { out, base }: InlineContext): void {
  const { from, to } = spanOf(node, base);
  const written = splitLines(out.text.slice(from, to));
  const fenced = /^[`~]/.test(out.text[from] ?? '');
  const values = node.value === '' ? [] : node.value.split(/\r\n|\n|\r/);
  values.forEach((value, i) => {
    const line = written[fenced ? i + 1 : i];
    if (line === undefined) return;
    // Only the end is sure: a quote, a list or a tab may have put something before it.
    const end = from + line.to;
    out.words(Math.max(end - value.length, from + line.from), end);
    out.endLine();
  });
}

function writeDefinition(node: RootContent, { out, base }: InlineContext): void {
  const { from, to } = spanOf(node, base);
  if (isDefinition(out.text.slice(from, to))) return;
  out.escaped(from, to);
  out.endLine();
}
