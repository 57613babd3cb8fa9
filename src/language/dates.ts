import { remembering } from '../model/deferred.ts';
import { MONTH_FORMS } from './months.ts';

/** The name of a month, Dutch or English, full or short, as a part of a pattern. */
export const MONTH = MONTH_FORMS.map((forms) => forms.join('|')).join('|');

export const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?\\s+(${MONTH})\\.?(?!\\p{L})(?:,?\\s+(\\d{4}|['’]\\d{2}))?`,
  'iu',
);
export const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?!\\d)(?:,?\\s+(\\d{4}))?`,
  'iu',
);
export const NUMERIC_DATE =
  /(?<![\d.:/-])(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|['’]?\d{2}))?(?![-/:]?\d|\.\d)/u;
const FULL_NUMERIC = /(?<![\d.:/-])\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|['’]?\d{2})(?!\d)/u;
export const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;

/** A heading without its dates: "Interview trainer, 7 maart 2025" is about the trainer, and 7 is nobody's number. */
export function withoutDates(text: string): string {
  if (!/\d/.test(text)) return text;
  // Compiling the patterns with the names of months takes longer than reading a heading.
  const dates = ANY_MONTH.test(text)
    ? [ISO_DATE, DAY_MONTH, MONTH_DAY, FULL_NUMERIC]
    : [ISO_DATE, FULL_NUMERIC];
  return dates.reduce((rest, pattern) => rest.replace(everyMatchOf(pattern), ' '), text);
}

const ANY_MONTH = new RegExp(MONTH, 'i');
const everyMatchOf = remembering((pattern: RegExp) => new RegExp(pattern.source, 'giu'));
