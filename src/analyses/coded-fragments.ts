import type { Code } from '../model/code.ts';
import type { Fragment } from '../model/project.ts';
import type { Column } from './columns.ts';
import { type Counts, countsOf, under } from './counts.ts';

/** A fragment, and its place among all. */
type FragmentInPlace = readonly [number, Fragment];

/** Fragments by group, so that a table of many columns is filled in one walk for each of its rows. */
export class CodedFragments {
  readonly #byGroup = new Map<string, Fragment[]>();
  readonly #places: ReadonlyMap<Fragment, number>;

  constructor(fragments: readonly Fragment[]) {
    this.#places = new Map(fragments.map((fragment, i) => [fragment, i] as const));
    for (const fragment of fragments) {
      if (fragment.group === null) continue;
      const alike = this.#byGroup.get(fragment.group) ?? [];
      this.#byGroup.set(fragment.group, alike);
      alike.push(fragment);
    }
  }

  /** What the fragments of a row's codes come to, by column and by group: a group without such codes is left out. */
  inRow(codesOf: (group: string) => readonly Code[]): (column: Column) => readonly Counts[] {
    const rows = new Map<string, GroupInRow>();
    const inGroup = (group: string) => {
      const known = rows.get(group) ?? this.#groupInRow(group, codesOf(group));
      rows.set(group, known);
      return known;
    };
    return ({ groups, respondents, isWholeGroup }) =>
      groups.flatMap((group) => {
        const codes = codesOf(group);
        if (codes.length === 0) return [];
        const { all, byRespondent } = inGroup(group);
        const theirs = isWholeGroup
          ? all
          : inProjectOrder(respondents.flatMap((id) => byRespondent.get(id) ?? []));
        return [countsOf(theirs, codes)];
      });
  }

  #groupInRow(group: string, codes: readonly Code[]): GroupInRow {
    const all = under(this.#byGroup.get(group) ?? [], codes);
    const byRespondent = new Map<string, FragmentInPlace[]>();
    for (const fragment of all) {
      for (const id of fragment.respondents) {
        const theirs = byRespondent.get(id) ?? [];
        byRespondent.set(id, theirs);
        theirs.push([this.#places.get(fragment) ?? 0, fragment]);
      }
    }
    return { all, byRespondent };
  }
}

interface GroupInRow {
  readonly all: readonly Fragment[];
  readonly byRespondent: ReadonlyMap<string, readonly FragmentInPlace[]>;
}

/** As they stand in the project, one of several respondents once. */
function inProjectOrder(placed: readonly FragmentInPlace[]): Fragment[] {
  return [...new Map(placed.toSorted(([a], [b]) => a - b)).values()];
}
