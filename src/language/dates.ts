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
  return /\d/.test(text) ? EVERY_DATE.reduce((rest, pattern) => rest.replace(pattern, ' '), text) : text;
}

const EVERY_DATE = [ISO_DATE, DAY_MONTH, MONTH_DAY, FULL_NUMERIC].map(
  ({ source }) => new RegExp(source, 'giu'),
);
