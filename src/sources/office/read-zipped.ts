import type { Document, Paragraph, SourceFile } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import { hashOf } from '../hash.ts';
import { nothingRead } from '../nothing-read.ts';
import { bufferOf } from '../signatures.ts';
import { assertZip } from './container.ts';
import { Refusal } from './refusal.ts';
import { openZip, type ZipParts } from './zip.ts';

/** What a zipped document holds, without what is known of any file. */
export type Content = Pick<Document, 'paragraphs' | 'notes' | 'footnotes' | 'saw' | 'findings'>;

/** Unzips a file and reads it. Where `read` throws a Refusal, that is the one finding of a document without paragraphs. */
export async function readZipped(
  source: SourceFile,
  read: (zip: ZipParts, file: RawText) => Promise<Content>,
): Promise<Document> {
  const file = RawText.of(source.name);
  try {
    const bytes = bufferOf(source.bytes);
    assertZip(bytes);
    const content = await read(await openZip(bytes), file);
    const paragraphs = withoutFrames(content.paragraphs);
    return { file: source.name, hash: hashOf(source.bytes), properties: new Map(), ...content, paragraphs };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return nothingRead(source, [{ ...error.finding, file }]);
  }
}

/** A table of one cell is a frame around what stands in it, such as a coloured bar with a heading, and no table. */
function withoutFrames(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const tables = new Set<number>();
  const ofSeveral = new Set<number>();
  for (const { cell } of paragraphs) {
    if (cell === undefined) continue;
    tables.add(cell.table);
    if (cell.row > 0 || cell.column > 0) ofSeveral.add(cell.table);
  }
  if (tables.size === ofSeveral.size) return paragraphs;
  return paragraphs.map((paragraph) => {
    const { cell, ...framed } = paragraph;
    return cell === undefined || ofSeveral.has(cell.table) ? paragraph : framed;
  });
}
