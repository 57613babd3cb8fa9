import { describe, expect, test } from 'vitest';
import { CARDINALS, ORDINALS } from '../../src/language/numbers.ts';
import {
  DIGIT_WORD,
  LEFT,
  NUMBER_WORD,
  ORDINAL_WORD,
  RIGHT,
  ROUND,
  YEAR_WORD,
} from '../../src/language/numerals.ts';

const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'iu');

describe('parts of patterns', () => {
  test('a digit', () => {
    expect(CARDINALS.nl.filter((word) => whole(DIGIT_WORD).test(word))).toEqual(CARDINALS.nl.slice(0, 10));
  });

  test('a number, with or without its accents', () => {
    expect(CARDINALS.nl.filter((word) => !whole(NUMBER_WORD).test(word))).toEqual(['nul']);
    expect(['één', 'drieëntwintig', 'Tweeënzestig'].every((word) => whole(NUMBER_WORD).test(word))).toBe(
      true,
    );
    expect(['tweetwintig', 'twintigdrie', 'eentien'].some((word) => whole(NUMBER_WORD).test(word))).toBe(
      false,
    );
  });

  test('a rank', () => {
    expect(ORDINALS.nl.slice(1).filter((word) => !whole(ORDINAL_WORD).test(word))).toEqual([]);
    expect(whole(ORDINAL_WORD).test('twaalf')).toBe(false);
  });

  test.each([
    'tweeduizend vijftien',
    'negentienhonderd achtenzestig',
    'negentien drieëntachtig',
    'twintig twaalf',
  ])('a year: %s', (words) => {
    expect(whole(YEAR_WORD).test(words)).toBe(true);
  });

  test('a number of years is no year', () => {
    expect(whole(YEAR_WORD).test('tweeëntwintig')).toBe(false);
  });

  test('round numbers', () => {
    expect(ROUND.join(' ')).toBe('twintig dertig veertig vijftig zestig zeventig tachtig negentig');
  });

  test('whole words only', () => {
    const word = new RegExp(`${LEFT}acht${RIGHT}`, 'u');
    expect(word.test('om acht uur')).toBe(true);
    expect(['gedachten', 'achtste', 'acht_1'].some((words) => word.test(words))).toBe(false);
  });
});
