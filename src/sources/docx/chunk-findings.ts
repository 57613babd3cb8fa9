import type { Paragraph } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { INSERTED_FILE } from '../office/finding-kinds.ts';
import { headingsAbove } from '../office/note-findings.ts';
import type { Chunk } from './story.ts';

/** Files that are taken in and shown by Word, whose text is not read. `names`: what they are called, by their id. */
export function chunkFindings(
  chunks: readonly Chunk[],
  names: ReadonlyMap<string, string>,
  paragraphs: readonly Paragraph[],
  file: RawText,
): Finding<RawText>[] {
  const headings = headingsAbove(paragraphs);
  return chunks.map(({ id, line }) =>
    finding(INSERTED_FILE, {
      words: { name: RawText.of(names.get(id) ?? id) },
      file,
      line: line === 0 ? null : line,
      heading: headings.get(line) ?? null,
    }),
  );
}
