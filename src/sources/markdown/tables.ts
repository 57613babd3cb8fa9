import type { Run, TextLine } from '../text/layout.ts';

/**
 * The rows of a table as lines, cells with a tab between them; other lines as they are. `text` is the kept text,
 * which tells a bar between cells from one that is escaped.
 */
export function tableRows(lines: readonly TextLine[], text: string): readonly TextLine[] {
  const [head, rule, ...rows] = lines;
  if (head === undefined || rule === undefined || !isRule(wordsOf(rule)) || !wordsOf(head).includes('|')) {
    return lines;
  }
  return [head, ...rows].map((line) => ({ ...line, runs: joinCells(cellsOf(line.runs, text)) }));
}

function wordsOf(line: TextLine): string {
  return line.runs.map((run) => run.text).join('');
}

/** `|---|:--:|` under the head of a table. */
function isRule(words: string): boolean {
  if (!words.includes('|')) return false;
  const cells = words.trim().split('|');
  return cells.every((cell, i) => {
    const outer = i === 0 || i === cells.length - 1;
    return (outer && cell.trim() === '') || /^:?-+:?$/.test(cell.trim());
  });
}

interface Cell {
  readonly runs: Run[];
  /** Where the bar before it stands. */
  readonly bar: number;
}

function cellsOf(runs: readonly Run[], text: string): Cell[] {
  const cells: Cell[] = [{ runs: [], bar: -1 }];
  for (const run of runs) {
    let start = 0;
    for (const { index } of run.text.matchAll(/\|/g)) {
      const escaped = index === 0 && text[run.from - 1] === '\\';
      if (escaped || run.text.length !== run.to - run.from) continue;
      cells.at(-1)?.runs.push(part(run, start, index));
      cells.push({ runs: [], bar: run.from + index });
      start = index + 1;
    }
    cells.at(-1)?.runs.push(start === 0 ? run : part(run, start, run.text.length));
  }
  return cells.map((cell) => ({ ...cell, runs: trim(cell.runs) }));
}

/** The bars at both ends of a row make no cell. */
function joinCells(cells: readonly Cell[]): Run[] {
  const inner = cells.filter(({ runs }, i) => runs.length > 0 || (i > 0 && i < cells.length - 1));
  return inner.flatMap(({ runs, bar }, i) =>
    i === 0 ? runs : [{ text: '\t', from: bar, to: bar + 1 }, ...runs],
  );
}

function part(run: Run, from: number, to: number): Run {
  return { text: run.text.slice(from, to), from: run.from + from, to: run.from + to };
}

function trim(runs: readonly Run[]): Run[] {
  const filled = runs.filter((run) => run.text !== '');
  while (filled.length > 0 && filled[0]?.text.trim() === '') filled.shift();
  while (filled.length > 0 && filled.at(-1)?.text.trim() === '') filled.pop();
  return filled.map((run, i) => {
    if (run.text.length !== run.to - run.from) return run;
    const start = i === 0 ? run.text.length - run.text.trimStart().length : 0;
    const end = i === filled.length - 1 ? run.text.trimEnd().length : run.text.length;
    return part(run, start, end);
  });
}
