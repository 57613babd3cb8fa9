import { expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

const TALKS = [1, 2]
  .map(
    (n) =>
      `Bijlage ${n}: Interview medewerker ${n}\n\nI: Hoe is het?\nR: Dat is nu ${n} jaar zo. (Label 1, sub 1)\n`,
  )
  .join('\n');

async function found(parts: readonly string[]) {
  const text = `Verslag over de leeszaal\n\n${parts.join('\n\n')}\n\nBeide medewerkers zeggen het (Bijlage 1 en 2, label 1, sub 1).\n\n${TALKS}`;
  return (await auditOf(new Map([['verslag.txt', text]]))).findings;
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a section',
    ['1 Inleiding', 'Zie paragraaf 5.3.', '2 Resultaten', '2.1 Drukte', 'Zie paragraaf 2.1.'],
    ['paragraaf 5.3'],
  ],
  [
    'a chapter',
    ['1. Opzet', 'Meer in hoofdstuk 4.', '2. Uitkomsten', '2.1. Tijd', 'Zie hoofdstuk 2.'],
    ['hoofdstuk 4'],
  ],
  [
    'a contents list',
    ['Inhoud', '5.3 Rust\t12', '1 Opzet', '1.1 Vraag', 'Zie paragraaf 5.3.'],
    ['paragraaf 5.3'],
  ],
  ['a list, and no headings', ['Redenen', '1. Tijd', '2. Geld', 'Zie hoofdstuk 4.'], []],
])('in a text without styles: %s', async (_, parts, lacking) => {
  const findings = await found(parts);
  expect(findings.flatMap(({ code, words }) => (code === 'K309' ? [said(words.part)] : []))).toEqual(lacking);
});

test('and a numbered title is no number of people', async () => {
  const findings = await found(['1 Inleiding', 'Dit gaat over rust.', '2 Resultaten', '2.1 Drukte']);
  expect(findings.filter(({ code }) => code === 'K521')).toEqual([]);
});
