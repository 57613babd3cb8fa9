import { type Zippable, zipSync } from 'fflate';
import { materialOf } from '../sources/index.ts';
import type { Key } from './key.ts';
import { restoreCsv } from './restore/csv.ts';
import { Restorer } from './restore/restorer.ts';
import { escapedAnywhere, restoreXml } from './restore/xml.ts';

/** A file with names in it: for the researcher alone. */
export interface Restored {
  readonly bytes: Uint8Array;
  /** Placeholders that got their name back. */
  readonly restored: number;
  /** Those that stay, as they are written, and how often. */
  readonly left: ReadonlyMap<string, number>;
}

type Restore = (text: string, restorer: Restorer) => string;

const PLAIN: Restore = (text, restorer) => restorer.text(text);
const JSON_TEXT: Restore = (text, restorer) =>
  restorer.text(text, (name) => JSON.stringify(name).slice(1, -1));
const MARKDOWN: Restore = (text, restorer) => restorer.markdown(text);
const MARKUP: Restore = (text, restorer) => restorer.text(text, escapedAnywhere);

/** What a name has to mind in a source. */
const SOURCES = { text: PLAIN, markdown: MARKDOWN, markup: MARKUP, zip: PLAIN } as const;

/** What a name has to mind in what is written and no source, by the end of a file's name. */
const EXPORTS: ReadonlyMap<string, Restore> = new Map([
  ['.json', JSON_TEXT],
  ['.jsonl', JSON_TEXT],
  ['.csv', restoreCsv],
  ['.tsv', restoreCsv],
  ['.html', MARKUP],
  ['.xml', MARKUP],
  ['.svg', MARKUP],
]);

/** Sentences that are no longer true where there are names again, and what is true instead. */
export type Corrections = ReadonlyMap<string, string>;

/** A text of any kind, in UTF-8; `extension` in lower case, with its dot. */
export function restoreText(text: string, extension: string, key: Key, corrections: Corrections): Restored {
  const restorer = new Restorer(key);
  const restore = EXPORTS.get(extension) ?? SOURCES[materialOf(extension) ?? 'text'];
  const bytes = Buffer.from(corrected(restore(text, restorer), corrections), 'utf8');
  return { bytes, restored: restorer.restored, left: restorer.left };
}

/** OpenDocument says by an entry of this name, first and not compressed, what a file is. */
const UNPACKED = 'mimetype';

/** A zipped document, with names in its parts that are XML; every other part, and each that holds no placeholder, stays byte for byte. */
export function restoreZip(
  parts: ReadonlyMap<string, Uint8Array>,
  key: Key,
  corrections: Corrections,
): Restored {
  const restorer = new Restorer(key);
  const files: Zippable = {};
  for (const [path, bytes] of parts) {
    if (path === UNPACKED) files[path] = [bytes, { level: 0 }];
    else files[path] = path.endsWith('.xml') ? restorePart(bytes, restorer, corrections) : bytes;
  }
  // The first moment a zip can name: the same file on every day.
  const bytes = zipSync(files, { mtime: new Date(1980, 0, 1) });
  return { bytes, restored: restorer.restored, left: restorer.left };
}

function corrected(text: string, corrections: Corrections): string {
  let mended = text;
  for (const [said, instead] of corrections) mended = mended.replaceAll(said, instead);
  return mended;
}

function restorePart(bytes: Uint8Array, restorer: Restorer, corrections: Corrections): Uint8Array {
  const xml = utf8In(bytes);
  if (xml === null) return bytes;
  const restored = corrected(restoreXml(xml, restorer), corrections);
  return restored === xml ? bytes : Buffer.from(restored, 'utf8');
}

/** Null for another encoding than UTF-8, which no office program writes. */
function utf8In(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
