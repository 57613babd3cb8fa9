import type { Document, SourceFile } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { hashOf } from './hash.ts';
import { sawOf } from './saw.ts';

/** The document of a file that could not be read: what is wrong with it, and nothing else. */
export function nothingRead({ name, bytes }: SourceFile, findings: readonly Finding<RawText>[]): Document {
  return {
    file: name,
    hash: hashOf(bytes),
    paragraphs: [],
    notes: [],
    footnotes: [],
    properties: new Map(),
    saw: sawOf(0),
    findings,
  };
}
