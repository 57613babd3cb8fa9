import type { FindingCode } from '../../model/finding.ts';
import { isOle, startsWith } from '../signatures.ts';
import { Refusal } from './refusal.ts';

/** Throws a Refusal for bytes that are no zip file. */
export function assertZip(bytes: Uint8Array): void {
  if (startsWith(bytes, 'PK')) return;
  throw new Refusal(isOle(bytes) ? refusalOfOle(bytes) : 'K106');
}

/**
 * Word wraps an encrypted .docx in an OLE file, which is also what an old .doc is; the names of the streams
 * inside tell them apart.
 */
export function refusalOfOle(bytes: Uint8Array): FindingCode {
  return isOle(bytes, 'EncryptedPackage') ? 'K102' : 'K110';
}
