import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ANALYSES } from '../../src/analyses/index.ts';
import { EVERYTHING, type ExhibitPart } from '../../src/analyses/wanted.ts';
import { open } from '../../src/gate/safe-text.ts';
import { sessionIn } from '../support/session.ts';

const demo = await sessionIn(join(import.meta.dirname, '../../fixtures/demo'));
const { project } = demo.loaded;
const usual = ANALYSES.filter((one) => !one.takesReference && one.lacks(project, EVERYTHING) === null);

test.each(usual.map((one) => [one.name, one] as const))(
  'what a screen shows of %s, and what JSON does, is what the whole of it has',
  (_, analysis) => {
    const shown = (part: ExhibitPart | null) =>
      open(analysis.exhibit(project, { ...EVERYTHING, part }, demo));
    const whole = shown(null);
    expect(JSON.stringify(shown('blocks').blocks)).toBe(JSON.stringify(whole.blocks));
    expect(JSON.stringify(shown('data').data)).toBe(JSON.stringify(whole.data));
    expect(whole.blocks.length).toBeGreaterThan(0);
  },
);
