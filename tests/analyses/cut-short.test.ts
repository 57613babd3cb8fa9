import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestThatFits } from '../../src/analyses/cut-short.ts';

describe('how long texts may be for all of them to fit', () => {
  it('as long as they are, where there is room', () => {
    expect(longestThatFits([], 10)).toBe(Number.POSITIVE_INFINITY);
    expect(longestThatFits([3, 3, 4], 10)).toBe(Number.POSITIVE_INFINITY);
  });

  it('else the longest are cut, and the others stay whole', () => {
    expect(longestThatFits([2, 100, 100], 12)).toBe(5);
    expect(longestThatFits([20], 10)).toBe(10);
  });

  it('never more than there is room for, and never much less', () => {
    const lengths = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lengths, fc.nat(5000), (all, room) => {
        const longest = longestThatFits(all, room);
        const used = all.reduce((sum, length) => sum + Math.min(length, longest), 0);
        const isCut = Number.isFinite(longest);
        return used <= room && (!isCut || used > room - all.length);
      }),
    );
  });
});
