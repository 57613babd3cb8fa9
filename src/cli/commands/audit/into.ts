import { UserError } from '../../../app/errors.ts';
import { REFUSED } from '../../../app/exit.ts';
import { exitOfCheck } from '../../../app/exit-of.ts';
import { safeFindings } from '../../../app/findings/safe.ts';
import { annotateReport } from '../../../app/remarks/annotate.ts';
import type { Annotated } from '../../../app/remarks/annotated.ts';
import type { AnalysisReport } from '../../../app/report.ts';
import { open } from '../../../gate/safe-text.ts';
import { asData, joinedData } from '../../../gate/shown-data.ts';
import { say, tell, term } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { WORDS } from '../../../sentences/words.ts';
import { printJson } from '../../emit.ts';
import type { CommandCall } from '../../options.ts';
import { renderFindings } from '../../render/findings.ts';
import { line } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { REVEAL_ELSEWHERE, type TerminalSession, workingFolder } from '../../session.ts';

const IN_MARGIN = sentence(
  '{count} {count|opmerking|opmerkingen} in de kantlijn; {findings} {findings|bevinding|bevindingen}.',
  '{count} {count|comment|comments} in the margin; {findings} {findings|finding|findings}.',
);
const WITH_NAMES = sentence(
  'Voor uzelf, met de namen erin: kantlijn audit --into nagekeken-met-namen{ending} --reveal=anyway',
  'For yourself, with the names in it: kantlijn audit --into checked-with-names{ending} --reveal=anyway',
);

/** Writes the copy that `--into` asks for, and says what it is; gives the exit code. */
export async function annotate(
  call: CommandCall,
  session: TerminalSession,
  { exhibit: passed, findings: found, coder }: AnalysisReport,
): Promise<number> {
  const { options, language } = session;
  const { into = '' } = options;
  if (options.reveal === true) throw new UserError(say(REVEAL_ELSEWHERE, language), REFUSED);
  const written = await annotateReport(session, { folder: workingFolder(call), into, coder });
  if (written === null) throw new TypeError('an audit without a report');
  if (options.json === true) {
    const { isPublished, file, remarks, findings } = written;
    const data = joinedData(
      open(passed).data,
      asData({ into: { file: isPublished ? file : null, remarks } }),
    );
    printJson(session, 'audit', data, [...safeFindings(session.gate, found), ...findings]);
  } else tellOf(session, written, found.length);
  return written.exit === 0 ? exitOfCheck(found) : written.exit;
}

function tellOf(session: TerminalSession, written: Annotated, count: number): void {
  const { terminal, language, revealed, loaded, options } = session;
  if (written.isPublished) {
    terminal.out(line(tell(WORDS.written, language, { path: written.file }), language));
    terminal.out(line([say(IN_MARGIN, language, { count: written.remarks, findings: count })], language));
    terminal.out(line([written.status], language));
    if (!revealed && loaded.home !== null) {
      const ending = term(/\.md$/i.test(options.into ?? '') ? '.md' : '.docx');
      terminal.out(line([say(WITH_NAMES, language, { ending })], language));
    }
  }
  terminal.err(renderFindings(written.findings, language, paintWith(false), 1));
}
