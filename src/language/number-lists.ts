/** Lists of numbers as people write them: `1`, `1, 2 en 4`, `1 t/m 3`, `9 and 10`. */
export interface NumberList {
  readonly numbers: readonly number[];
  /** Offset of the first character behind the list. */
  readonly end: number;
}

const NUMBER = /\d{1,4}(?!\d)/y;
const RANGE = /\s*(?:t\/m|tot en met|tot|–|-|through|to)\s*(?=\d)/iy;
const JOIN = /\s*(?:,\s*(?:en|and)|[,;&+/]|en|and|of|or)\s*(?=\d)/iy;
// "sub 1, 2 keer genoemd": the second number counts something, it is no further member of the list.
// Nor is the hour of a time: "bijlage 4, 00:12:41".
const MEMBER = /\d{1,4}(?!:\d)(?=\s*(?:$|\.(?!\d)|[,;:&+/()[\]\n–-]|en\b|and\b|of\b|or\b|t\/m\b|tot\b))/iy;
// "t/m 7 bevatten de interviews": behind these words a number is the end of a range, whatever follows it.
const SURE_RANGE = /t\/m|tot en met|through/i;
const END_OF_RANGE = /\d{1,4}(?![\d:])/y;
const LONGEST_RANGE = 50;

/** Reads the list that starts at `at`, null where no number stands there. */
export function readNumbers(text: string, at: number): NumberList | null {
  const first = matchAt(NUMBER, text, at);
  if (first === null) return null;
  const numbers = [Number(first)];
  let end = at + first.length;
  for (;;) {
    const range = matchAt(RANGE, text, end);
    const join = range ?? matchAt(JOIN, text, end);
    if (join === null) break;
    const member = matchAt(SURE_RANGE.test(join) ? END_OF_RANGE : MEMBER, text, end + join.length);
    if (member === null) break;
    end += join.length + member.length;
    append(numbers, Number(member), range !== null);
  }
  return { numbers, end };
}

function append(numbers: number[], next: number, isRange: boolean): void {
  const last = numbers[numbers.length - 1] ?? next;
  if (isRange) numbers.push(...numbersBetween(last, next));
  numbers.push(next);
}

/** The numbers that a range leaves unwritten; none where it runs backwards or is too long to be meant. */
export function numbersBetween(first: number, last: number): number[] {
  if (last <= first || last - first > LONGEST_RANGE) return [];
  return Array.from({ length: last - first - 1 }, (_, i) => first + 1 + i);
}

/** What a sticky pattern matches at a place, null where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
