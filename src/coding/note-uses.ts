import type { Code } from '../model/code.ts';
import type { Reference } from '../model/project.ts';
import { type Clause, clausesOf } from './note-words.ts';

/** A clause of a note as it words the codes it names. */
export interface Use {
  readonly codes: readonly Code[];
  /** What stands directly above the clause's own words, null where it has one part. */
  readonly head: string | null;
  readonly wordings: readonly NamedCode[];
}

/** One way in which a note words a code. */
export interface NamedCode {
  readonly code: Code;
  readonly words: string;
  /** A note about the code itself says more than one that names it as what is above another. */
  readonly votes: number;
}

export function usesIn(note: string, references: readonly Reference[]): Use[] {
  return clausesOf(note, references).map((clause) => {
    const codes = [...new Set(clause.references.flatMap(({ cited }) => (cited.isComplete ? [cited] : [])))];
    const head = clause.parts[clause.parts.length - 2] || null;
    const wordings = codes.flatMap((code, i) => clauseWordings(code, i, codes.length, clause));
    return { codes, head, wordings: distinctWordings(wordings) };
  });
}

/** A clause with three codes of one label words that label once. */
function distinctWordings(wordings: readonly NamedCode[]): NamedCode[] {
  const wordsOfCode = new Map<Code, Set<string>>();
  return wordings.filter(({ code, words }) => {
    const known = wordsOfCode.get(code) ?? new Set();
    if (known.has(words)) return false;
    wordsOfCode.set(code, known.add(words));
    return true;
  });
}

/** The last part words the code itself; the parts before it word what is above it, from near to far. */
function clauseWordings(code: Code, i: number, count: number, { parts, pieces }: Clause): NamedCode[] {
  const own = count === 1 ? parts[parts.length - 1] : pieces[i];
  const wordings: NamedCode[] = own === undefined ? [] : [{ code, words: own, votes: 2 }];
  const above = code.lineage.slice(0, -1).reverse();
  const heads = parts.slice(0, -1).reverse();
  for (const [depth, ancestor] of above.entries()) {
    const words = heads[depth];
    if (words !== undefined) wordings.push({ code: ancestor, words, votes: 1 });
  }
  return wordings.filter(({ words }) => !NO_NAME.test(words) && !COUNTED.test(words));
}

/** "Label 1, sub 2 (2x)". */
const COUNTED = /^\d+\s*(?:x|keer|maal|times)(?:\s+\p{L}+)?$/iu;
/** What leads to a code and calls it nothing: "zie ook label 4", "1.1 t/m 1.3". */
const NO_NAME =
  /^(?:(?:zie|vgl|cf|see)?\s*(?:ook|also)?|t\/m|tot(?: en met)?|to|through|en|of|and|or|idem|dus|eerst|nu|was|moet(?: zijn)?|nee|no|plus)\.?$/iu;
