import { type FindingKind, finding } from '../../sentences/finding-kind.ts';
import { isOle, startsWith } from '../signatures.ts';
import { NO_DOCUMENT_INSIDE, OLD_WORD, PASSWORD_PROTECTED } from './finding-kinds.ts';
import { Refusal } from './refusal.ts';

/** Throws a Refusal for bytes that are no zip file. */
export function assertZip(bytes: Uint8Array): void {
  if (startsWith(bytes, 'PK')) return;
  throw new Refusal(finding(isOle(bytes) ? refusalOfOle(bytes) : NO_DOCUMENT_INSIDE, {}));
}

/**
 * Word wraps an encrypted .docx in an OLE file, which is also what an old .doc is; the names of the streams
 * inside tell them apart.
 */
export function refusalOfOle(bytes: Uint8Array): FindingKind {
  return isOle(bytes, 'EncryptedPackage') ? PASSWORD_PROTECTED : OLD_WORD;
}
