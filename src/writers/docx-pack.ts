import { strFromU8, strToU8, unzipSync, type Zippable } from 'fflate';
import type { WrittenRows } from './docx-rows.ts';
import { zipped } from './zip.ts';

/** What the npm package `docx` takes no option for: parts of its file, with what has to change in them. */
const MENDED: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  // One exhibit gives the same bytes on every day and machine, so that version control shows real changes only.
  ['docProps/core.xml', [/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z']],
  // It stands before the hyphenation, where the schema allows none, and says what holds without it.
  ['word/settings.xml', [/<w:evenAndOddHeaders w:val="false"\/>/, '']],
]);

const BODY = 'word/document.xml';
/** What a figure shows in words. As the package writes it, a reader of XML takes its line ends for blanks. */
const DESCRIPTION = / descr="[^"]*"/g;

/** The same .docx with the rows of its tables, without the moment it was made, and in the order of the schema. */
export function mendedDocx(docx: Uint8Array, rows: WrittenRows): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) => !path.endsWith('/'));
  const files: Zippable = {};
  for (const [path, bytes] of parts) {
    const mend = MENDED.get(path);
    if (path === BODY) files[path] = rows.filled(withLineEnds(strFromU8(bytes)));
    else files[path] = mend === undefined ? bytes : strToU8(strFromU8(bytes).replace(...mend));
  }
  return zipped(files);
}

function withLineEnds(body: string): string {
  return body.replace(DESCRIPTION, (description) => description.replaceAll('\n', '&#10;'));
}
