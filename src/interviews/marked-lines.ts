import { type KnownRoles, speakersAmong } from './acceptance.ts';
import { dash } from './forms/dash.ts';
import { emphasis } from './forms/emphasis.ts';
import type { MarkForm } from './forms/form.ts';
import { MARK_FORMS } from './forms/index.ts';
import { ownLine } from './forms/own-line.ts';
import { sign } from './forms/sign.ts';
import { tab } from './forms/tab.ts';
import type { Line } from './lines.ts';
import { loneMarks } from './lone-marks.ts';
import { type Mark, markKey } from './marks.ts';
import { roleByCustom } from './roles.ts';
import { type Tally, tallyOf } from './tally.ts';
import { twoVoices } from './two-voices.ts';

/** Lines, with the marks by which somebody speaks. */
export interface MarkedLines {
  readonly lines: readonly Line[];
  /** For each line its mark, null where it has none or nobody's. */
  readonly marks: readonly (Mark | null)[];
  /** For each line what looks like a mark in a form that sets marks off, of speakers and of others. */
  readonly seen: readonly (Mark | null)[];
  /** By key, what is called as people are and may be no more than words of whoever speaks above it. */
  readonly doubtful: ReadonlySet<string>;
}

interface Reading {
  readonly form: MarkForm;
  readonly marks: readonly (Mark | null)[];
  readonly speakers: ReadonlySet<string>;
  readonly score: number;
}

/**
 * Reads every line in every form of marks. The form whose speakers open most lines is how this text is written;
 * another one counts only where it opens a line with one of the same speakers.
 */
export function markLines(lines: readonly Line[], known: KnownRoles): MarkedLines {
  const firm = MARK_FORMS.filter(({ isFirm }) => isFirm).map((form) => readingOf(form, lines, known));
  const surest = bestReading(firm);
  // No form that is not firm can open more lines than are left.
  const isSettled = surest.score * 2 > lines.length;
  const loose = isSettled ? [] : LOOSE.map((form) => readingOf(form, lines, known));
  const best = bestReading([surest, ...loose]);
  const lone = SET_OFF.has(best.form) ? loneMarks(lines, best.marks, best.speakers) : null;
  const speakers = new Set([...best.speakers, ...(lone?.speakers ?? [])]);
  const isSpeakers = (mark: Mark | null) => mark !== null && speakers.has(markKey(mark.mark));
  const marks = lines.map((line, i) => {
    const own = best.marks[i] ?? null;
    if (isSpeakers(own)) return own;
    const other =
      [...firm, ...loose].find((reading) => isSpeakers(reading.marks[i] ?? null))?.marks[i] ?? null;
    if (other !== null || !isSettled || line.isHeading || line.closes) return other;
    return LOOSE.map((form) => form.read(line)).find(isSpeakers) ?? null;
  });
  // Words before a dash are often just words; signs and words in bold are set off.
  const setOff = [...firm, ...loose.filter(({ form }) => form === sign || form === emphasis)];
  return {
    lines,
    marks: known.size === 0 ? withoutCount(marks) : marks,
    seen: lines.map((_, i) => setOff.find((reading) => reading.marks[i] != null)?.marks[i] ?? null),
    doubtful: lone?.doubtful ?? new Set(),
  };
}

/** Forms in which words alone look like no mark. */
const SET_OFF: ReadonlySet<MarkForm> = new Set(
  MARK_FORMS.filter((form) => form.isFirm || [dash, tab, emphasis].includes(form)),
);
const LOOSE = MARK_FORMS.filter(({ isFirm }) => !isFirm);

function bestReading(readings: readonly Reading[]): Reading {
  return readings.reduce((winner, one) => (one.score > winner.score ? one : winner));
}

function readingOf(form: MarkForm, lines: readonly Line[], known: KnownRoles): Reading {
  const read = lines.map((line) => (line.isHeading || line.closes ? null : form.read(line)));
  const marks = form === ownLine ? timedAlike(read) : read;
  const tally = tallyOf(marks);
  const order = marks.flatMap((mark) => (mark === null ? [] : [markKey(mark.mark)]));
  const accepted = speakersAmong(tally, known, form.isFirm, order);
  const speakers = accepted.size > 1 ? accepted : new Set([...accepted, ...twoVoices(lines, marks)]);
  return { form, marks, speakers, score: scoreOf(form, marks, { tally, speakers, known }) };
}

