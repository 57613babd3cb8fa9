import { DAY_MONTH, ISO_DATE, MONTH, MONTH_DAY, NUMERIC_DATE } from '../../language/dates.ts';
import { type AttributeValues, columnOf } from './sharing.ts';

export type Coarser = 'fives' | 'tens' | 'year' | 'removed';

/** One way to state an attribute. */
export interface Rung {
  readonly to: Coarser | 'exact';
  /** How much it tells less. */
  readonly cost: number;
  readonly values: AttributeValues;
}

/** From exact to removed: numbers in bands of five and ten, dates by their year, other words as they are or not at all. */
export function ladderOf(values: readonly (string | null)[]): Rung[] {
  const given = values.filter((value) => value !== null);
  const coarser = (to: Coarser, cost: number, change: (value: string) => string): Rung => ({
    to,
    cost,
    values: columnOf(values.map((value) => (value === null ? null : change(value)))),
  });
  const exact: Rung = { to: 'exact', cost: 0, values: columnOf(values) };
  const removed: Rung = { to: 'removed', cost: 3, values: values.map(() => 0) };
  if (given.every((value) => numericValue(value) !== null)) {
    const band = (size: number) => (value: string) => String(Math.floor((numericValue(value) ?? 0) / size));
    return [exact, coarser('fives', 1, band(5)), coarser('tens', 2, band(10)), removed];
  }
  if (given.every((value) => yearOfDate(value) !== null))
    return [exact, coarser('year', 1, (value) => yearOfDate(value) ?? ''), removed];
  return [exact, removed];
}

/** "42", "42 jaar", "12,5 jr". */
function numericValue(value: string): number | null {
  const found = /^(\d{1,6}(?:[.,]\d{1,3})?)(?:\s?(?:jaar|jr\.?|years?(?: old)?|yrs?))?$/iu.exec(value)?.[1];
  return found === undefined ? null : Number(found.replace(',', '.'));
}

const MONTH_YEAR = new RegExp(`^(?:${MONTH})\\.?\\s+(\\d{4})$`, 'iu');

/** The year of a value that is a date; two digits stay two digits. */
function yearOfDate(value: string): string | null {
  const date = [DAY_MONTH, MONTH_DAY, NUMERIC_DATE, ISO_DATE].some(
    (pattern) => pattern.exec(value)?.[0].length === value.length,
  );
  if (!date) return MONTH_YEAR.exec(value)?.[1] ?? /^(?:19|20)\d\d$/.exec(value)?.[0] ?? null;
  return /(?<!\d)\d{4}(?!\d)/.exec(value)?.[0] ?? /\d\d$/.exec(value)?.[0] ?? null;
}
