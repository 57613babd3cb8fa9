import { isItsName } from '../coding/code-names.ts';
import { allNodes } from '../coding/codebook-index.ts';
import type { Code } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Fragment, Group } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { type CodeUse, type UsedNotation, usedCodebook } from './code-uses.ts';
import type { Wanted } from './wanted.ts';

/** The fragments of one group by code. */
export interface GroupSections {
  /** Null for fragments of no group. */
  readonly title: RawText | null;
  readonly sections: readonly FragmentSection[];
  /** Fragments with a code that the codebook does not have, and those without a code: indexes in `fragments`. */
  readonly unresolved: readonly number[];
  readonly uncoded: readonly number[];
}

/** A code with its own fragments; one with codes below it may have none, and is a heading above them. */
export interface FragmentSection {
  readonly notation: UsedNotation;
  /** Null where it says no more than the notation does. */
  readonly name: RawText | null;
  /** 1 for a label, 2 for a sub, 3 for an ad. */
  readonly depth: number;
  /** The number of its label in the codebook, from 0. */
  readonly label: number;
  /** Respondents who have it, of how many, and distinct ranges of words, with all that is below it. */
  readonly had: number;
  readonly of: number;
  readonly total: number;
  /** Indexes in `fragments`. */
  readonly rows: readonly number[];
}

/**
 * The codes of each group's codebook in its order, with their fragments. Where less than everything is asked for, only
 * codes that have some, and what stands above those.
 */
export function sectionsOf(
  project: CodedProject,
  fragments: readonly Fragment[],
  { code, theme }: Pick<Wanted, 'code' | 'theme'>,
): GroupSections[] {
  const groups = [...new Set(fragments.map(({ group }) => group))];
  return groups.map((id) => {
    const group = project.groups.find((one) => one.id === id);
    const own = [...fragments.keys()].filter((i) => fragments[i]?.group === id);
    const book = project.codebooks.find((one) => one.id === group?.codebook);
    const wanted = code?.(id) ?? null;
    const isUnresolved = (i: number) => fragments[i]?.unresolved.length !== 0;
    const isUncoded = (i: number) => fragments[i]?.codes.length === 0 && !isUnresolved(i);
    return {
      title: group?.title ?? null,
      sections:
        group === undefined || book === undefined
          ? []
          : sectionsIn(
              project,
              group,
              book,
              rowsByCode(fragments, own, wanted),
              code === null && theme === null,
            ),
      unresolved: code === null ? own.filter(isUnresolved) : [],
      uncoded: code === null ? own.filter(isUncoded) : [],
    };
  });
}

/** Rows of each code, of the wanted one and those below it. */
function rowsByCode(
  fragments: readonly Fragment[],
  own: readonly number[],
  wanted: Code | null,
): ReadonlyMap<Code, readonly number[]> {
  const rows = new Map<Code, number[]>();
  for (const i of own) {
    for (const code of fragments[i]?.codes ?? []) {
      if (wanted !== null && !code.isWithin(wanted)) continue;
      putUnder(rows, code, i);
    }
  }
  return rows;
}

function sectionsIn(
  project: CodedProject,
  group: Group,
  book: Codebook,
  rows: ReadonlyMap<Code, readonly number[]>,
  isWhole: boolean,
): FragmentSection[] {
  const { codes } = usedCodebook(project, book, [group]);
  const shown = new Set([...rows.keys()].flatMap((code) => code.lineage));
  return allNodes(book.labels).flatMap(({ code, name }) => {
    const use: CodeUse | undefined = codes.get(code);
    if (use === undefined || !(isWhole || shown.has(code))) return [];
    return [
      {
        notation: use.notation,
        name: use.notation.parts.length > 0 && isItsName(code, name) ? null : name,
        depth: code.depth,
        label: use.label,
        had: use.had.filter((count) => count > 0).length,
        of: use.had.length,
        total: use.fragments,
        rows: rows.get(code) ?? [],
      },
    ];
  });
}
