import { describe, expect, test } from 'vitest';
import { auditFrom, cleanFiles, demoFiles } from './demo.ts';
import { overall, score } from './plant.ts';
import { wrongIn } from './report.ts';

/** The dice only choose where a fault is planted; of three of a kind every one has to be found. */
const RUNS = 3;
const TIME = 120_000;

test('the example without its slips gives no finding', async () => {
  const { findings, report } = await auditFrom(cleanFiles());
  expect(wrongIn(findings).map(({ key }) => key?.shown)).toEqual([]);
  expect(report.citations.filter(({ kind }) => kind === 'citation').length).toBe(24);
  expect(report.quotes.filter(({ footnote }) => footnote !== null).length).toBe(9);
});

test('the example with its slips gives those, and no other', async () => {
  const { findings } = await auditFrom(demoFiles());
  const ofReport = wrongIn(findings).filter(({ fix }) => fix === null);
  expect(ofReport.map(({ key }) => key?.shown)).toEqual([
    'K305-v4-b3-1.3',
    'K403-v7',
    'K504-v10',
    'K408-v21',
    'K301-v23-b9-3.2',
  ]);
});

describe('faults planted in the clean example', () => {
  test(
    'are found, and nothing else is',
    async () => {
      const scores = await score(RUNS);
      const { recall, precision } = overall(scores);
      const bad = scores.filter(({ missed, wrong }) => missed.length + wrong.length > 0);
      expect(recall, JSON.stringify(bad)).toBeGreaterThanOrEqual(0.95);
      expect(precision, JSON.stringify(bad)).toBeGreaterThanOrEqual(0.95);
      for (const { kind, planted, found } of scores)
        expect(found, `${kind}: ${found} of ${planted}`).toBeGreaterThanOrEqual(planted * 0.8);
    },
    TIME,
  );
});
