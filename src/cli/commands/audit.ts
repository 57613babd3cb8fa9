import { auditExhibit, mapAudit, summary } from '../../analyses/audit.ts';
import { UserError } from '../../app/errors.ts';
import { exitOfCheck } from '../../app/exit.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { auditProject } from '../../audit/index.ts';
import { open } from '../../gate/safe-text.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { printJson, screenOf } from '../emit.ts';
import type { Action } from '../options.ts';
import { renderExhibit } from '../render/blocks.ts';
import { renderFindings } from '../render/findings.ts';
import { line, NEW_LINE } from '../render/lines.ts';
import { openSession } from '../session.ts';
import { ACCEPTED, NO_FINDINGS } from '../words.ts';

const NO_REPORT = sentence(
  'er is geen verslag dat naar codes verwijst. Zet het in kantlijn.yaml: report: verslag.docx',
  'there is no report that cites codes. Name it in kantlijn.yaml: report: report.docx',
);

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { terminal, language, gate, loaded } = session;
  const audited = auditProject(loaded.project);
  if (audited === null) throw new UserError(say(NO_REPORT, language));
  const { report, findings, accepted } = audited;
  const safe = open(gate.pass(report, (raw, text) => mapAudit(raw, text)));
  const shown = safeFindings(gate, findings);
  if (options.json === true) {
    printJson(session, 'audit', safe, shown);
    return exitOfCheck(findings);
  }
  const screen = screenOf(terminal, language);
  const exhibit = auditExhibit(safe, language);
  const blocks = options.all === true ? exhibit.blocks : summary(safe, language);
  terminal.out(await renderExhibit({ ...exhibit, blocks }, screen));
  terminal.out(NEW_LINE);
  terminal.out(renderFindings(shown, language, screen.paint, 2));
  if (findings.length === 0) terminal.out(line([say(NO_FINDINGS, language)], language));
  if (accepted > 0) terminal.out(line([say(ACCEPTED, language, { count: accepted })], language));
  return exitOfCheck(findings);
};
