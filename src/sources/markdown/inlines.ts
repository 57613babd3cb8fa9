import type { Nodes, PhrasingContent } from 'mdast';
import type { LineWriter } from './line-writer.ts';

/** What is needed to write inlines: where to, where the block's places start, and which links are real. */
export interface InlineContext {
  readonly out: LineWriter;
  readonly base: number;
  readonly definitions: ReadonlySet<string>;
}

/** Writes the words of a paragraph or heading: no markers, links as their text, no pictures. */
export function writeInlines(nodes: readonly PhrasingContent[], context: InlineContext): void {
  for (const node of nodes) writeInline(node, context);
}

function writeInline(node: PhrasingContent, context: InlineContext): void {
  const { out } = context;
  const { from, to } = spanOf(node, context.base);
  switch (node.type) {
    case 'text':
      out.escaped(from, to);
      break;
    case 'emphasis':
    case 'strong':
      out.emphasise(() => writeInlines(node.children, context));
      break;
    case 'delete':
    case 'link':
      writeInlines(node.children, context);
      break;
    case 'linkReference':
      if (context.definitions.has(node.identifier)) writeInlines(node.children, context);
      else writeWithEdges(node, context);
      break;
    case 'inlineCode':
      writeInlineCode(from, to, out);
      break;
    case 'break':
      out.endLine();
      break;
    case 'html':
      writeTag(node.value, from, to, out);
      break;
    case 'imageReference':
      if (context.definitions.has(node.identifier)) out.unread.push('picture');
      else out.raw(from, to);
      break;
    case 'image':
      out.unread.push('picture');
      break;
    default:
      out.raw(from, to);
  }
}

/** A place in the kept text; half-open. */
export function spanOf(node: Nodes, base: number): { from: number; to: number } {
  return {
    from: base + (node.position?.start.offset ?? 0),
    to: base + (node.position?.end.offset ?? 0),
  };
}

/** "[R]" that no link belongs to is words, brackets and all. */
function writeWithEdges(
  node: Extract<PhrasingContent, { type: 'linkReference' }>,
  context: InlineContext,
): void {
  const { from, to } = spanOf(node, context.base);
  const [first, last] = [node.children[0], node.children.at(-1)];
  context.out.raw(from, first === undefined ? to : spanOf(first, context.base).from);
  writeInlines(node.children, context);
  if (last !== undefined) context.out.raw(spanOf(last, context.base).to, to);
}

function writeInlineCode(from: number, to: number, out: LineWriter): void {
  const text = out.text.slice(from, to);
  const ticks = text.length - text.replace(/^`+/, '').length;
  const inner = text.slice(ticks, text.length - ticks);
  const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '' ? 1 : 0;
  out.raw(from + ticks + padded, to - ticks - padded);
}

const PICTURE = /^<img\b/i;

function writeTag(html: string, from: number, to: number, out: LineWriter): void {
  const kind = kindOfTag(html);
  if (kind === 'break') out.endLine();
  else if (kind === 'words') out.raw(from, to);
  else if (PICTURE.test(html)) out.unread.push('picture');
}

const TAGS = new Set(
  (
    'a abbr article aside b blockquote br center cite code col colgroup dd del details div dl dt em figcaption figure ' +
    'font footer h1 h2 h3 h4 h5 h6 header hr html body i img ins kbd li main mark nav ol p pre q s samp section small ' +
    'span strike strong style sub summary sup table tbody td tfoot th thead time title tr tt u ul var wbr'
  ).split(' '),
);

/** `break` and `mark` are no words; what only looks like a tag (`<onverstaanbaar>`) is. */
function kindOfTag(html: string): 'break' | 'mark' | 'words' {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase();
  if (name === 'br') return 'break';
  return name !== undefined && TAGS.has(name) ? 'mark' : html.startsWith('<!--') ? 'mark' : 'words';
}
