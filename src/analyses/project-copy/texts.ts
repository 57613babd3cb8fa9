import { stemOfFile } from '../../interviews/file-names.ts';
import type { Document, Note, Paragraph } from '../../model/document.ts';
import type { CodedProject, Transcript } from '../../model/project.ts';
import { RawOffset } from '../../model/raw-offset.ts';
import { NO_TEXT, RawText } from '../../model/raw-text.ts';
import { readTranscripts } from '../../project/copies.ts';
import { outsideInterviews } from '../../project/report.ts';

/** What stands beside the interviews, as it is copied; sentences/project-copy.ts says what each part is. */
export function copiedTexts(project: CodedProject) {
  const transcripts = readTranscripts(project);
  const isHere = notesBeside(project, transcripts);
  const talks = new Set([...transcripts, ...project.unread].map(({ document }) => document));
  const all = project.documents.map((document) => ({
    document,
    text: {
      ...copiedText(document, outsideInterviews(document, transcripts), isHere),
      hadInterviews: talks.has(document),
    },
  }));
  const texts = all.filter(
    ({ document, text }) =>
      document === project.report || text.paragraphs.length + text.loose.length + text.footnotes.length > 0,
  );
  const report = texts.findIndex(({ document }) => document === project.report);
  return { texts: texts.map(({ text }) => text), report: report < 0 ? null : report };
}

function copiedText(
  document: Document,
  isOutside: (paragraph: number) => boolean,
  isHere: (note: Note) => boolean,
) {
  const { file, paragraphs, notes, footnotes } = document;
  const shown = paragraphs.flatMap((paragraph, i) => (isOutside(i) ? [{ paragraph, i }] : []));
  const placeOf = new Map(shown.map(({ i }, at) => [i, at]));
  const inInterviews = new Set(
    paragraphs.flatMap(({ calls }, i) => (isOutside(i) ? [] : calls.map(({ number }) => number))),
  );
  const placed = notes.filter(isHere).map((note) => ({ note, place: notePlace(note, paragraphs, placeOf) }));
  return {
    name: RawText.own(stemOfFile(file)),
    paragraphs: shown.map(({ paragraph }) => copiedParagraph(paragraph)),
    footnotes: footnotes
      .filter(({ number }) => !inInterviews.has(number))
      .map(({ number, text }) => ({ number, text })),
    margin: placed.flatMap(({ note, place }) => (place === null ? [] : [{ ...copiedNote(note), ...place }])),
    loose: placed.flatMap(({ note, place }) => {
      const { kind, coder, words } = copiedNote(note);
      return place === null ? [{ kind, coder, words }] : [];
    }),
  };
}

/** Notes that are copied with no interview: those on no turn, and answers to them. */
function notesBeside(
  { strayNotes }: CodedProject,
  transcripts: readonly Transcript[],
): (note: Note) => boolean {
  const stray = new Set(strayNotes.map(({ note }) => note));
  const talk = new Map<Document, Set<number>>();
  for (const { document, pieces } of transcripts) {
    const own = talk.get(document) ?? new Set();
    for (const { paragraph } of pieces) own.add(paragraph);
    talk.set(document, own);
  }
  const answers = new Set(
    [...talk].flatMap(([{ notes }, own]) =>
      notes.filter(({ reply, range }) => reply && range !== null && own.has(range.from.paragraph)),
    ),
  );
  return (note) => (note.reply ? !answers.has(note) : stray.has(note));
}

function copiedNote({ reply, exact, author, text }: Note) {
  return {
    kind: reply ? ('reply' as const) : ('note' as const),
    ...{ exact, coder: author, words: text, codes: [] },
  };
}

/** Null for a note that hangs on no words here. */
function notePlace({ range }: Note, paragraphs: readonly Paragraph[], placeOf: ReadonlyMap<number, number>) {
  const [from, to] = [placeOf.get(range?.from.paragraph ?? -1), placeOf.get(range?.to.paragraph ?? -1)];
  if (range === null || from === undefined || to === undefined) return null;
  const offsetIn = (paragraph: number, offset: number, side: 'start' | 'end') =>
    new RawOffset(paragraphs[paragraph]?.text ?? NO_TEXT, offset, side);
  return {
    from: { at: from, offset: offsetIn(range.from.paragraph, range.from.offset, 'start') },
    to: { at: to, offset: offsetIn(range.to.paragraph, range.to.offset, 'end') },
  };
}

function copiedParagraph({ text, label, heading, quoted, cell, calls }: Paragraph) {
  return {
    label: label ?? null,
    text,
    heading,
    quoted: quoted === true,
    cell: cell === undefined ? null : { table: cell.table, row: cell.row, column: cell.column },
    calls: calls.map(({ offset, number }) => ({ offset: new RawOffset(text, offset, 'end'), number })),
  };
}
