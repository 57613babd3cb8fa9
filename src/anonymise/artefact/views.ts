import { decoded } from './decode.ts';
import { markupViews } from './markup.ts';
import { textOfImage } from './png.ts';

/**
 * The texts to search in a part: as it stands, and as a program that reads it would show it. `content` is null
 * for a name, which is its own text.
 */
export function viewsOf(name: string, content: Uint8Array | null): string[] {
  if (content === null) return withDecoded([name]);
  const text = textOfImage(content) ?? textOf(content);
  return withDecoded(isMarkup(name, text) ? markupViews(text) : [text]);
}

function withDecoded(views: readonly string[]): string[] {
  return [...new Set(views.flatMap((view) => [view, ...decoded(view)]))];
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function isMarkup(name: string, text: string): boolean {
  return /\.(?:xml|rels|svg|x?html?|qde|vml)$/i.test(name) || /^\s*</.test(text);
}
