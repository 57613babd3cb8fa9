import { NAME_WORDS } from '../../key/placeholders.ts';
import unfinishedAbbreviations from '../../language/data/unfinished-abbreviations.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { matchesOf } from '../../language/matches.ts';
import type { Document, FootnoteCall, Paragraph } from '../../model/document.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { Quote } from './quotations.ts';

/**
 * The paragraph's own words: what it quotes is blanked, so that no respondent's sentence counts as the writer's. A quote
 * that ends a sentence leaves its full stop.
 */
export function wordsOutsideQuotes(paragraph: Paragraph, quotes: readonly Quote[]): string {
  let words = wordsOf(paragraph.text);
  for (const { start, end } of quotes) {
    const stop =
      /[.!?][”"’'“«»‹›]$/u.test(words.slice(start, end)) &&
      OPENS.test(words.slice(end, end + LONGEST_OPENING));
    // "“Het lekt”, zegt een van hen": a sentence that goes on behind what it quotes begins with that.
    const begins =
      /[.!?]\s+$/u.test(words.slice(Math.max(0, start - 2), start)) &&
      /^\s*,?\s+\p{Ll}/u.test(words.slice(end, end + LONGEST_OPENING));
    const blank = (stop ? '.' : ' ').padStart(end - start - (begins ? 1 : 0));
    words = words.slice(0, start) + (begins ? '“' : '') + blank + words.slice(end);
  }
  return words;
}

/** What a sentence begins with: a capital, or somebody or somewhere whose name was hidden. */
const CAPITAL = `(?:\\p{Lu}|\\[(?:${NAME_WORDS.join('|')})[\\] \\u00A0])`;
const ENDS = new RegExp(`[.!?](?=\\s+(?:${CAPITAL}|[“„«»‹›"‘(]))`, 'gu');
const OPENS = new RegExp(`^\\s+(?:${CAPITAL}|[“„«»‹›"‘](?=\\p{L}))`, 'u');
const BEGINS = new RegExp(`^\\s*${CAPITAL}`, 'u');
/** UTF-16 units of a placeholder that have to be seen to know it. */
const LONGEST_OPENING = 40;
// "dhr. Jansen", "o.a. Docenten", "J. de Vries": no sentence ends there.
const ABBREVIATED = new RegExp(
  String.raw`(?:^|[\s(])(?:${anyIn(unfinishedAbbreviations)}|\p{L}|(?:\p{L}\.)+\p{L})$`,
  'iu',
);

/** "Dat staat in bijlage M. Alle …": the letter numbers something, and is no initial. */
const LETTERED =
  /(?<!\p{L})(?:[Bb]ijlagen?|[Aa]ppendix|[Aa]ppendices|[Aa]nnex|[Ff]iguur|[Ff]igure|[Tt]abel|[Tt]able|[Gg]roep|[Gg]roup|[Dd]eel|[Pp]art)\s+(?:\p{Lu}(?:,\s*|\s+(?:en|and)\s+))*\p{Lu}$/u;

function endsAbbreviated(words: string): boolean {
  return ABBREVIATED.test(words) && !LETTERED.test(words);
}

/**
 * The sentence that stands before a place; one that ends right there, with its full stop. A footnote's call with a
 * capital behind it ends a sentence too: the quote it belongs to has been blanked.
 */
export function sentenceBefore(words: string, offset: number, calls: readonly FootnoteCall[]): string {
  const head = headBefore(words, offset);
  let start = 0;
  for (const match of matchesOf(head, ENDS)) {
    if (match[0] !== '.' || !endsAbbreviated(head.slice(start, match.index))) start = match.index + 1;
  }
  for (const call of calls) {
    if (
      call.offset < head.length &&
      call.offset > start &&
      BEGINS.test(words.slice(call.offset, call.offset + LONGEST_OPENING))
    )
      start = call.offset;
  }
  return head.slice(start).trim();
}

/** What stands between the last footnote's call of that sentence and the place; the whole sentence where none does. */
export function clauseBefore(words: string, offset: number, calls: readonly FootnoteCall[]): string {
  const sentence = sentenceBefore(words, offset, calls);
  const head = headBefore(words, offset);
  const start = startBefore(words, offset, sentence);
  const last = calls.findLast((call) => call.offset > start && call.offset < head.length);
  return last === undefined ? sentence : head.slice(last.offset).trim();
}

/** Where a sentence that stands before a place begins, in UTF-16 units. */
function startBefore(words: string, offset: number, sentence: string): number {
  return headBefore(words, offset).length - sentence.length;
}

/** A sentence of a paragraph as it stands there; one that ends with its citation has lost the parenthesis behind it. */
export function sentenceAsWritten(text: RawText, sentence: string, from: number): RawText {
  const start = from + wordsOf(text).slice(from).search(/\S|$/u);
  const isOpen = sentence.lastIndexOf('(') > sentence.lastIndexOf(')');
  return text.slice(start, start + sentence.length + (isOpen ? 1 : 0));
}

/** A sentence of the writer's own, with its place in UTF-16 units of the paragraph. */
export interface SentencePlace {
  readonly text: string;
  readonly start: number;
  /** Behind its full stop, and behind the footnotes that are called there. */
  readonly end: number;
}

/** All sentences of a paragraph; a footnote's call with a capital behind it ends one too. */
export function sentencesIn(words: string, calls: readonly FootnoteCall[]): SentencePlace[] {
  const stops = [...matchesOf(words, ENDS)]
    .filter(
      ({ 0: mark, index }) => mark !== '.' || !endsAbbreviated(words.slice(Math.max(0, index - 24), index)),
    )
    .map(({ index }) => index + 1);
  const called = calls
    .filter(({ offset }) => BEGINS.test(words.slice(offset, offset + LONGEST_OPENING)))
    .map(({ offset }) => offset);
  const ends = [...new Set([...stops, ...called, words.length])].sort((a, b) => a - b);
  return ends.flatMap((end, i) => {
    const start = ends[i - 1] ?? 0;
    const text = words.slice(start, end).trim();
    return text === '' ? [] : [{ text, start, end }];
  });
}

/**
 * The sentence that a place of the report stands in, or right behind, with the whole of what it quotes; null for a place
 * in no paragraph.
 */
export function sentenceAround(
  { paragraphs }: Document,
  { paragraph, offset }: { readonly paragraph: number | null; readonly offset: number },
  quotes: readonly Quote[],
): RawText | null {
  const found = paragraphs[paragraph ?? -1];
  if (found === undefined) return null;
  // A block may be several paragraphs, and is one quote.
  if (found.quoted === true) return quotes.find((one) => one.paragraph === paragraph)?.text ?? found.text;
  const words = wordsOf(found.text);
  const within = quotes.filter((quote) => quote.paragraph === paragraph);
  const places = sentencesIn(wordsOutsideQuotes(found, within), found.calls);
  const place = places.find(({ end }) => end >= offset);
  if (place === undefined) return null;
  const start = place.start + words.slice(place.start).search(/\S|$/u);
  return found.text.slice(start, place.start + words.slice(place.start, place.end).trimEnd().length);
}

function headBefore(words: string, offset: number): string {
  let end = Math.min(offset, words.length);
  while (end > 0 && /[\s.!?:;,)]/u.test(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
