/** What the first bytes of a file say of its kind, and what they have to hold besides. */

const ZIP = 'PK\x03\x04';
const OLE = '\xd0\xcf\x11\xe0';
/** In a package of OpenDocument the first entry is its kind, not compressed. */
const HEAD = 200;

/** `signature`: a character a byte. */
export function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  return Buffer.from(signature, 'latin1').every((byte, i) => bytes[at + i] === byte);
}

/** A zip with an entry whose path holds these words. */
export function isZipWith(bytes: Uint8Array, path: string): boolean {
  return startsWith(bytes, ZIP) && bufferOf(bytes).includes(path);
}

/** A package of OpenDocument of this kind ("text", "spreadsheet"). */
export function isOpenDocument(bytes: Uint8Array, kind: string): boolean {
  return isZipWith(bytes.subarray(0, HEAD), `application/vnd.oasis.opendocument.${kind}`);
}

/** What Office wrote before 2007, and wraps around a file with a password; `stream`: the name of one inside. */
export function isOle(bytes: Uint8Array, stream = ''): boolean {
  return startsWith(bytes, OLE) && bufferOf(bytes).includes(stream, 0, 'utf16le');
}

/** The same bytes, not a copy. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
