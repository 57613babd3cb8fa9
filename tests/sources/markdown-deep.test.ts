import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { ENDLESS } from '../support/shared.ts';

const DEPTH = 600;
const nested = (line: (depth: number) => string) =>
  Array.from({ length: DEPTH }, (_, i) => line(i)).join('\n');

describe('lists and quotes that are nested deeper than anybody nests', () => {
  it.each([
    ['lists', nested((depth) => `${'  '.repeat(depth)}- R: item ${depth}`)],
    ['tabs', nested((depth) => `${'\t'.repeat(depth)}* R: item ${depth}`)],
    ['quotes', nested((depth) => `${'> '.repeat(depth)}R: item ${depth}`)],
    ['marks on one line', nested((depth) => `${'- '.repeat(depth)}R: item ${depth}\n`)],
  ])('%s lose no word, and take no longer than what is not nested', async (_, text) => {
    const started = performance.now();
    const document = await readSource({ name: 'diep.md', bytes: new TextEncoder().encode(text) });
    const read = document.paragraphs.map((paragraph) => wordsOf(paragraph.text)).join('\n');
    for (let depth = 0; depth < DEPTH; depth += 1) expect(read).toContain(`item ${depth}`);
    expect(performance.now() - started).toBeLessThan(ENDLESS);
  });
});
