import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const TALK = '# Interview 1: lokettist\n\nI: En de kas?\n\nR: {==De kas lekt nog steeds.==}{>>@kim: Kas<<}\n';

/** Milliseconds; one whose time grew with the square of a sentence would take minutes. */
const ENDLESS = 20_000;

test.each([
  ['digits', '1'.repeat(100_000)],
  ['blanks', `in${' '.repeat(100_000)}one`],
  ['tabs', `in${'\t'.repeat(100_000)}one`],
])('a sentence of %s without end is judged in a time that grows with it', async (_, words) => {
  const text = `# Verslag\n\n## Resultaten\n\nHet gaat om ${words} x.[^1]\n\n[^1]: Interview 1. Code: Kas.\n\n${TALK}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const started = performance.now();
  expect(auditProject({ ...projectOf([report]), report })).not.toBeNull();
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});
