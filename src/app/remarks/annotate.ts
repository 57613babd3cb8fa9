import { extname, resolve } from 'node:path';
import { type AuditRemarks, auditRemarks, remarkLines } from '../../analyses/audit-remarks.ts';
import type { Gate } from '../../gate/gate.ts';
import { readSources } from '../../io/read.ts';
import type { SourceFile } from '../../model/document.ts';
import type { Language } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import type { MarginFormat } from '../../sources/formats/format.ts';
import { marginOf, readableKinds, SOURCE_FORMATS } from '../../sources/index.ts';
import { Refusal } from '../../sources/office/refusal.ts';
import type { Remark } from '../../sources/remarks.ts';
import { type RemarkLines, remarkWords } from '../../writers/remarks.ts';
import { assertEnding, writeDraft } from '../copy/copy.ts';
import { FindingError } from '../errors.ts';
import { WRONG_USE } from '../exit.ts';
import { NO_MARGIN } from '../findings/kinds.ts';
import type { Session } from '../session.ts';
import type { Annotated, Annotating } from './annotated.ts';
import { keepAtHome } from './at-home.ts';

/**
 * Writes a copy of the report with what an audit found in its margin. Of a session in which nothing is hidden it is the
 * report itself with comments more, and stays in the project's folder; else it is pseudonymised, people's comments too.
 * Null without a report. Throws a UserError or a FindingError for a file that cannot be copied, and an IoProblem.
 */
export async function annotateReport(session: Session, annotating: Annotating): Promise<Annotated | null> {
  const { loaded, language, revealed } = session;
  const found = auditRemarks(loaded.project, annotating.coder ?? null);
  const { report } = loaded.project;
  if (found === null || report === null) return null;
  const source = await sourceToAnnotate(session, report.file);
  const margin = marginOf(source);
  if (margin === null) throw noMargin(session, source);
  if (!revealed || extname(source.name).toLowerCase() !== extname(annotating.into).toLowerCase())
    assertEnding(source.name, annotating.into, language);
  const lines = (gate: Gate) => safeRemarks(found, gate, language);
  const placed = remarksAt(found, remarkWords(lines(session.gate), language));
  const path = resolve(loaded.root, source.name);
  const making = { ...session, ...annotating, path };
  try {
    const written = revealed
      ? await keepAtHome(making, await margin.into(source, placed))
      : await publishAnnotated(making, margin, { source, placed, lines });
    return { ...written, remarks: placed.length };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = { ...error.finding, file: RawText.own(source.name) };
    throw new FindingError([refused], WRONG_USE, language, session.gate);
  }
}

async function sourceToAnnotate({ loaded, language, gate }: Session, file: string): Promise<SourceFile> {
  const { files, findings } = await readSources(loaded.root, [file]);
  const [source] = files;
  if (source === undefined) throw new FindingError(findings, WRONG_USE, language, gate);
  return source;
}

function noMargin({ language, gate }: Session, { name }: SourceFile): FindingError {
  const kinds = SOURCE_FORMATS.filter((one) => 'margin' in one && one.margin !== undefined);
  const words = { formats: RawText.own(readableKinds(kinds)) };
  return new FindingError(
    [finding(NO_MARGIN, { file: RawText.own(name), words })],
    WRONG_USE,
    language,
    gate,
  );
}

function safeRemarks(found: AuditRemarks, gate: Gate, language: Language): RemarkLines {
  return gate.pass(found, (safe) => remarkLines(safe, language));
}

/** The first is on the whole, the others follow the findings that have a place. */
function remarksAt({ places }: AuditRemarks, lines: readonly (readonly string[])[]): Remark[] {
  const ranges = [null, ...places.filter((place) => place !== null)];
  return ranges.map((range, i) => ({ range, lines: lines[i] ?? [] }));
}

interface PlacedRemarks {
  readonly source: SourceFile;
  readonly placed: readonly Remark[];
  readonly lines: (gate: Gate) => RemarkLines;
}

/** What the remarks say is written once it is known what is hidden in the copy: until then each line is held free. */
async function publishAnnotated(
  making: Session & Annotating & { readonly path: string },
  margin: MarginFormat,
  { source, placed, lines }: PlacedRemarks,
): Promise<Omit<Annotated, 'remarks'>> {
  const held = placed.map(({ range, lines: all }) => ({ range, lines: all.map(() => HELD) }));
  const draft = await margin.draft(source, held);
  if (draft.parts.length === 0)
    throw new FindingError(draft.findings, WRONG_USE, making.language, making.gate);
  const { isPublished, file, findings, pseudonymised, exit } = await writeDraft(draft, making, lines);
  return { isPublished, file, findings, status: pseudonymised, exit };
}

const HELD = '–';
