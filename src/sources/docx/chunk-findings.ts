import type { Paragraph } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { INSERTED_FILE, TEXT_IN_OTHER_FILE } from '../office/finding-kinds.ts';
import { headingsAbove } from '../office/note-findings.ts';
import type { Chunk } from './story.ts';

/** Files that Word takes in and shows as part of the document, whose text is not read. `names`: what they are called, by their id. */
export function chunkFindings(
  chunks: readonly Chunk[],
  names: ReadonlyMap<string, string>,
  paragraphs: readonly Paragraph[],
  file: RawText,
): Finding<RawText>[] {
  const headings = headingsAbove(paragraphs);
  return chunks.map(({ id, line, isSubdocument }) =>
    finding(isSubdocument ? TEXT_IN_OTHER_FILE : INSERTED_FILE, {
      words: { name: RawText.of(names.get(id) ?? id) },
      file,
      line: line === 0 ? null : line,
      heading: headings.get(line) ?? null,
    }),
  );
}
