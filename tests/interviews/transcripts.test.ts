import { expect, test } from 'vitest';
import { slugOf } from '../../src/interviews/transcripts.ts';
import { documentOf, projectOf } from '../support/build.ts';

const TALK = 'O: Hoe?\nR: Zo.';
const named = (file: string, heading = '') => documentOf(`${heading}\n${TALK}`, { file });

test('every id is given once, also where a file is called like a second one', () => {
  const four = '# Bijlage 4: Interview';
  const documents = [named('x.md', four), named('y.md', four), named('b4-2.md'), named('z.md', four)];
  const { transcripts, findings } = projectOf(documents);
  expect(transcripts.map(({ id }) => id)).toEqual(['b4', 'b4-3', 'b4-2', 'b4-4']);
  expect(findings.map(({ code }) => code)).toEqual(['K140', 'K140']);
});

test.each<[string, string]>([
  ['Docent 1', 'docent-1'],
  ['Çelik & Zoë', 'çelik-zoë'],
  ['--__--', 'x'],
  ['', 'x'],
])('the slug of %j is %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
