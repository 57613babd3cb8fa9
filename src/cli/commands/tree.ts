import { mapTree, treeExhibit, treeReport } from '../../analyses/tree.ts';
import { emit } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { project, file } = session.loaded;
  // With documents, --codebook names files; with a project, the codebooks to show.
  const wanted = file === null ? [] : [options.codebook ?? []].flat();
  const report = treeReport(project, wanted.length === 0 ? null : wanted);
  const passed = session.gate.pass(report, (raw, safe) => treeExhibit(mapTree(raw, safe), session.language));
  return emit(session, 'tree', passed);
};
