import { expect, test } from 'vitest';
import { ANALYSES } from '../../src/analyses/index.ts';
import { exampleOf, withExamples } from '../support/examples.ts';
import { expectGolden } from '../support/golden.ts';
import { runHere } from '../support/run-cli.ts';

test.each(ANALYSES.map((analysis) => [analysis.name, analysis] as const))(
  '%s shows of its example what its golden file has',
  async (name, analysis) => {
    await withExamples(async (folder) => {
      const { out, err, exit } = await runHere(folder, exampleOf(analysis));
      // What an audit finds is no failure.
      expect(exit, err).toBeLessThanOrEqual(analysis.judges ? 1 : 0);
      expectGolden(`fixtures/analyses/${name}.txt`, out);
    });
  },
);
