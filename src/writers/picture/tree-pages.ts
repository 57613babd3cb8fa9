import type { Language } from '../../model/project.ts';
import { continued } from './page-words.ts';
import { type DrawnNode, isLeaf } from './tree-nodes.ts';

type Fits = (nodes: readonly DrawnNode[]) => boolean;

/**
 * The labels over pages, in order, as many on each as fit. A label that is too high alone is parted between its subs, a
 * sub between its ads; what stands above them is repeated and says so.
 */
export function pagesOf(labels: readonly DrawnNode[], fits: Fits, language: Language): DrawnNode[][] {
  const pieces = labels.flatMap((label) => treePieces(label, fits, (piece) => [piece], language));
  return pagesThatFit(pieces, fits);
}

/** A code in pieces that each fit on a page, with all that stands above it. */
function treePieces(
  node: DrawnNode,
  fits: Fits,
  within: (piece: DrawnNode) => DrawnNode[],
  language: Language,
): DrawnNode[] {
  if (isLeaf(node) || fits(within(node))) return [node];
  const around = (children: readonly DrawnNode[]) => within({ ...node, children });
  const parts = node.children.flatMap((child) =>
    treePieces(child, fits, (piece) => around([piece]), language),
  );
  return pagesThatFit(parts, (children) => fits(around(children))).map((children, i) => ({
    ...node,
    ...(i === 0 ? {} : { name: continued(node.name, language) }),
    children,
  }));
}

function pagesThatFit(pieces: readonly DrawnNode[], fits: Fits): DrawnNode[][] {
  const pages: DrawnNode[][] = [];
  let page: DrawnNode[] = [];
  for (const piece of pieces) {
    if (page.length > 0 && !fits([...page, piece])) {
      pages.push(page);
      page = [];
    }
    page.push(piece);
  }
  return page.length === 0 ? pages : [...pages, page];
}
