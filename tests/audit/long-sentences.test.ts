import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { documentOf, projectOf } from '../support/build.ts';

const TALK = '# Interview 1: lokettist\n\nI: En de kas?\n\nR: {==De kas lekt nog steeds.==}{>>@kim: Kas<<}\n';

/** Milliseconds; one whose time grew with the square of a sentence would take minutes. */
const ENDLESS = 20_000;

test.each([
  ['digits', '1'.repeat(100_000)],
  ['blanks', `in${' '.repeat(100_000)}one`],
  ['tabs', `in${'\t'.repeat(100_000)}one`],
  ['people', `wat alle ${'lokettisten, '.repeat(10_000)} noemen, de kas`],
])('a sentence of %s without end is judged in a time that grows with it', async (_, words) => {
  const text = `# Verslag\n\n## Resultaten\n\nHet gaat om ${words} x.[^1]\n\n[^1]: Interview 1. Code: Kas.\n\n${TALK}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const started = performance.now();
  expect(auditProject({ ...projectOf([report]), report })).not.toBeNull();
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});

// Markdown has no such blanks, and no such lines in one sentence.
test.each([
  ['blanks', `één lokettist noemt${' '.repeat(100_000)}de kas`],
  ['comparisons', `de lokettist noemt, ${'vaker dan '.repeat(10_000)}↵de kas`],
])('so is one of Word: %s', (_, words) => {
  const talk = '# Interview 1: lokettist\n\nI: En de kas?\n\nR: {1De kas lekt nog steeds.1}\n';
  const text = `# Verslag\n\n## Resultaten\n\nHet gaat om wat ${words} x (interview 1, code Kas).\n\n${talk}`;
  const report = documentOf(text, { notes: { 1: 'Kas' } });
  const started = performance.now();
  expect(auditProject({ ...projectOf([report]), report })).not.toBeNull();
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});
