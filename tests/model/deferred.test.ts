import { afterEach, describe, expect, test } from 'vitest';
import { HELD_AT_MOST, madeAgain, withOthers } from '../../src/model/deferred.ts';

const USUAL = { ...HELD_AT_MOST };
afterEach(() => Object.assign(HELD_AT_MOST, USUAL));

/** Makers that tell what they made, by their letter. */
function makers() {
  const made: string[] = [];
  const maker = (letter: string) =>
    madeAgain(() => {
      made.push(letter);
      return [letter];
    });
  return { made, a: maker('a'), b: maker('b'), c: maker('c') };
}

describe('what is made again', () => {
  test('is made once as long as few others are asked for', () => {
    HELD_AT_MOST.parts = 2;
    const { made, a, b } = makers();
    const first = a();
    for (const make of [b, a, b, b]) make();
    expect(a()).toBe(first);
    expect(made).toEqual(['a', 'b']);
  });

  test('is let go when it was asked for longest ago', () => {
    HELD_AT_MOST.parts = 2;
    const { made, a, b, c } = makers();
    for (const make of [a, b, a, c, a]) make();
    expect(made).toEqual(['a', 'b', 'c']);
    expect(b()).toEqual(['b']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  test('is held for whoever asks for it again at once, however little may be held', () => {
    HELD_AT_MOST.parts = 0;
    const { a, b } = makers();
    const first = a();
    expect(a()).toBe(first);
    b();
    expect(a()).not.toBe(first);
    expect(a()).toEqual(first);
  });

  test('comes back through a copy too', () => {
    HELD_AT_MOST.parts = 0;
    const { made, a, b } = makers();
    const copy = withOthers({ id: 1, letters: ['z'] }, { id: 2 }, { letters: a });
    expect([copy.id, copy.letters]).toEqual([2, ['a']]);
    b();
    expect(copy.letters).toEqual(['a']);
    expect(made).toEqual(['a', 'b', 'a']);
  });
});
