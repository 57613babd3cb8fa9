import { expect, test } from 'vitest';
import { ANALYSES } from '../../src/analyses/index.ts';
import { EVERYTHING, type ExhibitPart } from '../../src/analyses/wanted.ts';
import { open } from '../../src/gate/safe-text.ts';
import { withDemo } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';

test('what a screen shows of an analysis, and what JSON does, is what the whole of it has', async () => {
  await withDemo(async (folder) => {
    const demo = await sessionIn(folder);
    const { project } = demo.loaded;
    const shown = (name: string, part: ExhibitPart | null) => {
      const analysis = ANALYSES.find((one) => one.name === name);
      return analysis && open(analysis.exhibit(project, { ...EVERYTHING, part }, demo));
    };
    const usual = ANALYSES.filter((one) => !one.takesReference && one.lacks(project, EVERYTHING) === null);
    for (const { name } of usual) {
      const whole = shown(name, null);
      expect(JSON.stringify(shown(name, 'blocks')?.blocks), name).toBe(JSON.stringify(whole?.blocks));
      expect(JSON.stringify(shown(name, 'data')?.data), name).toBe(JSON.stringify(whole?.data));
      expect(whole?.blocks.length, name).toBeGreaterThan(0);
    }
  });
});
