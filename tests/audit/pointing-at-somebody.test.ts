import { expect, test } from 'vitest';
import { auditOf } from './styles/score.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;
const talk = (who: string, ...answers: readonly string[]) =>
  `# Interview ${who}\n\nI: Hoe is het?\n\nR: ${answers.join(' ')}\n`;
const TALKS = [
  talk('kok 1', coded('Ik slaap in stukken.', 'Slecht slapen'), coded('Het geld is goed.', 'Loon')),
  talk('kok 2', coded('Ik tel de treinen.', 'Slecht slapen')),
  talk('ober 1', coded('Half wakker.', 'Slecht slapen'), coded('Het loon is beter.', 'Loon')),
  talk('ober 2', coded('Ze zijn helemaal niet gemotiveerd, ze kijken op hun telefoon.', 'Motivatie')),
  talk('ober 3', coded('Ik hou niet van het gezelschap, ze kibbelen.', 'Gezelschap')),
  talk('ober 4', coded('Niet alleen gemotiveerd maar ook handig.', 'Motivatie')),
].join('\n');

async function codesOf(text: string) {
  const { findings } = await auditOf(
    new Map([
      ['verslag.md', `# Resultaten\n\nDat speelt ook (kok 1, code Slecht slapen).\n\n${text}\n\n${TALKS}`],
    ]),
  );
  return findings.flatMap(({ code }) => (/^K5/.test(code) ? [code] : []));
}

test.each<[string, string[]]>([
  // Whoever does not name it lacks the code.
  ['Eén kok noemt het loon niet (kok 2).', ['K508']],
  ['Eén kok noemt het loon (kok 2).', ['K524']],
  // Another group has it too.
  ['Alleen kok 1 noemt het loon (kok 1).', ['K525']],
  ['Alleen ober 3 noemt het gezelschap (ober 3).', ['K508', 'K510']],
  ['Alleen kok 1 noemt het loon.', ['K525']],
  // What was coded says another thing than the sentence.
  ['Ober 2 vindt de leerlingen gemotiveerd (ober 2, code Motivatie).', ['K510']],
  ['Ober 2 vindt de leerlingen niet gemotiveerd (ober 2, code Motivatie).', []],
  ['Ober 4 vindt de leerlingen gemotiveerd (ober 4, code Motivatie).', []],
  ['Ober 3 houdt van het gezelschap (ober 3).', ['K508', 'K510']],
  ['Ober 3 houdt niet van het gezelschap (ober 3).', ['K508']],
])('%s', async (text, codes) => {
  expect(await codesOf(text)).toEqual(codes);
});
