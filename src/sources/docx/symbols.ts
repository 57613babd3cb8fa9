/**
 * What Word's autocorrection and symbol dialog put in most: places in the fonts Wingdings and Symbol. Wingdings'
 * faces are left out: they are pictures between the words, and other readers pass over them as well.
 */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xf3, '⇔'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0x61, 'α'],
  [0x62, 'β'],
  [0x67, 'γ'],
  [0x6d, 'μ'],
  [0xa3, '≤'],
  [0xac, '←'],
  [0xad, '↑'],
  [0xae, '→'],
  [0xaf, '↓'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb7, '•'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xd7, '⋅'],
]);

const PRIVATE_FROM = 0xf000;
const PRIVATE_TO = 0xf0ff;

/**
 * The character of a `w:sym`: `font` and `char` are its attributes, `char` in hexadecimal. Symbol fonts stand in
 * U+F000 to U+F0FF. Empty where no character says the same.
 */
export function symbolOf(font: string | null, char: string | null): string {
  if (char === null || !/^[0-9a-f]{1,6}$/i.test(char)) return '';
  const point = Number.parseInt(char, 16);
  const place = point >= PRIVATE_FROM && point <= PRIVATE_TO ? point - PRIVATE_FROM : point;
  if (font?.toLowerCase() === 'wingdings') return WINGDINGS.get(place) ?? '';
  if (font?.toLowerCase() === 'symbol') return SYMBOL.get(place) ?? '';
  if (point !== place) return '';
  return isTextCharacter(point) ? String.fromCodePoint(point) : '';
}

function isTextCharacter(point: number): boolean {
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  const privateUse = point >= 0xe000 && point <= 0xf8ff;
  return point >= 0x20 && point <= 0x10ffff && !surrogate && !privateUse;
}
