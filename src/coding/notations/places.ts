/** Where a code without a level word stands in its line. */
export type Place =
  /** Alone: "2.1", "1.2 en 2.1", "Rooster (2.1)". */
  | 'own'
  /** Before its name: "2.2 Pauze". */
  | 'before'
  /** Behind its name: "Rooster 2.1", "Rooster: 2.1". */
  | 'behind'
  | 'inside';

export interface Placed {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly inBrackets: boolean;
  /** What follows in its line, up to the next mark. */
  readonly behind: string;
}

const LINE = /[^\n;]+/g;
// A comma between whole numbers is a decimal one: "7,5", not "3/1,3/2".
const CHUNK = /(?<![\p{L}\p{M}\d_./@€$-]|(?<![\d./])\d{1,4},)[\p{L}\d][\p{L}\d./]*/gu;
const MARK =
  /[()[\]]|:(?=\s)|(?<!(?<![\d./])\d{1,4}),|,(?!\d)|\s[–/—-](?=\s)|[&+]|\s(?:en|and|of|or)(?=\s)/gu;

/** Every run of letters, digits, stops and slashes that holds a digit, line by line. */
export function placesIn(text: string): Placed[][] {
  return [...text.matchAll(LINE)].map(({ 0: line, index }) => placesInLine(line, index));
}

function placesInLine(line: string, offset: number): Placed[] {
  const marks = [...line.matchAll(MARK)].map((mark) => ({
    text: mark[0].trim(),
    start: mark.index,
    end: mark.index + mark[0].length,
  }));
  const placed: Placed[] = [];
  let [next, depth, from, left] = [0, 0, 0, ''];
  for (const chunk of line.matchAll(CHUNK)) {
    for (let mark = marks[next]; mark !== undefined && mark.start < chunk.index; mark = marks[++next]) {
      [from, left] = [mark.end, mark.text];
      if ('(['.includes(mark.text)) depth += 1;
      else if (')]'.includes(mark.text)) depth = Math.max(0, depth - 1);
    }
    const written = chunk[0].replace(/[./]+$/, '');
    if (!/\d/.test(written)) continue;
    const end = chunk.index + written.length;
    const before = line.slice(from, chunk.index).trim();
    const behind = line.slice(end, marks[next]?.start ?? line.length);
    placed.push({
      written,
      start: offset + chunk.index,
      end: offset + end,
      place: placeOf(before, behind, left),
      inBrackets: depth > 0,
      behind: behind.trimEnd(),
    });
  }
  return placed;
}

const BLANK = /^[\s.!?]*$/;

function placeOf(before: string, behind: string, left: string): Place {
  if (before === '') {
    if (!BLANK.test(behind)) return 'before';
    return left === ':' ? 'behind' : 'own';
  }
  return BLANK.test(behind) ? 'behind' : 'inside';
}
