import { matchesOf } from '../../language/matches.ts';
import type { Unread } from '../../model/document.ts';
import { entityAt } from '../entities.ts';
import type { Kept } from '../text/kept.ts';
import type { Run, TextLine } from '../text/layout.ts';

/** What is not simply a word: a line end with what a quote or an indentation puts behind it, an escape, an ampersand. */
const SPECIAL = /(?:\r\n|\n|\r)[ \t>]*|\\[!-/:-@[-`{-~]|&/g;

/** Collects the words of blocks into lines: one for every line of the file. */
export class LineWriter {
  readonly lines: TextLine[] = [];
  readonly text: string;
  readonly unread: Unread[] = [];
  /** How many tables were begun. */
  tables = 0;
  #runs: Run[] = [];
  /** How many stretches of bold or italic words are open. */
  #emphasised = 0;

  constructor(kept: Kept) {
    this.text = kept.text;
  }

  /** Ends the line that is being written; one without words is left out. */
  endLine(): void {
    if (this.#runs.length > 0) this.lines.push({ runs: this.#runs, heading: null });
    this.#runs = [];
  }

  /** Words as they stand, without a line end in them. */
  words(from: number, to: number): void {
    if (to > from) this.#push(this.text.slice(from, to), from, to);
  }

  /** What is written meanwhile is bold, or in italics. */
  emphasise(write: () => void): void {
    this.#emphasised++;
    write();
    this.#emphasised--;
  }

  /** Words as they stand, over lines. */
  raw(from: number, to: number): void {
    this.#write(from, to, false);
  }

  /** Words with what Markdown escapes: `\*` is an asterisk, `&eacute;` an é. */
  escaped(from: number, to: number): void {
    this.#write(from, to, true);
  }

  #push(text: string, from: number, to: number): void {
    this.#runs.push({ text, from, to, ...(this.#emphasised > 0 ? { emphasised: true } : {}) });
  }

  #write(from: number, to: number, decode: boolean): void {
    const stretch = this.text.slice(from, to);
    let start = 0;
    for (const match of matchesOf(stretch, SPECIAL)) {
      const at = match.index;
      const lineEnds = match[0].startsWith('\n') || match[0].startsWith('\r');
      if (!lineEnds && !decode) continue;
      if (lineEnds || match[0].startsWith('\\')) {
        this.words(from + start, from + at);
        if (lineEnds) this.endLine();
        start = lineEnds ? at + match[0].length : at + 1;
        continue;
      }
      const entity = entityAt(stretch, at);
      if (entity === null) continue;
      const end = at + entity.written.length;
      this.words(from + start, from + at);
      this.#push(entity.words, from + at, from + end);
      start = end;
    }
    this.words(from + start, to);
  }
}
