import type { Document, SourceFile } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import { hashOf } from '../hash.ts';
import { nothingRead } from '../nothing-read.ts';
import { bufferOf } from '../signatures.ts';
import { assertZip } from './container.ts';
import { withoutFrames } from './frames.ts';
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
