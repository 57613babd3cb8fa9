import type { Kept } from '../text/kept.ts';
import type { LineWriter } from './line-writer.ts';

/**
 * Prose without a single character that Markdown minds is what most of a transcript is. Such a paragraph is read as
 * it stands, and only the others go through the parser: that makes a corpus some five times as fast to read.
 */

// A speaker's mark in bold, `**R:** ` or `**R**:`, as CommonMark closes it: before a blank, or behind a letter.
const BOLD =
  /^\*\*(?:([^\s*_`[\]<&\\][^*_`[\]<&\\]{0,40})\*\*(?=\s|$)|([\p{L}\p{N}][\p{L}\p{N} ]{0,40}(?<=[\p{L}\p{N}]))\*\*)/u;
const MINDED = /[*_`[\]<&\\~|]/;
// What a line must not start with: indents, headings, quotes, lists, rules, underlines, footnotes.
const STARTS = /^(?:[\s#>=+:|~-]|\d{1,9}[.)](?:\s|$))/;

/**
 * The index behind the paragraph that starts at line `first`, where every line of it is plain; `first` itself where
 * the parser has to look. The line before it is blank, so nothing above it can reach into it.
 */
export function plainUntil(kept: Kept, first: number): number {
  for (let i = first; i < kept.lines.length; i++) {
    const line = kept.lines[i];
    const words = line === undefined ? '' : kept.text.slice(line.from, line.to);
    if (words.trim() === '') return i;
    const rest = words.slice(BOLD.exec(words)?.[0].length ?? 0);
    if (MINDED.test(rest) || STARTS.test(words)) return first;
  }
  return kept.lines.length;
}

/** Writes the lines of a plain stretch; stars around a speaker's mark are no words. */
export function writePlain(from: number, to: number, out: LineWriter): void {
  let start = from;
  for (const line of out.text.slice(from, to).split(/\r\n|\n|\r/)) {
    const end = start + line.trimEnd().length;
    const bold = BOLD.exec(line);
    if (bold === null) out.words(start, end);
    else {
      const closed = start + bold[0].length;
      out.emphasise(() => out.words(start + 2, closed - 2));
      out.words(closed, end);
    }
    out.endLine();
    start += line.length;
    start += out.text.startsWith('\r\n', start) ? 2 : 1;
  }
}