const MOSTLY_TIMED = 0.8;

/** Where those who speak on a line of their own do so at a time, a line with a name and no time is a list of who was there. */
function timedAlike(marks: readonly (Mark | null)[]): readonly (Mark | null)[] {
  const timed = [...tallyOf(marks).values()].filter(({ isTimed }) => isTimed);
  const keys = new Set(timed.map(({ mark }) => markKey(mark)));
  const theirs = marks.flatMap((mark) => (mark !== null && keys.has(markKey(mark.mark)) ? [mark] : []));
  const share = theirs.filter(({ time }) => time !== null).length;
  if (keys.size < 2 || share < theirs.length * MOSTLY_TIMED) return marks;
  return marks.map((mark) => (mark?.time == null ? null : mark));
}

const FEWEST_TURNS = 3;
const LEAST_ALTERNATION = 0.5;

/** How many lines the speakers open. A form that is not firm has to have people who take turns. */
function scoreOf(
  form: MarkForm,
  marks: readonly (Mark | null)[],
  {
    tally,
    speakers,
    known,
  }: Pick<Reading, 'speakers'> & { readonly tally: Tally; readonly known: KnownRoles },
): number {
  const opened = marks.flatMap((mark) => {
    const key = mark === null ? '' : markKey(mark.mark);
    return speakers.has(key) ? [key] : [];
  });
  if (form.isFirm || opened.length === 0) return opened.length;
  if (enumerates(opened)) return 0;
  const changes = opened.filter((key, i) => i > 0 && key !== opened[i - 1]).length;
  const alternates = new Set(opened).size > 1 && changes >= (opened.length - 1) * LEAST_ALTERNATION;
  const sayWho = [...speakers].every(
    (key) => known.has(key) || roleByCustom(tally.get(key)?.mark ?? '') !== 'unknown',
  );
  return alternates && (opened.length >= FEWEST_TURNS || sayWho) ? opened.length : 0;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const FEW = 3;

/** "I. … II. … III. …", "A. … B. … C. …": the members of a list, one after the other. */
function enumerates(keys: readonly string[]): boolean {
  if (new Set(keys).size < FEW) return false;
  const steps = keys.filter((key, i) => i > 0 && followsInOrder(keys[i - 1] ?? '', key)).length;
  return steps >= (keys.length - 1) * LEAST_ALTERNATION;
}

function followsInOrder(key: string, next: string): boolean {
  const roman = ROMAN.indexOf(key);
  if (roman >= 0 && ROMAN[roman + 1] === next) return true;
  return /^[a-z]$/.test(key) && /^[a-z]$/.test(next) && next.charCodeAt(0) === key.charCodeAt(0) + 1;
}

/** "V1", "Vraag 12": what it is called, and its number. */
const COUNTED = /^(\p{L}[\p{L}\p{M}. _-]*?)[ _]?(\d{1,3})$/u;
/** Exchanges from which on a number counts, and does not tell people apart. */
const FEWEST = 3;

/**
 * "V1: … A1: … V2: … A2: …" without the numbers: they count questions and answers, and are no part of who speaks. As they
 * are where the numbers go down, or where the two kinds of marks do not have the same ones.
 */
function withoutCount(marks: readonly (Mark | null)[]): readonly (Mark | null)[] {
  const numbers = new Map<string, Set<number>>();
  let last = 0;
  for (const mark of marks) {
    if (mark === null) continue;
    const [, stem, digits] = COUNTED.exec(mark.mark) ?? [];
    const number = Number(digits);
    if (stem === undefined || number < last) return marks;
    last = number;
    const key = markKey(stem);
    numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
  }
  const [asked, answered] = [...numbers.values()];
  const areExchanges =
    numbers.size === 2 &&
    (asked?.size ?? 0) >= FEWEST &&
    asked?.size === answered?.size &&
    [...(asked ?? [])].every((number) => answered?.has(number));
  if (!areExchanges) return marks;
  return marks.map((mark) =>
    mark === null ? null : { ...mark, mark: COUNTED.exec(mark.mark)?.[1] ?? mark.mark },
  );
}
