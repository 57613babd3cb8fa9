import type { Document, Note } from '../../src/model/document.ts';
import { wordsOf } from '../../src/model/words-of.ts';

export function fileOf(name: string, text: string | Uint8Array): { name: string; bytes: Uint8Array } {
  return { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
}

/** `line: words` of every paragraph, with # for headings. */
export function linesOf(document: Document): string[] {
  return document.paragraphs.map(
    ({ line, heading, text }) => `${line}: ${'#'.repeat(heading ?? 0)}${wordsOf(text)}`,
  );
}

export function notesOf(document: Document): string[] {
  return document.notes.map(
    (note) => `${note.line} ${wordsOf(note.author)}: ${wordsOf(note.text)} <${wordsOf(note.anchor)}>`,
  );
}

/** The words at a note's range, cut from the paragraphs themselves. */
export function wordsAt(document: Document, note: Note): string | null {
  if (note.range === null) return null;
  const { from, to } = note.range;
  return document.paragraphs
    .slice(from.paragraph, to.paragraph + 1)
    .map(({ text }, i, all) =>
      wordsOf(text).slice(i === 0 ? from.offset : 0, i === all.length - 1 ? to.offset : undefined),
    )
    .join('\n');
}

/** What stands before each footnote call, and its number. */
export function callsOf(document: Document): string[] {
  return document.paragraphs.flatMap(({ text, calls }) =>
    calls.map(({ offset, number }) => `${wordsOf(text).slice(Math.max(offset - 8, 0), offset)}|${number}`),
  );
}

export function codesOf(document: Document): string[] {
  return document.findings.map(({ code, line, column }) => [code, line, column].join(':'));
}
