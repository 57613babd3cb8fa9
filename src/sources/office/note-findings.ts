import type { Paragraph } from '../../model/document.ts';
import { type Finding, type FindingCode, finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';
import { hangsOnNothing, type OfficeNote } from './notes.ts';

const EXCERPT = 80;

/** Notes that hang on no words, and notes whose place is a guess because they share an id. Replies hang where their parent does. */
export function noteFindings(
  placed: readonly OfficeNote[],
  paragraphs: readonly Paragraph[],
  file: RawText,
): Finding<RawText>[] {
  const headings = headingsAbove(paragraphs);
  const report = (code: FindingCode, { note }: OfficeNote) =>
    finding<RawText>(code, {
      file,
      line: note.line === 0 ? null : note.line,
      heading: headings.get(note.line) ?? null,
      note: { ordinal: note.ordinal, of: placed.length },
      excerpt: note.text.slice(0, EXCERPT),
    });
  return placed.flatMap((entry) => {
    const findings: Finding<RawText>[] = [];
    if (!entry.note.reply && hangsOnNothing(entry.note)) findings.push(report('K105', entry));
    if (entry.shared) findings.push(report('K111', entry));
    return findings;
  });
}

/** By line, the heading at or above it. */
export function headingsAbove(paragraphs: readonly Paragraph[]): Map<number, RawText> {
  const above = new Map<number, RawText>();
  let heading: RawText | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.heading !== null && paragraph.text.length > 0) heading = paragraph.text;
    if (heading !== null) above.set(paragraph.line, heading);
  }
  return above;
}
