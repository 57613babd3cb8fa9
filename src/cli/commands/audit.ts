import { auditExhibit, mapAudit, summary } from '../../analyses/audit.ts';
import { UserError } from '../../app/errors.ts';
import { exitOfCheck } from '../../app/exit.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { say } from '../../app/messages.ts';
import { auditProject } from '../../audit/index.ts';
import { open } from '../../gate/safe-text.ts';
import { printJson } from '../emit.ts';
import type { Action } from '../options.ts';
import { renderExhibit } from '../render/blocks.ts';
import { renderFinding } from '../render/findings.ts';
import { paintWith } from '../render/paint.ts';
import { openSession } from '../session.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { terminal, language, gate, loaded } = session;
  const audited = auditProject(loaded.project);
  if (audited === null) throw new UserError(say(language, 'noReport'));
  const { report, findings, accepted } = audited;
  const safe = open(gate.pass(report, (raw, text) => mapAudit(raw, text)));
  const shown = safeFindings(gate, findings);
  if (options.json === true) {
    printJson(session, 'audit', safe, shown);
    return exitOfCheck(findings);
  }
  const paint = paintWith(terminal.color);
  const exhibit = auditExhibit(safe, language);
  const blocks = options.all === true ? exhibit.blocks : summary(safe, language);
  terminal.out(`${await renderExhibit({ ...exhibit, blocks }, terminal.width, paint)}\n`);
  for (const finding of shown) terminal.out(`${renderFinding(finding, language, paint)}\n\n`);
  if (findings.length === 0) terminal.out(`${say(language, 'noFindings')}\n`);
  if (accepted > 0) terminal.out(`${say(language, 'accepted', { count: accepted })}\n`);
  return exitOfCheck(findings);
};
