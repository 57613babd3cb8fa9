import { AlikeIndex, alike } from '../language/alike.ts';
import { stemsOf } from '../language/words.ts';
import type { Code } from '../model/code.ts';
import type { Use } from './note-uses.ts';

export interface CodeName {
  readonly name: string;
  readonly votes: number;
}

const CLEAR = 0.6;
const LEAD = 0.1;
/** From here on two names are the same. */
export const SAME = 0.9;

/** Codes with the names that notes give them. */
export class NamedCodes {
  readonly #names: ReadonlyMap<Code, CodeName>;
  /** Labels and subs that more than one note names. */
  readonly #branches: AlikeIndex<Code>;

  constructor(names: ReadonlyMap<Code, CodeName>) {
    this.#names = names;
    const branches = [...names].filter(([code, { votes }]) => votes > 1 && code.depth < 3);
    this.#branches = new AlikeIndex(branches.map(([code, { name }]) => [code, stemsOf(name)] as const));
  }

  get codes(): readonly Code[] {
    return [...this.#names.keys()];
  }

  /** Empty where no note gives one. */
  nameOf(code: Code | null): string {
    return (code === null ? undefined : this.#names.get(code))?.name ?? '';
  }

  /** Whether heading words fit an admitted branch clearly, and better than by `own`. */
  fitsBranch(head: string, own: number, admits: (code: Code) => boolean): boolean {
    return [...this.#branches.near(stemsOf(head))].some((code) => {
      if (!admits(code)) return false;
      const fit = alike(head, this.nameOf(code));
      return fit > CLEAR && fit > own + LEAD;
    });
  }
}

/** The heading words fit a branch that the code does not stand in better than any that it stands in. */
export function isMisplaced(code: Code, { head }: Use, names: NamedCodes): boolean {
  if (head === null) return false;
  const { lineage } = code;
  const own = Math.max(...lineage.map((ancestor) => alike(head, names.nameOf(ancestor))));
  return names.fitsBranch(head, own, (other) => !lineage.includes(other));
}
