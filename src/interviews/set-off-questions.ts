import type { Line } from './lines.ts';
import type { MarkedLines } from './marked-lines.ts';
import { isRelative, roleInWords } from './roles.ts';

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
  return asTalk(lines, (line) => (isWhole(line) ? line.head.end : null));
}

/** The same where a mark stands before the questions ("Interviewer: …", "Vraag 1: …") and none before the answers. */
export function markedQuestions({ lines, marks }: Pick<MarkedLines, 'lines' | 'marks'>): Line[] | null {
  return asTalk(lines, (_, i) => marks[i]?.end ?? null);
}

/** `questionAt` gives where the words of a line that asks start, in its UTF-16 units, and null for any other line. */
function asTalk(lines: readonly Line[], questionAt: (line: Line, i: number) => number | null): Line[] | null {
  const starts = lines.map(questionAt);
  const first = lines.findIndex((line, i) => starts[i] !== null && line.text.includes('?'));
  if (first < 0) return null;
  let [questions, asked, answers] = [0, 0, 0];
  const marked = lines.map((line, i): Line => {
    if (i < first || line.isHeading || line.closes) return line;
    const start = starts[i] ?? null;
    const third = thirdVoice(line);
    if (third !== null) return { ...line, given: { ...third, time: line.head.time } };
    const before = i > first ? lines[i - 1] : undefined;
    const opens =
      before === undefined ||
      before.isHeading ||
      (starts[i - 1] === null) !== (start === null) ||
      thirdVoice(before) !== null;
    if (start !== null) {
      if (opens) questions++;
      if (line.text.includes('?')) asked++;
    } else if (opens) answers++;
    const mark = opens ? (start === null ? ANSWER : QUESTION) : '';
    return { ...line, given: { mark, end: start ?? line.head.end, time: line.head.time } };
  });
  return answers >= FEWEST && questions >= FEWEST && asked >= questions * MOSTLY ? marked : null;
}

/** "Partner: Ze klaagt nooit." among answers without a mark. */
function thirdVoice({ text }: Line): { readonly mark: string; readonly end: number } | null {
  const [all = '', mark = ''] = /^\s*(\p{L}[\p{L} ]{1,30}?)\s*[:：]\s+(?=\S)/u.exec(text) ?? [];
  return roleInWords(mark) === 'other' || isRelative(mark) ? { mark, end: all.length } : null;
}

function isWhole({ text, emphasised }: Line): boolean {
  return emphasised >= text.trimEnd().length;
}
