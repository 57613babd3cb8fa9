/** How much of a date, an age or a place is left; from all to nothing. */
export const LADDER = {
  date: ['day', 'month', 'year', 'removed'],
  age: ['exact', 'five-years', 'removed'],
  place: ['kept', 'kind', 'placeholder'],
} as const;

/** One rung of each: `day` and `exact` leave it as it was said. */
export type Ladder = { readonly [K in keyof typeof LADDER]: (typeof LADDER)[K][number] };

/** For whom a report is: unless the project says otherwise. */
export const PROFILES: ReadonlyMap<string, Ladder> = new Map([
  ['supervisor', { date: 'day', age: 'exact', place: 'placeholder' }],
  ['public', { date: 'removed', age: 'removed', place: 'placeholder' }],
]);

export const USUAL: Ladder = { date: 'year', age: 'five-years', place: 'placeholder' };
