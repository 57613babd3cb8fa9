import type { InterviewDate } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { matchAt, numberOf } from './numbers.ts';

/** What the lines above an interview say. */
export interface Header {
  readonly date: InterviewDate | null;
  /** Minutes. */
  readonly duration: number | null;
  readonly byPhone: boolean;
  readonly attributes: ReadonlyMap<string, RawText>;
  readonly remarks: readonly RawText[];
}

interface HeaderLine {
  readonly text: string;
  readonly number: number;
}

const KEY = /^\s*(\p{L}[\p{L} -]{1,24}?)\s*:\s*(\S.*)$/u;

/** `properties` is the front matter of a file with one interview; the heading may hold a date or "(telefoon)". */
export function readHeader(
  lines: readonly HeaderLine[],
  properties: ReadonlyMap<string, string>,
  heading: HeaderLine,
): Header {
  let date: InterviewDate | null = null;
  let duration: number | null = null;
  const attributes = new Map<string, RawText>();
  const remarks: RawText[] = [];
  const given = [...properties].map(([key, value]) => ({ text: `${key}: ${value}`, number: 1 }));
  for (const { text, number } of [...given, ...lines]) {
    const minutes = /^\s*(?:duur|duration|lengte|length)/iu.test(text) ? minutesIn(text) : null;
    const day = dateIn(text, number);
    if (minutes !== null) duration ??= minutes;
    else if (day !== null && (date === null || /datum|date/i.test(text))) date ??= day;
    else {
      const [, key, value] = KEY.exec(text) ?? [];
      if (key !== undefined && value !== undefined)
        attributes.set(key.toLowerCase(), RawText.of(value.trim()));
      else remarks.push(RawText.of(text.trim()));
    }
  }
  date ??= dateIn(heading.text, heading.number);
  const byPhone = [heading, ...lines].some(({ text }) =>
    /telefo(?:on|nisch)|by phone|by telephone/iu.test(text),
  );
  return { date, duration, byPhone, attributes, remarks };
}

const MONTHS: readonly string[] = [
  'januari|january|jan',
  'februari|february|feb',
  'maart|march|mrt|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'augustus|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];
const MONTH = MONTHS.join('|');
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?\\s+(${MONTH})\\.?(?!\\p{L})(?:,?\\s+(\\d{4}))?`,
  'iu',
);
const MONTH_DAY = new RegExp(`(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?!\\d)(?:,?\\s+(\\d{4}))?`, 'iu');
const NUMERIC = /(?<!\d)(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?!\d)/u;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;

/** The first date in a line; a year that it leaves out is null. */
export function dateIn(text: string, line: number): InterviewDate | null {
  const iso = ISO.exec(text);
  if (iso !== null) return dateOf(iso[0], iso[1], Number(iso[2]), iso[3], line);
  const written = DAY_MONTH.exec(text);
  if (written !== null) return dateOf(written[0], written[3], monthOf(written[2]), written[1], line);
  const english = MONTH_DAY.exec(text);
  if (english !== null) return dateOf(english[0], english[3], monthOf(english[1]), english[2], line);
  const numeric = NUMERIC.exec(text);
  return numeric === null ? null : dateOf(numeric[0], numeric[3], Number(numeric[2]), numeric[1], line);
}

function dateOf(
  text: string,
  year: string | undefined,
  month: number,
  day: string | undefined,
  line: number,
): InterviewDate | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const full = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
  return { text: RawText.of(text), year: full, month, day: Number(day), line };
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((names) => names.split('|').includes(name?.toLowerCase() ?? '')) + 1;
}

/** Minutes in "31 minuten", "1 uur en 15 minuten", "anderhalf uur", "00:45:10"; null where there are none. */
export function minutesIn(text: string): number | null {
  const clock = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/.exec(text);
  if (clock !== null) {
    const [first, second] = [Number(clock[1]), Number(clock[2])];
    return clock[3] === undefined ? first : first * 60 + second;
  }
  const half = /anderhalf\s+uur/iu.test(text) ? 90 : /half\s*uur|halfuur|half an hour/iu.test(text) ? 30 : 0;
  const hours = amountBefore(text, /(\p{L}+|\d+(?:[.,]\d+)?)\s*(?:uur|uren|hours?|u\b)/iu);
  const minutes = amountBefore(text, /(\p{L}+|\d+)\s*(?:minuten|minuut|minutes?|min\b|')/iu);
  const total = half > 0 ? half : Math.round((hours ?? 0) * 60) + (minutes ?? 0);
  return total > 0 ? total : null;
}

function amountBefore(text: string, unit: RegExp): number | null {
  const amount = unit.exec(text)?.[1];
  if (amount === undefined) return null;
  return matchAt(/\d/y, amount, 0) === null ? numberOf(amount) : Number(amount.replace(',', '.'));
}
