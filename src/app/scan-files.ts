import { scanExhibit } from '../analyses/scan.ts';
import { plainSpan, type ScannedSpan } from '../detect/scanned.ts';
import { isWithin } from '../detect/spans.ts';
import type { Exhibit } from '../gate/exhibit.ts';
import type { Anonymised } from '../gate/safe-text.ts';
import { namesInLines } from '../interviews/named-lines.ts';
import { readSources } from '../io/read.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { scanReport } from '../review/scan-report.ts';
import { plainTextOf } from '../sources/index.ts';
import { FindingError } from './errors.ts';
import { WRONG_USE } from './exit.ts';
import type { Loaded } from './load.ts';
import { scansOf } from './scans.ts';
import type { Session } from './session.ts';

interface NamedText {
  readonly file: RawText;
  readonly text: RawText;
}

export interface SearchedFile extends NamedText {
  readonly spans: readonly ScannedSpan[];
}

/** The whole text of each file that can be read, scanned. Throws a FindingError where none can be. */
export async function scanFiles(
  folder: string,
  files: readonly string[],
  language: Language,
): Promise<SearchedFile[]> {
  const sources = await readSources(folder, files);
  if (sources.files.length === 0) throw new FindingError(sources.findings, WRONG_USE, language);
  const texts: NamedText[] = [];
  for (const source of sources.files) {
    const text = await plainTextOf(source);
    if (text !== null) texts.push({ file: RawText.own(source.name), text });
  }
  return await scannedFiles(texts, null);
}

/** What may name people in files that were scanned; in the interviews where none were. */
export async function scanShown(
  session: Session,
  given: readonly SearchedFile[] | null,
): Promise<Anonymised<Exhibit>> {
  const { loaded, language, gate, revealed } = session;
  const report = scanReport(given ?? (await scannedFiles(interviewTexts(loaded), loaded)));
  // What a scan finds names people: only who reveals it sees the strings, and others where they stand.
  const shown = revealed ? report : { files: report.files.map((file) => ({ ...file, strings: [] })) };
  return gate.pass(shown, (safe) => scanExhibit(safe, language));
}

async function scannedFiles(named: readonly NamedText[], loaded: Loaded | null): Promise<SearchedFile[]> {
  const texts = named.map(({ text }) => text);
  const scans = await scansOf(texts, loaded);
  return named.map((one, i) => ({ ...one, spans: withNamesInLines(one.text, scans[i]?.[1] ?? []) }));
}

/** "Zwart: Klopt.": names that only where they stand shows. */
function withNamesInLines(text: RawText, found: readonly ScannedSpan[]): readonly ScannedSpan[] {
  const isTaken = isWithin(found);
  const more = new Map<number, ScannedSpan>();
  for (const { start, length } of namesInLines(text)) {
    const end = start + length;
    if (isTaken({ start, end: start + 1 }) || isTaken({ start: end - 1, end })) continue;
    more.set(start, plainSpan({ start, end, kind: 'person' }));
  }
  return [...found, ...more.values()].sort((a, b) => a.start - b.start);
}

function interviewTexts({ project }: Loaded): NamedText[] {
  return project.transcripts.map(({ id, text }) => ({ file: RawText.own(id), text }));
}
