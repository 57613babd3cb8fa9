/**
 * A text as detectors like it: one kind of space, one kind of dash, plain digits, nothing invisible.
 * Word processors put no-break spaces and soft hyphens where nobody sees them; a number has to be found all the same.
 */
export interface CleanText {
  readonly words: string;
  /** The offset in the original of an offset in the clean text. */
  at(offset: number): number;
}

export const INVISIBLE = '\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF';

const NOT_ASCII = /[\u0080-\uFFFF]/;
const HIDDEN = new RegExp(`[${INVISIBLE}]`);
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const WIDE_DIGITS = /[\uFF10-\uFF19]/g;

export function clean(words: string): CleanText {
  if (!NOT_ASCII.test(words)) return { words: words.replace(/\t/g, ' '), at: (offset) => offset };
  const plain = words
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(WIDE_DIGITS, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return HIDDEN.test(plain) ? withoutHidden(plain) : { words: plain, at: (offset) => offset };
}

function withoutHidden(words: string): CleanText {
  let kept = '';
  const places = new Uint32Array(words.length + 1);
  for (let i = 0; i < words.length; i++) {
    const unit = words.charAt(i);
    if (unit > '\u007F' && HIDDEN.test(unit)) continue;
    places[kept.length] = i;
    kept += unit;
  }
  places[kept.length] = words.length;
  // An end is the place after the last unit that was kept, so that it takes in nothing invisible that follows.
  return { words: kept, at: (offset) => places[offset] ?? words.length };
}
