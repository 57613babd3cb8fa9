import { resolve } from 'node:path';
import { FINE } from '../../../app/exit.ts';
import { type Exported, exportReports, riskOf } from '../../../app/export.ts';
import { pseudonymised } from '../../../app/provenance.ts';
import { printJson } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { renderFindings } from '../../render/findings.ts';
import { line } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { folderOf, openSession, type Session } from '../../session.ts';

export const run: Action = async (call, [target = '.'], options) => {
  const session = await openSession(call, [], options);
  const folder = resolve(folderOf(call), target);
  const choice = { formats: listed(options.format), reports: listed(options.only) };
  const exported = await exportReports(session, folder, choice);
  if (exported.exit === FINE) report(session, exported);
  else refuse(session, exported);
  return exported.exit;
};

function listed(names: string | undefined): readonly string[] | undefined {
  return names?.split(/[\s,]+/).filter((name) => name !== '');
}

function refuse(session: Session, { findings }: Exported): void {
  const { terminal, language, options } = session;
  if (options.json === true) printJson(session, 'export', { files: [] }, findings);
  else terminal.err(renderFindings(findings, language, paintWith(false), 1));
}

function report(session: Session, { files, findings }: Exported): void {
  const { terminal, language, options, loaded } = session;
  const risk = riskOf(session);
  if (options.json === true) {
    printJson(session, 'export', { files, risk: risk.counts }, findings);
    return;
  }
  for (const file of files) terminal.out(line([file], language));
  terminal.out(line([pseudonymised(loaded, language)], language));
  terminal.out(line(risk.line, language));
}
