import type { Document, Footnote, Note, Paragraph, Saw, SourceFile } from '../model/document.ts';
import { type Finding, finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { Anchors } from './docx/anchors.ts';
import { assertZip } from './docx/container.ts';
import { chunkFindings, noteFindings } from './docx/findings.ts';
import { numberFootnotes, readFootnoteRule } from './docx/footnotes.ts';
import { placeNotes } from './docx/notes.ts';
import { readNumbering } from './docx/numbering.ts';
import { paragraphsOf } from './docx/paragraphs.ts';
import { type Parts, readParts } from './docx/parts.ts';
import { Refusal } from './docx/refusal.ts';
import { readStories } from './docx/stories.ts';
import { readStyleSheet } from './docx/style-sheet.ts';
import { readThreads } from './docx/threads.ts';
import { countUnread } from './docx/unread.ts';
import { openZip } from './docx/zip.ts';
import { hashOf } from './hash.ts';

/** What a .docx holds, without what is known of any file. */
interface Content {
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly footnotes: readonly Footnote[];
  readonly saw?: Saw;
  readonly findings: readonly Finding<RawText>[];
}

/**
 * Reads a Word document: the paragraphs of its body (cells and text boxes included, numbered from 1), the
 * comments in its margin with the words they hang on, and its footnotes. Deletions under tracked changes are
 * left out, insertions count.
 *
 * Never throws for bad input: a file that cannot be read gives a finding of severity error and no paragraphs.
 * The line of a note that has no place in the text is 0.
 */
export async function readDocx(source: SourceFile): Promise<Document> {
  const content = await contentOf(source);
  return { file: source.name, hash: hashOf(source.bytes), properties: new Map(), ...content };
}

async function contentOf(source: SourceFile): Promise<Content> {
  const file = RawText.of(source.name);
  try {
    const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength);
    assertZip(bytes);
    return documentOf(await readParts(await openZip(bytes)), file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = finding<RawText>(error.code, { facts: error.facts, file });
    return { paragraphs: [], notes: [], footnotes: [], findings: [refused] };
  }
}

function documentOf(parts: Parts, file: RawText): Content {
  const body = readStories(parts.main).find((story) => story.kind === 'body');
  if (body === undefined || body.paragraphs.length === 0) throw new Refusal('K106');
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
  const placed = placeNotes(comments, threads, anchors, body, places);
  return {
    paragraphs,
    notes: placed.map(({ note }) => note),
    footnotes,
    saw: { notes: comments.length, unread: countUnread([body, ...footnoteStories, ...comments]) },
    findings: [
      ...noteFindings(placed, paragraphs, file),
      ...chunkFindings(body.chunks, parts.chunks, paragraphs, file),
    ],
  };
}
