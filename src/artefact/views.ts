import { PAGE } from '../../dist/data/page.js';
import { readableText } from './bytes.ts';
import { decoded } from './decode.ts';
import { splitEmbedded } from './embedded.ts';
import { hasTags, readMarkup, withoutTags } from './markup.ts';
import { unpackArtefact } from './unpack.ts';

/**
 * The texts to search in a part: as it stands, and as a program that reads it would show it. `content` is null
 * for a name, which is its own text.
 */
export function viewsOf(name: string, content: Uint8Array | null): string[] {
  if (content === null) return withDecoded([name.replace(CHANCE, ' ')]);
  const searched = withoutOwnPage(readableText(content))
    .replace(CHANCE, ' ')
    .replace(POLICY, ' ')
    .replace(COLOURS, ' ');
  const { own, embedded } = splitEmbedded(searched);
  // What is embedded may be an archive again.
  const parts = embedded.flatMap((bytes) => unpackArtefact(bytes));
  return [...viewsOfText(name, own), ...parts.flatMap((part) => viewsOf(part.path ?? '', part.content))];
}

/** Keys of fragments and names of pictures: digits and letters that are chance, though "bea" may stand between two of the digits. */
const CHANCE =
  /(?=[0-9a-f]{12})(?<![\p{L}\p{N}_])(?=\d*[a-f])(?=[a-f]*\d)(?:[0-9a-f]{12}|[0-9a-f]{40})(?![\p{L}\p{N}_])/gu;
/** Of the program's own page: what its policy lets run. */
const POLICY = /'sha256-[A-Za-z0-9+/]{43}='/g;
/** "BFADE4": what somebody is called holds no digit. */
const COLOURS = /(?<=["'#])(?=[a-f]*\d)[0-9a-f]{6}(?=["';,\s])/giu;

/** The script and the style of a page are the program's, the same in all of them: a word there says nothing of anybody. */
function withoutOwnPage(text: string): string {
  return text.replace(PAGE.script, ' ').replace(PAGE.style, ' ');
}

function viewsOfText(name: string, text: string): string[] {
  if (!isMarkup(name, text)) return withDecoded([text, ...asShown(name, text)]);
  const { views, inside } = readMarkup(text, /(?:^|\/)customXml\//.test(name));
  return [...withDecoded(views), ...inside.flatMap((part) => viewsOfText('', part))];
}

/** Markdown and plain text may hold HTML; in Markdown a word runs on through signs that make it bold. */
function asShown(name: string, text: string): string[] {
  const shown = hasTags(text) ? withoutTags(text) : [];
  return isMarkdown(name) ? [...shown, ...[text, ...shown].map((view) => view.replace(EMPHASIS, ''))] : shown;
}

const EMPHASIS = /(?<!\\)(?:[*~`]+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu;
// The letter before is looked for where a hyphen stands: there are many letters, and few hyphens.
const HYPHENATED = /[-\u00AD\u2010](?<=\p{L}.)[^\S\n]*\r?\n\s*(?=\p{Ll})/gu;

/** With escapes undone, and after that the markup that was escaped; with words that a line's end had cut. */
function withDecoded(views: readonly string[]): string[] {
  const all = views.flatMap((view) => [
    view,
    ...decoded(view).flatMap((text) =>
      hasTags(text) && !hasTags(view) ? [text, ...withoutTags(text)] : [text],
    ),
  ]);
  const joined = all.filter((view) => view.includes('\n')).map((view) => view.replace(HYPHENATED, ''));
  return [...new Set([...all, ...joined])];
}

function isMarkup(name: string, text: string): boolean {
  return /\.(?:xml|rels|svg|x?html?|qde|vml)$/i.test(name) || /^\s*</.test(text);
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}
