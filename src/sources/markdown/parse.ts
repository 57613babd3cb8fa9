import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Kept } from '../text/kept.ts';
import type { LineSpan } from '../text/lines.ts';
import { isDefinition } from './references.ts';

/** A block at the top of a document; add `base` to its offsets for places in the kept text. */
export interface Block {
  readonly node: RootContent;
  readonly base: number;
}

// HTML blocks are off: a line like "<onverstaanbaar>" would keep what follows it from being read as Markdown.
const parser = unified()
  .data('micromarkExtensions', [{ disable: { null: ['htmlFlow'] } }])
  .use(remarkParse)
  .freeze();

export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

const CHUNK = 16_384;

/**
 * Parses piece by piece, which keeps memory flat, and time linear where a few characters can make the parser
 * look back over all that came before. A piece ends where one block surely does; link definitions go with each.
 */
export function parseBlocks(kept: Kept): { blocks: Block[]; definitions: ReadonlySet<string> } {
  const written = kept.lines.map(({ from, to }) => kept.text.slice(from, to)).filter(isDefinition);
  const appended = written.length === 0 ? '' : `\n\n${written.join('\n')}\n`;
  const blocks: Block[] = [];
  const definitions = new Set<string>();
  for (const { from, to } of chunksOf(kept, CHUNK + appended.length)) {
    const { children } = parseMarkdown(kept.text.slice(from, to) + appended);
    for (const node of children) {
      if (node.type === 'definition' && isDefinition(`[${node.label}]: ${node.url}`)) {
        definitions.add(node.identifier);
      }
      if ((node.position?.start.offset ?? 0) < to - from) blocks.push({ node, base: from });
    }
  }
  return { blocks, definitions };
}

// Lines that may belong to what stands above them: indented, in a list or a quote, under a heading of two lines.
const BELONGS = /^(?:[ \t>=|]|[-*+_](?:[-*_ \t]|$)|\d{1,9}[.)])/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

function chunksOf(kept: Kept, size: number): LineSpan[] {
  const chunks: LineSpan[] = [];
  let from = 0;
  let fence: string | null = null;
  for (const line of kept.lines) {
    const words = kept.text.slice(line.from, line.to);
    if (line.from - from >= size && fence === null && words !== '' && !BELONGS.test(words)) {
      chunks.push({ from, to: line.from });
      from = line.from;
    }
    fence = fenceAfter(fence, words);
  }
  chunks.push({ from, to: kept.text.length });
  return chunks;
}

/** The fence that is open behind a line of code or text. */
function fenceAfter(open: string | null, line: string): string | null {
  const [, mark = '', rest = ''] = FENCE.exec(line) ?? [];
  if (mark === '') return open;
  if (open === null) return mark.startsWith('`') && rest.includes('`') ? null : mark;
  const closes = mark[0] === open[0] && mark.length >= open.length && rest.trim() === '';
  return closes ? null : open;
}
