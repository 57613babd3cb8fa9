import { expect, test } from 'vitest';
import { quotesOf } from '../../src/audit/text/quotations.ts';
import { documentOf, said } from '../support/build.ts';
import { ENDLESS } from '../support/shared.ts';

const quotes = (text: string) =>
  quotesOf(documentOf(text, { footnotes: { 1: 'Bijlage 1. Label 1.', 2: 'Respondent 2.' } }), () => true).map(
    ({ footnote, text: words, line }) => `${line} ${footnote ?? '-'} ${said(words)}`,
  );

test.each<[string, string[]]>([
  ['Zij zegt: “Ik kom hier elke dag.”[^1]', ['1 1 Ik kom hier elke dag.']],
  ['Zij zegt: “Ik kom hier elke dag”[^1].', ['1 1 Ik kom hier elke dag']],
  ['Zij zegt: “Ik kom hier elke dag”.[^1]', ['1 1 Ik kom hier elke dag']],
  ['Zij zegt: “Ik kom hier elke dag” ,[^1] en meer.', ['1 1 Ik kom hier elke dag']],
  ['Zij zegt: "Ik kom hier elke dag."[^1]', ['1 1 Ik kom hier elke dag.']],
  ['Zij zegt: „Ik kom hier elke dag”[^1]', ['1 1 Ik kom hier elke dag']],
  ['Zij zegt: „Ik kom hier elke dag“[^1]', ['1 1 Ik kom hier elke dag']],
  ['Zij zegt: «Ik kom hier elke dag»[^1]', ['1 1 Ik kom hier elke dag']],
  ['Zij zegt: ‘Ik kom hier elke dag.’[^1]', ['1 1 Ik kom hier elke dag.']],
  ["Zij zegt: 'Ik kom hier elke dag.'[^1]", ['1 1 Ik kom hier elke dag.']],
  ['‘Ik kom zo’n beetje elke dag’[^1]', ['1 1 Ik kom zo’n beetje elke dag']],
  ["'Ik maak ’s avonds foto's van zo'n huis'[^1]", ["1 1 Ik maak ’s avonds foto's van zo'n huis"]],
  ['De auto’s en foto’s van ’s zomers en ’s winters zijn weg', []],
  ['‘Hij riep “nee” en liep weg’[^1]', ['1 1 Hij riep “nee” en liep weg']],
  ['‘Wachten’[^1] en ‘wachten’ zijn twee dingen', ['1 1 Wachten']],
  ['Zij zegt “Nee hoor” (R2)', ['1 - Nee hoor']],
  ['Een ander boek: “Niemand leest dit boek”[^3]', ['1 - Niemand leest dit boek']],
  ["Zo'n dag, 's morgens en 's avonds, is 't druk in zo'n huis", []],
  ['“Ik zei ‘nee’ tegen die man”[^1]', ['1 1 Ik zei ‘nee’ tegen die man']],
  ['“Ik kom hier elke dag” volgens haar.[^1]', ['1 1 Ik kom hier elke dag']],
  ['Zij is “elke avond nog drie uur” bezig met haar mail.[^1] Dat is veel.', ['1 1 elke avond nog drie uur']],
  ['Zij is “elke avond nog drie uur” bezig met haar mail[^1].', ['1 1 elke avond nog drie uur']],
  ['Zij is “elke avond nog drie uur” bezig, zegt een boek.[^1]', ['1 - elke avond nog drie uur']],
  ['Zij is “elke avond nog drie uur” bezig[^1] met haar mail.', ['1 - elke avond nog drie uur']],
  ['Zij is “elke avond nog drie uur” bezig. Dat is veel.[^1]', ['1 - elke avond nog drie uur']],
  ['Een boek noemt “de lange avond als norm” voor velen.[^3]', ['1 - de lange avond als norm']],
  [
    '“Ik kom hier elke dag” en “hij komt ook elke dag”[^1]',
    ['1 - Ik kom hier elke dag', '1 1 hij komt ook elke dag'],
  ],
  ['“Ik kom hier” zegt zij.[^1]', []],
  ['“Ik kom hier”[^1] zegt zij.', ['1 1 Ik kom hier']],
  ['“één twee drie vier”', ['1 - één twee drie vier']],
  ['Een "kort" woord en nog een "kort" woord', []],
  ['Tekst.\n\nZij zegt: “Ik kom hier elke dag.”[^2]', ['3 2 Ik kom hier elke dag.']],
  ['“Ik kom hier elke dag (lacht) [...] altijd”[^1]', ['1 1 Ik kom hier elke dag (lacht) [...] altijd']],
  ['“Een aanhaling die nooit sluit.', []],
])('%s', (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test('only in the paragraphs that are the report', () => {
  const document = documentOf('“Ik kom hier elke dag.”\n“Wij komen hier elke dag.”');
  expect(quotesOf(document, (i) => i === 1).map(({ text }) => said(text))).toEqual([
    'Wij komen hier elke dag.',
  ]);
});

test('a long paragraph full of open quotation marks is linear', () => {
  const started = performance.now();
  quotes('“woord woord '.repeat(20_000));
  quotes('" woord '.repeat(20_000));
  quotes(' ‘woord woord '.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});

test('a long run of blanks in a block quotation is linear', () => {
  const started = performance.now();
  const { paragraphs, ...document } = documentOf(`Zij zegt dat ${' \u00A0'.repeat(100_000)}iets.`);
  const quoted = paragraphs.map((paragraph) => ({ ...paragraph, quoted: true }));
  expect(quotesOf({ ...document, paragraphs: quoted }, () => true)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});
