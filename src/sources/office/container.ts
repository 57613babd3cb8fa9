import { Refusal } from '../office/refusal.ts';

const ZIP = Buffer.from('PK');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Throws a Refusal for bytes that are no zip file. Word wraps an encrypted .docx in an OLE file, which is also
 * what an old .doc is; the names of the streams inside (UTF-16) tell them apart.
 */
export function assertZip(bytes: Buffer): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, OLE)) throw new Refusal('K106');
  if (holdsName(bytes, 'EncryptedPackage')) throw new Refusal('K102');
  throw new Refusal('K110');
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}

function holdsName(bytes: Buffer, name: string): boolean {
  return bytes.includes(Buffer.from(name, 'utf16le'));
}
