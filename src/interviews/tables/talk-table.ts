import type { Document } from '../../model/document.ts';
import { colon } from '../forms/colon.ts';
import { isLabelWord, isNoName } from '../label-words.ts';
import { linesIn } from '../lines.ts';
import { isNameLike } from '../marks.ts';
import { isLikePerson } from '../person-words.ts';
import { roleByCustom, roleInWords } from '../roles.ts';
import { ANSWER, QUESTION } from '../set-off-questions.ts';
import { columnHeads, isForCodesAlone } from './code-heads.ts';
import { codeColumnGroups } from './code-levels.ts';
import {
  areHeadedSpeakers,
  areMarks,
  areNumbers,
  areSpeakers,
  areTimes,
  type ColumnKind,
  kindsOfHead,
} from './columns.ts';
import { cellText, type Grid, withoutWideRows } from './grid.ts';

/** Which columns of a table hold talk, and what stands beside it. All columns count from 0. */
export interface TalkTable {
  /** The rows below the head, from this one on; without those that are one wide cell. */
  readonly firstRow: number;
  /** Null where the words say themselves who speaks, or their column does. */
  readonly speaker: number | null;
  readonly words: readonly WordsColumn[];
  /** Whoever speaks answers: "Respondent | Antwoord" below a question. */
  readonly isOfAnswers?: boolean;
  readonly time: number | null;
  /** Codes and remarks on the words of their row: columns alone, or one for each level from the top down. */
  readonly codes: readonly (readonly number[])[];
  /** Columns of which nobody knows what they are: neither said nor beside it. */
  readonly unread: readonly number[];
}

interface WordsColumn {
  readonly column: number;
  /** Who speaks in it; null where another column or the words themselves say so. */
  readonly speaker: string | null;
}

interface TalkColumn {
  readonly index: number;
  readonly kinds: ReadonlySet<ColumnKind>;
  readonly head: string;
  /** Of the rows below the head, the filled ones. */
  readonly cells: readonly string[];
}

/** Null for a table that is no talk: a list of respondents, topics, dates. */
export function talkTable(document: Document, whole: Grid): TalkTable | null {
  const grid = withoutWideRows(document, whole);
  if (isForCodesAlone(columnHeads(document, grid), grid.rows.length - 1)) return null;
  const columns = talkColumns(document, grid);
  const found = talkAmong(document, grid, columns);
  if (found === null) return null;
  const { speaker, time, words, codes } = found;
  const read = new Set([speaker, time, ...words.map(({ column }) => column), ...codes.flat()]);
  const unread = columns.filter(
    ({ index, kinds, cells }) =>
      !read.has(index) &&
      cells.length > 0 &&
      !kinds.has('number') &&
      !areNumbers(cells) &&
      !holdsTimes({ kinds, cells }),
  );
  return { ...found, unread: unread.map(({ index }) => index) };
}

/** Most of a column of times is numbers, whatever stands behind them; below "Begin" or "Einde" may be words. */
function holdsTimes({ kinds, cells }: Pick<TalkColumn, 'kinds' | 'cells'>): boolean {
  return (
    areTimes(cells) ||
    (kinds.has('time') && cells.filter((cell) => /\d/.test(cell)).length * 2 > cells.length)
  );
}

