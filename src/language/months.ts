import type { Language } from '../model/project.ts';
import { sentence } from '../sentences/sentence.ts';
import { matchesOf } from './matches.ts';

/** In the order of the year, as the program says them. */
export const MONTH_SENTENCES = [
  sentence('januari', 'January'),
  sentence('februari', 'February'),
  sentence('maart', 'March'),
  sentence('april', 'April'),
  sentence('mei', 'May'),
  sentence('juni', 'June'),
  sentence('juli', 'July'),
  sentence('augustus', 'August'),
  sentence('september', 'September'),
  sentence('oktober', 'October'),
  sentence('november', 'November'),
  sentence('december', 'December'),
] as const;

/** As people shorten them, in the same order; mei and May are short enough. */
const SHORT: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: monthAbbreviations('jan feb mrt apr - jun jul aug sept,sep okt nov dec'),
  en: monthAbbreviations('Jan Feb Mar Apr - Jun Jul Aug Sept,Sep Oct Nov Dec'),
};

function monthAbbreviations(months: string): string[][] {
  return months.split(' ').map((month) => (month === '-' ? [] : month.split(',')));
}

export function monthNames(language: Language): readonly string[] {
  return MONTH_SENTENCES.map((month) => month.in(language));
}

export function shortMonths(language: Language): readonly string[] {
  return SHORT[language].flat();
}

/** "jan", "mei", "sep". */
export function monthsOfThreeLetters(language: Language): readonly string[] {
  return monthNames(language).flatMap((full, i) =>
    [full, ...(SHORT[language][i] ?? [])].filter((name) => name.length === 3),
  );
}

/** Of each month whatever it is called, in either language and in lower case. */
export const MONTH_FORMS: readonly (readonly string[])[] = MONTH_SENTENCES.map((month, i) => {
  const forms = [month.in('nl'), month.in('en'), ...(SHORT.nl[i] ?? []), ...(SHORT.en[i] ?? [])];
  return [...new Set(forms.map((form) => form.toLowerCase()))];
});

/** From 1, whatever the language and the case; null for what is no month. */
export function monthOf(name: string): number | null {
  const index = MONTH_FORMS.findIndex((forms) => forms.includes(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  en: 'sunday monday tuesday wednesday thursday friday saturday'.split(' '),
};
const SHORT_WEEKDAYS = 'zo ma di wo do vr za sun mon tue tues wed thu thurs fri sat'.split(' ');

/** The name of a day of the week, Dutch or English, full or short, as a part of a pattern. */
export const WEEKDAY = [...WEEKDAYS.nl, ...WEEKDAYS.en, ...SHORT_WEEKDAYS].join('|');

const DAY_NAMES = new Map(Object.values(WEEKDAYS).flatMap((days) => days.map((day, i) => [day, i] as const)));
const DAY_NAME = new RegExp(`(?<!\\p{L})(${[...DAY_NAMES.keys()].join('|')})(?!\\p{L})`, 'giu');

/** 0 for Sunday: the only day of the week that a text names; null where it names none, or several. */
function weekdayIn(text: string): number | null {
  const days = new Set([...matchesOf(text, DAY_NAME)].map(([day]) => DAY_NAMES.get(day.toLowerCase())));
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

/** From Sunday. */
export function weekdayNames(language: Language): readonly string[] {
  return WEEKDAYS[language];
}

/**
 * What day of the week a date was (month from 1) where a text says another; null where it says none, or that one. As it is
 * written inside a sentence: English days have a capital.
 */
export function otherWeekday(
  text: string,
  year: number,
  month: number,
  day: number,
  language: Language,
): string | null {
  const [told, was] = [weekdayIn(text), new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const name = WEEKDAYS[language][was] ?? '';
  if (told === null || told === was) return null;
  return language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
