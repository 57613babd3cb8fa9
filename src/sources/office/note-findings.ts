import type { Paragraph, TextPosition } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';
import { type FindingKind, type FindingPlace, finding } from '../../sentences/finding-kind.ts';
import {
  ANSWERS_BY_SHAPE,
  NOTE_ON_NO_WORDS,
  NOTES_NOT_INSIDE,
  NOTES_WITH_ONE_NUMBER,
  RESOLVED_NOTES,
} from './finding-kinds.ts';
import { hangsOnNothing, type OfficeNote } from './notes.ts';

const EXCERPT = 80;

/**
 * Notes that hang on no words, notes whose place is a guess because they share an id, and how many were taken for answers
 * or ticked off. Replies hang where their parent does.
 */
export function noteFindings(
  placed: readonly OfficeNote[],
  paragraphs: readonly Paragraph[],
  file: RawText,
): Finding<RawText>[] {
  const headings = headingsAbove(paragraphs);
  const place = ({ note }: OfficeNote): FindingPlace => ({
    file,
    line: note.line === 0 ? null : note.line,
    heading: headings.get(note.line) ?? null,
    note: { ordinal: note.ordinal, of: placed.length },
    excerpt: note.text.slice(0, EXCERPT),
  });
  const counted = (kind: FindingKind<'count'>, entries: readonly OfficeNote[]) => {
    const [first] = entries;
    return first === undefined ? [] : [finding(kind, { ...place(first), facts: { count: entries.length } })];
  };
  return [
    ...placed.flatMap((entry) => {
      const findings: Finding<RawText>[] = [];
      if (!entry.note.reply && hangsOnNothing(entry.note))
        findings.push(finding(NOTE_ON_NO_WORDS, place(entry)));
      if (entry.shared) findings.push(finding(NOTES_WITH_ONE_NUMBER, place(entry)));
      return findings;
    }),
    ...counted(
      ANSWERS_BY_SHAPE,
      placed.filter(({ unthreaded }) => unthreaded),
    ),
    ...counted(
      RESOLVED_NOTES,
      placed.filter(({ note }) => note.resolved === true && !note.reply),
    ),
  ];
}

/** Notes that the text refers to, each by its place in the body (null outside of it), and that the file does not hold. */
export function goneFindings(
  gone: readonly (TextPosition | null)[],
  paragraphs: readonly Paragraph[],
  file: RawText,
): Finding<RawText>[] {
  if (gone.length === 0) return [];
  const line = paragraphs[gone.find((place) => place !== null)?.paragraph ?? -1]?.line ?? null;
  const heading = headingsAbove(paragraphs).get(line ?? 0) ?? null;
  return [finding(NOTES_NOT_INSIDE, { file, line, heading, facts: { count: gone.length } })];
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
