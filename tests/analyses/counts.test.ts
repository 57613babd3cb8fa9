import { expect, test } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';
import { reported } from '../support/reports.ts';

/** How often label 1 counts over notes on one turn; a note between marks tells its words, another one only its turn. */
async function counted(answer: string): Promise<number> {
  const text = `# Bijlage 1: Interview respondent 1\n\nI: Hoe?\n\nR: ${answer}\n`;
  const document = await readSource({ name: 'een.md', bytes: new TextEncoder().encode(text) });
  const [book] = reported(projectOf([document]), 'tree').codebooks;
  return book.nodes[0].fragments;
}

const NOTE = (coder: string, words: string) => `{>>@${coder}: ${words} (Label 1, sub 1)<<}`;

test.each<[string, string, number]>([
  ['one coder, twice on the same words', `{==Zo gaat dat.==}${NOTE('a', 'Een')}${NOTE('a', 'Twee')}`, 1],
  ['one coder, twice on a turn', `Zo gaat dat. ${NOTE('a', 'Een')} ${NOTE('a', 'Twee')}`, 2],
  ['two coders, each once on a turn', `Zo gaat dat. ${NOTE('a', 'Een')} ${NOTE('b', 'Twee')}`, 1],
  [
    'two coders, one of them twice',
    `Zo gaat dat. ${NOTE('a', 'Een')} ${NOTE('b', 'Twee')} ${NOTE('b', 'Drie')}`,
    2,
  ],
])('%s', async (_, answer, expected) => {
  expect(await counted(answer)).toBe(expected);
});
