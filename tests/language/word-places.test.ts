import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordPlaces } from '../../src/language/word-places.ts';

const TALKS = fc.array(
  fc.array(fc.oneof(fc.nat(5), fc.nat(300)), { maxLength: 400 }).map((numbers) => Uint16Array.from(numbers)),
  { maxLength: 12 },
);

test('every word is found in every place where it was said, however many parts the talk is put away in', () => {
  fc.assert(
    fc.property(TALKS, fc.integer({ min: 1, max: 2000 }), (talks, most) => {
      const places = new WordPlaces(most);
      for (const numbers of talks) places.add(numbers);
      places.close();
      const all = talks.flatMap((numbers) => [...numbers]);
      for (const word of new Set([...all, 301])) {
        const stands = all.flatMap((number, at) => (number === word ? [at] : []));
        expect([...places.of(word)]).toEqual(stands);
        expect(places.count(word)).toBe(stands.length);
      }
    }),
  );
});

test('places far from one another are told apart', () => {
  const places = new WordPlaces();
  for (let i = 0; i < 40; i++)
    places.add(Uint32Array.from({ length: 100_000 }, (_, at) => (at === 99_999 ? 1 : 0)));
  places.close();
  expect([...places.of(1)]).toEqual(Array.from({ length: 40 }, (_, i) => (i + 1) * 100_000 - 1));
});
