import type { DrawnCode } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { saidWords } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { WORDS } from '../../sentences/words.ts';
import { oneLine } from '../plain.ts';

/** A code ready to be laid out: words instead of what passed the gate. */
export interface DrawnNode {
  readonly notation: string;
  readonly belowLabel: string;
  readonly ownPart: string;
  readonly name: string;
  /** Names of codes above it that have no column, soft before its own. */
  readonly path: string;
  readonly label: number;
  readonly had: readonly number[];
  readonly fragments: number;
  readonly isCited: boolean;
  readonly isDoubtful: boolean;
  readonly isLabel: boolean;
  readonly children: readonly DrawnNode[];
}

/** The codes of a picture; what is put on a code with codes below it becomes its first leaf. */
export function treeNodes(codes: readonly DrawnCode[], language: Language, isLabel = true): DrawnNode[] {
  return codes.map((code) => {
    const children = treeNodes(code.children, language, false);
    const node = {
      notation: oneLine(code.notation, language),
      belowLabel: oneLine(code.belowLabel, language),
      ownPart: oneLine(code.ownPart, language),
      name: oneLine(code.name, language),
      path: '',
      label: code.label,
      had: code.had,
      fragments: code.fragments,
      isCited: code.isCited,
      isDoubtful: code.isDoubtful,
      isLabel,
    };
    const direct = code.direct;
    if (direct === null) return { ...node, children };
    const name = saidWords(say(WORDS.directly, language));
    return {
      ...node,
      children: [{ ...node, ...direct, name, isCited: false, isLabel: false, children: [] }, ...children],
    };
  });
}

export function isLeaf({ children }: DrawnNode): boolean {
  return children.length === 0;
}

export function leavesOf(nodes: readonly DrawnNode[]): DrawnNode[] {
  return nodes.flatMap((node) => (isLeaf(node) ? [node] : leavesOf(node.children)));
}

/** Levels of the deepest one. */
export function depthOf(nodes: readonly DrawnNode[]): number {
  return nodes.reduce((deepest, { children }) => Math.max(deepest, 1 + depthOf(children)), 0);
}

/** At most `columns` levels of codes with codes below: deeper ones stand before the names of their leaves. */
export function flattened(nodes: readonly DrawnNode[], columns: number): DrawnNode[] {
  return nodes.flatMap((node) => {
    if (isLeaf(node)) return [node];
    if (columns > 0) return [{ ...node, children: flattened(node.children, columns - 1) }];
    return flattened(node.children, 0).map((leaf) => ({ ...leaf, path: `${node.name} › ${leaf.path}` }));
  });
}
