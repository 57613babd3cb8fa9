/** A mark between braces, or what else matters to them: an escaped character, the ends of an HTML comment. */
export interface Token {
  readonly mark: string;
  readonly from: number;
  readonly to: number;
}

const MARKS = /\{==|==\}|\{>>|<<\}|\{\+\+|\+\+\}|\{--|--\}|\{~~|~>|~~\}/g;
const MARKDOWN_MARKS = /\\[!-/:-@[-`{-~]|<!--|-->|\{==|==\}|\{>>|<<\}|\{\+\+|\+\+\}|\{--|--\}|\{~~|~>|~~\}/g;

/** The tokens of a text, in order, with a search for the next of a kind that takes linear time over all searches. */
export class Tokens {
  readonly list: readonly Token[];
  readonly #cursors = new Map<string, number>();

  /** `markdown`: a backslash escapes, and HTML comments count. */
  constructor(source: string, from: number, markdown: boolean) {
    const tokens: Token[] = [];
    const pattern = new RegExp(markdown ? MARKDOWN_MARKS : MARKS);
    pattern.lastIndex = from;
    for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
      if (match[0].startsWith('\\')) continue;
      tokens.push({ mark: match[0], from: match.index, to: match.index + match[0].length });
    }
    this.list = tokens;
  }

  /** Index of the first token of a kind behind `index`, or the number of tokens. Asked with rising indices. */
  next(mark: string, index: number): number {
    let cursor = Math.max(this.#cursors.get(mark) ?? 0, index + 1);
    while (cursor < this.list.length && this.list[cursor]?.mark !== mark) cursor++;
    this.#cursors.set(mark, cursor);
    return cursor;
  }
}