function talkAmong(
  document: Document,
  grid: Grid,
  columns: readonly TalkColumn[],
): Omit<TalkTable, 'unread'> | null {
  const has = (kind: ColumnKind) => columns.find(({ kinds }) => kinds.has(kind));
  const quoted = has('fragment');
  if (quoted !== undefined && has('code') !== undefined && !holdsTalk(document, grid, quoted.index))
    return null;
  const firstRow = hasHead(columns) ? 1 : 0;
  const time = columns.find((column) => column.cells.length > 0 && holdsTimes(column));
  const rest = columns.filter(({ kinds, cells }) => {
    if (kinds.has('number') || kinds.has('time')) return false;
    if (cells.length === 0) return false;
    return kinds.has('code') || (!areNumbers(cells) && !areTimes(cells));
  });
  const base = { firstRow, time: time?.index ?? null };
  const [question, answer] = [has('question'), has('answer')];
  if (question !== undefined && answer !== undefined && question !== answer && firstRow === 1) {
    // Codes beside the answers of several are nobody's for sure.
    const each = answersOfEach(rest);
    const words = [asking(question), ...(each.length > 1 ? each : [answer]).map(wordsColumn)];
    return each.length > 1
      ? { ...base, speaker: null, words, codes: [], isOfAnswers: true }
      : { ...base, speaker: null, words, codes: codeColumns(rest) };
  }
  const answers = firstRow === 1 ? answersByRespondent(rest, columns) : null;
  if (answers !== null) return { ...base, ...answers };
  const unheaded = firstRow === 0 ? askedAndAnswered(rest) : null;
  if (unheaded !== null) return { ...base, ...unheaded };
  const words = rest.find(({ kinds }) => kinds.has('words')) ?? quoted ?? longestColumn(rest);
  if (words === undefined) return null;
  const others = rest.filter((column) => column !== words);
  const speaker = others.find(
    ({ head, kinds, cells }) =>
      ((kinds.has('speaker') || !hasAny(kinds)) && areSpeakers(cells)) ||
      (words.kinds.has('words') && areHeadedSpeakers(head, cells)),
  );
  const column: WordsColumn = { column: words.index, speaker: null };
  if (speaker !== undefined) {
    const codes = others.filter(
      (one) => one !== speaker && (one.kinds.has('code') || (firstRow === 0 && one.index > words.index)),
    );
    return { ...base, speaker: speaker.index, words: [column], codes: codeColumnGroups(codes) };
  }
  const saysItself = columns.length > 1 && marksItself(document, grid, words.index, firstRow);
  const isHeaded = words.kinds.has('words') && has('code') !== undefined;
  if (!saysItself && !isHeaded) return null;
  return {
    ...base,
    speaker: null,
    words: [column],
    codes: firstRow === 0 ? codeColumnGroups(others) : codeColumns(others),
  };
}

/** "Vraag | R1 | R2": the columns that are each headed by somebody who answers. */
function answersOfEach(columns: readonly TalkColumn[]): TalkColumn[] {
  const each = columns.filter(({ head, kinds }) => kinds.has('answer') && isSomebodysHead(head));
  return new Set(each.map(({ head }) => head)).size === each.length ? each : [];
}

/** "Respondent | Antwoord", one table for each question: every row is a turn of whoever stands in front of it. */
function answersByRespondent(
  filled: readonly TalkColumn[],
  columns: readonly TalkColumn[],
): Pick<TalkTable, 'speaker' | 'words' | 'codes' | 'isOfAnswers'> | null {
  const answer = filled.find(({ kinds }) => kinds.has('answer') && !kinds.has('whom'));
  const whose = columns.find(
    ({ index, kinds, cells }) =>
      index !== answer?.index &&
      (kinds.has('whom') || kinds.has('speaker')) &&
      cells.length > 0 &&
      (areNumbers(cells) || areMarks(cells)),
  );
  if (answer === undefined || whose === undefined) return null;
  const codes = filled.filter(({ kinds }) => kinds.has('code'));
  return {
    speaker: whose.index,
    words: [{ column: answer.index, speaker: null }],
    codes: codeColumnGroups(codes),
    isOfAnswers: true,
  };
}

const MOSTLY_ASKED = 0.6;
const FEWEST_ROWS = 2;

/** Without a head: a column of questions, the next one that has sentences for their answers, and codes behind it. */
function askedAndAnswered(
  columns: readonly TalkColumn[],
): Pick<TalkTable, 'speaker' | 'words' | 'codes'> | null {
  const asked = (cells: readonly string[]) =>
    cells.filter((cell) => cell.endsWith('?')).length / cells.length;
  const at = columns.findIndex(({ cells }) => cells.length >= FEWEST_ROWS && asked(cells) >= MOSTLY_ASKED);
  const [question, answer, ...behind] = at < 0 ? [] : columns.slice(at);
  if (question === undefined || answer === undefined || answer.cells.length < FEWEST_ROWS) return null;
  if (asked(answer.cells) > 1 - MOSTLY_ASKED || !answer.cells.some(isSentence)) return null;
  const words = [
    { column: question.index, speaker: QUESTION },
    { column: answer.index, speaker: ANSWER },
  ];
  return { speaker: null, words, codes: codeColumnGroups(behind) };
}

function isSentence(cell: string): boolean {
  return cell.split(/\s+/u).length >= FEWEST_WORDS;
}

