import type { Zippable } from 'fflate';
import { type Anonymised, open, type SafeText, safeWords } from '../gate/safe-text.ts';
import { escapedXml } from '../language/markup.ts';
import type { Language } from '../model/project.ts';
import type { CopyDraft, DraftContent } from '../sources/copy/draft.ts';
import { noteWords } from '../sources/remarks.ts';
import { type RemarkLines, remarkWords } from './remarks.ts';
import { type Rendered, rendered } from './rendered.ts';
import { zipped } from './zip.ts';

/** OpenDocument says by an entry of this name, first and not compressed, what a file is. */
const UNPACKED = 'mimetype';

/** What stands in a copy beside the words of the document: of each remark its lines. */
export interface CopyRemarks {
  readonly lines: RemarkLines;
  readonly language: Language;
}

/**
 * The copy of a document: its own form, and in place of its words what is left of them. `pieces`: one for each piece of
 * the draft. The same document gives the same bytes. Throws a TypeError for pieces that did not pass the gate.
 */
export function writeCopy(
  name: string,
  { parts, remarks }: Pick<CopyDraft, 'parts' | 'remarks'>,
  pieces: Anonymised<readonly SafeText[]>,
  said: CopyRemarks | null,
): Rendered {
  const words = open(pieces).map(safeWords);
  const lines = said === null ? [] : remarkWords(said.lines, said.language);
  remarks?.forEach((rooms, i) => {
    // A text has room for one line.
    const all = rooms.length === 1 ? [noteWords(lines[i] ?? [])] : (lines[i] ?? []);
    rooms.forEach((piece, line) => {
      words[piece] = all[line] ?? '';
    });
  });
  const [only] = parts;
  if (only?.name === '')
    return rendered(
      name,
      bytesOf(only.content, (index) => words[index] ?? ''),
    );
  const escaped = words.map(inMarkup);
  const files: Zippable = {};
  for (const part of parts) {
    const bytes = bytesOf(part.content, (index) => escaped[index] ?? '');
    files[part.name] = [bytes, { level: part.name === UNPACKED ? 0 : 6 }];
  }
  return rendered(name, zipped(files));
}

function bytesOf(content: DraftContent | Uint8Array, wordsAt: (index: number) => string): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(content.map((one) => (typeof one === 'number' ? wordsAt(one) : one)).join(''), 'utf8');
}

/** For the text of an element and for an attribute alike. */
function inMarkup(words: string): string {
  return escapedXml(words).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
