import type { Document, SourceFile } from '../../model/document.ts';
import type { FindingCode } from '../../model/finding.ts';

/** A kind of file that people have: one that is read, or one of which it is known what to do instead. */
export type SourceFormat = ReadFormat | RefusedFormat;

interface FileKind {
  readonly name: string;
  /** In lower case, with their dot; the usual one first. */
  readonly extensions: readonly string[];
  /** Whether the bytes say so themselves, whatever the file is called. Left out where nothing in them does. */
  recognises?(bytes: Uint8Array): boolean;
}

export interface ReadFormat extends FileKind {
  readonly material: Material;
  /** Never throws for bad input: what is wrong with a file is a finding of its document. */
  read(source: SourceFile): Promise<Document>;
}

export interface RefusedFormat extends FileKind {
  /** The finding that says what to do with such a file. */
  refusal(bytes: Uint8Array): FindingCode;
}

/** What a file is made of, for whoever puts words back into one: text in which nothing, Markdown or markup counts, or a zip of XML. */
export type Material = 'text' | 'markdown' | 'markup' | 'zip';

export function isRead(format: SourceFormat): format is ReadFormat {
  return 'read' in format;
}
