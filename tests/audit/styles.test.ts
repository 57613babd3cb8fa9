import { describe, expect, test } from 'vitest';
import { scoreStyles } from './styles/score.ts';

const RUNS = 1;
const TIME = 240_000;

describe('defects planted in reports of six styles', () => {
  test(
    'are found, nobody is accused wrongly, and nothing wrong is called right',
    async () => {
      const scores = await scoreStyles(RUNS);
      const bad = JSON.stringify(scores.flatMap(({ examples }) => examples));
      const sum = (count: (score: (typeof scores)[number]) => number) =>
        scores.reduce((total, one) => total + count(one), 0);
      expect(new Set(scores.map(({ style }) => style)).size).toBe(6);
      expect(
        sum(({ alarms }) => alarms),
        bad,
      ).toBe(0);
      expect(
        sum(({ reassured }) => reassured),
        bad,
      ).toBe(0);
      const defects = sum(({ planted, isControl }) => (isControl ? 0 : planted));
      expect(sum(({ found }) => found) / defects, bad).toBeGreaterThanOrEqual(0.98);
    },
    TIME,
  );
});
