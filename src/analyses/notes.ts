import type { Document } from '../model/document.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { Exhibit } from './exhibit.ts';
import { labelsIn } from './labels.ts';

/** The margin notes of documents as they stand. */
export interface NotesReport<T> {
  readonly documents: readonly DocumentNotes<T>[];
}

export interface DocumentNotes<T> {
  readonly file: T;
  readonly notes: readonly NoteRow<T>[];
}

export interface NoteRow<T> {
  readonly author: T;
  readonly text: T;
  readonly anchor: T;
  /** The line in a text file, the paragraph's number in a .docx. */
  readonly paragraph: number;
  readonly reply: boolean;
}

export function notesReport(documents: readonly Document[]): NotesReport<RawText> {
  return {
    documents: documents.map(({ file, notes }) => ({
      file: RawText.of(file),
      notes: notes.map(({ author, text, anchor, line, reply }) => ({
        author,
        text,
        anchor,
        paragraph: line,
        reply,
      })),
    })),
  };
}

export function mapNotes<T, U>(report: NotesReport<T>, map: (text: T) => U): NotesReport<U> {
  return {
    documents: report.documents.map(({ file, notes }) => ({
      file: map(file),
      notes: notes.map(({ author, text, anchor, paragraph, reply }) => ({
        author: map(author),
        text: map(text),
        anchor: map(anchor),
        paragraph,
        reply,
      })),
    })),
  };
}

export function notesExhibit<T>(report: NotesReport<T>, language: Language): Exhibit<T> {
  const labels = labelsIn(language);
  return {
    stem: [labels.notes],
    title: [labels.notes],
    data: report,
    blocks: report.documents.flatMap(({ file, notes }) => [
      { kind: 'heading', level: 2, text: [file, ` (${notes.length})`] } as const,
      {
        kind: 'table',
        table: {
          head: [[labels.author], [labels.note], [labels.words]],
          widths: [2, 5, 7],
          rows: notes.map(({ author, text, anchor, reply }) => [
            [author],
            reply ? [`(${labels.reply}) `, text] : [text],
            [anchor],
          ]),
        },
      } as const,
    ]),
    rows: {
      head: ['file', 'author', 'text', 'anchor', 'paragraph', 'reply'],
      rows: report.documents.flatMap(({ file, notes }) =>
        notes.map((note) => [
          [file],
          [note.author],
          [note.text],
          [note.anchor],
          [note.paragraph],
          [String(note.reply)],
        ]),
      ),
    },
  };
}
