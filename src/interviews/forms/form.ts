import type { Line } from '../lines.ts';
import { type Mark, tidyMark } from '../marks.ts';
import { millisecondsIn } from '../times.ts';

/** A way in which people and programs write who speaks. */
export interface MarkForm {
  /** Sets the mark off so well that one alone may count; of the others only what returns does. */
  readonly isFirm: boolean;
  /** Null for a line that has no mark of this form. */
  read(line: Line): Mark | null;
}

interface PatternForm {
  readonly isFirm: boolean;
  /** What a line has in its first units, or it is not worth a look. */
  readonly needs: RegExp;
  /** Source, matched right behind the line's head; groups: the mark, words about it, a time. */
  readonly pattern: string;
}

/** UTF-16 units: no mark, with all that stands around it, is longer. */
const LONGEST_MARK = 120;

export function markForm({ isFirm, needs, pattern }: PatternForm): MarkForm {
  const matcher = new RegExp(pattern, 'uy');
  return {
    isFirm,
    read(line) {
      if (line.given !== null) return null;
      const start = line.text.slice(0, line.head.end + LONGEST_MARK);
      if (!needs.test(start)) return null;
      matcher.lastIndex = line.head.end;
      const match = matcher.exec(start);
      if (match === null) return null;
      return markOf(match[1] ?? '', match[2], match[3], matcher.lastIndex, line);
    },
  };
}

export function markOf(
  words: string,
  aside: string | undefined,
  stamp: string | undefined,
  end: number,
  line: Line,
): Mark | null {
  const mark = tidyMark(words);
  if (mark === '') return null;
  const time = stamp === undefined ? line.head.time : millisecondsIn(stamp);
  return { mark, aside: aside?.trim() ?? '', end, time };
}
