import type { CodebookIndex } from '../coding/codebook-index.ts';
import { type Clause, clausesOf } from '../coding/note-words.ts';
import { AlikeIndex } from '../language/alike.ts';
import { likeness, stemsOf } from '../language/words.ts';
import type { Code } from '../model/code.ts';
import { putUnder } from '../model/grouped.ts';
import type { Fragment } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';

/** Codebooks are smaller than this; of a larger one, only codes with words alike are compared. */
const ORDINARY = 300;

/** Comparisons that are kept at most: notes that say the same are many, and so are notes that do not. */
const MOST_REMEMBERED = 100_000;

/** Words under which one note uses a code. */
export interface Usage {
  readonly fragment: Fragment;
  readonly words: string;
  readonly stems: readonly string[];
}

/** What a note calls a code. */
interface SaidOfCode extends Omit<Usage, 'fragment'> {
  readonly code: Code;
  readonly used: UsedStems;
}

/** Stems under which notes use a code. */
interface UsedStems {
  readonly stems: readonly string[];
  /** The note that does, null for several. */
  only: string | null;
}

/**
 * Compares the words of notes with the names of codes, and with what other notes call the same code. Stems that
 * stand in many names ("samenwerking") weigh less than stems that stand in one (inverse document frequency,
 * Spärck Jones 1972); alikeness is the F-measure of the weights that both sides cover.
 */
export class Wording {
  readonly codes: readonly Code[];
  /** Labels and subs: what heading words may name. */
  readonly branches: readonly Code[];
  readonly #names = new Map<Code, readonly string[]>();
  readonly #usage = new Map<Code, Usage[]>();
  readonly #used = new Map<Code, Map<string, UsedStems>>();
  readonly #withParent = new Map<Code, readonly string[]>();
  /** By the references of a note: notes that say the same have the same ones. */
  readonly #said = new Map<Fragment['references'], readonly SaidOfCode[]>();
  #compared = new Map<readonly string[], Map<readonly string[], number>>();
  #comparisons = 0;
  readonly #frequency = new Map<string, number>();
  readonly #weights = new Map<string, number>();
  readonly #above = new Map<Code, readonly (readonly string[])[]>();
  #byWords: AlikeIndex<Code> | null = null;
  #byHead: AlikeIndex<Code> | null = null;

