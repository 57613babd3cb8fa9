/**
 * Words in Markdown, line by line, with what stands between them put in as it is: at the place that it has in the words.
 * Empty lines are left out, and what stood in one goes to the line before it.
 */
export function markedLines(words: string, insertions: ReadonlyMap<number, string>): string[] {
  const lines: string[] = [];
  const places = [...insertions.keys()].sort((a, b) => a - b);
  let from = 0;
  let next = 0;
  for (const line of words.split('\n')) {
    const to = from + line.length;
    const own: number[] = [];
    for (; next < places.length && (places[next] ?? 0) <= to; next++) own.push(places[next] ?? 0);
    const written = markedLine(
      line,
      own.map((place) => [place - from, insertions.get(place) ?? ''] as const),
    );
    if (line.trim() !== '') lines.push(written);
    else if (written.trim() !== '') lines.push(`${lines.pop() ?? ''}${written.trim()}`);
    from = to + 1;
  }
  return lines;
}

function markedLine(line: string, insertions: readonly (readonly [place: number, words: string])[]): string {
  const isLinked = /\][([:]/.test(line);
  let written = '';
  let done = 0;
  for (const [place, words] of [...insertions, [line.length, ''] as const]) {
    written += escapedMarks(line.slice(done, place), isLinked) + words;
    done = place;
  }
  return escapedStart(written);
}

const SPECIAL = /[\\`*<>~|${}_]|&(?=#|[A-Za-z])/g;

/** A bracket gets a backslash only where a link, a footnote or a box to tick could come of it: `[naam 1]` stays readable. */
function escapedMarks(words: string, isLinked: boolean): string {
  return words.replace(SPECIAL, '\\$&').replace(isLinked ? /\[/g : /\[(?=\^|[ xX]\])/g, '\\[');
}

/** Marks between braces are taken out before a line is read, so that what starts it may stand behind some. */
const OPENING = /^((?:\{==)*\s*)(#{1,6}(?=\s|$)|[+\-:%](?=\s|$)|-{2,}|=+(?=\s*$))/;
const NUMBERED = /^((?:\{==)*\s*\d{1,9})([.)])(?=\s|$)/;

/** What would make something else than a paragraph of a line. */
function escapedStart(line: string): string {
  return line
    .trim()
    .replace(OPENING, '$1\\$2')
    .replace(NUMBERED, '$1\\$2')
    .replace(/(?<=\s)(#+)$/, '\\$1');
}
