import { attributesIn } from '../../analyses/columns.ts';
import { crosstabExhibit, crosstabReport, mapCrosstab, type Rows } from '../../analyses/crosstab.ts';
import { UserError } from '../../app/errors.ts';
import { say } from '../../app/messages.ts';
import { brokenThemes } from '../../checks/codebooks.ts';
import { emit } from '../emit.ts';
import type { Action, Options } from '../options.ts';
import { openSession, type Session } from '../session.ts';
import { known } from '../wanted.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { language, gate, loaded } = session;
  const columns = ['group', 'respondent', ...attributesIn(loaded.project)];
  const by = known('attribute', (options.by ?? 'group').toLowerCase(), columns, session);
  const report = crosstabReport(loaded.project, rowsFor(session, options), by);
  const passed = gate.pass(report, (raw, safe) =>
    crosstabExhibit(mapCrosstab(raw, safe), language, options.who === true),
  );
  return emit(session, 'crosstab', passed, brokenThemes(loaded));
};

/** Themes where there are any, else labels: each codebook's own, for their numbers cannot be merged. */
function rowsFor({ loaded, language }: Session, { rows }: Options): Rows {
  const { crosswalk } = loaded.project;
  if (rows === undefined) return crosswalk === null ? 'label' : 'theme';
  if (rows === 'theme' && crosswalk === null) throw new UserError(say(language, 'noCrosswalk'));
  return rows === 'sub' || rows === 'ad' || rows === 'theme' ? rows : 'label';
}
