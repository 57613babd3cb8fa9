import { isImage, textOfImage } from './png.ts';

/** What bytes say as text: UTF-8 or UTF-16, with or without a mark, else Windows-1252; of a program's own bytes what can be read in it. */
export function readableText(bytes: Uint8Array): string {
  if (isImage(bytes)) return textOfImage(bytes);
  const encoding = wideEncoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  if (bytes.includes(0)) return textInBinary(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 by its mark, or else by the first two letters: one of the two bytes of each is zero. */
function wideEncoding([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : null;
}

/** Letters of one byte, those of Western Europe in UTF-8, and in UTF-16; long enough not to be chance. */
const STRETCHES = /(?:[ -~]|[\xc3-\xc5][\x80-\xbf]){12,}|(?:[ -~\xc0-\xff]\0){8,}/g;

function textInBinary(bytes: Uint8Array): string {
  const stretches = Buffer.from(bytes).toString('latin1').match(STRETCHES) ?? [];
  return stretches
    .map((stretch) =>
      stretch.includes('\0') ? stretch.replaceAll('\0', '') : Buffer.from(stretch, 'latin1').toString('utf8'),
    )
    .join('\n');
}
