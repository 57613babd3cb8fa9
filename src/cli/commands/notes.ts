import { mapNotes, notesExhibit, notesReport } from '../../analyses/notes.ts';
import { emit } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const report = notesReport(session.loaded.project.documents);
  const passed = session.gate.pass(report, (raw, safe) =>
    notesExhibit(mapNotes(raw, safe), session.language),
  );
  return emit(session, 'notes', passed);
};
