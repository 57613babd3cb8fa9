import { exitOfCheck } from '../../app/exit-of.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { makeReport } from '../../app/report.ts';
import { emit, printJudgement } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';

/** What runs an analysis' command: every one of them opens a project, makes its report and shows it in the same way. */
export function reportNamed(name: string, takesReference: boolean): { readonly run: Action } {
  return {
    run: async (call, args, options) => {
      const [ref, documents] = takesReference ? [args[0] ?? '', args.slice(1)] : [null, args];
      const session = await openSession(call, documents, options);
      const asked = ref === null ? options : { ...options, ref };
      const { analysis, exhibit, findings, accepted } = makeReport(session, name, asked);
      if (options.into !== undefined) {
        const { annotate } = await import('./audit/into.ts');
        return annotate(call, session, exhibit, findings);
      }
      if (!analysis.judges) return emit(session, name, exhibit, findings);
      await printJudgement(session, name, exhibit, safeFindings(session.gate, findings), accepted);
      return exitOfCheck(findings);
    },
  };
}
