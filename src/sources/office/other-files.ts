import type { Paragraph } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { INSERTED_FILE, TEXT_IN_OTHER_FILE } from './finding-kinds.ts';
import { headingsAbove } from './note-findings.ts';

/** A file that the program takes in and shows as part of the document, whose text is not read. */
export interface OtherFile {
  /** Without its folders. */
  readonly name: string;
  /** It is kept as a document of its own. */
  readonly isSubdocument: boolean;
  /** Of the paragraph before it, 0 where there is none. */
  readonly line: number;
}

export function otherFileFindings(
  others: readonly OtherFile[],
  paragraphs: readonly Paragraph[],
  file: RawText,
): Finding<RawText>[] {
  if (others.length === 0) return [];
  const headings = headingsAbove(paragraphs);
  return others.map(({ name, line, isSubdocument }) =>
    finding(isSubdocument ? TEXT_IN_OTHER_FILE : INSERTED_FILE, {
      words: { name: RawText.of(name) },
      file,
      line: line === 0 ? null : line,
      heading: headings.get(line) ?? null,
    }),
  );
}

/** The name of a file at the end of an address, percent signs undone. */
export function fileNameIn(address: string): string {
  return decodedAddress(address).split(/[\\/]/).pop() ?? '';
}

export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
