import { matchesOf } from '../../language/matches.ts';
import { type CommentedLine, furtherParagraphs, SpeakerMarks } from './further-paragraphs.ts';
import type { Kept, Span } from './kept.ts';
import type { TextLine } from './layout.ts';
import type { LineSpan } from './lines.ts';
import type { FoundNote } from './notes.ts';

// A tab before it, or nothing at all, or a sentence's end: the words "comment by" in a sentence are no comment.
const COMMENT =
  /(?:^|\t|(?<=[.!?…)"”’] {1,4})|(?<=[.!?…)"”’]))[ \t]{0,8}Comment by ([^:\t]{1,200}):(?=[ \t]|$)/g;

/** Its body ends where its comments start. */
interface ExportedLine extends Span, CommentedLine {
  readonly comments: readonly ExportedComment[];
}

interface ExportedComment {
  readonly at: number;
  readonly author: string;
  text: string;
}

/** The lines of a text, with the comments taken off that a conversion from Word writes at the end of a paragraph. */
export function exportedComments(kept: Kept): { lines: TextLine[]; notes: FoundNote[] } {
  const lines = kept.lines.map((line) => readLine(kept.text, line));
  const speakers = new SpeakerMarks(lines.map(({ body }) => body));
  const bodies: TextLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    bodies.push(textLine(line));
    let last = line.comments.at(-1);
    while (last !== undefined) {
      const count = furtherParagraphs(last.text, lines, i + 1, speakers);
      if (count === 0) break;
      const further = lines.slice(i + 1, i + 1 + count);
      last.text = [last.text, ...further.map(({ body }) => body.trim())].join('\n');
      i += count;
      last = further.at(-1)?.comments.at(-1);
    }
  }
  const comments = lines.flatMap((line) => line.comments);
  return { lines: bodies, notes: comments.map((comment) => exportedNote(comment, kept)) };
}

function readLine(text: string, { from, to }: LineSpan): ExportedLine {
  const words = text.slice(from, to);
  const heads = words.includes('Comment by ') ? [...matchesOf(words, COMMENT)] : [];
  const bodyEnd = heads[0]?.index ?? words.length;
  const comments = heads.map((head, i) => ({
    at: from + head.index,
    author: (head[1] ?? '').trim(),
    text: words.slice(head.index + head[0].length, heads[i + 1]?.index ?? words.length).trim(),
  }));
  return { from, to: from + bodyEnd, body: words.slice(0, bodyEnd), comments };
}

function textLine({ from, to, body }: ExportedLine): TextLine {
  return { runs: body.trim() === '' ? [] : [{ text: body, from, to }], heading: null };
}

function exportedNote({ at, author, text }: ExportedComment, kept: Kept): FoundNote {
  return { at: kept.toSource(at), author, text, on: { kind: 'paragraph', before: at } };
}
