import { riskExhibit } from '../../../analyses/risk/exhibit.ts';
import { riskReport, withoutValues } from '../../../analyses/risk/risk.ts';
import { emit } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { openSession } from '../../session.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const report = riskReport(session.loaded.project);
  // What makes somebody unique is what must not be told: the words themselves only with --reveal.
  const shown = session.revealed ? report : withoutValues(report);
  const passed = session.gate.pass(shown, (safe) => riskExhibit(safe, session.language));
  return emit(session, 'anonymise', passed);
};
