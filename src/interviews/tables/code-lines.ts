import { type CodeMeaning, NO_MEANING } from '../../model/codebook.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import { NO_TEXT, RawText } from '../../model/raw-text.ts';
import type { CodeList, CodeListRow } from '../../model/tables.ts';
import { wordsOf } from '../../model/words-of.ts';
import { stemOfFile } from '../file-names.ts';
import { isPlainLine } from '../lines.ts';

/** By depth, what stands before the number: "Label 1: Privacy", "Sub 2: Ouders", "ad.1 Dossiers". */
const LEVELS = [
  /^(?:hoofd|main )?(?:label|thema|theme|categorie|category)s?\s?(\d{1,2})\s?[:.)–-]?\s+(\p{L}.*)$/iu,
  /^sub(?:label|code|thema|theme|categorie|category)?\.?\s?(\d{1,2}|[a-z](?=\s?[:.)–-]))\s?[:.)–-]?\s+(\p{L}.*)$/iu,
  /^ad\.?\s?(\d{1,2}|[a-z](?=\s?[:.)–-]))\s?[:.)–-]?\s+(\p{L}.*)$/iu,
] as const;
const LONGEST = 160;
const FEWEST = 3;

/** A line of a list, without its blanks and its bullet. */
interface ListedLine {
  readonly words: string;
  /** How far it is set in, in blanks; a bullet of a further kind sets in as well. */
  readonly indent: number;
  readonly bullet: string;
}

/** Codebooks without a table, below headings of which `saysCodes`; without any, a file of which it does so is one itself. */
export function codeLinesOf(document: Document, saysCodes: (title: string) => boolean): CodeList[] {
  const { paragraphs } = document;
  const found = codebookSections(document, saysCodes).flatMap(({ head, below }) => {
    const whole = listIn(document, head, below);
    const parts: Paragraph[][] = [[]];
    for (const line of below) {
      if (line.heading !== null) parts.push([]);
      parts.at(-1)?.push(line);
    }
    if (whole.length > 0 || parts.length === 1) return whole;
    return parts.flatMap((part) => {
      const [first] = part;
      const isTitled = first !== undefined && first.heading !== null;
      const above = isTitled ? RawText.join([head, first.text], '\n') : head;
      return listIn(document, above, isTitled ? part.slice(1) : part);
    });
  });
  const stem = stemOfFile(document.file);
  if (found.length > 0 || !saysCodes(stem.replace(/[-_]+/g, ' '))) return found;
  const body = paragraphs.filter(({ heading }) => heading === null);
  const isTitled = body[0] !== undefined && saysCodes(wordsOf(body[0].text));
  return listIn(document, RawText.of(stem), isTitled ? body.slice(1) : body);
}

/** What stands below a heading, and not below a next one; below one that names a codebook also the headings of lower levels. */
interface CodebookSection {
  readonly head: RawText;
  readonly line: number;
  readonly below: readonly Paragraph[];
}

/** "Codeboek docenten", and not "Codes en thema's". */
export const NAMES_CODEBOOK =
  /code ?(?:boek|lijst|schema|boom|book|list|scheme|tree)|label ?(?:boom|lijst|tree|list)|coding scheme/iu;

export function codebookSections(
  { paragraphs }: Document,
  isHead: (title: string) => boolean,
): CodebookSection[] {
  const sections: CodebookSection[] = [];
  let from = 0;
  paragraphs.forEach(({ heading, text, line }, at) => {
    const title = wordsOf(text);
    if (at < from || heading === null || !isHead(title)) return;
    const endsBelow = NAMES_CODEBOOK.test(title) ? heading : Number.POSITIVE_INFINITY;
    const end = paragraphs.findIndex(
      (next, i) => i > at && next.heading !== null && next.heading <= endsBelow,
    );
    from = end < 0 ? paragraphs.length : end;
    sections.push({ head: text, line, below: paragraphs.slice(at + 1, from) });
  });
  return sections;
}

/** Lines that each give a code and its name, and nothing else. What tells more, such as fragments below their labels, is none. */
function listIn(document: Document, above: RawText, below: readonly Paragraph[]): CodeList[] {
  const lines = below.filter(({ text }) => wordsOf(text).trim() !== '');
  const isLine = (line: Paragraph) => isPlainLine({ ...line, heading: null }, LONGEST);
  if (lines.length < FEWEST || !lines.every(isLine)) return [];
  const listed = lines.map(listedLine);
  const words = listed.map((line) => line.words);
  const rows = rowsCounted(words) ?? rowsOfColons(words) ?? rowsSetIn(listed);
  return rows === null ? [] : [{ document, line: lines[0]?.line ?? 1, above, rows }];
}

const BULLET = /^(?:[•◦▪▫■□●○‣·*–—-]|o(?=\s))\s*/u;
const [TAB, SET_IN] = [4, 4];

function listedLine({ text, label, isSetIn, item }: Paragraph): ListedLine {
  const computed = label === undefined ? (item?.number ?? '') : wordsOf(label).trim();
  const written = wordsOf(text).replaceAll('\t', ' '.repeat(TAB));
  const own = written.trimStart();
  const [bullet = ''] = BULLET.exec(own) ?? [];
  // Of a list that begins further on the number stands in the text itself.
  const isCounted =
    /[\p{L}\d]{1,3}[.)]?$/u.test(computed) && computed !== 'o' && (item === undefined || !/^\d/.test(own));
  return {
    words: `${isCounted ? `${computed} ` : ''}${own.slice(bullet.length).trim()}`,
    indent: written.length - own.length + (isSetIn === true ? SET_IN : 0) + (item?.level ?? 0) * SET_IN,
    bullet: bullet.trim() || (isCounted ? '' : computed),
  };
}

