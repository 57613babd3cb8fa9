import { describe, expect, test } from 'vitest';
import { foundIn, type Scheme } from './scheme.ts';
import { ALLOTMENT } from './schemes/allotment.ts';
import { DEBT } from './schemes/debt.ts';
import { SCHOOL } from './schemes/school.ts';
import { WARD } from './schemes/ward.ts';

const SCHEMES: [string, Scheme][] = [
  ['a school', SCHOOL],
  ['a ward', WARD],
  ['an allotment', ALLOTMENT],
  ['debt counselling', DEBT],
];

describe.each(SCHEMES)('the notes of %s', (_, scheme) => {
  const meant = new Map<string, string>(
    scheme.slips.flatMap(({ note, finds }) =>
      Object.entries(finds).map(([code, codes]) => [`${code} ${note}`, codes] as const),
    ),
  );

  test('every slip is found, with what was meant, and nothing else', () => {
    expect(foundIn(scheme, true)).toEqual(meant);
  });

  test('without a codebook too, as far as its draft knows the codes', () => {
    const found = [...foundIn(scheme, false).keys()];
    expect(found.filter((finding) => !meant.has(finding))).toEqual([]);
    const missed = scheme.slips.filter(({ note }) => !found.some((finding) => finding.endsWith(` ${note}`)));
    expect(missed.filter(({ beyondDraft }) => beyondDraft !== true)).toEqual([]);
  });
});
