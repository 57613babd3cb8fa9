import { ARIMO } from '../../../dist/data/arimo.js';

export type Weight = 'regular' | 'bold';

/** Letters of Arial, Arimo and Liberation Sans are equally wide; the rest is for how a program rounds. */
const ROOM = 1.02;
/** What the font lacks becomes a box. */
const UNKNOWN = 1000;

/** The width of a line of text in points; `size` in points. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const widths = widthsOf(weight);
  let total = 0;
  for (const letter of text) total += widths.get(letter.codePointAt(0) ?? 0) ?? UNKNOWN;
  return (total * size * ROOM) / 1000;
}

/** Characters of a text that the font lacks, each once: a .png shows a hollow box for it. */
export function lettersWithoutGlyph(text: string): string[] {
  const widths = widthsOf('regular');
  const drawn = [...text.normalize('NFC')].filter(
    (letter) => !/\p{Default_Ignorable_Code_Point}|\s/u.test(letter),
  );
  return [...new Set(drawn)].filter((letter) => !widths.has(letter.codePointAt(0) ?? 0));
}

const WIDTHS = new Map<Weight, ReadonlyMap<number, number>>();

/** By character, in thousandths of the size. */
function widthsOf(weight: Weight): ReadonlyMap<number, number> {
  const known = WIDTHS.get(weight);
  if (known !== undefined) return known;
  const widths = new Map<number, number>();
  const runs = ARIMO[weight];
  for (let i = 0; i < runs.length; i += 3) {
    const [first = 0, count = 0, width = 0] = runs.slice(i, i + 3);
    for (let at = first; at < first + count; at++) widths.set(at, width);
  }
  WIDTHS.set(weight, widths);
  return widths;
}
