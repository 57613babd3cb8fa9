import type { Language } from '../model/project.ts';

interface MonthName {
  readonly full: string;
  /** As people shorten it. */
  readonly short: readonly string[];
}

/** In the order of the year. */
const MONTHS: Readonly<Record<Language, readonly MonthName[]>> = {
  nl: monthsIn(
    'januari:jan februari:feb maart:mrt april:apr mei juni:jun juli:jul augustus:aug september:sept,sep oktober:okt november:nov december:dec',
  ),
  en: monthsIn(
    'January:Jan February:Feb March:Mar April:Apr May June:Jun July:Jul August:Aug September:Sept,Sep October:Oct November:Nov December:Dec',
  ),
};

function monthsIn(names: string): MonthName[] {
  return names.split(' ').map((name) => {
    const [full = '', short] = name.split(':');
    return { full, short: short?.split(',') ?? [] };
  });
}

export function monthNames(language: Language): readonly string[] {
  return MONTHS[language].map(({ full }) => full);
}

export function shortMonths(language: Language): readonly string[] {
  return MONTHS[language].flatMap(({ short }) => short);
}

/** "jan", "mei", "sep". */
export function monthsOfThreeLetters(language: Language): readonly string[] {
  return MONTHS[language].flatMap(({ full, short }) => [full, ...short].filter((name) => name.length === 3));
}

/** Of each month whatever it is called, in either language and in lower case. */
export const MONTH_FORMS: readonly (readonly string[])[] = MONTHS.nl.map((dutch, i) => {
  const both = [dutch, ...MONTHS.en.slice(i, i + 1)];
  const forms = [...both.map(({ full }) => full), ...both.flatMap(({ short }) => short)];
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
const DAY_NAMES = new Map(Object.values(WEEKDAYS).flatMap((days) => days.map((day, i) => [day, i] as const)));
const DAY_NAME = new RegExp(`(?<!\\p{L})(${[...DAY_NAMES.keys()].join('|')})(?!\\p{L})`, 'giu');

/** 0 for Sunday: the only day of the week that a text names; null where it names none, or several. */
export function weekdayIn(text: string): number | null {
  const days = new Set([...text.matchAll(DAY_NAME)].map(([day]) => DAY_NAMES.get(day.toLowerCase())));
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

export function weekdayName(day: number, language: Language): string {
  return WEEKDAYS[language][day] ?? '';
}
