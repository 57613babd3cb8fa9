import { expect, test } from 'vitest';
import { auditOf } from './styles/score.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;
const talk = (who: string, ...codes: readonly string[]) =>
  `# Interview ${who}\n\nI: Hoe is het?\n\nR: ${codes.map((code) => coded('Zo is het.', code)).join(' ')}\n`;
const TALKS = [
  talk('kok 1', 'Warmte', 'Rooster'),
  talk('kok 2', 'Warmte', 'Rooster'),
  talk('kok 3', 'Warmte', 'Slecht slapen'),
  talk('ober 1', 'Rooster', 'Fooi'),
  talk('ober 2', 'Rooster'),
].join('\n');

test.each<[string, boolean]>([
  ['De fooi wordt vaker genoemd dan het rooster.', true],
  ['Het rooster wordt vaker genoemd dan de fooi.', false],
  ['De fooi wordt minder vaak genoemd dan het rooster.', false],
  ['Het rooster wordt minder vaak genoemd dan de warmte.', true],
  ['De obers noemen de fooi vaker dan het rooster.', true],
  ['De koks noemen het rooster vaker dan de warmte (kok 1, code Rooster).', true],
  ['The warmte is mentioned less often than the fooi.', true],
  ['Slecht slapen wordt vaker genoemd dan de warmte.', true],
  // The code says how it is, and the sentence only what: "slecht slapen".
  ['Het slapen wordt door hen vaker genoemd dan de warmte.', true],
  ['De warmte wordt door hen vaker genoemd dan het slapen.', false],
  ['Het rooster wordt minder vaak genoemd dan slapen.', true],
  ['De fooi wordt niet vaker genoemd dan het rooster.', false],
  ['Het rooster wordt niet vaker genoemd dan de fooi.', true],
  ['Het rooster wordt niet veel minder vaak genoemd dan de warmte.', false],
  ["The waiters don't mention the fooi more often than the rooster.", false],
  ['The fooi is not mentioned less often than the rooster.', true],
  ['De fooi wordt niet alleen vaker genoemd dan het rooster.', true],
  // Of people, of another thing, and of what no code is called.
  ['De obers noemen het rooster vaker dan de koks.', false],
  ['De fooi is vaker te laag dan het rooster.', false],
  ['De fooi wordt vaker genoemd dan de muziek.', false],
])('which of two topics is mentioned more often: %s', async (text, isOtherwise) => {
  const report = `# Resultaten\n\nDat speelt ook (kok 1, code Rooster).\n\n${text}\n\n${TALKS}`;
  const { findings } = await auditOf(new Map([['verslag.md', report]]));
  expect(findings.some(({ code }) => code === 'K526')).toBe(isOtherwise);
});
