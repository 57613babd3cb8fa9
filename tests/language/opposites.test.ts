import { expect, test } from 'vitest';
import { areOpposites } from '../../src/language/opposites.ts';
import { Spellings } from '../../src/language/spellings.ts';

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
  expect([areOpposites(one, other), areOpposites(other, one)]).toEqual([true, true]);
  expect(new Spellings([[1, one]]).near(other)).toEqual([]);
});

test.each<[string, string]>([
  ['wachttijd', 'wachtijd'],
  ['intrinsiek', 'intrinsieke'],
  ['inspraak', 'inspaak'],
  ['onzekerheid', 'onzekerhied'],
  ['externe druk', 'extreme druk'],
  ['management', 'managment'],
])('%j and %j may be one', (one, other) => {
  expect(areOpposites(one, other)).toBe(false);
  expect(new Spellings([[1, one]]).near(other)).toEqual([1]);
});
