import type { CodeOfGroup } from '../coding/asked-code.ts';
import { CodebookIndex } from '../coding/codebook-index.ts';
import { address, Code } from '../model/code.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';

/** The fragments of one code of one group; `code` is null for those without a code in the codebook. */
export interface FragmentSection {
  readonly group: RawText | null;
  readonly code: RawText | null;
  readonly name: RawText | null;
  /** Indexes in `fragments`. */
  readonly rows: readonly number[];
}

/** A section a code of each group (named where there are several), in the order of the codes; fragments without a code in the codebook last.
 * `only`: no code but this one and those below it. */
export function sectionsOf(
  project: CodedProject,
  fragments: readonly Fragment[],
  only: CodeOfGroup | null,
): FragmentSection[] {
  const groups = [...new Set(fragments.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const codebookId = project.groups.find(({ id }) => id === group)?.codebook;
    const index = new CodebookIndex(project.codebooks.find(({ id }) => id === codebookId) ?? null);
    const wanted = only?.(group) ?? null;
    const own = [...fragments.keys()].filter((i) => fragments[i]?.group === group);
    const codes = [...new Set(own.flatMap((i) => fragments[i]?.codes ?? []))]
      .filter((code) => wanted === null || code.isWithin(wanted))
      .sort(Code.compare);
    // One group alone needs no name above its codes.
    const title = group === null || groups.length === 1 ? null : RawText.of(group);
    const coded = codes.map((code) => ({
      group: title,
      code: address(code),
      name: index.node(code)?.name ?? null,
      rows: own.filter((i) => fragments[i]?.codes.includes(code)),
    }));
    const uncoded = own.filter(
      (i) => fragments[i]?.codes.length === 0 || fragments[i]?.unresolved.length !== 0,
    );
    return uncoded.length === 0 || only !== null
      ? coded
      : [...coded, { group: title, code: null, name: null, rows: uncoded }];
  });
}
