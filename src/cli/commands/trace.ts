import { mapTrace, traceExhibit, traceReport } from '../../analyses/trace.ts';
import { wantedBy } from '../../analyses/trace-target.ts';
import { UserError } from '../../app/errors.ts';
import { say } from '../../app/messages.ts';
import { emit } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';

export const run: Action = async (call, [ref = '', ...documents], options) => {
  const session = await openSession(call, documents, options);
  const { language, gate, loaded } = session;
  const wanted = wantedBy(loaded.project, ref);
  if (wanted === null) throw new UserError(say(language, 'nothingToTrace', { ref }));
  const around = Math.max(0, Math.min(50, Math.trunc(Number(options.context ?? 0)) || 0));
  const report = traceReport(loaded.project, wanted, around);
  const passed = gate.pass(report, (raw, safe) => traceExhibit(mapTrace(raw, safe), language));
  return emit(session, 'trace', passed);
};
