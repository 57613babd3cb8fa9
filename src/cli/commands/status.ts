import { mapStatus, statusExhibit, statusReport } from '../../analyses/status.ts';
import { emit } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const report = statusReport(session.loaded.project);
  const passed = session.gate.pass(report, (raw, safe) =>
    statusExhibit(mapStatus(raw, safe), session.language),
  );
  return emit(session, 'status', passed);
};