  constructor(index: CodebookIndex, fragments: readonly Fragment[]) {
    for (const { code, name } of index.nodes) {
      const stems = stemsOf(wordsOf(name));
      this.#names.set(code, stems);
      for (const stem of new Set(stems)) this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1);
    }
    this.codes = index.nodes.map(({ code }) => code);
    this.branches = index.nodes.filter(({ kind }) => kind !== 'ad').map(({ code }) => code);
    for (const fragment of fragments) this.#collect(fragment, index);
  }

  #collect(fragment: Fragment, index: CodebookIndex): void {
    const { references } = fragment;
    const before = this.#said.get(references);
    const said = before ?? this.#saidIn(fragment, index);
    if (before === undefined) this.#said.set(references, said);
    for (const { code, words, stems, used } of said) {
      putUnder(this.#usage, code, { fragment, words, stems });
      if (before !== undefined) used.only = null;
    }
  }

  #saidIn(fragment: Fragment, index: CodebookIndex): SaidOfCode[] {
    return clausesOf(wordsOf(fragment.note), fragment.references).flatMap((clause) => {
      // Words that are the code say what it is called already.
      if (clause.references[0]?.notation === 'words') return [];
      return clause.references.flatMap(({ cited }, i) => {
        const code = index.resolve(cited);
        const words = ownWords(clause, i);
        if (code === null || words === null) return [];
        const stems = stemsOf(words);
        return [{ code, words, stems, used: this.#use(code, fragment.id, stems) }];
      });
    });
  }

  #use(code: Code, fragment: string, stems: readonly string[]): UsedStems {
    const used = this.#used.get(code) ?? new Map<string, UsedStems>();
    const key = stems.join(' ');
    const same = used.get(key) ?? { stems, only: fragment };
    if (same.only !== fragment) same.only = null;
    this.#used.set(code, used.set(key, same));
    return same;
  }

  usageOf(code: Code): readonly Usage[] {
    return this.#usage.get(code) ?? [];
  }

  nameOf(code: Code): readonly string[] {
    return this.#names.get(code) ?? [];
  }

  /** The codes that some words may mean: all of a codebook of ordinary size. */
  near(words: readonly string[]): Iterable<Code> {
    if (this.codes.length <= ORDINARY) return this.codes;
    this.#byWords ??= new AlikeIndex(
      this.codes.map((code) => {
        const used = this.usageOf(code).flatMap(({ stems }) => stems);
        return [code, [...this.nameOf(code), ...used]] as const;
      }),
    );
    return this.#byWords.near(words);
  }

  /** The branches that heading words may mean. */
  nearBranches(head: readonly string[]): Iterable<Code> {
    if (this.branches.length <= ORDINARY) return this.branches;
    this.#byHead ??= new AlikeIndex(
      this.branches.map((code) => [code, this.#headings(code).flat()] as const),
    );
    return this.#byHead.near(head);
  }

  /** 0 to 1: how well a branch's heading words fit what is above a code, or the code itself. */
  headFit(head: readonly string[], code: Code): number {
    if (head.length === 0) return 0;
    return this.#headings(code).reduce((most, names) => Math.max(most, this.alike(head, names)), 0);
  }

  /** What a note may put above a code's own words: each name of its lineage, those above it, all of them. */
  #headings(code: Code): readonly (readonly string[])[] {
    const known = this.#above.get(code);
    if (known !== undefined) return known;
    const names = code.lineage.map((ancestor) => this.nameOf(ancestor));
    const headings =
      names.length === 1
        ? names
        : [...names, ...(names.length > 2 ? [names.slice(0, -1).flat()] : []), names.flat()];
    this.#above.set(code, headings);
    return headings;
  }

  /** 0 to 1: how well words fit a code's name, or what other notes than this one call it. */
  ownFit(words: readonly string[], code: Code, except: string): number {
    let most = this.ownName(words, code);
    for (const { stems, only } of this.#used.get(code)?.values() ?? []) {
      // What others call a code may itself be a slip, so it counts for less than the name.
      if (only !== except) most = Math.max(most, 0.9 * this.alike(words, stems));
    }
    return most;
  }

  /** 0 to 1: how well words fit a code's name, or its name and the one above it. */
  ownName(words: readonly string[], code: Code): number {
    return Math.max(this.alike(words, this.nameOf(code)), this.alike(words, this.#nameWithParent(code)));
  }

  #nameWithParent(code: Code): readonly string[] {
    const known = this.#withParent.get(code);
    if (known !== undefined) return known;
    const names = code.parent === null ? [] : [...this.nameOf(code.parent), ...this.nameOf(code)];
    this.#withParent.set(code, names);
    return names;
  }

  /** 0 to 1: name or usage and the branch above, together. */
  fit(clause: Clause, words: readonly string[], code: Code, except: string): number {
    const head = headStems(clause);
    const own = this.ownFit(words, code, except);
    return head.length === 0 ? own : 0.6 * own + 0.4 * this.headFit(head, code);
  }

  alike(left: readonly string[], right: readonly string[]): number {
    // By identity: the stems of the same words are the same list for as long as these are remembered.
    const known = this.#compared.get(left)?.get(right);
    if (known !== undefined) return known;
    if (++this.#comparisons % MOST_REMEMBERED === 0) this.#compared = new Map();
    const found = this.#alike(left, right);
    const ofLeft = this.#compared.get(left) ?? new Map<readonly string[], number>();
    this.#compared.set(left, ofLeft.set(right, found));
    return found;
  }

  #alike(left: readonly string[], right: readonly string[]): number {
    const [all, other] = [this.#weight(left), this.#weight(right)];
    if (all === 0 || other === 0) return 0;
    const precision = this.#covered(left, right) / all;
    const recall = this.#covered(right, left) / other;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }

  #weight(stems: readonly string[]): number {
    return stems.reduce((sum, stem) => sum + this.#weightOf(stem), 0);
  }

  #covered(stems: readonly string[], by: readonly string[]): number {
    return stems.reduce((sum, stem) => {
      const best = by.reduce((most, other) => Math.max(most, likeness(stem, other)), 0);
      return sum + best * this.#weightOf(stem);
    }, 0);
  }

  #weightOf(stem: string): number {
    const known = this.#weights.get(stem);
    if (known !== undefined) return known;
    const size = this.#names.size;
    const weight = Math.log(1 + size / (this.#frequency.get(stem) ?? 1)) / Math.log(1 + size);
    this.#weights.set(stem, weight);
    return weight;
  }
}

/** The words of a clause that are about its i-th code alone, null where they cannot be told apart. */
export function ownWords(clause: Clause, i: number): string | null {
  if (clause.references.length === 1) return clause.parts[clause.parts.length - 1] || null;
  return clause.pieces.length === clause.references.length ? (clause.pieces[i] ?? null) : null;
}

const NO_STEMS: readonly string[] = [];

export function headStems(clause: Clause): readonly string[] {
  const [first, ...more] = clause.parts.slice(0, -1);
  return first === undefined
    ? NO_STEMS
    : more.length === 0
      ? stemsOf(first)
      : [first, ...more].flatMap(stemsOf);
}
