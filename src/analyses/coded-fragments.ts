import { type Code, withAbove } from '../model/code.ts';
import { madeOnce } from '../model/deferred.ts';
import { putUnder } from '../model/grouped.ts';
import type { Fragment } from '../model/project.ts';
import type { Column } from './columns.ts';
import { besideOthers, type Counts, countsAmong } from './counts.ts';

/** A fragment, and its place among all. */
type FragmentInPlace = readonly [number, Fragment];

/** Fragments by group and by each code that they have or stand below, so that a row of a table looks at its own alone. */
export class CodedFragments {
  readonly #byGroup = new Map<string, Map<Code, FragmentInPlace[]>>();
  readonly #beside: ReadonlySet<Fragment>;

  constructor(fragments: readonly Fragment[]) {
    this.#beside = new Set(besideOthers(fragments));
    fragments.forEach((fragment, i) => {
      if (fragment.group === null) return;
      const byCode = this.#byGroup.get(fragment.group) ?? new Map<Code, FragmentInPlace[]>();
      this.#byGroup.set(fragment.group, byCode);
      const placed = [i, fragment] as const;
      for (const code of withAbove(fragment.codes)) putUnder(byCode, code, placed);
    });
  }

  /** What the fragments of a row's codes come to, by column and by group: a group without such codes is left out. */
  inRow(codesOf: (group: string) => readonly Code[]): (column: Column) => readonly Counts[] {
    const rows = new Map<string, GroupInRow>();
    const inGroup = (group: string) => {
      const known = rows.get(group) ?? this.#groupInRow(group, codesOf(group));
      rows.set(group, known);
      return known;
    };
    return ({ groups, respondents, isWholeGroup }) => {
      const own = new Set(respondents);
      return groups.flatMap((group) => {
        const codes = codesOf(group);
        if (codes.length === 0) return [];
        const { all, byRespondent } = inGroup(group);
        if (isWholeGroup) return [this.#countsOf(all, codes)];
        const theirs = inProjectOrder(respondents.flatMap((id) => byRespondent().get(id) ?? []));
        const counts = this.#countsOf(theirs, codes);
        // Who shares a turn with somebody of this column is counted in another one.
        return [{ ...counts, respondents: counts.respondents.filter((id) => own.has(id)) }];
      });
    };
  }

  /** Of fragments that all have one of the codes, or one below it. */
  #countsOf(fragments: readonly Fragment[], codes: readonly Code[]): Counts {
    const beside = this.#beside.size === 0 ? [] : fragments.filter((one) => this.#beside.has(one));
    return countsAmong(fragments, codes, beside);
  }

  #groupInRow(group: string, codes: readonly Code[]): GroupInRow {
    const byCode = this.#byGroup.get(group);
    const placed = codes.flatMap((code) => byCode?.get(code) ?? []);
    return { all: inProjectOrder(placed), byRespondent: madeOnce(() => placedByRespondent(placed)) };
  }
}

function placedByRespondent(placed: readonly FragmentInPlace[]): ReadonlyMap<string, FragmentInPlace[]> {
  const byRespondent = new Map<string, FragmentInPlace[]>();
  for (const one of placed) for (const id of one[1].respondents) putUnder(byRespondent, id, one);
  return byRespondent;
}

interface GroupInRow {
  readonly all: readonly Fragment[];
  readonly byRespondent: () => ReadonlyMap<string, readonly FragmentInPlace[]>;
}

/** As they stand in the project, one of several respondents or codes once. */
function inProjectOrder(placed: readonly FragmentInPlace[]): Fragment[] {
  const sorted = placed.every(([at], i) => i === 0 || at > (placed[i - 1]?.[0] ?? at))
    ? placed
    : placed.toSorted(([a], [b]) => a - b).filter(([at], i, all) => at !== all[i - 1]?.[0]);
  return sorted.map(([, fragment]) => fragment);
}
