import { matchesOf } from '../../language/matches.ts';

/** A stretch of a note that may hold a code in words. UTF-16 units, half-open. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Behind "CODE:", where commas part codes whatever they are. */
  readonly isList: boolean;
  /** Behind a "#", or before the first one of its line. */
  readonly hash: 'behind' | 'before' | null;
}

// "[tijd] [rust]" are two.
const LINE = /[^\n;]+?\](?=\s{0,3},?\s{0,3}\[)|[^\n;]+/g;
const OPENS_LIST = /^\s*(?:(?:codes?|labels?|thema['’]?s?|themes?|tags?)\s*[:=]|codes?\s+[-–—](?=\s))\s*/iu;
const BULLET = /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|[IVX]{1,4}[.)]|\d{1,2}\s[-–—])\s+/u;

/** The parts of a note between line ends, semicolons and hashes. */
export function segmentsOf(note: string): Segment[] {
  let isList = false;
  return [...matchesOf(note, LINE)].flatMap(({ 0: line, index }) => {
    const bullet = BULLET.exec(line)?.[0].length ?? 0;
    const opening = OPENS_LIST.exec(line.slice(bullet))?.[0].length ?? 0;
    isList ||= opening > 0;
    return hashed(line, bullet + opening).flatMap(({ start, end, hash }) =>
      line.slice(start, end).trim() === '' ? [] : [{ start: index + start, end: index + end, isList, hash }],
    );
  });
}

function hashed(line: string, from: number): Pick<Segment, 'start' | 'end' | 'hash'>[] {
  const [before = '', ...tags] = line.slice(from).split('#');
  const pieces: Pick<Segment, 'start' | 'end' | 'hash'>[] = [];
  let start = from + before.length;
  pieces.push({ start: from, end: start, hash: tags.length > 0 ? 'before' : null });
  for (const tag of tags) {
    start += 1;
    pieces.push({ start, end: start + tag.length, hash: 'behind' });
    start += tag.length;
  }
  return pieces;
}

/** Words in a note, with their place. */
export interface Term {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

// "Knelpunt: privacy", "Knelpunt - privacy", "knelpunt > Privacy": not "10:30", "e-mail", "privé- en werktijd".
const LEVELS = /:(?!\/\/)(?!(?<=\d:)\d)|->|[>→»|\\]|(?<=\s)-(?=\s|\p{L})|(?<!\d)[–—]|[–—](?!\d)|_(?=\s)/gu;
const COMMAS = /,(?!\d)/g;
const JOINS = /[/&+]|\s(?:en|and)(?=\s)/gu;

/** The levels of a code, from the widest to the narrowest. */
export function levelsIn(note: string, start: number, end: number): Term[] {
  return partedTerms(note, start, end, LEVELS);
}

export function atCommas(note: string, { start, end }: Term): Term[] {
  return partedTerms(note, start, end, COMMAS);
}

/** At "/", "&", "+" and "en". */
export function atJoins(note: string, { start, end }: Term): Term[] {
  return partedTerms(note, start, end, JOINS);
}

function partedTerms(note: string, start: number, end: number, separator: RegExp): Term[] {
  const words = note.slice(start, end);
  const pieces: Term[] = [];
  let from = 0;
  for (const match of [...matchesOf(words, separator), null]) {
    const to = match?.index ?? words.length;
    const piece = trimmedTerm(words.slice(from, to), start + from);
    if (piece !== null) pieces.push(piece);
    if (match !== null) from = to + match[0].length;
  }
  return pieces;
}

/**
 * Without blanks and marks at its ends, "(rust)", "[rust]" and "a)" without their brackets, and with those of "[naam 1]", which a
 * copy has for somebody; null where no letter or digit is left.
 */
function trimmedTerm(words: string, at: number): Term | null {
  let first = /[\p{L}\d(]/u.exec(words)?.index;
  if (first === undefined || !/[\p{L}\d]/u.test(words)) return null;
  let end = words.length;
  while (end > first && !/[\p{L}\p{M}\p{N})+%]/u.test(words[end - 1] ?? '')) end -= 1;
  const [opened, closed] = [words.indexOf('(', first), words.indexOf(')', first)];
  const isLast = closed === end - 1;
  if (isLast && opened === first) [first, end] = [first + 1, end - 1];
  else if (isLast && opened < 0) end -= 1;
  const [from, to] = withOwnBrackets(words, first, end);
  return { words: words.slice(from, to), start: at + from, end: at + to };
}

function withOwnBrackets(words: string, from: number, to: number): [number, number] {
  const inside = words.slice(from, to);
  const isAround = words[from - 1] === '[' && words[to] === ']' && NUMBERED.test(inside);
  const [opening, closing] = [inside.indexOf('['), inside.indexOf(']')];
  const isOpened = closing >= 0 && (opening < 0 || closing < opening) && words[from - 1] === '[';
  const isClosed = inside.lastIndexOf('[') > inside.lastIndexOf(']') && words[to] === ']';
  return [isAround || isOpened ? from - 1 : from, isAround || isClosed ? to + 1 : to];
}

/** "naam 1": between brackets it stands for somebody. */
const NUMBERED = /^\p{L}[\p{L} -]*[ \u00A0]\d+$/u;
