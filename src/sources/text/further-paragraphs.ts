/** A line as far as it matters here: its own words, and whether comments end it. */
export interface CommentedLine {
  readonly body: string;
  readonly comments: readonly unknown[];
}

// The names of levels with a number, or a code in slashes between parentheses: nobody says that in an interview.
const NAMES_A_CODE =
  /(?<![\p{L}\d])(?:labels?|subs?|ads?)\s{0,3}[.:]?\s{0,3}\d|\(\s{0,3}\d{1,3}(?:\/\d{1,3}){1,2}\s{0,3}\)/iu;
const APPENDIX = /^\s*(?:bijlage|appendix|annex)\s+\d/i;
const MARK = /^\s{0,8}(\p{L}[^\s:]{0,24}(?: [^\s:]{1,24}){0,2}) ?:/u;
const SHORT_MARK = /^\p{Lu}\p{L}? ?\d{0,2}$/u;
const MOST_LINES = 12;

/** The marks of speakers in a text: short ones ("R1"), and words that stand before a colon on several lines. */
export class SpeakerMarks {
  readonly #seen = new Map<string, number>();

  /** Lines that name a code do not count: in a comment "Samenwerken:" stands where a speaker's mark would. */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const mark = MARK.exec(line)?.[1];
      if (mark !== undefined && !namesACode(line)) this.#seen.set(mark, (this.#seen.get(mark) ?? 0) + 1);
    }
  }

  /** True where a line starts with a speaker's mark of its own. */
  startsTurn(line: string): boolean {
    const mark = MARK.exec(line)?.[1];
    return mark !== undefined && (SHORT_MARK.test(mark) || (this.#seen.get(mark) ?? 0) > 1);
  }
}

/**
 * How many lines from `first` on are further paragraphs of a comment: those up to the last one that names a
 * code or closes a parenthesis which the comment left open, in a run without a blank line or a new turn.
 * A parenthesis that nothing closes was forgotten, and takes no words of the transcript with it.
 */
export function furtherParagraphs(
  comment: string,
  lines: readonly CommentedLine[],
  first: number,
  speakers: SpeakerMarks,
): number {
  let depth = depthAfter(0, comment);
  let count = 0;
  for (let i = first; i < Math.min(first + MOST_LINES, lines.length); i++) {
    const line = lines[i];
    if (line === undefined || isOther(line.body, speakers)) break;
    const before = depth;
    depth = depthAfter(depth, line.body);
    if (namesACode(line.body) || (before > 0 && depth === 0)) count = i - first + 1;
    // What follows its own comments is theirs.
    if (line.comments.length > 0) break;
  }
  return count;
}

function isOther(body: string, speakers: SpeakerMarks): boolean {
  return body.trim() === '' || APPENDIX.test(body) || speakers.startsTurn(body);
}

function namesACode(words: string): boolean {
  return NAMES_A_CODE.test(words);
}

function depthAfter(depth: number, words: string): number {
  let open = depth;
  for (const mark of words.match(/[()]/g) ?? []) open = mark === '(' ? open + 1 : Math.max(open - 1, 0);
  return open;
}
