import { exitOfCheck } from '../../app/exit-of.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { makeReport } from '../../app/report.ts';
import { letRest } from '../../checks/let-rest.ts';
import { type Finding, means } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { emit, printJudgement } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';

/** What runs an analysis' command: every one of them opens a project, makes its report and shows it in the same way. */
export function reportNamed(name: string, takesReference: boolean): { readonly run: Action } {
  return {
    run: async (call, args, options) => {
      const [ref, documents] = takesReference ? [args[0] ?? '', args.slice(1)] : [null, args];
      const session = await openSession(call, documents, options, { counting: name });
      const part = options.json === true ? 'data' : 'blocks';
      const asked = { ...options, part, ...(ref === null ? {} : { ref }) } as const;
      const made = makeReport(session, name, asked);
      const { analysis, exhibit, findings } = made;
      await session.counts?.close();
      if (options.into !== undefined) {
        const { annotate } = await import('./audit/into.ts');
        return annotate(call, session, made);
      }
      if (!analysis.judges) return emit(session, name, exhibit, findings, analysis.isDocument);
      const all = [...amiss(session.loaded.project), ...findings];
      await printJudgement(session, name, made, safeFindings(session.gate, all));
      return exitOfCheck(all);
    },
  };
}

/** What makes a judgement one of other documents than were meant: sources that were not read, and what changed under the project. */
function amiss(project: CodedProject): Finding<RawText>[] {
  const { open } = letRest(project, project.findings);
  return open.filter((one) => one.severity === 'error' || means(one, 'shifted'));
}
