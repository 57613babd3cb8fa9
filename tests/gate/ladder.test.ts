import { describe, expect, test } from 'vitest';
import { USUAL } from '../../src/model/ladder.ts';
import { gateOf, known, masked } from '../support/gates.ts';

describe('dates', () => {
  const DATES = [
    ['op 12 mei 2019', 'op 12 mei 2019', 'op [mei 2019]', 'op [2019]', 'op [datum]'],
    ['op 12 mei.', 'op 12 mei.', 'op [mei].', 'op [datum].', 'op [datum].'],
    ['dat was 12-05-2019', 'dat was 12-05-2019', 'dat was [mei 2019]', 'dat was [2019]', 'dat was [datum]'],
    ['dat was 12-5-19', 'dat was 12-5-19', "dat was [mei '19]", "dat was ['19]", 'dat was [datum]'],
    ['op 3 mrt. 2020', 'op 3 mrt. 2020', 'op [maart 2020]', 'op [2020]', 'op [datum]'],
    [
      'op twaalf mei tweeduizend negentien',
      'op twaalf mei tweeduizend negentien',
      'op [mei tweeduizend negentien]',
      'op [tweeduizend negentien]',
      'op [datum]',
    ],
    ['2019-05-12', '2019-05-12', '[mei 2019]', '[2019]', '[datum]'],
    ['on March 9, 2021', 'on March 9, 2021', 'on [maart 2021]', 'on [2021]', 'on [datum]'],
  ] as const;

  test.each(DATES)('%s', (words, day, month, year, removed) => {
    const on = (date: (typeof USUAL)['date']) => masked(words, { ladder: { ...USUAL, date } });
    expect([on('day'), on('month'), on('year'), on('removed')]).toEqual([day, month, year, removed]);
  });

  test('say their month in the language of the output', () => {
    expect(masked('op 12 mei 2019', { language: 'en', ladder: { ...USUAL, date: 'month' } })).toBe(
      'op [May 2019]',
    );
  });
});

describe('ages', () => {
  test.each([
    ['ik ben 34 jaar', 'ik ben 34 jaar', 'ik ben [30-34] jaar', 'ik ben [leeftijd] jaar'],
    [
      'zij is vijfendertig jaar oud',
      'zij is vijfendertig jaar oud',
      'zij is [35-39] jaar oud',
      'zij is [leeftijd] jaar oud',
    ],
    [
      'hij is drieëntwintig jaar',
      'hij is drieëntwintig jaar',
      'hij is [20-24] jaar',
      'hij is [leeftijd] jaar',
    ],
    [
      'sinds mijn zestiende al',
      'sinds mijn zestiende al',
      'sinds mijn [15-19] al',
      'sinds mijn [leeftijd] al',
    ],
  ])('%s', (words, exact, five, removed) => {
    const on = (age: (typeof USUAL)['age']) => masked(words, { ladder: { ...USUAL, age } });
    expect([on('exact'), on('five-years'), on('removed')]).toEqual([exact, five, removed]);
  });
});

describe('places', () => {
  const places = [known('Lindenburg', 'place'), known('Kerkstraat', 'place'), known('Anna')];

  test.each([
    ['kept', 'Anna uit de Kerkstraat in Lindenburg', '[naam 1] uit de Kerkstraat in Lindenburg'],
    ['kind', 'Anna uit de Kerkstraat in Lindenburg', '[naam 1] uit de [straat 1] in [plaats 2]'],
    ['placeholder', 'Anna uit de Kerkstraat in Lindenburg', '[naam 1] uit de [plaats 1] in [plaats 2]'],
  ] as const)('%s', (place, words, expected) => {
    expect(masked(words, { known: places, ladder: { ...USUAL, place } })).toBe(expected);
  });

  test('that are kept are no originals: finding them in an export is no leak', () => {
    const texts = gateOf({ known: places, ladder: { ...USUAL, place: 'kept' } }).originals();
    expect(texts.filter(({ distinctive }) => distinctive).map(({ kind }) => kind)).toEqual(['person']);
  });
});
