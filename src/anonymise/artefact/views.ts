import { decoded } from './decode.ts';
import { markupViews } from './markup.ts';
import { isImage, textOfImage } from './png.ts';

const EMBEDDED = /data:[\w/+.-]*(?:;[\w=-]+)*;base64,([A-Za-z0-9+/=\s]+)/g;

/**
 * The texts to search in a part: as it stands, and as a program that reads it would show it. `content` is null
 * for a name, which is its own text.
 */
export function viewsOf(name: string, content: Uint8Array | null): string[] {
  if (content === null) return withDecoded([name]);
  const text = textOf(content);
  // Letters of base64 read as text are chance, not words: what they stand for is searched instead.
  const embedded = [...text.matchAll(EMBEDDED)].flatMap(([, data = '']) =>
    viewsOf('', Buffer.from(data, 'base64')),
  );
  const own = text.replace(EMBEDDED, ' ');
  return [...withDecoded(isMarkup(name, own) ? markupViews(own) : [own]), ...embedded];
}

function withDecoded(views: readonly string[]): string[] {
  return [...new Set(views.flatMap((view) => [view, ...decoded(view)]))];
}

function textOf(bytes: Uint8Array): string {
  if (isImage(bytes)) return textOfImage(bytes);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.includes(0) ? textInBinary(bytes) : new TextDecoder().decode(bytes);
}

/** Readable stretches that are too long to be chance. */
function textInBinary(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[ -~]{12,}/g) ?? []
  ).join('\n');
}

function isMarkup(name: string, text: string): boolean {
  return /\.(?:xml|rels|svg|x?html?|qde|vml)$/i.test(name) || /^\s*</.test(text);
}
