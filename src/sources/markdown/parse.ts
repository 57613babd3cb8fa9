import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Kept } from '../text/kept.ts';
import { piecesOf } from './pieces.ts';
import { isDefinition } from './references.ts';

/**
 * A block at the top of a document: add `base` to its offsets for places in the kept text. Or lines that are not
 * parsed, from `base` to `to`: plain prose, or one line that is too long. `definitions`: the links that are real, by identifier.
 */
export type MarkdownBlock =
  | { readonly node: RootContent; readonly base: number; readonly definitions: ReadonlySet<string> }
  | { readonly node: null; readonly base: number; readonly to: number; readonly plain: boolean };

// HTML blocks are off: a line like "<onverstaanbaar>" would keep what follows it from being read as Markdown.
const parser = unified()
  .data('micromarkExtensions', [{ disable: { null: ['htmlFlow'] } }])
  .use(remarkParse)
  .freeze();

/** Parses a text piece by piece; link definitions go with each piece. */
export function* parseBlocks(kept: Kept): Generator<MarkdownBlock> {
  const written = kept.lines.map(({ from, to }) => kept.text.slice(from, to)).filter(isDefinition);
  const links = written.length === 0 ? '' : `${written.join('\n')}\n\n`;
  for (const { from, to, form } of piecesOf(kept, links.length)) {
    if (form !== 'markdown') {
      yield { node: null, base: from, to, plain: form === 'plain' };
      continue;
    }
    if (kept.text.slice(from, to).trim() === '') continue;
    const definitions = new Set<string>();
    for (const node of parser.parse(links + kept.text.slice(from, to)).children) {
      const own = (node.position?.start.offset ?? 0) >= links.length;
      if (own) yield { node, base: from - links.length, definitions };
      else if (node.type === 'definition') definitions.add(node.identifier);
    }
  }
}
