import { resolve } from 'node:path';
import { FINE } from '../../../app/exit.ts';
import { exportReports, type Published, type Refused } from '../../../app/export/export.ts';
import { asData } from '../../../gate/shown-data.ts';
import { printJson } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { renderFindings } from '../../render/findings.ts';
import { line } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { openSession, type TerminalSession, workingFolder } from '../../session.ts';

export const run: Action = async (call, [target = '.'], options) => {
  const session = await openSession(call, [], options);
  const folder = resolve(workingFolder(call), target);
  const { format, only, together } = options;
  const choice = { formats: namesTyped(format), reports: namesTyped(only), together };
  const exported = await exportReports(session, folder, choice);
  return exported.isPublished ? reportPublished(session, exported) : refuse(session, exported);
};

function namesTyped(names: string | undefined): readonly string[] | undefined {
  return names?.split(/[\s,]+/).filter((name) => name !== '');
}

function refuse(session: TerminalSession, { findings, exit }: Refused): number {
  const { terminal, language, options } = session;
  if (options.json === true) printJson(session, 'export', asData({ files: [] }), findings);
  else terminal.err(renderFindings(findings, language, paintWith(false), 1));
  return exit;
}

function reportPublished(
  session: TerminalSession,
  { files, findings, foundInWriting, pseudonymised, risk }: Published,
): number {
  const { terminal, language, options } = session;
  if (options.json === true)
    printJson(session, 'export', asData({ files, risk: risk.counts }), [...findings, ...foundInWriting]);
  else {
    for (const file of files) terminal.out(line([file], language));
    terminal.out(line([pseudonymised], language));
    terminal.out(line(risk.line, language));
    if (foundInWriting.length > 0)
      terminal.err(renderFindings(foundInWriting, language, paintWith(false), 1));
  }
  return FINE;
}
