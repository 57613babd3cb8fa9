import { compareExhibit, compareReport, mapCompare } from '../../analyses/compare.ts';
import { UserError } from '../../app/errors.ts';
import { say } from '../../app/messages.ts';
import { brokenThemes } from '../../checks/codebooks.ts';
import { emit } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';
import { known } from '../wanted.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { language, gate } = session;
  const { project } = session.loaded;
  if (project.crosswalk === null) throw new UserError(say(language, 'noCrosswalk'));
  const themes = project.crosswalk.themes.map(({ id }) => id);
  const theme = options.theme === undefined ? null : known('theme', options.theme, themes, session);
  const report = compareReport(project, theme);
  const passed = gate.pass(report, (raw, safe) => compareExhibit(mapCompare(raw, safe), language));
  return emit(session, 'compare', passed, brokenThemes(session.loaded));
};
