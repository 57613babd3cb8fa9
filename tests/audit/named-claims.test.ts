import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const talk = (name: string, words: string, code: string) =>
  `# Interview ${name}\n\nInterviewer: Hoe gaat het?\n\n${name}: {==${words}==}{>>Label 1, sub ${code}<<}.\n\nInterviewer: En dan?\n\n${name}: Dan niets meer.\n`;

/** Of four who are called by their names, Samira, Kees and Joost have 1/1; Mirjam has 1/2. */
const FOUR = [
  talk('Samira', 'Het rooster komt steeds te laat', '1'),
  talk('Kees', 'Ik hoor mijn dienst pas vrijdag', '1'),
  talk('Joost', 'Mijn week is op zondag nog niet rond', '1'),
  talk('Mirjam', 'Ik weet het altijd op tijd', '2'),
].join('\n');

/** What becomes of a sentence, and whom it was read to name. */
async function claimed(sentence: string, interviews = FOUR) {
  const bytes = new TextEncoder().encode(`# Resultaten\n\n${sentence}\n\n${interviews}`);
  const document = await readSource({ name: 'scriptie.md', bytes });
  const found = auditProject({ ...projectOf([document]), report: document });
  return found?.report.claims.map(({ status, claimed: who, quantifier }) =>
    [status, who.join(' '), said(quantifier)].join(' | '),
  );
}

const ALL = '(label 1, sub 1)';

test.each<[string, string[]]>([
  [`Samira en Kees noemen het late rooster ${ALL}.`, ['holds | 1 2 | Samira en Kees']],
  [`Samira, Kees en Joost noemen het late rooster ${ALL}.`, ['holds | 1 2 3 | Samira, Kees en Joost']],
  [`Zowel Samira als Mirjam noemt het late rooster ${ALL}.`, ['contradicted | 1 4 | Samira als Mirjam']],
  [`Volgens Joost komt het rooster te laat ${ALL}.`, ['holds | 3 | Joost']],
  [`Volgens Mirjam komt het rooster te laat ${ALL}.`, ['contradicted | 4 | Mirjam']],
  [`Alleen bij Mirjam komt het rooster te laat ${ALL}.`, ['contradicted | 4 | Alleen bij Mirjam']],
  [`Alleen Samira noemt het late rooster ${ALL}.`, ['contradicted | 1 | Alleen Samira']],
  [
    `Only Samira, Kees and Joost name the late roster ${ALL}.`,
    ['holds | 1 2 3 | Only Samira, Kees and Joost'],
  ],
  [`Anders dan Mirjam vindt Joost dat het rooster te laat komt ${ALL}.`, ['holds | 3 | Joost']],
  [`Op Mirjam na noemt iedereen het late rooster ${ALL}.`, ['holds |  | iedereen … Mirjam']],
  [`Voor Samira en Kees komt het rooster te laat ${ALL}.`, ['holds | 1 2 | Samira en Kees']],
  [`Voor Mirjam komt het rooster te laat ${ALL}.`, ['contradicted | 4 | Mirjam']],
  // Of Hannah nobody knows anything.
  [`Hannah and Kees both name the late roster ${ALL}.`, ['unclear | 2 | Kees']],
  [`Mirjam's experience is that the roster is late ${ALL}.`, ['contradicted | 4 | Mirjam']],
  // What Kees says of her is what Kees says.
  [`Kees vertelt dat Mirjam het rooster maakt ${ALL}.`, ['holds | 2 | Kees']],
  [`Kees helpt Mirjam met het rooster ${ALL}.`, ['holds | 2 | Kees']],
  [`Het rooster wordt door Kees gemaakt voor Mirjam ${ALL}.`, ['holds | 2 | Kees']],
  // Whoever is somebody else is nobody whom the interviews know.
  [`De moeder van Mirjam noemt het rooster ${ALL}.`, []],
  // The citation goes with the clause about whom it names.
  [
    'Joost en Mirjam zijn tevreden, al hoort Joost het te laat (Joost, label 1, sub 1).',
    ['holds | 3 | Joost'],
  ],
  ['Samira en Kees noemen het late rooster.', ['unclear | 1 2 | Samira en Kees']],
])('a claim that names people as the interviews call them: %s', async (sentence, rows) => {
  expect(await claimed(sentence)).toEqual(rows);
});

/** Whom the headings call by what they do: the gardener and the cook have 1/1. */
const FUNCTIONS = [
  ['hovenier', 'Het water is altijd te koud', '1'],
  ['kok', 'Ik haal de kruiden zelf', '1'],
  ['boswachter', 'De paden zijn te smal', '2'],
]
  .map(
    ([called, words, code]) =>
      `# Interview ${called}\n\nInterviewer: Hoe gaat het?\n\nRespondent: {==${words}==}{>>Label 1, sub ${code}<<}.\n\nInterviewer: En dan?\n\nRespondent: Dan niets meer.\n`,
  )
  .join('\n');

test.each<[string, string[]]>([
  [`De hovenier en de kok noemen het water ${ALL}.`, ['holds | 1 2 | hovenier en de kok']],
  [`Volgens de boswachter is het water koud ${ALL}.`, ['contradicted | 3 | boswachter']],
  [`Alleen de kok noemt het water ${ALL}.`, ['contradicted | 2 | Alleen de kok']],
  [`De boswachter noemt het water niet ${ALL}.`, ['holds |  | boswachter']],
  // Others speak of her, and she says nothing.
  [`Volgens de kok is het water van de boswachter koud ${ALL}.`, ['holds | 2 | kok']],
  // What they do is no name where anybody may do it.
  ['Er zijn drie mensen geïnterviewd: een hovenier, een kok en een boswachter.', ['holds | 3 | drie mensen']],
  ['De kok noemt het water (interview kok, label 1, sub 1).', ['holds | 2 | kok']],
])('a claim that names people by what they do: %s', async (sentence, rows) => {
  expect(await claimed(sentence, FUNCTIONS)).toEqual(rows);
});
