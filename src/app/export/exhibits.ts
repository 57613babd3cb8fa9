import type { Analysis } from '../../analyses/analysis.ts';
import { ANALYSES } from '../../analyses/index.ts';
import type { WrittenPart } from '../../analyses/wanted.ts';
import type { Exhibit } from '../../gate/exhibit.ts';
import type { Gate } from '../../gate/gate.ts';
import type { Anonymised } from '../../gate/safe-text.ts';
import { type AppendixName, appendixAt } from '../../model/appendix.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import type { NamesInOrder } from './appendices-by-group.ts';
import { appendixNumbers } from './appendix-numbers.ts';

/** What `export` can write. */
export const EXPORTABLE: readonly Analysis[] = ANALYSES.filter(({ appendices }) => appendices !== null);

/** Written unless something else is asked for: an audit is for the supervisor, an account for who wants to fill it in. */
export const APPENDICES: readonly Analysis[] = EXPORTABLE.filter(({ isUsual }) => isUsual);

/** What an analysis makes, when it is asked for, and the appendix that it becomes; null where it is none. */
export interface NumberedExhibit {
  readonly analysis: Analysis;
  readonly appendix: AppendixName | null;
  readonly exhibit: (written?: WrittenPart | null) => Anonymised<Exhibit>;
}

/**
 * One file an exhibit that holds anything, with the number that `kantlijn.yaml` (`stated`) or the report gives it. Where interviews are
 * appendices the others are numbered on behind the last one that the report has or names: whatever else is asked for, or a
 * picture would have another number than the appendix that it stands in.
 */
export function numberedExhibits(
  project: CodedProject,
  analyses: readonly Analysis[],
  { gate, language }: { readonly gate: Gate; readonly language: Language },
  stated?: ReadonlyMap<string, readonly AppendixName[]>,
): NumberedExhibit[] {
  const { of, last, numbering } = appendixNumbers(project, EXPORTABLE, stated);
  let next = last + 1;
  const all = new Set([...APPENDICES, ...analyses]);
  const numbered = [...all].flatMap((analysis) =>
    (analysis.appendices?.(project) ?? []).flatMap((wanted, i): NumberedExhibit[] => {
      if (analysis.isBlank(project, wanted)) return [];
      const own = ownName(of.get(analysis.name), i);
      const appendix = own ?? (last === 0 || analysis.judges ? null : appendixAt(next++, numbering));
      const exhibit = (written: WrittenPart | null = null) =>
        analysis.exhibit(project, { ...wanted, appendix, written }, { gate, language });
      return [{ analysis, appendix, exhibit }];
    }),
  );
  return numbered.filter(({ analysis }) => analyses.includes(analysis));
}

/** One that is said of no group holds them all: "het boomdiagram (bijlage 12)" of two groups is twice Bijlage 12. */
function ownName(names: NamesInOrder | undefined, at: number): AppendixName | undefined {
  return names?.length === 1 ? names[0] : names?.[at];
}
