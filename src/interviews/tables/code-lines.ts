import { NO_MEANING } from '../../model/codebook.ts';
import type { Document } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import type { CodeList, CodeListRow } from '../../model/tables.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isPlainLine } from '../lines.ts';

/** By depth, what stands before the number: "Label 1: Privacy", "Sub 2: Ouders", "ad.1 Dossiers". */
const LEVELS = [
  /^(?:hoofd|main )?(?:label|thema|theme|categorie|category)s?\s?(\d{1,2})\s?[:.)–-]?\s+(\p{L}.*)$/iu,
  /^sub(?:label|code|thema|theme|categorie|category)?\.?\s?(\d{1,2}|[a-z](?=\s?[:.)–-]))\s?[:.)–-]?\s+(\p{L}.*)$/iu,
  /^ad\.?\s?(\d{1,2}|[a-z](?=\s?[:.)–-]))\s?[:.)–-]?\s+(\p{L}.*)$/iu,
] as const;
const LONGEST = 160;
const FEWEST = 3;

/**
 * A codebook without a table: below a heading of which `saysCodes`, lines that each give a level, its number and its name, and
 * nothing else. What tells more, such as fragments below their labels, is none.
 */
export function codeLinesOf(document: Document, saysCodes: (title: string) => boolean): CodeList[] {
  const { paragraphs } = document;
  const heads = paragraphs.flatMap(({ heading, text }, i) =>
    heading !== null && saysCodes(wordsOf(text)) ? [i] : [],
  );
  return heads.flatMap((at) => {
    const above = paragraphs[at]?.text;
    const end = paragraphs.findIndex(({ heading }, i) => i > at && heading !== null);
    const below = paragraphs.slice(at + 1, end < 0 ? undefined : end);
    const lines = below.filter(({ text }) => wordsOf(text).trim() !== '');
    if (above === undefined || !lines.every((line) => isPlainLine(line, LONGEST))) return [];
    const rows = rowsIn(lines.map(({ text }) => wordsOf(text).trim()));
    if (rows === null || rows.length < FEWEST) return [];
    return [{ document, line: lines[0]?.line ?? 1, above, rows }];
  });
}

/** Null where a line is no code, or stands below none of the level above its own. */
function rowsIn(lines: readonly string[]): CodeListRow[] | null {
  let address: string[] = [];
  const rows: CodeListRow[] = [];
  for (const line of lines) {
    const depth = LEVELS.findIndex((level) => level.test(line));
    const [, number = '', name = ''] = LEVELS[depth]?.exec(line) ?? [];
    if (depth < 0 || depth > address.length) return null;
    address = [...address.slice(0, depth), number];
    rows.push({ code: RawText.of(address.join('/')), name: RawText.of(name.trim()), meaning: NO_MEANING });
  }
  return rows;
}
