import type { Document } from '../model/document.ts';
import type { InterviewDate, Speaker, Transcript, UnreadInterview } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { dateIn } from './header.ts';
import { type Line, linesIn } from './lines.ts';
import { type Mark, markKey } from './marks.ts';
import { turnsOf } from './turns.ts';
import { type LegendRole, legendRole, WRITTEN_FACTS } from './written-form.ts';

/** What a file of one interview that kantlijn wrote holds: exactly what was written, whatever it looks like. */
export interface WrittenInterview {
  readonly transcript: Transcript | null;
  /** Of a file without turns. */
  readonly unread: UnreadInterview | null;
}

export function writtenInterview(document: Document, id: string): WrittenInterview {
  const { paragraphs } = document;
  const title = paragraphs.find(({ heading }) => heading !== null);
  const heading = title?.text ?? RawText.own(id);
  const line = title?.line ?? 1;
  const { speakers, passedOver } = writtenLegend(document);
  const lines = paragraphs.flatMap(({ heading: level, quoted }, i) =>
    level === null && quoted !== true ? linesIn(document, i) : [],
  );
  const known = new Map(speakers.map(({ mark, role }) => [markKey(mark), { mark, role }]));
  const talk = turnsOf(lines, lines.map(markAt), known);
  if (talk.turns.length === 0)
    return { transcript: null, unread: { document, heading, line, marks: passedOver, isEmpty: false } };
  const transcript = {
    ...{ id, heading, document, line, speakers, passedOver, ...talk, ...meetingFacts(document) },
    ...{
      aside: new Set<number>(),
      attributes: new Map(),
      remarks: [],
      above: NO_TEXT,
      group: null,
      respondents: [],
      beside: [],
    },
  };
  return { transcript, unread: null };
}

/** `**R1:**` and what stands behind it; a line without goes on with the turn above it. */
function markAt({ text, emphasised }: Line): Mark | null {
  // A line that is too long for Markdown keeps its stars.
  const written = emphasised > 0 ? text.slice(0, emphasised) : LONG_MARK.exec(text)?.[0];
  if (written === undefined || !/:\**$/.test(written)) return null;
  const mark = written.replace(/^\*\*|:(?:\*\*)?$/g, '').trim();
  const behind = text.slice(written.length);
  const end = written.length + behind.length - behind.trimStart().length;
  return { mark, aside: '', end, time: null };
}

const LONG_MARK = /^\*\*[^*]{0,120}:\*\*/;

interface WrittenLegend {
  readonly speakers: readonly Speaker[];
  readonly passedOver: Transcript['passedOver'];
}

/** Block quotes above the turns: who speaks, and as what. */
function writtenLegend({ paragraphs }: Document): WrittenLegend {
  const listed = paragraphs.flatMap(({ quoted, text, line, emphasis = [] }) => {
    const [bold] = emphasis;
    if (quoted !== true || bold === undefined) return [];
    const words = wordsOf(text);
    const role = legendRole(words.slice(bold.to).trim());
    return role === null ? [] : [{ mark: words.slice(0, bold.to).replace(/:$/, ''), role, line }];
  });
  return {
    speakers: listed.flatMap(({ mark, role }) => {
      const speaking = { mark, declared: true, guessed: false, respondents: [] };
      return isPassedOver(role) ? [] : [{ ...speaking, role }];
    }),
    passedOver: listed.flatMap(({ mark, role, line }) =>
      isPassedOver(role) ? [{ mark, count: 1, line, asks: false }] : [],
    ),
  };
}

function isPassedOver(role: LegendRole): role is 'passed-over' {
  return role === 'passed-over';
}

function meetingFacts({ properties }: Document): Pick<Transcript, 'date' | 'duration' | 'byPhone'> {
  const said = (key: string) => {
    const value = properties.get(key);
    return value === undefined ? null : wordsOf(value);
  };
  const [date, minutes] = [said(WRITTEN_FACTS.date), said(WRITTEN_FACTS.minutes)];
  return {
    date: date === null ? null : (dateIn(date, 1) ?? partialDate(date)),
    duration: minutes === null ? null : Number(minutes),
    byPhone: said(WRITTEN_FACTS.phone) !== null,
  };
}

/** A date of which only a part is left: "[2016]". */
function partialDate(words: string): InterviewDate {
  const year = /\d{4}/.exec(words)?.[0];
  return {
    text: RawText.of(words),
    year: year === undefined ? null : Number(year),
    month: null,
    day: null,
    line: 1,
  };
}
