import { fragmentsExhibit, fragmentsReport, mapFragments } from '../../analyses/fragments.ts';
import { emit } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';
import { known, wantedCode } from '../wanted.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { language, gate } = session;
  const { project } = session.loaded;
  const themes = project.crosswalk?.themes.map(({ id }) => id) ?? [];
  const groups = project.groups.map(({ id }) => id);
  const filter = {
    code: wantedCode(options.code, session),
    group: options.group === undefined ? null : known('group', options.group, groups, session),
    theme: options.theme === undefined ? null : known('theme', options.theme, themes, session),
  };
  const report = fragmentsReport(project, filter);
  const passed = gate.pass(report, (raw, safe) => fragmentsExhibit(mapFragments(raw, safe), language));
  return emit(session, 'fragments', passed);
};
