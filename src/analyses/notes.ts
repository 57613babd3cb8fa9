import type { Block, Exhibit } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import { groupedBy } from '../model/grouped.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { say, speaking, term, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { longestThatFits, wordsOrBeginning } from './cut-short.ts';

/** The margin notes of documents as they stand. */
export interface NotesReport {
  readonly documents: readonly DocumentNotes[];
}

export interface DocumentNotes {
  readonly file: RawText;
  readonly notes: readonly NoteRow[];
  /** Codes that stand in the text itself, or in a column beside it. */
  readonly inText: number;
}

export interface NoteRow {
  readonly author: RawText;
  readonly text: RawText;
  readonly anchor: RawText;
  /** True where `anchor` is only the beginning: the notes of a document stand on more words than a report holds. */
  readonly truncated?: boolean;
  /** The line in a text file, the paragraph's number in a .docx. */
  readonly paragraph: number;
  readonly reply: boolean;
}

export function notesReport({
  documents,
  fragments,
}: Pick<CodedProject, 'documents' | 'fragments'>): NotesReport {
  const inText = groupedBy(
    fragments.filter(({ layer }) => layer === 'inline'),
    ({ file }) => file,
  );
  const longest = longestThatFits(documents.flatMap(({ notes }) => notes.map(({ anchor }) => anchor.length)));
  return {
    documents: documents.map(({ file, notes }) => ({
      file: RawText.own(file),
      notes: notes.map(({ author, text, anchor, line, reply }) => ({
        author,
        text,
        anchor: anchor.slice(0, longest),
        ...(anchor.length > longest ? { truncated: true } : {}),
        paragraph: line,
        reply,
      })),
      inText: inText.get(file)?.length ?? 0,
    })),
  };
}

const SAYS = {
  author: sentence('Auteur', 'Author'),
  reply: sentence('(antwoord) ', '(reply) '),
  none: sentence('Geen opmerkingen gezien in de kantlijn.', 'No notes seen in the margin.'),
  inText: sentence(
    'Codes in de tekst zelf of in een kolom ernaast: {count}. kantlijn fragments toont ze.',
    'Codes in the text itself or in a column beside it: {count}. kantlijn fragments shows them.',
  ),
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

function tableOfNotes(rows: Safe<NotesReport>['documents'][number]['notes'], language: Language): Block {
  const says = speaking(language);
  return {
    kind: 'table',
    table: {
      head: [[says(SAYS.author)], [says(WORDS.note)], [says(WORDS.words)]],
      widths: [2, 5, 7],
      rows: rows.map(({ author, text, anchor, truncated, reply }) => [
        [author],
        reply ? [says(SAYS.reply), text] : [text],
        wordsOrBeginning(anchor, truncated, language),
      ]),
    },
  };
}

function notesExhibit(report: Safe<NotesReport>, language: Language): Exhibit {
  const says = speaking(language);
  return {
    stem: [says(WORDS.notes)],
    title: [says(WORDS.notes)],
    data: asData(report),
    blocks: report.documents.flatMap(({ file, notes: rows, inText }) => [
      { kind: 'heading', level: 2, text: [file, ' (', rows.length, ')'] } as const,
      ...(rows.length === 0
        ? [{ kind: 'paragraph', text: [says(SAYS.none)] } as const]
        : [tableOfNotes(rows, language)]),
      ...(inText === 0
        ? []
        : [{ kind: 'paragraph', text: [say(SAYS.inText, language, { count: inText })] } as const]),
    ]),
    rows: {
      head: terms('file', 'author', 'text', 'anchor', 'paragraph', 'reply'),
      rows: report.documents.flatMap(({ file, notes: rows }) =>
        rows.map(({ author, text, anchor, truncated, paragraph, reply }) => [
          [file],
          [author],
          [text],
          wordsOrBeginning(anchor, truncated, language),
          [paragraph],
          [term(reply ? 'true' : 'false')],
        ]),
      ),
    },
  };
}
