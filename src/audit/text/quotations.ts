import { type Citation, citationsOf } from '../../coding/citations.ts';
import { mentionsOf, type ReportMention } from '../../coding/mentions.ts';
import { ANYBODY } from '../../coding/pointing.ts';
import englishReportingVerbs from '../../language/data/english-reporting-verbs.txt?raw';
import reportedSaying from '../../language/data/reported-saying.txt?raw';
import reportingVerbs from '../../language/data/reporting-verbs.txt?raw';
import { aloneIn } from '../../language/data/word-list.ts';
import { matchesOf } from '../../language/matches.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import { groupedBy } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { behindQuotes, type QuoteEnd } from './behind.ts';

/** A quotation in the report. */
export interface Quote {
  /** The footnote that cites an interview for it; null where there is none, and for what another author wrote. */
  readonly footnote: number | null;
  /** Whether a footnote or a year in parentheses says that another author wrote it. */
  readonly isOfAuthor: boolean;
  /** Without its quotation marks. */
  readonly text: RawText;
  readonly line: number;
  /** Index in `Document.paragraphs`. */
  readonly paragraph: number;
  /** UTF-16 units in the paragraph, the marks included; half-open. */
  readonly start: number;
  readonly end: number;
  readonly saidUpTo: number;
  /** Laid out as a quote and set in from the left alone: it is one if somebody said so. */
  readonly isPerhaps?: boolean;
}

const DOUBLE =
  /“([^“”]{2,}?)[”"]|„([^„“”]{2,}?)[“”"]|«([^«»]{2,}?)»|»([^«»]{2,}?)«|‹([^‹›]{2,}?)›|›([^‹›]{2,}?)‹|(?<![\p{L}\d])"([^"“”]{2,}?)"(?!\p{L})|(?<![\p{L}\d])”([^”“]{2,}?)”(?!\p{L})/gu;
// An apostrophe opens nothing ("'s avonds", "’t", "'90") and closes nothing ("foto's").
const SINGLE =
  /(?<![\p{L}\p{N}.,!?])[‘‚'’](?!(?:s|t|n|k|m|r|ns|ie|em|er|tis|twas|til|cause|\d0s?)(?![\p{L}\p{N}]))(?=[\p{L}\p{N}[(.…“"])((?:[^‘’'“”\n]|[’'](?=\p{L})|(?<=\s)[’'‘](?=(?:s|t|n|k|m|r)\s)|“[^“”]*”|"[^"]*"){1,}?)[’'‘](?!\p{L})/gu;
const FEWEST_WORDS = 4;
/** Of words that are said to be somebody's; one alone is a term. */
const FEWEST_SAID = 2;
// Between the closing mark and its footnote: punctuation and blanks.
const FARTHEST_CALL = 4;

