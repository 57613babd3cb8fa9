import { startsWith } from '../signatures.ts';

/** Without what a camera or a program wrote beside the picture; null for a kind that cannot be cleaned. */
export interface CleanPicture {
  readonly extension: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
}

export function cleanPicture(bytes: Uint8Array): CleanPicture | null {
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return cleanPictureOf('png', withoutChunks(bytes));
  if (startsWith(bytes, '\xff\xd8')) return cleanPictureOf('jpeg', withoutSegments(bytes));
  return null;
}

function cleanPictureOf(extension: CleanPicture['extension'], bytes: Uint8Array | null): CleanPicture | null {
  return bytes === null ? null : { extension, bytes };
}

const HEAD = 8;
/** What a .png needs to look as it does. */
const SHOWN = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs'.split(' '));

/** Null for a .png that breaks off. */
function withoutChunks(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, HEAD)];
  for (let at = HEAD; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (SHOWN.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}

const SCAN = 0xda;
const COMMENT = 0xfe;
/** JFIF, and Adobe's word on colours; the others hold places, dates, names and smaller pictures. */
const APPLICATION = { first: 0xe0, last: 0xef, kept: new Set([0xe0, 0xee]) } as const;

/** Null for a .jpeg that breaks off. What follows the picture itself is left out. */
function withoutSegments(bytes: Uint8Array): Uint8Array | null {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === SCAN) {
      const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(
        '\xff\xd9',
        undefined,
        'latin1',
      );
      return end < at ? null : Buffer.concat([...kept, bytes.subarray(at, end + 2)]);
    }
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    const isSaid =
      marker === COMMENT ||
      (marker >= APPLICATION.first && marker <= APPLICATION.last && !APPLICATION.kept.has(marker));
    if (!isSaid) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}
