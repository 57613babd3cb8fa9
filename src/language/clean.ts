import { matchesOf } from './matches.ts';

/**
 * A text as detectors like it: one kind of space, one kind of dash, plain digits, nothing invisible.
 * Word processors put no-break spaces and soft hyphens where nobody sees them; a number has to be found all the same.
 */
export interface CleanText {
  readonly words: string;
  /** The offset in the original of an offset in the clean text. */
  at(offset: number): number;
}

/** What shows nothing: Unicode's default-ignorable and format characters, and blanks that pass for letters. */
export const INVISIBLE =
  '\\u00AD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB';

/** The same beyond the first plane, tags among them: halves, for patterns without the flag u. */
const TAGS =
  '[\\uDB40-\\uDB43][\\uDC00-\\uDFFF]|\\uD82F[\\uDCA0-\\uDCA3]|\\uD834[\\uDD73-\\uDD7A]|\\uD80D[\\uDC30-\\uDC3F]|\\uD804[\\uDCBD\\uDCCD]';
export const IS_HIDDEN = new RegExp(`^(?:[${INVISIBLE}]|${TAGS})$`);

const NOT_ASCII = /[\u0080-\uFFFF]/;
const HIDDEN = new RegExp(`[${INVISIBLE}]|${TAGS}`);
const EACH_HIDDEN = new RegExp(HIDDEN, 'g');
/** A word that goes on in the next line: "Fat-\nima". */
const BROKEN = /-(?<=\p{L}-)[ \r]*\n[ ]*(?=\p{Ll})/gu;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const WIDE_DIGITS = /[\uFF10-\uFF19]/g;

export function clean(words: string): CleanText {
  if (!NOT_ASCII.test(words)) return { words: words.replace(/\t/g, ' '), at: (offset) => offset };
  const plain = words
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(WIDE_DIGITS, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return HIDDEN.test(plain)
    ? withoutCharacters(plain, EACH_HIDDEN)
    : { words: plain, at: (offset) => offset };
}

/** With words put together that a hyphen parts at a line's end; null where there are none. */
export function mended(text: CleanText): CleanText | null {
  if (text.words.search(BROKEN) < 0) return null;
  const whole = withoutCharacters(text.words, BROKEN);
  return { words: whole.words, at: (offset) => text.at(whole.at(offset)) };
}

function withoutCharacters(words: string, left: RegExp): CleanText {
  const kept: string[] = [];
  const places = new Uint32Array(words.length + 1);
  let count = 0;
  let from = 0;
  const keep = (to: number) => {
    kept.push(words.slice(from, to));
    for (let i = from; i < to; i++) places[count++] = i;
  };
  for (const { 0: match, index } of matchesOf(words, left)) {
    keep(index);
    from = index + match.length;
  }
  keep(words.length);
  places[count] = words.length;
  // An end is the place after the last unit that was kept, so that it takes in nothing invisible that follows.
  return { words: kept.join(''), at: (offset) => places[offset] ?? words.length };
}
