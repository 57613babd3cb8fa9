import type { Analysis } from '../../analyses/analysis.ts';
import { ANALYSES } from '../../analyses/index.ts';
import type { Wanted } from '../../analyses/wanted.ts';
import { UserError } from '../../app/errors.ts';
import { exitOfCheck } from '../../app/exit-of.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { wantedOf } from '../../app/wanted.ts';
import { say } from '../../sentences/say.ts';
import { emit, printJudgement } from '../emit.ts';
import type { Action, Call, Options } from '../options.ts';
import { openSession } from '../session.ts';

/** What runs an analysis' command: every one of them opens a project, makes its report and shows it in the same way. */
export function reportNamed(name: string): { readonly run: Action } {
  const analysis = ANALYSES.find((one) => one.name === name);
  if (analysis === undefined) throw new RangeError('the build knows of other analyses');
  return { run: (call, args, options) => report(analysis, call, args, options) };
}

async function report(
  analysis: Analysis,
  call: Call,
  args: readonly string[],
  options: Options,
): Promise<number> {
  const [ref, documents] = analysis.takesReference ? [args[0] ?? '', args.slice(1)] : [null, args];
  const session = await openSession(call, documents, options);
  const { loaded, language, gate } = session;
  const wanted: Wanted = { ...wantedOf(session, options, analysis.options), ref };
  const lack = analysis.lacks(loaded.project, wanted);
  if (lack !== null) throw new UserError(say(lack, language));
  const passed = analysis.exhibit(loaded.project, wanted, { gate, language });
  const { findings, accepted } = analysis.findings(loaded.project);
  if (!analysis.judges) return emit(session, analysis.name, passed, findings);
  await printJudgement(session, analysis.name, passed, safeFindings(gate, findings), accepted);
  return exitOfCheck(findings);
}