// "“…”, aldus respondent 3 (bijlage 5)".
const SAID_BY =
  /^\s*,\s*(?:aldus|zo|zegt|zei|vindt|vertelt|vertelde|volgens|said|says|according\s+to)\s[^.,;:()[\]“”"]{1,40}?(?=\s*(?:[.([]|$))/u;
/** UTF-16 units. */
const LONGEST_SAID_BY = 80;

// "(De Boer, 2014)", "(2014, p. 12)", "[3]".
const AUTHOR = /^[\s.,]*(?:\([^()]*\b(?:1[89]|20)\d{2}\b[^()]*\)|\[\d{1,3}\])/u;

/** "Van Dijk en De Boer (2019, p. 12) spreken van ‘…’": in one breath before the words. */
const AUTHOR_BEFORE =
  /\p{Lu}[\p{L}’'-]+(?:\s+et\s+al\.)?\s+\((?:1[89]|20)\d{2}[^()]*\)[^.,;:!?()“”„«»"]{0,60}:?\s*$/u;
/** UTF-16 units. */
const LONGEST_BEFORE = 160;

/** Finds what the report cites for a quote, null where it cites no interview there. */
type CitedFor = (quote: QuoteEnd) => PlacePointedAt | null;

type PlacePointedAt = Citation | ReportMention;

interface Citing {
  readonly citedFor: CitedFor;
  /** Whether a paragraph (an index) points at anybody or any code from an offset on. */
  readonly isCited: (paragraph: number, from: number) => boolean;
  /** Whether the words before a passage, from one end to the other, say that somebody whom they name said it. */
  readonly isSaidBefore: (paragraph: number, words: string, end: number) => boolean;
}

/** The quotations of the paragraphs that `isReport` admits, in order: those of four words or more, and cited ones. */
export function quotesOf(
  document: Document,
  isReport: (paragraph: number) => boolean,
  pointers: readonly PlacePointedAt[] = pointersIn(document, isReport),
): Quote[] {
  const { paragraphs } = document;
  const citedFor = behindQuotes(pointers.filter((one) => !('isApart' in one) || one.isApart));
  const pointing = groupedBy(pointers, (one) => one.paragraph ?? -1);
  const citing: Citing = {
    citedFor,
    isCited: (paragraph, from) => (pointing.get(paragraph) ?? []).some(({ offset }) => offset >= from),
    isSaidBefore: (paragraph, words, end) =>
      (pointing.get(paragraph) ?? []).some(
        (one) => 'pointed' in one && one.pointed.people.length === 1 && saysOf(words, one, end),
      ),
  };
  return paragraphs.flatMap((paragraph, i) => {
    if (!isReport(i)) return [];
    const marked = paragraph.quoted === true ? [] : quotesIn(paragraph, i, citing);
    if (paragraph.isSetIn === true && marked.length === 0) return setInQuote(paragraphs, i, citing);
    if (paragraph.quoted !== true) return marked;
    // A block is read once, at its last line: there its citation stands.
    if (!endsBlock(paragraphs, i, citing)) return [];
    return blockQuote(paragraphs, beginOfBlock(paragraphs, i, citing), i, citing);
  });
}

function pointersIn(document: Document, isReport: (paragraph: number) => boolean): PlacePointedAt[] {
  return [...citationsOf(document, isReport), ...mentionsOf(document, isReport, ANYBODY)];
}

function quotesIn(paragraph: Paragraph, index: number, { citedFor, isSaidBefore }: Citing): Quote[] {
  const words = wordsOf(paragraph.text);
  return passagesIn(words).flatMap((match) => {
    const quoted = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + 1;
    const end = match.index + match[0].length;
    const saidUpTo = end + (SAID_BY.exec(words.slice(end, end + LONGEST_SAID_BY))?.[0] ?? '').length;
    const footnote = callBehind(paragraph, words, end) ?? callBehind(paragraph, words, saidUpTo);
    const called = { paragraph: index, line: paragraph.line, start: match.index, end, saidUpTo, footnote };
    const isLong = quoted.trim().split(/\s+/).length >= FEWEST_WORDS;
    const ending = isLong ? callEnding(paragraph, words, end) : null;
    const cited = citedFor(called) ?? citedFor({ ...called, footnote: ending });
    const isOne = quoted.trim().split(/\s+/).length < FEWEST_SAID;
    if (!isLong && cited === null && (isOne || !isSaidBefore(index, words, match.index))) return [];
    const before = words.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    const isOfAuthor =
      cited === null && (footnote !== null || AUTHOR.test(words.slice(end)) || AUTHOR_BEFORE.test(before));
    const place = { ...called, footnote: cited?.footnote ?? null, isOfAuthor };
    return [{ ...place, text: paragraph.text.slice(start, start + quoted.length) }];
  });
}

const SAYING = new RegExp(
  aloneIn([reportedSaying, reportingVerbs, englishReportingVerbs, 'call called calls'].join('\n')),
  'iu',
);
const ACCORDING_TO = /(?:volgens|aldus|according\s+to)\s+(?:(?:de|the)\s+)?$/iu;

/** "Volgens D4 is de bus “een rijdend buurthuis”", "R2 calls it “hard labour”": in one breath. */
function saysOf(words: string, { offset, end }: ReportMention, start: number): boolean {
  const between = end > start || start - end > LONGEST_SAID_BY ? null : words.slice(end, start);
  if (between === null || /[.;!?()“”„«»"]/u.test(between)) return false;
  return SAYING.test(between) || ACCORDING_TO.test(words.slice(0, offset));
}

/** What stands between marks, double and single ones, none inside another. */
function passagesIn(words: string): RegExpExecArray[] {
  const found = [...matchesOf(words, DOUBLE), ...matchesOf(words, SINGLE)].sort((a, b) => a.index - b.index);
  const apart: RegExpExecArray[] = [];
  let end = 0;
  for (const match of found) {
    if (match.index < end) continue;
    apart.push(match);
    end = match.index + match[0].length;
  }
  return apart;
}

/** Behind the closing mark, or between the full stop and it. */
function callBehind(paragraph: Paragraph, words: string, end: number): number | null {
  const call = paragraph.calls.find(({ offset }) => offset >= end - FARTHEST_CALL);
  if (call === undefined || call.offset - end > FARTHEST_CALL) return null;
  const between = words.slice(Math.min(call.offset, end), Math.max(call.offset, end));
  return /[\p{L}\d]/u.test(between) ? null : call.number;
}

/** The rest of a sentence behind a quote, in one breath: "“…” bezig is met de administratie.³" */
const REST = /^[^.,;:!?()[\]“”„«»"\n]{1,80}\.?$/u;
const STOPS = /^\s*(?:\.|$)/u;

/** The footnote that ends the sentence a quote stands in, where nothing else comes between. */
function callEnding({ calls }: Paragraph, words: string, end: number): number | null {
  const call = calls.find(({ offset }) => offset >= end);
  if (call === undefined || call.offset - end > LONGEST_SAID_BY) return null;
  const rest = words.slice(end, call.offset);
  // "“Het lekt.” Bewoner 8 noemt de lift.³": that is a sentence of its own.
  if (/^[.!?]\p{P}$/u.test(words.slice(end - 2, end)) && /^\s+\p{Lu}/u.test(rest)) return null;
  const isEnd = rest.endsWith('.') || STOPS.test(words.slice(call.offset, call.offset + FARTHEST_CALL));
  return REST.test(rest) && isEnd ? call.number : null;
}

/** The next paragraph is no part of the same block: none follows on the next line, or this one ends with its own citation. */
function endsBlock(paragraphs: readonly Paragraph[], index: number, { isCited }: Citing): boolean {
  const [own, next] = [paragraphs[index], paragraphs[index + 1]];
  if (own === undefined || next === undefined || next.quoted !== true) return true;
  if (next.line > own.line + 1 || own.calls.some(({ offset }) => offset >= own.text.length)) return true;
  const words = wordsOf(own.text);
  const citing = ATTRIBUTION.test(words) ? 0 : BEHIND.exec(words)?.index;
  return citing !== undefined && isCited(index, citing);
}

const MARKS = /^[\s“„«»‹›"‘]+|(?<![\s”“«»‹›"’])[\s”“«»‹›"’]+$/g;
const OPENS = /^\s*[“„«»‹›"‘]/;
// "(Bijlage 4, label 3, sub 1)" and "(respondent 3)" behind the words; "— Respondent 3" on a line of its own.
const BEHIND = /(?<!\s)\s*[([][^()[\]]*[)\]][\s.]*$/u;
const ATTRIBUTION = /^\s*[—–-]\s*.{1,60}$/u;

/** What is set in from the left alone, and cites an interview for the whole of it. */
function setInQuote(paragraphs: readonly Paragraph[], index: number, citing: Citing): Quote[] {
  return blockQuote(paragraphs, index, index, citing).flatMap((quote) =>
    citing.citedFor(quote) === null ? [] : [{ ...quote, isPerhaps: true }],
  );
}

function beginOfBlock(paragraphs: readonly Paragraph[], last: number, citing: Citing): number {
  let first = last;
  while (first > 0 && paragraphs[first - 1]?.quoted === true && !endsBlock(paragraphs, first - 1, citing))
    first--;
  return first;
}

/** Without the parentheses behind it that cite; UTF-16 units. */
function lengthSaid(words: string, paragraph: number, { isCited }: Citing): number {
  const behind = BEHIND.exec(words);
  if (behind === null) return words.length;
  return /\d/.test(behind[0]) || isCited(paragraph, behind.index) ? behind.index : words.length;
}

function blockQuote(paragraphs: readonly Paragraph[], first: number, last: number, citing: Citing): Quote[] {
  const { citedFor } = citing;
  const block = paragraphs.slice(first, last + 1);
  const end = block.findLastIndex(({ text }) => !ATTRIBUTION.test(wordsOf(text)));
  const closing = block[end];
  const opening = block[0];
  if (closing === undefined || opening === undefined) return [];
  const marked = block.flatMap((paragraph, i) => quotesIn(paragraph, first + i, citing));
  if (marked.length > 0 && !OPENS.test(wordsOf(opening.text))) return marked;
  const length = lengthSaid(wordsOf(closing.text), first + end, citing);
  const text = unmarked(
    RawText.join([...block.slice(0, end).map((one) => one.text), closing.text.slice(0, length)], ' '),
  );
  const footnote = block.flatMap(({ calls }) => calls)[0]?.number ?? callBefore(paragraphs[first - 1]);
  const called = {
    footnote,
    line: opening.line,
    paragraph: first + end,
    start: 0,
    end: length,
    saidUpTo: length,
  };
  const cited = citedFor(called);
  const isOfAuthor =
    cited === null && (footnote !== null || AUTHOR.test(wordsOf(closing.text).slice(length)));
  const place = { ...called, footnote: cited?.footnote ?? null, isOfAuthor };
  const isLong = wordsOf(text).split(/\s+/).length >= FEWEST_WORDS;
  return isLong || cited !== null ? [{ ...place, text }] : [];
}

function unmarked(text: RawText): RawText {
  const words = wordsOf(text);
  const bare = words.replace(MARKS, '');
  const start = words.indexOf(bare);
  return text.slice(start, start + bare.length);
}

/** "Zij zegt het zo:¹" above a block. */
function callBefore(paragraph: Paragraph | undefined): number | null {
  const words = paragraph === undefined ? '' : wordsOf(paragraph.text).trimEnd();
  const call = paragraph?.calls.at(-1);
  return call !== undefined && words.endsWith(':') && call.offset >= words.length - 1 ? call.number : null;
}
