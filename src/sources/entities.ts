import { decodeString } from 'micromark-util-decode-string';

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{0,31});/iy;

/** The entity that stands at a place (`&eacute;`) and the characters it is; null for an ampersand by itself. */
export function entityAt(text: string, at: number): { written: string; words: string } | null {
  ENTITY.lastIndex = at;
  const written = ENTITY.exec(text)?.[0];
  if (written === undefined) return null;
  const words = decodeString(written);
  return words === written ? null : { written, words };
}
