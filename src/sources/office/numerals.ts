const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LARGEST_ROMAN = 3999;
const LETTERS = 26;
const LARGEST_LETTER = 30 * LETTERS;

/**
 * A number as Word shows it: `format` is a `w:numFmt`. Formats in words ("eerste", "first") and of other scripts
 * become digits, by which the text refers to them as well.
 */
export function numeralOf(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperLetter':
      return letterOf(number).toUpperCase();
    case 'lowerLetter':
      return letterOf(number);
    case 'upperRoman':
      return romanOf(number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** After z come aa, bb, cc: Word repeats the letter. */
function letterOf(number: number): string {
  if (number < 1 || number > LARGEST_LETTER) return String(number);
  const letter = String.fromCodePoint(0x61 + ((number - 1) % LETTERS));
  return letter.repeat(Math.ceil(number / LETTERS));
}

function romanOf(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let left = number;
  let roman = '';
  for (const [value, letters] of ROMAN) {
    roman += letters.repeat(Math.floor(left / value));
    left %= value;
  }
  return roman;
}

/** What an attribute holds; null for what is no number, or none that anybody would write. */
export function attributeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