const NUMBER =
  /^(?:(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]?|\s*[=–—-])|([A-Z]\d{0,2}[a-z]?)(?:[.):]|\s*[=–—-])|([a-z])[.):])\s+(\p{L}.*)$/u;
const MOST_WORDS_BELOW = 10;

/** "Label 1: Werk", and "Sub 2: Rooster" or "2. Rooster" below it; "1. Planning", "1.1 Told by text", "a. By letter"; "A1 = told by text". */
function rowsCounted(lines: readonly string[]): CodeListRow[] | null {
  let worded: string[] = [];
  let counted: string[] = [];
  const rows: CodeListRow[] = [];
  for (const line of lines) {
    const depth = LEVELS.findIndex((level) => level.test(line));
    const [, part = '', called = ''] = LEVELS[depth]?.exec(line) ?? [];
    const [, number = '', letters, below, name = called] = NUMBER.exec(line) ?? [];
    if (depth > worded.length) return null;
    if (depth >= 0) counted = worded = [...worded.slice(0, depth), part];
    else if (below === undefined) counted = letters === undefined ? numbered(number, worded) : [letters];
    const isName = depth >= 0 || worded.length === 0 || isBriefName(name, MOST_WORDS_BELOW);
    if (name === '' || !isName || counted.length === 0) return null;
    const row = rowOf(depth < 0 && below !== undefined ? [...counted, below] : counted, name);
    const before = rows.find(({ code }) => wordsOf(code) === wordsOf(row.code));
    // "Label 1: Werk" may stand above each part of it; a number alone that comes back counts something else.
    if (before !== undefined && depth < 0) return null;
    if (before === undefined || wordsOf(before.name ?? NO_TEXT) !== name.trim()) rows.push(row);
  }
  return rows;
}

/** "2" below label 1 is 1/2, and "1.2" as well. */
function numbered(number: string, above: readonly string[]): string[] {
  const parts = number.split('.');
  return parts.length > above.length && above.every((part, i) => part === parts[i]) && parts.length > 1
    ? parts
    : [...above, ...parts];
}

function isBriefName(name: string, mostWords: number): boolean {
  return /^\p{L}/u.test(name) && !/[.?!,;]$/u.test(name) && name.split(/\s+/u).length <= mostWords;
}

const COLON = /^(\p{L}[^:.?!]{1,40}):\s+(\p{L}[^–—=.?!:]{1,60})$/u;
const WITH_MEANING = /^(.{1,100}?)(?:\s+[–—-]\s+|\s*=\s*)(\S.*)$/u;

/** "BELEID: top-down – besluiten komen van boven", the same label before several of them. */
function rowsOfColons(lines: readonly string[]): CodeListRow[] | null {
  const read = lines.map((line) => {
    const [, own = line, meaning = ''] = WITH_MEANING.exec(line) ?? [];
    const [, label, code] = COLON.exec(own) ?? [];
    return label === undefined || code === undefined ? null : { label, code, meaning };
  });
  const known = new Set<string>();
  const rows: CodeListRow[] = [];
  for (const one of read) {
    if (one === null) return null;
    if (!known.has(one.label)) rows.push(rowOf([one.label], one.label));
    known.add(one.label);
    rows.push(rowOf([one.label, one.code], one.code, one.meaning));
  }
  return known.size < read.length ? rows : null;
}

const NAMED = /^(.{1,60}?)(?:\s+[–—-]\s+|:\s+|\s*=\s*)(\S.*)$/u;
const MOST_WORDS = 6;

/** Codes that are words, below those that are set in less: by blanks, or by bullets of another kind. */
function rowsSetIn(lines: readonly ListedLine[]): CodeListRow[] | null {
  const isByBlanks = new Set(lines.map(({ indent }) => indent)).size > 1;
  const bullets = [...new Set(lines.map(({ bullet }) => bullet))];
  const path: { readonly depth: number; readonly name: string }[] = [];
  const rows: CodeListRow[] = [];
  for (const { words, indent, bullet } of lines) {
    const [, own = words, meaning = ''] = NAMED.exec(words) ?? [];
    const name = own.trim();
    if (!isBriefName(name, MOST_WORDS)) return null;
    const depth = isByBlanks ? indent : bullets.indexOf(bullet);
    while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= depth) path.pop();
    path.push({ depth, name });
    rows.push(
      rowOf(
        path.map((level) => level.name),
        name,
        meaning,
      ),
    );
  }
  return rows.some(({ code }) => wordsOf(code).includes('/')) ? rows : null;
}

function rowOf(path: readonly string[], name: string, definition = ''): CodeListRow {
  const meaning: CodeMeaning = {
    ...NO_MEANING,
    definition: definition === '' ? null : RawText.of(definition.trim()),
  };
  const code = RawText.of(path.map((part) => part.trim().replaceAll('/', '-')).join('/'));
  return { code, name: RawText.of(name.trim()), meaning };
}
