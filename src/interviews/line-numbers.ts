const MOSTLY = 0.8;
const FEWEST_LINES = 4;
/** Fewer of them, each so many lines from the last, may be words: "3 keer per week". */
const FEWEST_MARKED = 3;

/**
 * The numbers of lines, out of what stands before each of them, null where nothing does: nearly every line has one, or
 * each fifth. Null where these are no numbers of lines.
 */
export function lineNumbers(written: readonly (number | null)[]): readonly (number | null)[] | null {
  return [written, filledIn(written)].find(numberMost) ?? null;
}

/** Nearly all, going up. */
function numberMost(lines: readonly (number | null)[]): boolean {
  const numbers = lines.flatMap((number) => number ?? []);
  if (numbers.length < FEWEST_LINES || numbers.length < lines.length * MOSTLY) return false;
  const rising = numbers.filter((number, i) => i === 0 || number > (numbers[i - 1] ?? 0)).length;
  return rising >= numbers.length * MOSTLY;
}

/** Every line, where the numbers are as far apart as the lines that they stand before; else as they are. */
function filledIn(written: readonly (number | null)[]): readonly (number | null)[] {
  const marked = written.flatMap((number, i) => (number === null ? [] : [{ number, i }]));
  const [first] = marked;
  const isEven = marked.every(({ number, i }) => number - i === (first?.number ?? 0) - (first?.i ?? 0));
  if (first === undefined || marked.length < FEWEST_MARKED || !isEven) return written;
  return written.map((_, i) => first.number + i - first.i);
}
