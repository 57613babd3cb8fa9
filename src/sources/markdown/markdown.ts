import type { Document, SourceFile } from '../../model/document.ts';
import { wordsOf } from '../../model/words-of.ts';
import { sawOf } from '../saw.ts';
import { braceNotes } from '../text/brace-notes.ts';
import { type FoundFootnote, readWith, type TextReading } from '../text/document.ts';
import { HALF_A_NOTE } from '../text/finding-kinds.ts';
import { Kept, mergeCuts, type Span, textWithout } from '../text/kept.ts';
import { splitLines } from '../text/lines.ts';
import { scanMarks } from '../text/marks.ts';
import { writtenIn } from './blocks.ts';
import { type Definition, markdownFootnotes } from './footnotes.ts';
import { readFrontMatter, WRITTEN_BY } from './front-matter.ts';

/**
 * Reads a .md: front matter, headings, and a paragraph for every line of words, as transcripts are typed one turn
 * a line. Notes stand between braces (`{==words==}{>>note<<}`, `{>>@anna: note<<}`), footnotes are `[^1]`.
 *
 * Never throws for bad input: a file that is no text gives a finding of severity error and no paragraphs.
 */
export async function readMarkdown(source: SourceFile): Promise<Document> {
  return readWith(source, markdownReading);
}

function markdownReading(source: string): TextReading {
  const front = readFrontMatter(source);
  const found = scanMarks(source, front.end, true);
  const marks = mergeCuts(found.cuts);
  const lines = splitLines(source);
  const areNumbers = front.properties.has(WRITTEN_BY);
  const footnotes = markdownFootnotes(source, lines, { start: front.end, marks, areNumbers });
  const kept = new Kept(source, mergeCuts([...marks, ...footnotes.cuts]), front.end);
  const written = writtenIn(kept);
  const coder = front.properties.get('coder') ?? front.properties.get('codeur');
  const margin = {
    source,
    kept,
    marks,
    footnotes: mergeCuts(footnotes.definitions.map(({ span }) => span)),
    author: coder === undefined ? '' : wordsOf(coder),
  };
  return {
    kept,
    lines: written.lines,
    calls: footnotes.calls.map(({ at, number }) => ({ at: kept.toKept(at), number })),
    notes: braceNotes(found.notes, margin),
    footnotes: footnotes.definitions.map((definition) => footnoteOf(definition, source, marks)),
    properties: front.properties,
    saw: sawOf(found.notes.length + found.unclosed, written.unread),
    problems: [
      ...front.problems,
      ...found.loose.map((at) => ({ kind: HALF_A_NOTE, at })),
      ...footnotes.problems,
    ],
  };
}

/** Lines of one paragraph are joined by a blank, paragraphs by a line feed. */
function footnoteOf(
  { number, at, inner }: Definition,
  source: string,
  marks: readonly Span[],
): FoundFootnote {
  const paragraphs = textWithout(source, inner, marks).split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/);
  const texts = paragraphs.map((paragraph) =>
    writtenIn(new Kept(paragraph.trim(), []))
      .lines.map((line) =>
        line.runs
          .map((run) => run.text)
          .join('')
          .trim(),
      )
      .join(' '),
  );
  return { number, at, text: texts.filter((text) => text !== '').join('\n') };
}
