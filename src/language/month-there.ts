import { monthNames } from './months.ts';

const MONTHS: ReadonlySet<string> = new Set(
  (['nl', 'en'] as const).flatMap((language) => monthNames(language).map((month) => month.toLowerCase())),
);
const WHEN =
  /^(?:in|since|until|till|last|next|early|late|mid|every|during|sinds|vanaf|tot|eind|begin|medio|vorige|volgende|afgelopen|komende|elke)$/;

/** Folded, as all here: "june", "mei". */
export function isMonth(key: string): boolean {
  return MONTHS.has(key);
}

/** "in June", "June 2019": when it was, and nobody who is called so. Words that are not there are empty. */
export function isWhen(before: string, next: string): boolean {
  return WHEN.test(before) || /^\d{1,4}$/.test(next);
}
