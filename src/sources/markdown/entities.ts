import { parseMarkdown } from './parse.ts';

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{0,31});/iy;
const known = new Map<string, string>();

/** The entity that stands at a place (`&eacute;`) and the characters it is; null for an ampersand by itself. */
export function entityAt(text: string, at: number): { written: string; words: string } | null {
  ENTITY.lastIndex = at;
  const written = ENTITY.exec(text)?.[0];
  if (written === undefined) return null;
  const words = known.get(written) ?? decode(written);
  known.set(written, words);
  return words === written ? null : { written, words };
}

/** By the parser itself, between letters: what it knows is what the rest of the text was read with. */
function decode(written: string): string {
  const [block] = parseMarkdown(`x${written}x`).children;
  const [inline] = block?.type === 'paragraph' ? block.children : [];
  return inline?.type === 'text' ? inline.value.slice(1, -1) : written;
}
