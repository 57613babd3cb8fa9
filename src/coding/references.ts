import { numbersBetween, readNumbers } from '../language/number-lists.ts';
import { Code, codeAt } from '../model/code.ts';
import type { Reference } from '../model/project.ts';

/**
 * The one grammar of references to codes, for notes, citations and the command line:
 * "(Label 3, sub 1, ad.2, ad.3)", "Label 2, sub 9, sub 10", "sub 4 en sub 9", "3/1/2".
 * A part that is lacking stays lacking (`3/?/4`): nothing is guessed here.
 */
export function parseReferences(text: string): Reference[] {
  const references: Reference[] = [];
  let context: Context = NO_CONTEXT;
  const mentions = mentionsOf(text);
  mentions.forEach((mention, i) => {
    const previous = mentions[i - 1];
    if (previous === undefined || breaksChain(text.slice(previous.end, mention.start))) context = NO_CONTEXT;
    const next = mentions[i + 1];
    // "Label 3, sub 1" names the sub and not the label: what a deeper part follows is context only.
    const deepens =
      next !== undefined &&
      !next.whole &&
      next.depth > mention.depth &&
      !breaksChain(text.slice(mention.end, next.start));
    const skipped = previous === undefined ? [] : between(previous, mention, text);
    const cited = [...skipped, ...mention.paths].map((path) => complete(path, mention.depth, context));
    const named = deepens ? cited.slice(0, -1) : cited;
    for (const path of named) references.push(reference(path, mention));
    context = contextAfter(cited[cited.length - 1] ?? [], mention.depth);
  });
  return references;
}

type Part = number | null;
type Path = readonly Part[];

/** What the parts before it leave open for the next one: the label, and the sub. */
interface Context {
  readonly label: Part;
  readonly sub: Part;
}

const NO_CONTEXT: Context = { label: null, sub: null };

/** One run of the same level: "ad.2, 3 en 4". */
interface Mention {
  /** 1 label, 2 sub, 3 ad; a code in slashes has its own depth and is complete. */
  readonly depth: number;
  readonly paths: readonly Path[];
  /** Written in full, with slashes or dots: nothing before it counts for it. */
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

const LEVEL = /(?<![\p{L}\d])(labels?|subs?|ads?)(?:\s*[.:])?\s*(?=\d)/giu;
// Not a date ("op 3/5/16"), a decimal ("1,5/2"), or a share of something ("4/5 van de respondenten", "1/2 uur").
const SLASHED =
  /(?<![\p{L}\d./-]|(?<![\d/])\d{1,4},|(?<!\p{L})(?:op|datum|d\.d\.|on) )(?!24\/7\b)\d{1,3}(?:\/\d{1,3}){1,2}(?![\d/]|[.,]\d+(?![\d/])|\s(?:van|deel|of the|uur|uren|dag|dagen|jaar|hours?|days?|years?)(?!\p{L}))/giu;
const DOTTED = /\d{1,3}(?:\.\d{1,3}){1,2}(?![\d.]*\d)/y;

function mentionsOf(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(LEVEL)) {
    const start = match.index;
    const at = start + match[0].length;
    const depth = depthOf(match[1] ?? '');
    DOTTED.lastIndex = at;
    const dotted = depth === 1 ? DOTTED.exec(text)?.[0] : undefined;
    if (dotted !== undefined) {
      const path = dotted.split('.').map(Number);
      mentions.push({ depth: path.length, paths: [path], whole: true, start, end: at + dotted.length });
      continue;
    }
    const list = readNumbers(text, at);
    if (list === null) continue;
    mentions.push({ depth, paths: list.numbers.map((n) => [n]), whole: false, start, end: list.end });
  }
  const inList = (at: number) => mentions.some(({ start, end }) => at >= start && at < end);
  for (const match of text.matchAll(SLASHED)) {
    // "ad 1/2" has been read as ad.1 and ad.2 already.
    if (inList(match.index)) continue;
    const path = match[0].split('/').map(Number);
    mentions.push({
      depth: path.length,
      paths: [path],
      whole: true,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function depthOf(word: string): number {
  const letter = word[0]?.toLowerCase();
  return letter === 'l' ? 1 : letter === 's' ? 2 : 3;
}

const PUNCTUATION = /^[\s\p{P}+]*(?:(?:en|and|of|or|\+|&)[\s\p{P}]*)?$/u;

/** A closed parenthesis or a finished sentence with words in it ends what the parts before it leave open. */
function breaksChain(gap: string): boolean {
  if (PUNCTUATION.test(gap)) return false;
  return /[)\]]|[.!?]\s+\p{Lu}/u.test(gap);
}

const RANGE = /^\s*(?:t\/m|tot en met|–|-|through)\s*$/iu;

/** What "ad.1 t/m ad.4" names without writing it: ad 2 and 3. */
function between(previous: Mention, mention: Mention, text: string): Path[] {
  const first = previous.paths[previous.paths.length - 1]?.[0];
  const last = mention.paths[0]?.[0];
  if (previous.whole || mention.whole || previous.depth !== mention.depth) return [];
  if (typeof first !== 'number' || typeof last !== 'number') return [];
  return RANGE.test(text.slice(previous.end, mention.start))
    ? numbersBetween(first, last).map((n) => [n])
    : [];
}

function complete(path: Path, depth: number, context: Context): Path {
  if (path.length > 1 || depth === 1) return path;
  return depth === 2 ? [context.label, ...path] : [context.label, context.sub, ...path];
}

function contextAfter(path: Path, depth: number): Context {
  return { label: path[0] ?? null, sub: depth === 1 ? null : (path[1] ?? null) };
}

function reference(path: Path, mention: Mention): Reference {
  return { cited: Code.of(path), start: mention.start, end: mention.end };
}

/** Where references stand in a text, runs that only punctuation parts taken together; UTF-16 units, half-open. */
export function referenceSpans(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of mentionsOf(text)) {
    const last = spans[spans.length - 1];
    if (last !== undefined && PUNCTUATION.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A code as the command line takes it: `3/1/2`, `3` or "Label 3, sub 1"; null for anything else. */
export function parseCode(text: string): Code | null {
  const trimmed = text.trim();
  if (/^\d{1,4}(?:\/\d{1,4})*$/.test(trimmed)) return codeAt(trimmed);
  const references = parseReferences(trimmed);
  return references.length === 1 ? (references[0]?.cited ?? null) : null;
}
