import { matchesOf } from '../../language/matches.ts';

/** Where a code without a level word stands in its line. */
export type Standing =
  /** Alone: "2.1", "1.2 en 2.1", "Rooster (2.1)". */
  | 'own'
  /** Before its name: "2.2 Pauze". */
  | 'before'
  /** Behind its name: "Rooster 2.1", "Rooster: 2.1". */
  | 'behind'
  | 'inside';

export interface BareCode {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly place: Standing;
  readonly inBrackets: boolean;
  /** What follows in its line, up to the next mark. */
  readonly behind: string;
}

const LINE = /[^\n;]+/g;
// A comma between whole numbers is a decimal one: "7,5", not "3/1,3/2".
const CHUNK_START = '(?<![\\p{L}\\p{M}\\d_./@€$-]|(?<![\\d./])\\d{1,4},)';
const WHOLE = '(?:\\d{1,3}(?:[./]\\d{1,3}){1,8}|\\p{L}\\d{1,2})\\p{L}?';
/** "8.30-17.00", "9.15 uur tot 10.00"; within one hour ("2.10-2.14") it is a range of codes, unless it says "uur". */
export const HOURS = String.raw`(?<hour>\d{1,2})[.:][0-5]\d\s*(?:uur\s*)?(?:[-–]|tot|t/m|to)\s*(?:(?!\k<hour>\.)|(?=\d{1,2}\.\d\d\s*uur))\d{1,2}[.:][0-5]\d(?!\d)`;
// "K1-T2" is two codes and "2.1-2.4" a range; "8.30-17.00" is a shift.
const DASHED = `(?!${HOURS})${WHOLE}(?:[-–]${WHOLE}){1,8}(?![\\p{L}\\d/–-])`;
const CHUNK = new RegExp(`${CHUNK_START}(?:${DASHED}|[\\p{L}\\d][\\p{L}\\d./]*)`, 'gu');
const MARK =
  /[()[\]]|:(?=\s)|(?<!(?<![\d./])\d{1,4}),|,(?!\d)|\s[–/—-](?=\s)|[&+]|\s(?:en|and|of|or|t\/m|tot en met|through)(?=\s)/gu;

/** Every run of letters, digits, stops and slashes that holds a digit, line by line. */
export function placesIn(text: string): BareCode[][] {
  return [...matchesOf(text, LINE)].map(({ 0: line, index }) => placesInLine(line, index));
}

function placesInLine(line: string, offset: number): BareCode[] {
  if (!/\d/.test(line)) return [];
  const marks = [...matchesOf(line, MARK)].map((mark) => ({
    text: mark[0].trim(),
    start: mark.index,
    end: mark.index + mark[0].length,
  }));
  const placed: BareCode[] = [];
  let [next, depth, from, left] = [0, 0, 0, ''];
  for (const chunk of matchesOf(line, CHUNK)) {
    for (let mark = marks[next]; mark !== undefined && mark.start < chunk.index; mark = marks[++next]) {
      [from, left] = [mark.end, mark.text];
      if ('(['.includes(mark.text)) depth += 1;
      else if (')]'.includes(mark.text)) depth = Math.max(0, depth - 1);
    }
    const written = chunk[0].replace(/[./]+$/, '');
    if (!/\d/.test(written)) continue;
    const before = line.slice(from, chunk.index).trim();
    const behind = line.slice(chunk.index + written.length, marks[next]?.start ?? line.length);
    const around = {
      place: besideWords(before, behind, left),
      inBrackets: depth > 0,
      behind: behind.trimEnd(),
    };
    for (const code of inList(written, offset + chunk.index)) placed.push({ ...code, ...around });
  }
  return placed;
}

const MEMBER = /^(?:\d{1,3}(?:\.\d{1,3})+|\p{L}\d{1,3})\p{L}?$/u;

/** "A1/B2", "2.1/2.2" and "A1-B2" are two codes; "3/1" is one. */
function inList(written: string, start: number): Pick<BareCode, 'written' | 'start' | 'end'>[] {
  let at = start;
  return written.split(/[-–]/u).flatMap((part) => {
    const members = part.split('/');
    const isList = members.length > 1 && members.every((member) => MEMBER.test(member));
    return (isList ? members : [part]).map((member) => {
      const place = { written: member, start: at, end: at + member.length };
      at = place.end + 1;
      return place;
    });
  });
}

const BLANK = /^[\s.!?]*$/;

function besideWords(before: string, behind: string, left: string): Standing {
  if (before === '') {
    if (!BLANK.test(behind)) return 'before';
    return left === ':' ? 'behind' : 'own';
  }
  return BLANK.test(behind) ? 'behind' : 'inside';
}
