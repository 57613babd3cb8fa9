import type { Line } from './lines.ts';

/** Marks for who asks and who answers where only the look of the letters, or their column, tells them apart. */
export const QUESTION = 'V';
export const ANSWER = 'A';

const FEWEST = 2;
const MOSTLY = 0.6;

/**
 * Questions in bold or italics and answers in plain letters, with no mark at all: the same lines with a mark given to
 * the first line of each. Null for lines that do not look so.
 */
export function emphasisedQuestions(lines: readonly Line[]): Line[] | null {
  const first = lines.findIndex((line) => isWhole(line) && line.text.includes('?'));
  if (first < 0) return null;
  let [questions, asked, answers] = [0, 0, 0];
  const marked = lines.map((line, i): Line => {
    if (i < first || line.isHeading) return line;
    const before = i > first ? lines[i - 1] : undefined;
    const opens = before === undefined || before.isHeading || isWhole(before) !== isWhole(line);
    if (isWhole(line)) {
      if (opens) questions++;
      if (line.text.includes('?')) asked++;
    } else if (opens) answers++;
    const mark = opens ? (isWhole(line) ? QUESTION : ANSWER) : '';
    return { ...line, given: { mark, end: line.head.end, time: line.head.time } };
  });
  return answers >= FEWEST && questions >= FEWEST && asked >= questions * MOSTLY ? marked : null;
}

function isWhole({ text, emphasised }: Line): boolean {
  return emphasised >= text.trimEnd().length;
}
