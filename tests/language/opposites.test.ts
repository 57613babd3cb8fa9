import { expect, test } from 'vitest';
import { Spellings } from '../../src/language/spellings.ts';

/** Whether each is offered where the other is meant. */
const areNear = (one: string, other: string) =>
  [
    [one, other],
    [other, one],
  ].map(([a = '', b = '']) => new Spellings([[1, a]]).near(b).length > 0);

test.each<[string, string]>([
  ['intrinsiek', 'extrinsiek'],
  ['intern', 'extern'],
  ['formeel', 'informeel'],
  ['impliciet', 'expliciete'],
  ['interne druk', 'externe druk'],
  ['zorg informeel', 'zorg formeel'],
  ['microniveau', 'macroniveau'],
  ['instroom', 'uitstroom'],
  ['opbouw', 'afbouw'],
  ['minimaal', 'maximaal'],
  ['inclusion', 'exclusion'],
  ['certain', 'uncertain'],
  ['trust', 'mistrust'],
  ['veilig', 'niet veilig'],
])('%j and %j are opposites, and no near spellings', (one, other) => {
  expect(areNear(one, other)).toEqual([false, false]);
});

test.each<[string, string]>([
  ['wachttijd', 'wachtijd'],
  ['intrinsiek', 'intrinsieke'],
  ['inspraak', 'inspaak'],
  ['onzekerheid', 'onzekerhied'],
  ['externe druk', 'extreme druk'],
  ['management', 'managment'],
])('%j and %j may be one', (one, other) => {
  expect(areNear(one, other)).toEqual([true, true]);
});
