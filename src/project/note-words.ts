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
 * codes; behind them only where nothing stands in front.
 */
export function clausesOf(note: string): Clause[] {
  const references = parseReferences(note);
  const clauses: Clause[] = [];
  let done = 0;
  for (const span of referenceSpans(note)) {
    const inSpan = references.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (inSpan.length === 0) continue;
    clauses.push(clause(note.slice(done, span.start), inSpan));
    done = span.end;
  }
  const last = clauses[clauses.length - 1];
  if (last !== undefined && last.parts.length === 0) {
    clauses[clauses.length - 1] = clause(note.slice(done), last.references);
  }
  return clauses;
}

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
    .replace(/^[\s,;.–-]+|[\s,;.–-]+$/g, '');
}
