import { attributeValue } from '../files/attributes.ts';
import { DAY_MONTH, ISO_DATE, MONTH_DAY, NUMERIC_DATE } from '../language/dates.ts';
import { monthOf } from '../language/months.ts';
import { matchAt } from '../language/number-lists.ts';
import { countOf } from '../language/numbers.ts';
import type { InterviewDate } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';

/** What the lines above an interview say. */
export interface Header {
  readonly date: InterviewDate | null;
  /** Minutes. */
  readonly duration: number | null;
  readonly byPhone: boolean;
  readonly attributes: ReadonlyMap<string, RawText>;
  readonly remarks: readonly RawText[];
}

interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

const KEY = /^\s*(\p{L}[\p{L} -]{1,24}?)\s*:\s*(\S.*)$/u;

/** `properties` is the front matter of a file with one interview; the heading may hold a date or "(telefoon)". */
export function readHeader(
  lines: readonly NumberedLine[],
  properties: ReadonlyMap<string, string>,
  heading: NumberedLine,
): Header {
  const given = [...properties].map(([key, value]) => ({ text: `${key}: ${value}`, number: 1 }));
  const all = [...given, ...lines];
  const dates = all.flatMap(({ text, number }) => dateOfInterview(text, number) ?? []);
  const durations = all.flatMap(({ text }) => durationIn(text) ?? []);
  const attributes = new Map<string, RawText>();
  const remarks: RawText[] = [];
  for (const { text, number } of all) {
    if (dateOfInterview(text, number) !== null || durationIn(text) !== null) continue;
    const [, key, value] = KEY.exec(text) ?? [];
    if (key !== undefined && value !== undefined)
      attributes.set(key.toLowerCase(), attributeValue(key.toLowerCase(), value.trim()));
    else remarks.push(RawText.of(text.trim()));
  }
  const byPhone = [heading, ...lines].some(({ text }) => /telefo(?:on|nisch)|by (?:tele)?phone/iu.test(text));
  return {
    date: dates[0] ?? dateIn(heading.text, heading.number),
    duration: durations[0] ?? null,
    byPhone,
    attributes,
    remarks,
  };
}

const DATED = /datum|date|dag|wanneer|when|afgenomen|gehouden|interview|gesprek|tijd|time/iu;

/** The date in a line that has no key, or one for dates: "Geboortedatum" and "Functie: docent sinds 3 mei" have none. */
function dateOfInterview(text: string, line: number): InterviewDate | null {
  const key = KEY.exec(text)?.[1] ?? null;
  if (key !== null && (!DATED.test(key) || /geboorte|birth/iu.test(key))) return null;
  return dateIn(text, line);
}

const DURATION = /^\s*(?:duur|duration|lengte|length)/iu;
const ALL_DURATION =
  /^\s*(?:ca\.?|circa|ongeveer|±)?\s*(?:\d{1,3}|een|anderhalf|half|halfuur)\s*(?:uur|uren|u|hours?|minuten|minutes|min\.?)?(?:\s*(?:en|and)?\s*\d{1,2}\s*(?:minuten|minutes|min\.?))?\s*$/iu;
const FROM_TO =
  /(?<!\d)(\d{1,2})[:.](\d{2})\s*(?:uur|u)?\s*(?:-|–|tot|to)\s*(\d{1,2})[:.](\d{2})(?![\d.:])/iu;

/** As Teams writes it: "28m 14s", "1h 2m 3s". */
const PROGRAMS_DURATION =
  /^\s*(?:(\d{1,2})\s?h(?:rs?)?\s+)?(\d{1,3})\s?m(?:ins?)?(?:\s+(\d{1,2})\s?s(?:ecs?)?)?\s*$/iu;

/** Minutes that a line gives as the interview's duration; null where it gives none. */
function durationIn(text: string): number | null {
  for (const part of text.split(/[;|()\t]|,\s|\s{3,}/)) {
    if (DURATION.test(part) || (/\p{L}/u.test(part) && ALL_DURATION.test(part))) return minutesIn(part);
  }
  const [program, hours = '0', whole = '0'] = PROGRAMS_DURATION.exec(text) ?? [];
  if (program !== undefined) return Number(hours) * 60 + Number(whole);
  const [, ...clock] = FROM_TO.exec(text) ?? [];
  const [fromHour = 0, from = 0, toHour = 0, to = 0] = clock.map(Number);
  const minutes = (toHour - fromHour) * 60 + to - from;
  return minutes > 0 ? minutes : null;
}

/** The first date in a line; a year that it leaves out is null. */
export function dateIn(text: string, line: number): InterviewDate | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return dateOf(iso[0], iso[1], Number(iso[2]), iso[3], line);
  const written = DAY_MONTH.exec(text);
  if (written !== null) return dateOf(written[0], written[3], monthOf(written[2] ?? ''), written[1], line);
  const english = MONTH_DAY.exec(text);
  if (english !== null) return dateOf(english[0], english[3], monthOf(english[1] ?? ''), english[2], line);
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric === null) return null;
  // "lokaal 1-2", "9.05 uur": without a year a line has to say that it is a date.
  const isDate = numeric[4] !== undefined || /datum|date/iu.test(text) || text.trim() === numeric[0];
  return isDate ? dateOf(numeric[0], numeric[4], Number(numeric[3]), numeric[1], line) : null;
}

function dateOf(
  text: string,
  year: string | undefined,
  month: number | null,
  day: string | undefined,
  line: number,
): InterviewDate | null {
  if (month === null || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const digits = year?.replace(/\D/g, '');
  const full = digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);
  return { text: saidToBeDate(text), year: full, month, day: Number(day), line };
}

/** "14-3" is a date by what stands before it alone, which the gate has to see as well. */
function saidToBeDate(text: string): RawText {
  const before = 'Datum: ';
  return RawText.of(before + text).slice(before.length);
}

/** Minutes in "31 minuten", "1 uur en 15 minuten", "anderhalf uur", "00:45:10"; null where there are none. */
export function minutesIn(text: string): number | null {
  const clock = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/.exec(text);
  if (clock !== null) {
    const [first, second] = [Number(clock[1]), Number(clock[2])];
    return clock[3] === undefined ? first : first * 60 + second;
  }
  const half = /anderhalf\s+uur/iu.test(text) ? 90 : /half\s*uur|halfuur|half an hour/iu.test(text) ? 30 : 0;
  const hours = amountBefore(text, /(\p{L}+(?=\s)|\d+(?:[.,]\d+)?)\s*(?:uur|uren|hours?|u(?!\p{L}))/iu);
  const quarters = amountBefore(text, /(\p{L}+(?=\s)|\d+)\s*kwartier/iu);
  const minutes = amountBefore(text, /(\p{L}+(?=\s)|\d+)\s*(?:minuten|minuut|minutes?|min\b|')/iu);
  // "1u20", "1 uur 20"
  const rest = minutes ?? amountBefore(text, /(?<=\d\s?u(?:ur)?\s?)(\d{1,2})(?![\d:])/iu);
  const total = (half > 0 ? half : Math.round((hours ?? 0) * 60)) + (quarters ?? 0) * 15 + (rest ?? 0);
  return total > 0 ? total : null;
}

function amountBefore(text: string, unit: RegExp): number | null {
  const amount = unit.exec(text)?.[1];
  if (amount === undefined) return null;
  return matchAt(/\d/y, amount, 0) === null ? countOf(amount) : Number(amount.replace(',', '.'));
}
