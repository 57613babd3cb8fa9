import { Code } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';

/** A codebook by code; also knows the codes that a renumbering left behind, and the names that codes go by. */
export class CodebookIndex {
  readonly #nodes = new Map<Code, CodebookNode>();
  readonly #renumbered = new Map<Code, Code>();
  /** By a name of one word part: what is called so. */
  readonly #named = new Map<Code, Set<Code>>();
  /** A/2 for a codebook that has "A2" as one word. */
  readonly #spelled = new Map<Code, Code>();

  constructor(codebook: Codebook | null) {
    for (const node of codebook === null ? [] : allNodes(codebook.labels)) {
      this.#nodes.set(node.code, node);
      for (const former of node.was) this.#renumbered.set(former, node.code);
      for (const name of wordingsOfNode(node))
        this.#named.set(name, (this.#named.get(name) ?? new Set()).add(node.code));
      if (!node.code.isPlain) this.#spelled.set(inSeparateParts(node.code), node.code);
    }
  }

  get nodes(): readonly CodebookNode[] {
    return [...this.#nodes.values()];
  }

  node(code: Code): CodebookNode | null {
    return this.#nodes.get(code) ?? null;
  }

  /** The code that a citation means today, by address or by name; null where the codebook has none, or several. */
  resolve(code: Code): Code | null {
    if (this.#nodes.has(code)) return code;
    if (!code.isComplete) return null;
    const renumbered = this.#renumbered.get(code);
    if (renumbered !== undefined) return renumbered;
    return code.isPlain ? (this.#spelled.get(code) ?? null) : this.#byName(code);
  }

  /** Nodes that have a number which another one had before. */
  get takenOver(): readonly { readonly node: CodebookNode; readonly now: CodebookNode }[] {
    return [...this.#renumbered].flatMap(([former, code]) => {
      const [node, now] = [this.#nodes.get(former), this.#nodes.get(code)];
      return node === undefined || now === undefined ? [] : [{ node, now }];
    });
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

  /** What is called so, below codes that are called like the parts before: "Knelpunt: privacy", "privacy". */
  #byName(code: Code): Code | null {
    const path = partsOf(code).map((part) => Code.of([part]));
    const last = path.pop();
    const found = [...((last === undefined ? undefined : this.#named.get(last)) ?? [])].filter((candidate) =>
      this.#isBelow(candidate, path),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  #isBelow(code: Code, heads: readonly Code[]): boolean {
    let left = heads.length;
    for (let above = code.parent; above !== null && left > 0; above = above.parent) {
      const head = heads[left - 1];
      if (head !== undefined && this.#named.get(head)?.has(above)) left -= 1;
    }
    return left === 0;
  }
}

/** Its name, other wordings, and the last part of its path where that is a word; each as a code of one part. */
function wordingsOfNode({ code, name, also, spelled }: CodebookNode): Set<Code> {
  const words = [name, ...also, ...spelled].map((one) => wordsOf(one)).filter((one) => /\p{L}/u.test(one));
  const last = partsOf(code).at(-1);
  return new Set([...words, ...(typeof last === 'string' ? [last] : [])].map((one) => Code.of([one])));
}

/** With "A2" and "3a" as two parts each. */
function inSeparateParts(code: Code): Code {
  return Code.of(
    partsOf(code).flatMap((part) =>
      typeof part === 'string' && /^(?:\p{L}\d+\p{L}?|\d+\p{L})$/u.test(part)
        ? (part.match(/\d+|\p{L}/gu) ?? [])
        : [part],
    ),
  );
}

/** Every node, each before the ones below it. */
export function allNodes<Node extends { readonly children: readonly Node[] }>(
  nodes: readonly Node[],
): Node[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}
