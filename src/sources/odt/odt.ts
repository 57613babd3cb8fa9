import type { Document, SourceFile } from '../../model/document.ts';
import type { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { Anchors } from '../office/anchors.ts';
import { NO_DOCUMENT_INSIDE } from '../office/finding-kinds.ts';
import { noteFindings } from '../office/note-findings.ts';
import { placeComments } from '../office/notes.ts';
import { otherFileFindings } from '../office/other-files.ts';
import { type Content, readZipped } from '../office/read-zipped.ts';
import { Refusal } from '../office/refusal.ts';
import { readXml } from '../office/xml.ts';
import { sawOf } from '../saw.ts';
import { readOdtContent } from './content.ts';
import { odtFootnotes } from './footnotes.ts';
import { odtParagraphs } from './paragraphs.ts';
import { type OdtParts, readOdtParts } from './parts.ts';
import { OdtStyles } from './styles.ts';
import { odtThreads } from './threads.ts';

/**
 * Reads a text of OpenDocument (LibreOffice): the paragraphs of its body (cells and text boxes included, numbered
 * from 1), the comments in its margin with the words they hang on, and its footnotes. Deletions under tracked
 * changes are left out, insertions count.
 *
 * Never throws for bad input: a file that cannot be read gives a finding of severity error and no paragraphs.
 */
export async function readOdt(source: SourceFile): Promise<Document> {
  return readZipped(source, async (zip, file) => odtContent(await readOdtParts(zip), file));
}

function odtContent(parts: OdtParts, file: RawText): Content {
  const styles = new OdtStyles();
  if (parts.styles !== null) readXml(parts.styles, styles);
  const content = readOdtContent(parts.content, styles, parts.charts);
  const { body, footnotes: notes, comments, unread, linked } = content;
  if (body === null || body.paragraphs.length === 0) throw new Refusal(finding(NO_DOCUMENT_INSIDE, {}));
  const { calls, footnotes, places } = odtFootnotes(body);
  const anchors = new Anchors([body, ...notes]);
  const paragraphs = odtParagraphs(body, anchors.textOf(body), styles, calls);
  const stories = comments.map(({ story }) => story);
  const placed = placeComments(stories, odtThreads(comments), anchors, body, places);
  return {
    paragraphs,
    notes: placed.map(({ note }) => note),
    footnotes,
    saw: sawOf(comments.length, unread),
    findings: [...noteFindings(placed, paragraphs, file), ...otherFileFindings(linked, paragraphs, file)],
  };
}
