import type { Analysis } from '../../analyses/analysis.ts';
import { ANALYSES } from '../../analyses/index.ts';
import type { Wanted } from '../../analyses/wanted.ts';
import { UserError } from '../../app/errors.ts';
import { exitOfCheck } from '../../app/exit.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { saidWords } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { emit, printJudgement } from '../emit.ts';
import type { Action, Call, Options } from '../options.ts';
import { openSession } from '../session.ts';
import { wantedOf } from '../wanted.ts';

/** The command of an analysis: every one of them opens a project, makes its report and shows it in the same way. */
export function reportCommand(name: string): { run: Action } {
  const found = ANALYSES.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`no analysis ${name}`);
  return { run: (call, args, options) => report(found, call, args, options) };
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
  const wanted: Wanted = { ...wantedOf(session, analysis.options), ref };
  const lack = analysis.lacks(loaded.project, wanted);
  if (lack !== null) throw new UserError(saidWords(say(lack, language)));
  const passed = analysis.exhibit(loaded.project, wanted, { gate, language });
  const { findings, accepted } = analysis.findings(loaded.project);
  if (!analysis.judges) return emit(session, analysis.name, passed, findings);
  await printJudgement(session, analysis.name, passed, safeFindings(gate, findings), accepted);
  return exitOfCheck(findings);
}
