import type { Code } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import { wordsOf } from '../model/words-of.ts';

/** A codebook by code; also knows the codes that a renumbering left behind. */
export class CodebookIndex {
  readonly #nodes = new Map<Code, CodebookNode>();
  readonly #renumbered = new Map<Code, Code>();

  constructor(codebook: Codebook | null) {
    for (const node of codebook === null ? [] : allNodes(codebook.labels)) {
      this.#nodes.set(node.code, node);
      for (const former of node.was) this.#renumbered.set(former, node.code);
    }
  }

  get nodes(): readonly CodebookNode[] {
    return [...this.#nodes.values()];
  }

  node(code: Code): CodebookNode | null {
    return this.#nodes.get(code) ?? null;
  }

  /** The code that a citation means today, null where the codebook has none. */
  resolve(code: Code): Code | null {
    if (this.#nodes.has(code)) return code;
    return this.#renumbered.get(code) ?? null;
  }

  wasRenumbered(code: Code): boolean {
    return !this.#nodes.has(code) && this.#renumbered.has(code);
  }

  /** Names from the label down to the code itself. */
  namesAbove(code: Code): string[] {
    return code.lineage.flatMap((ancestor) => {
      const node = this.#nodes.get(ancestor);
      return node === undefined ? [] : [wordsOf(node.name)];
    });
  }
}

/** Every node, each before the ones below it. */
export function allNodes(nodes: readonly CodebookNode[]): CodebookNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}
