const TWIPS_IN: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['pt', 20],
  ['pc', 240],
  ['pi', 240],
  ['mm', 56.7],
  ['cm', 567],
  ['in', 1440],
]);

/** A measure ("36pt", "1.25cm") in twips, a twentieth of a point, which one without a unit is in; null for anything else. */
export function twipsOf(measure: string | null): number | null {
  const [, number, unit = ''] = /^(-?\d{1,7}(?:\.\d{1,7})?)([a-z]{0,2})$/.exec(measure ?? '') ?? [];
  const twips = TWIPS_IN.get(unit);
  return number === undefined || twips === undefined ? null : Number(number) * twips;
}
