import { matchesOf } from '../../language/matches.ts';
import type { Document, SourceFile } from '../../model/document.ts';
import { sawOf } from '../saw.ts';
import { braceNotes } from './brace-notes.ts';
import { readWith, type TextReading } from './document.ts';
import { exportedComments } from './exported-comments.ts';
import { exportedFootnotes } from './exported-footnotes.ts';
import { HALF_A_NOTE } from './finding-kinds.ts';
import { Kept, mergeCuts } from './kept.ts';
import { scanMarks } from './marks.ts';

/**
 * Reads a .txt: a line is a paragraph, blank lines are none. Notes are those between braces
 * (`{==words==}{>>note<<}`), and those of a thesis exported from Word (`<tab>Comment by NAME: TEXT` at the end of
 * a paragraph, footnotes in brackets).
 *
 * Never throws for bad input: a file that is no text gives a finding of severity error and no paragraphs.
 */
export async function readText(source: SourceFile): Promise<Document> {
  return readWith(source, textReading);
}

const PICTURE = '[image:';
const NO_WORDS = /\[(?:bookmark|image):[^\]\r\n]{0,1000}\]/g;

function textReading(source: string): TextReading {
  const found = scanMarks(source, 0, false);
  const marks = mergeCuts(found.cuts);
  const footnotes = exportedFootnotes(source, marks);
  const wordless = [...matchesOf(source, NO_WORDS)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
  }));
  const pictures = wordless
    .filter(({ from }) => source.startsWith(PICTURE, from))
    .map(() => 'picture' as const);
  const kept = new Kept(source, mergeCuts([...marks, ...footnotes.cuts, ...wordless]));
  const comments = exportedComments(kept);
  const margin = { source, kept, marks, footnotes: mergeCuts(footnotes.texts), author: '' };
  return {
    kept,
    lines: comments.lines,
    calls: footnotes.calls.map(({ at, number }) => ({ at: kept.toKept(at), number })),
    notes: [...comments.notes, ...braceNotes(found.notes, margin)],
    footnotes: footnotes.footnotes,
    properties: new Map(),
    saw: sawOf(found.notes.length + found.unclosed + comments.notes.length, pictures),
    problems: [...found.loose.map((at) => ({ kind: HALF_A_NOTE, at })), ...footnotes.problems],
  };
}
