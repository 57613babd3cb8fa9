import type { Reference } from '../model/project.ts';
import { parseReferences, referenceSpans } from './references.ts';

/** A stretch of a note: some words, and the codes they are about. */
export interface Clause {
  readonly references: readonly Reference[];
  /** The words cut at colons, from the widest to the narrowest: "Knelpunt", "privacy". */
  readonly parts: readonly string[];
  /** The narrowest part cut at commas into one piece a code; empty where the counts do not agree. */
  readonly pieces: readonly string[];
}

/**
 * "Knelpunt: privacy (Label 3, sub 1) en rooster (Label 3, sub 2)" has two clauses. Words stand in front of their
 * codes; behind them where nothing stands in front of the first: "Label 3, sub 1: privacy".
 */
export function clausesOf(note: string): Clause[] {
  const references = parseReferences(note);
  const spans = referenceSpans(note).flatMap((span) => {
    const inSpan = references.filter(({ start, end }) => start >= span.start && end <= span.end);
    return inSpan.length === 0 ? [] : [{ ...span, references: inSpan }];
  });
  const behind = HAS_NO_WORD.test(note.slice(0, spans[0]?.start ?? 0));
  return spans.map((span, i) => {
    const words = behind
      ? note.slice(span.end, spans[i + 1]?.start ?? note.length)
      : note.slice(spans[i - 1]?.end ?? 0, span.start);
    return clause(words, span.references);
  });
}

const HAS_NO_WORD = /^[^\p{L}\p{N}]*$/u;

function clause(words: string, references: readonly Reference[]): Clause {
  const parts = words
    // A colon is often mistyped as "_" or ">".
    .split(/[:>_]|\s[–-]\s|\n+/)
    .map(tidy)
    .filter((part) => part !== '');
  const split = parts.length === 1 ? splitHead(parts[0] ?? '', references.length) : parts;
  return { references, parts: split, pieces: piecesOf(split[split.length - 1] ?? '', references.length) };
}

/** "Werkwijze, bellen, langsgaan (sub 1, sub 4)": one piece more than there are codes is a heading without its colon. */
function splitHead(words: string, count: number): string[] {
  const comma = words.indexOf(',');
  const pieces = words.split(',').filter((piece) => piece.trim() !== '');
  if (count < 2 || pieces.length !== count + 1) return [words];
  return [tidy(words.slice(0, comma)), tidy(words.slice(comma + 1))];
}

/** "klager en veroorzaker" may be one piece, so "en" parts only where commas alone do not give the number. */
function piecesOf(words: string, count: number): string[] {
  for (const separator of [/[,;]/, /[,;]|\s(?:en|and|&)\s/]) {
    const pieces = words
      .split(separator)
      .map(tidy)
      .filter((piece) => piece !== '');
    if (pieces.length === count) return pieces;
  }
  return [];
}

function tidy(words: string): string {
  return words
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.–-]+|(?<![\s,;.–-])[\s,;.–-]+$/g, '');
}
