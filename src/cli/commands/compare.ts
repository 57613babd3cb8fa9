import { compareExhibit, compareReport, mapCompare } from '../../analyses/compare.ts';
import { UserError } from '../../app/errors.ts';
import { known } from '../../app/wanted.ts';
import { brokenThemes } from '../../checks/codebooks.ts';
import { say } from '../../sentences/say.ts';
import { emit } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession } from '../session.ts';
import { NO_CROSSWALK } from '../words.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { language, gate } = session;
  const { project } = session.loaded;
  if (project.crosswalk === null) throw new UserError(say(NO_CROSSWALK, language));
  const themes = project.crosswalk.themes.map(({ id }) => id);
  const theme = options.theme === undefined ? null : known('theme', options.theme, themes, session);
  const report = compareReport(project, theme);
  const passed = gate.pass(report, (raw, safe) => compareExhibit(mapCompare(raw, safe), language));
  return emit(session, 'compare', passed, brokenThemes(session.loaded));
};
