import type { Analysis } from '../analyses/analysis.ts';
import { ANALYSES } from '../analyses/index.ts';
import type { Exhibit } from '../gate/exhibit.ts';
import type { Gate } from '../gate/gate.ts';
import type { Anonymised } from '../gate/safe-text.ts';
import type { CodedProject, Language } from '../model/project.ts';

/** What `export` can write. */
export const EXPORTABLE: readonly Analysis[] = ANALYSES.filter(({ appendices }) => appendices !== null);

/** Written unless something else is asked for: an audit is for the supervisor, not for the appendices. */
export const APPENDICES: readonly Analysis[] = EXPORTABLE.filter(({ judges }) => !judges);

/** One file an exhibit; where interviews are appendices, those of the thesis are numbered on behind them. */
export function exhibitsOf(
  project: CodedProject,
  analyses: readonly Analysis[],
  way: { readonly gate: Gate; readonly language: Language },
): Anonymised<Exhibit>[] {
  const last = lastAppendix(project);
  let next = last + 1;
  return analyses.flatMap((analysis) =>
    (analysis.appendices?.(project) ?? []).map((wanted) => {
      const appendix = last === 0 || analysis.judges ? null : next++;
      return analysis.exhibit(project, { ...wanted, appendix }, way);
    }),
  );
}

function lastAppendix({ transcripts }: CodedProject): number {
  const ids = transcripts.map(({ id }) => /^b(\d{1,3})$/.exec(id)?.[1] ?? '0');
  return Math.max(0, ...ids.map(Number));
}
