/** Special wherever they stand. The bar parts cells, the dollar is mathematics in Pandoc and on GitHub. */
const ANYWHERE = /[\\`*<~|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What turns a line into something else than a paragraph: headings, lists, Pandoc's definitions and title; rules, underlines. */
const LINE_START = /^(?:#{1,6}|[+\-:%])(?=\s|$)|^(?:-{2,}|=+)(?=\s*$)|^>/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/**
 * Words as they are, in Markdown. What needs no backslash gets none, so that `[naam 1]` stays readable:
 * a bracket is escaped only where a link, a footnote or a box to tick could come of it.
 */
export function escapeLine(line: string): string {
  const brackets = /\][([:]/.test(line) ? /\[/g : /\[(?=\^|[ xX]\])/g;
  return line
    .replace(ANYWHERE, '\\$&')
    .replace(brackets, '\\[')
    .replace(/&(?=#|[A-Za-z])/g, '\\&')
    .replace(LINE_START, '\\$&')
    .replace(NUMBERED, '$1\\$2')
    .replace(/(?<=\s)#+$/, '\\$&'); // closes a heading, and is gone
}

/** Lines of a text, each escaped; `lineBreak` is what stands between them. */
export function escapeLines(text: string, lineBreak: string): string {
  return linesOf(text).map(escapeLine).join(lineBreak);
}

/** A part of a text that goes on before and behind it: what is around its lines stays. */
export function escapedWithin(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\S.*\S|\S/, escapeLine))
    .join('\n');
}

/** Without what is empty, and without blanks around. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