function talkColumns(document: Document, { rows, columns }: Grid): TalkColumn[] {
  const texts = Array.from({ length: columns }, (_, column) =>
    rows.map((row) => cellText(document, row, column)),
  );
  const heads = withAnswering(
    texts.map(([head = '']) => kindsOfHead(head)),
    texts,
  );
  const headed =
    rows.length > 1 && heads.filter(hasAny).length * 2 > columns && heads.filter(hasAny).length > 1;
  return texts.map(([head = '', ...below], index) => ({
    index,
    kinds: headed ? (heads[index] ?? new Set()) : new Set(),
    head: headed ? head : '',
    cells: (headed ? below : [head, ...below]).filter((cell) => cell !== ''),
  }));
}

const FEWEST_WORDS = 4;

const MOSTLY_APART = 0.8;

/**
 * Beside a column of whoever asks, the one that has sentences holds what is answered: where somebody's name or function heads
 * it, or where one of the two is empty in nearly every row.
 */
function withAnswering(
  heads: readonly ReadonlySet<ColumnKind>[],
  texts: readonly (readonly string[])[],
): ReadonlySet<ColumnKind>[] {
  const asking = texts[heads.findIndex((kinds) => kinds.has('question'))];
  if (asking === undefined) return [...heads];
  return heads.map((kinds, i) => {
    const [head = '', ...cells] = texts[i] ?? [];
    const isAnswer =
      head !== '' &&
      !hasAny(kinds) &&
      (isCountedRespondent(head) ||
        ((isSomebodysHead(head) || takeTurns(cells, asking.slice(1))) && cells.some(isSentence)));
    return isAnswer ? new Set<ColumnKind>(['answer']) : kinds;
  });
}

function takeTurns(cells: readonly string[], others: readonly string[]): boolean {
  const apart = cells.filter((cell, row) => (cell === '') !== ((others[row] ?? '') === '')).length;
  return apart > 1 && apart >= cells.length * MOSTLY_APART;
}

/** "R1", "Deelnemer 2". */
function isCountedRespondent(head: string): boolean {
  return /\d$/u.test(head) && roleByCustom(head) === 'respondent';
}

function isSomebodysHead(head: string): boolean {
  if (isCountedRespondent(head)) return true;
  return isLikePerson(head) || (isNameLike(head) && !isLabelWord(head) && !isNoName(head));
}

function hasAny(kinds: ReadonlySet<ColumnKind>): boolean {
  return kinds.size > 0;
}

function hasHead(columns: readonly TalkColumn[]): boolean {
  return columns.some(({ head }) => head !== '');
}

function wordsColumn({ index, head }: TalkColumn): WordsColumn {
  return { column: index, speaker: head };
}

/** "Interviewvraag" is no word for who asks. */
function asking({ index, head }: TalkColumn): WordsColumn {
  return { column: index, speaker: roleByCustom(head) === 'researcher' ? head : QUESTION };
}

function codeColumns(columns: readonly TalkColumn[]): number[][] {
  return codeColumnGroups(columns.filter(({ kinds }) => kinds.has('code')));
}

function longestColumn(columns: readonly TalkColumn[]): TalkColumn | undefined {
  const length = ({ cells }: TalkColumn) => cells.reduce((sum, cell) => sum + cell.length, 0);
  return columns.reduce<TalkColumn | undefined>(
    (best, column) => (best === undefined || length(column) > length(best) ? column : best),
    undefined,
  );
}

/** Somebody asks in its cells, and somebody answers: no fragments that were taken out of an interview. */
function holdsTalk(document: Document, { rows }: Grid, column: number): boolean {
  const roles = rows.slice(1).flatMap((row) => {
    const [first] = row.get(column) ?? [];
    const line = first === undefined ? undefined : linesIn(document, first)[0];
    const mark = line === undefined ? null : colon.read(line);
    return mark === null ? [] : [roleInWords(mark.mark) ?? roleByCustom(mark.mark)];
  });
  return roles.includes('researcher') && roles.includes('respondent');
}

const MOSTLY = 0.5;

/** "I: Hoe was het?" inside the cells. */
function marksItself(document: Document, { rows }: Grid, column: number, firstRow: number): boolean {
  let [filled, marked] = [0, 0];
  for (const row of rows.slice(firstRow)) {
    const [first] = row.get(column) ?? [];
    const line = first === undefined ? undefined : linesIn(document, first)[0];
    if (line === undefined) continue;
    filled++;
    if (colon.read(line) !== null) marked++;
  }
  return filled > 1 && marked >= filled * MOSTLY;
}
