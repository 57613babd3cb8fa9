import { type CodeMeaning, NO_MEANING } from '../../model/codebook.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
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
  const heads = paragraphs.flatMap(({ heading, text }, i) =>
    heading !== null && saysCodes(wordsOf(text)) ? [i] : [],
  );
  const found = heads.flatMap((at) => {
    const end = paragraphs.findIndex(({ heading }, i) => i > at && heading !== null);
    return listIn(
      document,
      paragraphs[at]?.text ?? null,
      paragraphs.slice(at + 1, end < 0 ? undefined : end),
    );
  });
  const stem = stemOfFile(document.file);
  if (found.length > 0 || !saysCodes(stem.replace(/[-_]+/g, ' '))) return found;
  const body = paragraphs.filter(({ heading }) => heading === null);
  const isTitled = body[0] !== undefined && saysCodes(wordsOf(body[0].text));
  return listIn(document, RawText.of(stem), isTitled ? body.slice(1) : body);
}

/** Lines that each give a code and its name, and nothing else. What tells more, such as fragments below their labels, is none. */
function listIn(document: Document, above: RawText | null, below: readonly Paragraph[]): CodeList[] {
  const lines = below.filter(({ text }) => wordsOf(text).trim() !== '');
  if (above === null || lines.length < FEWEST || !lines.every((line) => isPlainLine(line, LONGEST)))
    return [];
  const listed = lines.map(listedLine);
  const words = listed.map((line) => line.words);
  const rows = rowsOfLevels(words) ?? rowsOfNumbers(words) ?? rowsOfColons(words) ?? rowsSetIn(listed);
  return rows === null ? [] : [{ document, line: lines[0]?.line ?? 1, above, rows }];
}

const BULLET = /^(?:[•◦▪▫■□●○‣·*–—-]|o(?=\s))\s*/u;
const [TAB, SET_IN] = [4, 4];

function listedLine({ text, label, isSetIn }: Paragraph): ListedLine {
  const computed = label === undefined ? '' : wordsOf(label).trim();
  const written = wordsOf(text).replaceAll('\t', ' '.repeat(TAB));
  const own = written.trimStart();
  const [bullet = ''] = BULLET.exec(own) ?? [];
  const isCounted = /[\p{L}\d]{1,3}[.)]?$/u.test(computed) && computed !== 'o';
  return {
    words: `${isCounted ? `${computed} ` : ''}${own.slice(bullet.length).trim()}`,
    indent: written.length - own.length + (isSetIn === true ? SET_IN : 0),
    bullet: bullet.trim() || (isCounted ? '' : computed),
  };
}

/** Null where a line is no code, or stands below none of the level above its own. */
function rowsOfLevels(lines: readonly string[]): CodeListRow[] | null {
  let address: string[] = [];
  const rows: CodeListRow[] = [];
  for (const line of lines) {
    const depth = LEVELS.findIndex((level) => level.test(line));
    const [, number = '', name = ''] = LEVELS[depth]?.exec(line) ?? [];
    if (depth < 0 || depth > address.length) return null;
    address = [...address.slice(0, depth), number];
    rows.push(rowOf(address, name));
  }
  return rows;
}

const NUMBER =
  /^(?:(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]?|\s*[=–—-])|([A-Z]\d{0,2}[a-z]?)(?:[.):]|\s*[=–—-]))\s+(\p{L}.*)$/u;

/** "1. Planning", "1.1 Told by text", "A1 = told by text". */
function rowsOfNumbers(lines: readonly string[]): CodeListRow[] | null {
  const read = lines.map((line) => NUMBER.exec(line));
  const numbers = new Set(read.map((match) => match?.[1] ?? match?.[2]));
  const rows = read.flatMap((match) => {
    if (match === null) return [];
    const [, number, letters = '', name = ''] = match;
    return rowOf(number?.split('.') ?? [letters], name);
  });
  return rows.length < lines.length || numbers.size < lines.length ? null : rows;
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
    const isName = /^\p{L}/u.test(name) && !/[.?!,;]$/u.test(name) && name.split(/\s+/u).length <= MOST_WORDS;
    if (!isName) return null;
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
