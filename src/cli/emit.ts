import type { Exhibit } from '../analyses/exhibit.ts';
import { exitOfReport } from '../app/exit.ts';
import { findingJson } from '../app/findings/json.ts';
import { safeFindings } from '../app/findings/safe.ts';
import { type Anonymised, open, type SafeText } from '../gate/safe-text.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { renderExhibit, type Screen } from './render/blocks.ts';
import { renderFindings } from './render/findings.ts';
import { json } from './render/lines.ts';
import { paintWith } from './render/paint.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Prints a report, as JSON or for a person, with what went wrong while reading, and `more`; gives the exit code. */
export async function emit(
  session: Session,
  command: string,
  passed: Anonymised<Exhibit<SafeText>>,
  more: readonly Finding<RawText>[] = [],
): Promise<number> {
  const { terminal, options, loaded, language } = session;
  const exhibit = open(passed);
  const findings = safeFindings(session.gate, [...loaded.project.findings, ...more]);
  if (options.json === true) printJson(session, command, exhibit.data, findings);
  else {
    // A table of zeros would say that there is nothing in documents that could not even be read.
    const { documents } = loaded.project;
    const isRead = loaded.file !== null || documents.some(({ paragraphs }) => paragraphs.length > 0);
    if (isRead) terminal.out(await renderExhibit(exhibit, screenOf(terminal, language)));
    const grave = findings.filter(({ severity }) => severity === 'error');
    terminal.err(renderFindings(grave, language, paintWith(false), 1));
  }
  return exitOfReport(loaded);
}

export function screenOf({ width, color }: Terminal, language: Language): Screen {
  return { width, language, paint: paintWith(color) };
}

/** The one JSON object that `--json` prints. */
export function printJson(
  { terminal, language, revealed }: Pick<Session, 'terminal' | 'language' | 'revealed'>,
  command: string,
  data: object,
  findings: readonly Finding<SafeText>[],
): void {
  const shown = findings.map((finding) => findingJson(finding, language));
  terminal.out(json({ kantlijn: 1, command, revealed, data, findings: shown }));
}
