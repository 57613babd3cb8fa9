import type { Document } from '../../model/document.ts';
import { colon } from '../forms/colon.ts';
import { type Line, linesIn } from '../lines.ts';
import { tidyMark } from '../marks.ts';
import { roleByCustom } from '../roles.ts';
import { millisecondsIn } from '../times.ts';
import { speakerIn } from './columns.ts';
import { cellText, type Grid, type GridRow, isWideRow, withoutWideRows } from './grid.ts';
import type { TalkTable } from './talk-table.ts';

/** Codes beside the words of their row; indexes in `Document.paragraphs`. */
export interface Beside {
  /** Of one cell, or of one for each level from the top down. */
  readonly codes: readonly (readonly number[])[];
  readonly words: readonly number[];
}

export interface TableLines {
  readonly lines: readonly Line[];
  readonly beside: readonly Beside[];
}

/** The rows of a table as lines: who speaks, and then the words. Numbers, times and codes are no words. */
export function tableLines(document: Document, grid: Grid, table: TalkTable): TableLines {
  const lines: Line[] = [];
  const beside: Beside[] = [];
  const heads = new Set(withoutWideRows(document, grid).rows.slice(0, table.firstRow));
  for (const row of grid.rows) {
    if (heads.has(row)) continue;
    if (isWideRow(document, grid, row)) {
      lines.push(...wideLines(document, row));
      continue;
    }
    lines.push(...rowLines(document, row, table));
    const words = table.words.flatMap(({ column }) => row.get(column) ?? []);
    const answer = row.get(table.words[table.words.length - 1]?.column ?? -1) ?? [];
    for (const columns of table.codes) {
      const filled = columns.filter((column) => cellText(document, row, column) !== '');
      if (filled.length > 0)
        beside.push({
          codes: filled.map((column) => row.get(column) ?? []),
          words: answer.length > 0 ? answer : words,
        });
    }
  }
  return { lines, beside };
}

/** A row that is one wide cell heads the rows below it, unless it says who speaks in it. */
function wideLines(document: Document, row: GridRow): Line[] {
  const lines = [...row.values()].flat().flatMap((i) => linesIn(document, i));
  const isSaid = lines.some((line) => roleByCustom(colon.read(line)?.mark ?? '') !== 'unknown');
  return isSaid ? lines : lines.map((line) => ({ ...line, isHeading: true }));
}

function rowLines(document: Document, row: GridRow, table: TalkTable): Line[] {
  const { speaker, words, time, isOfAnswers: answers = false } = table;
  const when = time === null ? null : millisecondsIn(cellText(document, row, time));
  const linesAt = (column: number) => (row.get(column) ?? []).flatMap((i) => linesIn(document, i));
  const who = speaker === null ? [] : linesAt(speaker).slice(0, 1);
  const lines = who.map((line): Line => {
    const said = speakerIn(cellText(document, row, speaker ?? 0));
    const mark = tidyMark(answers && /^\d/u.test(said) ? `Respondent ${said.replace(/\D+$/u, '')}` : said);
    return { ...line, given: { mark, end: line.text.length, time: when, answers } };
  });
  for (const { column, speaker: own } of words) {
    for (const [i, line] of linesAt(column).entries()) {
      const mark = own !== null && i === 0 ? tidyMark(own) : '';
      const saysItself = speaker === null && own === null;
      const timed = { ...line, head: { ...line.head, time: line.head.time ?? when } };
      const isAnswer = answers && own !== null && roleByCustom(own) !== 'researcher';
      lines.push(saysItself ? timed : { ...line, given: { mark, end: 0, time: when, answers: isAnswer } });
    }
  }
  return lines;
}
