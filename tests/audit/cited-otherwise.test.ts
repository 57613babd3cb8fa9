import { expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

const talk = (who: string, ...answers: string[]) =>
  `# Interview ${who}\n\nI: Hoe is het werk?\n\nR: ${answers.join('. ')}.\n`;
const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;

/** Three cooks and three shopkeepers. */
const TALKS = [
  talk('kok 1', coded('Ik kom nooit rond', 'tijdgebrek')),
  talk('kok 2', coded('Het is hier gezellig', 'sfeer')),
  talk('kok 3', coded('Altijd haast', 'tijdgebrek'), coded('De druk is hoog', 'werkdruk')),
  talk('winkelier 1', coded('Leuk volk', 'sfeer')),
  talk('winkelier 2', coded('De klok is mijn vijand', 'tijdgebrek')),
  talk('winkelier 3', coded('Rustig', 'rust')),
].join('\n');

const OPENING =
  'De sfeer is best (kok 2). Zo gaat het in de winkelstraat, en zo is het altijd geweest, van de vroege ochtend tot de late avond.';

async function audited(sentence: string) {
  const text = `# Verslag\n\n## Resultaten\n\n${OPENING}\n\n${sentence}\n\n${TALKS}`;
  const { findings, report } = await auditOf(new Map([['verslag.md', text]]));
  return { claims: report.claims, findings: findings.filter(({ code }) => /^K5/.test(code)) };
}

/** How many are cited, and of how many. */
test.each<[string, string[]]>([
  ['De meeste respondenten willen een oven (kok 1, kok 3, winkelier 2).', ['K529 3/6']],
  ['De meeste respondenten willen een oven (kok 1, kok 3, winkelier 2 en winkelier 3).', ['K508']],
  ['De meeste respondenten willen een oven.[^1]\n\n[^1]: Kok 1 en winkelier 2.', ['K529 2/6']],
  ['Alle vier de respondenten willen een oven (kok 1, kok 3, winkelier 2).', ['K529 3/4']],
  ['Alle vier de respondenten willen een oven (kok 1, kok 3, winkelier 1 en winkelier 2).', ['K508']],
  ['Alle koks willen een oven (kok 1 en kok 3).', ['K529 2/3']],
  ['Alle koks willen een oven (kok 1, kok 2 en kok 3).', ['K508']],
  ['Beide respondenten willen een oven (kok 1).', ['K529 1/2']],
  ['Beide koks willen een oven (kok 1 en kok 2).', ['K508']],
  ['Geen van de respondenten wil een oven (kok 1).', ['K529 1/6']],
  ['Minstens drie respondenten willen een oven (kok 1 en kok 2).', ['K529 2/6']],
  ['Drie respondenten willen een oven (kok 1 en winkelier 1).', ['K509 2/3']],
  // Whoever cites all of them cites what was read; those of one group may be all whom it is about.
  ['Geen van de koks wil een oven (kok 1, kok 2 en kok 3).', ['K508']],
  ['Alle respondenten willen een oven (kok 1, kok 2 en kok 3).', ['K508']],
  // Whoever is called so may be one of them.
  ['Beide koks willen een oven (kok 1; Oosterveen, persoonlijke communicatie, 3 mei 2024).', ['K508']],
  // One of several, or an example.
  ['Een van de respondenten wil een oven (kok 1).', ['K508']],
  ['De meeste respondenten willen een oven (zie kok 1).', ['K508']],
  ['De meeste respondenten willen een oven (o.a. kok 1).', ['K506']],
  ['Drie respondenten willen een oven (kok 1 e.a.).', ['K508']],
  ['Drie respondenten noemen de klok: “de klok is mijn vijand” (winkelier 2).', ['K508']],
  // Several citations, each of its own part.
  ['Twee respondenten willen een oven (kok 1, kok 2) en de anderen niet (kok 3, winkelier 1).', ['K508']],
])('respondents who are cited for a number of them: %s', async (sentence, expected) => {
  const { findings } = await audited(sentence);
  const told = findings.map(({ code, facts: { named, of, claimed } }) =>
    named === undefined ? code : `${code} ${named}/${of ?? claimed}`,
  );
  expect(told).toEqual(expected);
});

test.each<[string, string | null]>([
  ['Kok 3 noemt de werkdruk niet (kok 3).', 'kok-3 (interview-kok-3:2.2)'],
  ['Kok 3 noemt de werkdruk niet.', 'kok-3 (interview-kok-3:2.2)'],
  [
    'Noch kok 1 noch kok 3 noemt het tijdgebrek (kok 1, kok 3).',
    'kok-1 (interview-kok-1:2); kok-3 (interview-kok-3:2)',
  ],
  ['Kok 2 noemt de werkdruk niet (kok 2).', null],
  ['Kok 3 vindt de werkdruk niet erg (kok 3).', null],
])('who is said not to name what they have a code for is told, and where: %s', async (sentence, who) => {
  const { findings } = await audited(sentence);
  const denied = findings.find(({ code }) => code === 'K530');
  expect(said(denied?.words.who) ?? null).toBe(who);
});

test.each([
  'Drie respondenten willen een oven (interview kok 1, interview kok 3).',
  'Drie respondenten willen een oven (interview kok 1 en kok 3).',
  'Drie respondenten willen een oven (interview kok 2).',
])('an interview in a citation does not make a number one of the study: %s', async (sentence) => {
  const { claims } = await audited(sentence);
  expect(claims.map(({ status }) => status)).toEqual(['unclear']);
});
