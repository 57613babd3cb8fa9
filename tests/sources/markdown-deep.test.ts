import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { piecesOf } from '../../src/sources/markdown/pieces.ts';
import { Kept } from '../../src/sources/text/kept.ts';

const DEPTH = 300;
const nested = (line: (depth: number) => string) =>
  Array.from({ length: DEPTH }, (_, i) => line(i)).join('\n');

describe('lists and quotes that are nested deeper than anybody nests', () => {
  it.each([
    ['lists', nested((depth) => `${'  '.repeat(depth)}- R: item ${depth}`)],
    ['tabs', nested((depth) => `${'\t'.repeat(depth)}* R: item ${depth}`)],
    ['quotes', nested((depth) => `${'> '.repeat(depth)}R: item ${depth}`)],
    ['marks on one line', nested((depth) => `${'- '.repeat(depth)}R: item ${depth}\n`)],
  ])('%s lose no word, and no line takes the parser further than eighty characters in', async (_, text) => {
    const document = await readSource({ name: 'diep.md', bytes: new TextEncoder().encode(text) });
    const read = document.paragraphs.map((paragraph) => wordsOf(paragraph.text)).join('\n');
    for (let depth = 0; depth < DEPTH; depth += 1) expect(read).toContain(`item ${depth}`);

    const kept = new Kept(text, []);
    const lines = piecesOf(kept, 0).flatMap(({ from, to }) => kept.text.slice(from, to).split('\n'));
    const depths = lines.map((line) => /^(?:[ \t>]|[*-](?=[ \t]))*/.exec(line)?.[0].length ?? 0);
    expect(Math.max(...depths)).toBeLessThanOrEqual(80);
  });
});
