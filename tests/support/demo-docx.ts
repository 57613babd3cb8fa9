import { readFile } from 'node:fs/promises';
import * as docx from 'docx';
import type { Document, Note, Paragraph } from '../../src/model/document.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';

const PARTS = [
  'verslag.md',
  'interviews/docenten.md',
  'interviews/taalmaatjes/taalmaatje-1.md',
  'interviews/taalmaatjes/taalmaatje-2.md',
  'interviews/taalmaatjes/taalmaatje-3.md',
];

/** The example project as a student has it: one Word file with report, interviews, margin comments and footnotes. */
export async function demoAsDocx(): Promise<Uint8Array> {
  const documents: Document[] = [];
  for (const name of PARTS)
    documents.push(await readSource({ name, bytes: await readFile(`fixtures/demo/${name}`) }));
  const notes = documents.flatMap((document) => document.notes.map((note) => ({ document, note })));
  const ids = new Map(notes.map(({ note }, id) => [note, id] as const));
  const footnotes = documents.flatMap((document) => document.footnotes);
  const file = new docx.Document({
    creator: 'student',
    comments: {
      children: notes.map(({ note }, id) => ({
        id,
        author: wordsOf(note.author),
        children: [new docx.Paragraph(wordsOf(note.text))],
      })),
    },
    footnotes: Object.fromEntries(
      footnotes.map(({ number, text }) => [number, { children: [new docx.Paragraph(wordsOf(text))] }]),
    ),
    sections: [
      {
        children: documents.flatMap((document) =>
          document.paragraphs.map((paragraph, i) => paragraphOf(paragraph, i, document.notes, ids)),
        ),
      },
    ],
  });
  return docx.Packer.toBuffer(file);
}

const HEADINGS = [
  docx.HeadingLevel.HEADING_1,
  docx.HeadingLevel.HEADING_2,
  docx.HeadingLevel.HEADING_3,
] as const;

function paragraphOf(
  paragraph: Paragraph,
  index: number,
  notes: readonly Note[],
  ids: ReadonlyMap<Note, number>,
): docx.Paragraph {
  const heading = paragraph.heading === null ? undefined : HEADINGS[paragraph.heading - 1];
  const marks = [...marksOf(index, notes, ids), ...callsOf(paragraph)].sort((a, b) => a.offset - b.offset);
  const children: docx.ParagraphChild[] = [];
  const words = wordsOf(paragraph.text);
  let done = 0;
  for (const { offset, child } of marks) {
    children.push(new docx.TextRun(words.slice(done, offset)), child);
    done = offset;
  }
  children.push(new docx.TextRun(words.slice(done)));
  return new docx.Paragraph(heading === undefined ? { children } : { heading, children });
}

interface Mark {
  readonly offset: number;
  readonly child: docx.ParagraphChild;
}

function marksOf(index: number, notes: readonly Note[], ids: ReadonlyMap<Note, number>): Mark[] {
  return notes.flatMap((note) => {
    const id = ids.get(note) ?? 0;
    const marks: Mark[] = [];
    if (note.range?.from.paragraph === index) {
      marks.push({ offset: note.range.from.offset, child: new docx.CommentRangeStart(id) });
    }
    if (note.range?.to.paragraph === index) {
      const { offset } = note.range.to;
      marks.push({ offset, child: new docx.CommentRangeEnd(id) });
      marks.push({ offset, child: new docx.TextRun({ children: [new docx.CommentReference(id)] }) });
    }
    return marks;
  });
}

function callsOf(paragraph: Paragraph): Mark[] {
  return paragraph.calls.map(({ offset, number }) => ({
    offset,
    child: new docx.FootnoteReferenceRun(number),
  }));
}
