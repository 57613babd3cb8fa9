import { describe, expect, test } from 'vitest';
import { Recent } from '../../src/model/recent.ts';

describe('what was made last', () => {
  const [a, b, c] = [{}, {}, {}];
  const recent = () => {
    const made: object[] = [];
    const held = new Recent<string>(
      () => 2,
      () => 1,
    );
    const ask = (asker: object) => {
      const value = held.of(asker, () => {
        made.push(asker);
        return 'words';
      });
      expect(value).toBe('words');
    };
    return { made, ask };
  };

  test('is made once as long as few others are asked for', () => {
    const { made, ask } = recent();
    for (const one of [a, b, a, b, b, a]) ask(one);
    expect(made).toEqual([a, b]);
  });

  test('goes when it was asked for longest ago, and is made again', () => {
    const { made, ask } = recent();
    for (const one of [a, b, a, c]) ask(one);
    expect(made.length).toBe(3);
    ask(a);
    expect(made.length).toBe(3);
    ask(b);
    expect(made.length).toBe(4);
    expect(made[3]).toBe(b);
  });

  test('is held also when it alone is more than may be held', () => {
    const held = new Recent<string>(
      () => 3,
      ({ length }) => length,
    );
    expect(held.of(a, () => 'longer')).toBe('longer');
    expect(held.of(a, () => 'another')).toBe('longer');
    held.of(b, () => 'short');
    expect(held.of(a, () => 'another')).toBe('another');
  });
});
