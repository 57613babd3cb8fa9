import type { Document, SourceFile } from '../../model/document.ts';
import type { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { Anchors } from '../office/anchors.ts';
import { NO_DOCUMENT_INSIDE } from '../office/finding-kinds.ts';
import { goneFindings, noteFindings } from '../office/note-findings.ts';
import { placeComments } from '../office/notes.ts';
import { otherFileFindings } from '../office/other-files.ts';
import { type Content, readZipped } from '../office/read-zipped.ts';
import { Refusal } from '../office/refusal.ts';
import { sawOf } from '../saw.ts';
import { numberFootnotes, readFootnoteRule } from './footnotes.ts';
import { readNumbering } from './numbering.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Parts, readParts } from './parts.ts';
import { readStories } from './stories.ts';
import { readStyleSheet } from './style-sheet.ts';
import { readThreads } from './threads.ts';

/**
 * Reads a Word document: the paragraphs of its body (cells and text boxes included, numbered from 1), the
 * comments in its margin with the words they hang on, and its footnotes. Deletions under tracked changes are
 * left out, insertions count.
 *
 * Never throws for bad input: a file that cannot be read gives a finding of severity error and no paragraphs.
 * The line of a note that has no place in the text is 0.
 */
export async function readDocx(source: SourceFile): Promise<Document> {
  return readZipped(source, async (zip, file) => docxContent(await readParts(zip), file));
}

function docxContent(parts: Parts, file: RawText): Content {
  const body = readStories(parts.main).find((story) => story.kind === 'body');
  if (body === undefined || body.paragraphs.length === 0) throw new Refusal(finding(NO_DOCUMENT_INSIDE, {}));
  const footnoteStories = [parts.footnotes, parts.endnotes].flatMap((part) =>
    part ? readStories(part) : [],
  );
  const comments = parts.comments ? readStories(parts.comments) : [];
  const { calls, places, footnotes } = numberFootnotes(
    body,
    footnoteStories,
    readFootnoteRule(parts.settings),
  );
  const anchors = new Anchors([body, ...footnoteStories]);
  const styles = readStyleSheet(parts.styles);
  const lists = readNumbering(parts.numbering, styles);
  const paragraphs = paragraphsOf(body, anchors.textOf(body), { styles, lists, calls });
  const threads = readThreads(parts.commentsExtended, comments);
  const placed = placeComments(comments, threads, anchors, body, places);
  const others = body.chunks.map(({ id, ...chunk }) => ({ ...chunk, name: parts.chunks.get(id) ?? id }));
  const gone = anchors.withoutComment(comments);
  return {
    paragraphs,
    notes: placed.map(({ note }) => note),
    footnotes,
    saw: sawOf(
      comments.length + gone.length,
      [body, ...footnoteStories, ...comments].flatMap(({ unread }) => unread),
    ),
    findings: [
      ...noteFindings(placed, paragraphs, file),
      ...goneFindings(gone, paragraphs, file),
      ...otherFileFindings(others, paragraphs, file),
    ],
  };
}
