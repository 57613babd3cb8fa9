import type { SafeFinding } from '../analyses/finding-text.ts';
import { exitOfReport } from '../app/exit.ts';
import { safeFindings } from '../app/findings/safe.ts';
import { say } from '../app/messages.ts';
import type { Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { renderExhibit } from './render/blocks.ts';
import { findingJson, renderFinding } from './render/findings.ts';
import { paintWith } from './render/paint.ts';
import type { Session } from './session.ts';

/** Prints a report, as JSON or for a person, with what went wrong while reading, and `more`; gives the exit code. */
export async function emit(
  session: Session,
  command: string,
  passed: Anonymised<Exhibit>,
  more: readonly Finding<RawText>[] = [],
): Promise<number> {
  const { terminal, options, loaded } = session;
  const exhibit = open(passed);
  const findings = safeFindings(session.gate, [...loaded.project.findings, ...more]);
  if (options.json === true) printJson(session, command, exhibit.data, findings);
  else {
    // A table of zeros would say that there is nothing in documents that could not even be read.
    const { documents } = loaded.project;
    const isRead = loaded.file !== null || documents.some(({ paragraphs }) => paragraphs.length > 0);
    if (isRead) terminal.out(await renderExhibit(exhibit, terminal.width, paintWith(terminal.color)));
    const grave = findings.filter(({ severity }) => severity === 'error');
    for (const finding of grave)
      terminal.err(`${renderFinding(finding, session.language, paintWith(false))}\n`);
  }
  return exitOfReport(loaded);
}

/** The one JSON object that `--json` prints; no data where findings ended the command. */
export function printJson(
  session: Pick<Session, 'terminal' | 'language' | 'revealed'>,
  command: string,
  data: object | null,
  findings: readonly SafeFinding[],
): void {
  const { terminal, language, revealed } = session;
  const shown = findings.map((finding) => findingJson(finding, language));
  terminal.out(`${JSON.stringify({ kantlijn: 1, command, revealed, data, findings: shown }, null, 2)}\n`);
}

/** A report whose findings are its result: all of them, and how many were accepted. */
export async function printJudgement(
  session: Session,
  command: string,
  passed: Anonymised<Exhibit>,
  findings: readonly SafeFinding[],
  accepted: number,
): Promise<void> {
  const { terminal, options, language } = session;
  const exhibit = open(passed);
  if (options.json === true) return printJson(session, command, exhibit.data, findings);
  const paint = paintWith(terminal.color);
  terminal.out(`${await renderExhibit(exhibit, terminal.width, paint)}\n`);
  for (const finding of findings) terminal.out(`${renderFinding(finding, language, paint)}\n\n`);
  if (findings.length === 0) terminal.out(`${say(language, 'noFindings')}\n`);
  if (accepted > 0) terminal.out(`${say(language, 'accepted', { count: accepted })}\n`);
}
