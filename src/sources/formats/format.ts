import type { Document, SourceFile } from '../../model/document.ts';
import type { AnyFindingKind, FindingKind } from '../../sentences/finding-kind.ts';
import type { CopyDraft } from '../copy/draft.ts';
import type { Remark } from '../remarks.ts';

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
  /** Every kind of finding that its reader may have. */
  readonly finds: readonly AnyFindingKind[];
  /** Never throws for bad input: what is wrong with a file is a finding of its document. */
  read(source: SourceFile): Promise<Document>;
  /** Text of such a file, of the same length, with blanks for what is no words. Left out where all of it is. */
  wordsOnly?(text: string): string;
  /** Takes a file apart for a pseudonymised copy of itself. Left out where none can be made. */
  draft?(source: SourceFile): Promise<CopyDraft>;
  /** Puts remarks beside the words of such a file. Left out where it has no margin. */
  readonly margin?: MarginFormat;
}

export interface MarginFormat {
  /** The file as it is, with the remarks. Throws a Refusal for one that cannot be read. */
  into(source: SourceFile, remarks: readonly Remark[]): Promise<Uint8Array>;
  /** Taken apart for a pseudonymised copy, with room for each line of the remarks. */
  draft(source: SourceFile, remarks: readonly Remark[]): Promise<CopyDraft>;
}

export interface RefusedFormat extends FileKind {
  /** What is found of such a file, with what to do about it. */
  readonly refusal: FindingKind;
  /** Another reason, where the bytes show one. */
  otherRefusal?(bytes: Uint8Array): FindingKind;
}

/** What a file is made of, for whoever puts words back into one: text in which nothing, Markdown or markup counts, or a zip of XML. */
export type Material = 'text' | 'markdown' | 'markup' | 'zip';

export function isReadFormat(format: SourceFormat): format is ReadFormat {
  return 'read' in format;
}
