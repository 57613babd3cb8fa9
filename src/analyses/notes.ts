import type { Exhibit } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { speaking, term, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';

/** The margin notes of documents as they stand. */
export interface NotesReport {
  readonly documents: readonly DocumentNotes[];
}

export interface DocumentNotes {
  readonly file: RawText;
  readonly notes: readonly NoteRow[];
}

export interface NoteRow {
  readonly author: RawText;
  readonly text: RawText;
  readonly anchor: RawText;
  /** The line in a text file, the paragraph's number in a .docx. */
  readonly paragraph: number;
  readonly reply: boolean;
}

export function notesReport({ documents }: Pick<CodedProject, 'documents'>): NotesReport {
  return {
    documents: documents.map(({ file, notes }) => ({
      file: RawText.own(file),
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

const SAYS = {
  author: sentence('Auteur', 'Author'),
  reply: sentence('(antwoord) ', '(reply) '),
} as const;

export const notes = analysis<NotesReport>({
  name: 'notes',
  summary: sentence(
    'de opmerkingen in de kantlijn zoals ze er staan; er is geen project nodig',
    'the margin notes of documents as they stand, no project needed',
  ),
  example: 'notes interview.docx',
  report: notesReport,
  exhibit: notesExhibit,
});

function notesExhibit(report: Safe<NotesReport>, language: Language): Exhibit {
  const says = speaking(language);
  return {
    stem: [says(WORDS.notes)],
    title: [says(WORDS.notes)],
    data: report,
    blocks: report.documents.flatMap(({ file, notes: rows }) => [
      { kind: 'heading', level: 2, text: [file, ' (', rows.length, ')'] } as const,
      {
        kind: 'table',
        table: {
          head: [[says(SAYS.author)], [says(WORDS.note)], [says(WORDS.words)]],
          widths: [2, 5, 7],
          rows: rows.map(({ author, text, anchor, reply }) => [
            [author],
            reply ? [says(SAYS.reply), text] : [text],
            [anchor],
          ]),
        },
      } as const,
    ]),
    rows: {
      head: terms('file', 'author', 'text', 'anchor', 'paragraph', 'reply'),
      rows: report.documents.flatMap(({ file, notes: rows }) =>
        rows.map(({ author, text, anchor, paragraph, reply }) => [
          [file],
          [author],
          [text],
          [anchor],
          [paragraph],
          [term(reply ? 'true' : 'false')],
        ]),
      ),
    },
  };
}
