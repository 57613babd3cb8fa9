import { codedBy } from '../analyses/analysis.ts';
import {
  type BalanceRow,
  balanceOf,
  balanceSentence,
  leftUnjudged,
  nothingWrong,
  type Unjudged,
  unjudgedSentence,
} from '../analyses/balance.ts';
import type { SafeFinding } from '../analyses/finding-text.ts';
import { exitOfReport } from '../app/exit-of.ts';
import { findingJson } from '../app/findings/json.ts';
import { safeFindings } from '../app/findings/safe.ts';
import type { AnalysisReport } from '../app/report.ts';
import { letRest } from '../checks/let-rest.ts';
import type { Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import { asData, type Data } from '../gate/shown-data.ts';
import { type Finding, means } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { renderFinished, type Screen, showExhibit } from './render/blocks.ts';
import { renderFindings } from './render/findings.ts';
import { json, line, NEW_LINE } from './render/lines.ts';
import { paintWith } from './render/paint.ts';
import type { TerminalSession } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Prints a report, as JSON or for a person, with what went wrong while reading, and `more`; gives the exit code. A document becomes Markdown where it goes to no screen. */
export async function emit(
  session: TerminalSession,
  command: string,
  passed: Anonymised<Exhibit>,
  more: readonly Finding<RawText>[] = [],
  isDocument = false,
): Promise<number> {
  const { terminal, options, loaded, language, revealed } = session;
  const exhibit = open(passed);
  const { open: unsettled } = letRest(loaded.project, [...loaded.project.findings, ...more]);
  const findings = safeFindings(session.gate, unsettled);
  if (options.json === true) printJson(session, command, exhibit.data, findings);
  else {
    // A table of zeros would say that there is nothing in documents that could not even be read.
    const { documents } = loaded.project;
    const isRead = loaded.file !== null || documents.some(({ paragraphs }) => paragraphs.length > 0);
    const screen = screenOf(terminal, language);
    // What holds names is no file to go on with.
    const isKept = isDocument && !terminal.isTerminal && !revealed;
    if (isRead && isKept)
      terminal.out(renderFinished(await (await import('../app/report.ts')).filesOf(session, passed, 'md')));
    else if (isRead) showExhibit(exhibit, screen, terminal.out);
    // What the report counts may be something else than was meant, or lack a source: that stands below it, wherever it goes.
    const isLacking = (one: SafeFinding) =>
      loaded.file !== null && (means(one, 'unopened') || means(one, 'unread'));
    const shifted = findings.filter((one) => means(one, 'shifted') || isLacking(one));
    const paint = paintWith(terminal.color);
    if (isRead && shifted.length > 0) terminal.out(NEW_LINE);
    terminal.out(renderFindings(shifted, language, paint, 1));
    const grave = findings.filter((one) => one.severity === 'error' && !shifted.includes(one));
    terminal.err(renderFindings(grave, language, paintWith(false), 1));
  }
  return exitOfReport(loaded);
}

export function screenOf({ width, color }: Terminal, language: Language): Screen {
  return { width, language, paint: paintWith(color) };
}

/** The one JSON object that `--json` prints; no data where findings ended the command. */
export function printJson(
  { terminal, language, revealed }: Pick<TerminalSession, 'terminal' | 'language' | 'revealed'>,
  command: string,
  data: Data | null,
  findings: readonly SafeFinding[],
): void {
  const told = findings.map((finding) => findingJson(finding, language));
  for (const part of json(command, asData({ revealed, data, findings: told }))) terminal.out(part);
}

/** How many findings `decisions.yaml` lets rest. */
export const ACCEPTED = sentence('buiten beschouwing gelaten: {count}', 'accepted: {count}');

/** A report whose findings are its result: all of them, and how many were accepted. */
export async function printJudgement(
  session: TerminalSession,
  command: string,
  { exhibit: passed, accepted, coder }: Pick<AnalysisReport, 'exhibit' | 'accepted' | 'coder'>,
  findings: readonly SafeFinding[],
): Promise<void> {
  const { terminal, options, language } = session;
  const exhibit = open(passed);
  if (options.json === true) return printJson(session, command, exhibit.data, findings);
  const screen = screenOf(terminal, language);
  showExhibit(exhibit, screen, terminal.out);
  terminal.out(NEW_LINE);
  terminal.out(renderFindings(findings, language, screen.paint, 2));
  const { project } = session.loaded;
  const [balance, left] = [balanceOf(project), leftUnjudged(codedBy(project, coder))];
  if (findings.length === 0) terminal.out(line([nothingWrong(balance, left, language)], language));
  if (accepted > 0) terminal.out(line([say(ACCEPTED, language, { count: accepted })], language));
  printBalance(terminal, balance, left, language);
}

/** What was used of what was seen, and last what nobody may take for right. */
export function printBalance(
  terminal: Terminal,
  balance: readonly BalanceRow[],
  left: Unjudged,
  language: Language,
): void {
  terminal.out(line([balanceSentence(balance, language)], language));
  const unjudged = unjudgedSentence(left, language);
  if (unjudged !== null) terminal.out(line([unjudged], language));
}
