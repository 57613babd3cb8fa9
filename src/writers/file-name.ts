import type { Inline } from '../gate/exhibit.ts';
import { plainText } from './plain.ts';

// Windows keeps these for devices, with any extension.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/i;
/** Bytes in UTF-8. A file system takes 255; the rest is for an extension, a number and a temporary name. */
const LONGEST = 120;

/**
 * A name that every system takes, out of an exhibit's stem: letters and digits of any language, joined by
 * hyphens ("fragmenten 3/1/2" is `fragmenten-3-1-2.md`). Two stems may give one name: who publishes keeps them apart.
 */
export function fileName(stem: Inline, extension: string): string {
  const slug = plainText(stem, 'en')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const name = shortSlug(slug).replace(/[-_]+$/, '');
  if (name === '') return `kantlijn${extension}`;
  return `${RESERVED.test(name) ? `kantlijn-${name}` : name}${extension}`;
}

/** Cut between two letters, never inside one. */
function shortSlug(slug: string): string {
  if (Buffer.byteLength(slug) <= LONGEST) return slug;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(slug)) {
    if (Buffer.byteLength(short + segment) > LONGEST) break;
    short += segment;
  }
  return short;
}
