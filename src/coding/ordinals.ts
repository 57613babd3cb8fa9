import { matchAt, numbersBetween } from '../language/number-lists.ts';
import { appendixAt, appendixNamed, appendixPlace } from '../model/appendix.ts';

// "4", "4a", "4.2", "C", "AB", "IV": what numbers an appendix. "3/1/2" is a code.
const FIRST = /(?:\d{1,3}(?:\.\d{1,2})?[a-z]?|[AB]?[A-Z]|[IVXL]{1,8})(?![\p{L}\d/])/uy;
/** "A1": behind "Bijlage 4," that is a code. */
const LETTERED = /[A-Z]\d{1,2}(?![\p{L}\d/])/uy;
const RANGE = /\s*(?:t\/m|tot en met|tot|–|-|through|to)\s*/y;
// "Interview A. en B."
const JOIN = /(?:(?<=[A-Z])\.)?\s*(?:,\s*(?:en|and)|[,;&+]|en|and|of|or)\s*/y;
// "Bijlage 4, 12 mei", "bijlage 4, r. 12", "bijlage 4, p. 3", "bijlage 4, 00:12:41": what comes second is no appendix.
const member = (shape: string) =>
  new RegExp(
    `(?![A-Za-z]\\.\\s*\\d|\\d{1,2}:\\d)${shape}(?=\\s*(?:$|[,;:.&+()[\\]\\n–-]|(?:en|and|of|or|t/m|tot|to|[Ll]abels?|[Ss]ubs?|[Aa]ds?)(?!\\p{L})))`,
    'uy',
  );
const MEMBER = member(FIRST.source);
/** "Bijlage II, 1.3": a number with a point behind one without is a code. */
const WHOLE_MEMBER = member(`(?!\\d+\\.\\d)${FIRST.source}`);
const LETTERED_MEMBER = member(LETTERED.source);

/** The list of appendices that starts at `at`, in lower case; empty where none does. */
export function readOrdinals(text: string, at: number): { ordinals: string[]; end: number } {
  const lettered = matchAt(LETTERED, text, at);
  const first = lettered ?? matchAt(FIRST, text, at);
  if (first === null) return { ordinals: [], end: at };
  const shape = lettered !== null ? LETTERED_MEMBER : first.includes('.') ? MEMBER : WHOLE_MEMBER;
  const ordinals = [first];
  let end = at + first.length;
  for (;;) {
    const range = matchAt(RANGE, text, end);
    const join = range ?? matchAt(JOIN, text, end);
    const member = join === null ? null : matchAt(shape, text, end + join.length);
    if (join === null || member === null) break;
    if (range !== null) ordinals.push(...ordinalsBetween(ordinals[ordinals.length - 1] ?? '', member));
    ordinals.push(member);
    end += join.length + member.length;
  }
  return { ordinals: ordinals.map((ordinal) => ordinal.toLowerCase()), end };
}

function ordinalsBetween(first: string, last: string): string[] {
  if (/^\d+$/.test(first) && /^\d+$/.test(last))
    return numbersBetween(Number(first), Number(last)).map(String);
  const [from, to] = [appendixNamed(first), appendixNamed(last)];
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  // "I tot en met V" counts to five: nobody has so many appendices behind an I.
  const numbering = /^[IVX]+$/.test(from + to) ? 'roman' : 'letters';
  const [least, most] = [appendixPlace(from, numbering), appendixPlace(to, numbering)];
  return numbersBetween(least, most).map((place) => String(appendixAt(place, numbering)));
}
