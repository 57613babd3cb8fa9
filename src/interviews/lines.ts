import { INVISIBLE } from '../language/clean.ts';
import type { Cell, Document, Paragraph } from '../model/document.ts';
import { wordsOf } from '../model/words-of.ts';
import { isOfProgram, isOfRecording } from './program-lines.ts';
import { millisecondsIn, STAMP } from './times.ts';

/** A line of a document as it is read for turns: a paragraph, or what a soft line break cuts out of one. */
export interface Line {
  /** Index in `Document.paragraphs`. */
  readonly paragraph: number;
  /** UTF-16 units from the paragraph's start to the line's. */
  readonly offset: number;
  readonly text: string;
  readonly number: number;
  readonly isHeading: boolean;
  /** What the word processor computes before the paragraph; empty on its further lines. */
  readonly label: string;
  /** UTF-16 units of the line that are bold, italic or underlined from its start on. */
  readonly emphasised: number;
  readonly cell: Cell | null;
  readonly head: Head;
  /** A cue of subtitles. */
  readonly isCue: boolean;
  /** "[opname stopt]", "[opname hervat]": no words of anybody, and mostly the last of the talk. */
  readonly closes: boolean;
  /** Set where a table says who speaks: no mark has to be looked for. */
  readonly given: GivenMark | null;
}

/** What stands before a speaker's mark and is no part of it: blanks, a number, a time. */
export interface Head {
  /** UTF-16 units of the line. */
  readonly end: number;
  readonly number: number | null;
  /** Milliseconds. */
  readonly time: number | null;
}

export interface GivenMark {
  /** Empty for a line that goes on with the turn before it. */
  readonly mark: string;
  /** Where its words start, in UTF-16 units of the line. */
  readonly end: number;
  readonly time: number | null;
  /** The table says that it is a respondent's: its column of answers has one of respondents beside it. */
  readonly answers?: boolean;
}

/** A short paragraph that nothing sets off: no heading, no cell, no cue. */
export function isPlainLine({ text, heading, cell, time }: Paragraph, longest: number): boolean {
  return heading === null && cell === undefined && time === undefined && text.length <= longest;
}

/** The lines of one paragraph that hold any words. */
export function linesIn(document: Document, i: number): Line[] {
  const paragraph = document.paragraphs[i];
  if (paragraph === undefined) return [];
  const lines: Line[] = [];
  let offset = 0;
  for (const text of wordsOf(paragraph.text).split('\n')) {
    const time = offset === 0 ? (paragraph.time?.from ?? null) : null;
    const head = lineHead(text);
    const line: Line = {
      paragraph: i,
      offset,
      text,
      number: paragraph.line,
      isHeading: paragraph.heading !== null,
      label: offset === 0 && paragraph.label !== undefined ? wordsOf(paragraph.label).trim() : '',
      emphasised: emphasisedAt(paragraph, offset, head.end, text.length),
      cell: paragraph.cell ?? null,
      head: { ...head, time: head.time ?? time },
      isCue: paragraph.time !== undefined,
      closes: isOfRecording(text),
      given: null,
    };
    const isEmpty = text.trim() === '' || (!line.closes && isOfProgram(text));
    if (!isEmpty || (line.label !== '' && paragraph.text.length === 0)) lines.push(line);
    offset += text.length + 1;
  }
  return lines;
}

/** What stands before a mark need not be set off with it: "[00:00:05] **Piet** Met de bus". */
function emphasisedAt({ emphasis = [] }: Paragraph, offset: number, head: number, length: number): number {
  const start = offset + head;
  let end = start;
  for (const { from, to } of emphasis) if (from <= end && to > end) end = to;
  return end === start ? 0 : Math.min(end - offset, length);
}

/** Blanks, and what nobody sees. */
export const BLANK = `[\\s${INVISIBLE}]`;
const BLANKS = new RegExp(`${BLANK}*`, 'y');
const TIME = new RegExp(`${STAMP}(?:${BLANK}*[-–](?=${BLANK}))?`, 'y');
const NUMBER = new RegExp(`#?[[(]?(\\d{1,4})(?:[\\])]?[.):]?(?=${BLANK})|[\\])]?[.)](?=\\p{Lu}))`, 'uy');

const STARTS_WITH_WORDS = /^[A-Za-z]/;
const NO_HEAD: Head = { end: 0, number: null, time: null };

/** In any order, a number and a time once each. */
function lineHead(text: string): Head {
  if (STARTS_WITH_WORDS.test(text)) return NO_HEAD;
  let end = after(BLANKS, text, 0);
  let number: number | null = null;
  let time: number | null = null;
  while (end < text.length) {
    const timed = time === null ? after(TIME, text, end) : end;
    if (timed > end) time = millisecondsIn(text.slice(end, timed));
    const numbered: number = timed === end && number === null ? after(NUMBER, text, end) : timed;
    if (numbered > timed) number = Number(/\d+/.exec(text.slice(end, numbered))?.[0]);
    if (numbered === end) break;
    end = after(BLANKS, text, numbered);
  }
  return { end, number, time };
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
