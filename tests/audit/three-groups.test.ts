import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

/** Three trades; all have the floor, the timetable is missing with the last one, though its word for it is known. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['kuiper', ['rooster', 'rooster', 'vloer', 'vloer']],
  ['touwslager', ['rooster', 'vloer', 'rooster']],
  ['zeilmaker', ['vloer', 'vloer', 'kou']],
];
const TALKS = GROUPS.flatMap(([trade, codes]) => codes.map((code, i) => [trade, i + 1, code] as const))
  .map(
    ([trade, number, code], i) =>
      `# Bijlage ${i + 1}: Interview ${trade} ${number}\n\nI: Hoe is het?\n\nR: {==Dat is nu ${i} jaar zo==}{>>@kim: ${code}<<}.\n`,
  )
  .join('\n');

test.each<[string, string, string, string]>([
  ['Alle groepen noemen de vloer.', '3, 6 en 8', 'vloer', 'holds 3/3 groups'],
  ['In geen van de groepen komt de vloer terug.', '3, 6 en 8', 'vloer', 'contradicted 3/3 groups'],
  ['All three groups mention the vloer.', '3, 6 en 8', 'vloer', 'holds 3/3 groups'],
  ['Twee van de drie groepen noemen de vloer.', '3, 6 en 8', 'vloer', 'contradicted 3/3 groups'],
  ['Beide groepen noemen het rooster.', '1 en 5', 'rooster', 'holds 2/2 groups'],
  ['Alle groepen noemen het rooster.', '1 en 5', 'rooster', 'unclear 2/2 groups'],
  ['De kuipers en de zeilmakers noemen het rooster.', '1 en 2', 'rooster', 'unclear 2/4 respondents'],
  [
    'Kuipers noemen het rooster vaker dan touwslagers.',
    '1, 2, 5 en 7',
    'rooster',
    'contradicted 4/7 respondents',
  ],
  ['Touwslagers noemen het rooster vaker dan kuipers.', '1, 2, 5 en 7', 'rooster', 'holds 4/7 respondents'],
  [
    'Kuipers noemen het minder vaak over het rooster dan touwslagers.',
    '1, 2, 5 en 7',
    'rooster',
    'holds 4/7 respondents',
  ],
])('sentences about groups, of which there are three: %s', async (sentence, cited, code, claim) => {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}[^1]\n\n[^1]: Bijlage ${cited}. Code: ${code}.\n\n${TALKS}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const claims = auditProject({ ...projectOf([report]), report })?.report.claims;
  expect(claims?.map(({ status, counted, of, counts }) => `${status} ${counted}/${of} ${counts}`)).toEqual([
    claim,
  ]);
});

const ROWERS = [1, 2]
  .map(
    (number) =>
      `# Bijlage ${20 + number}: Interview roeier ${number}\n\nI: Hoe is het?\n\nR: {==Fel, in mijn ogen==}{>>@kim: zon<<}.\n`,
  )
  .join('\n');

test.each<[string, string, string]>([
  ['Alle zes respondenten noemen de kou (code kou).', '', 'contradicted 1/3'],
  ['Alle zes respondenten noemen de zon (code zon).', '', 'unclear 2/2'],
  ['Alle respondenten noemen de zon (code zon).', '', 'unclear 2/2'],
  ['Alle roeiers noemen de zon (code zon).', '', 'holds 2/2'],
  ['Alle drie de zeilmakers noemen de kou (code kou).', '', 'contradicted 1/3'],
  ['Alle vier de kuipers noemen het rooster of de vloer (codes rooster en vloer).', '', 'holds 4/4'],
  ['Minder dan de helft van de respondenten noemt de kou (code kou).', '', 'unclear 1/3'],
  ['Minder dan de helft van de respondenten noemt de kou (code kou).', '\n\n### Zeilmaker', 'unclear 1/3'],
  ['Minder dan de helft van de zeilmakers noemt de kou (code kou).', '', 'holds 1/3'],
])('of more people than a code can be of: %s%s', async (sentence, heading, claim) => {
  const text = `# Verslag\n\n## Resultaten${heading}\n\n${sentence}\n\n${TALKS}\n\n${ROWERS}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const claims = auditProject({ ...projectOf([report]), report })?.report.claims;
  expect(claims?.map(({ status, counted, of }) => `${status} ${counted}/${of}`)).toEqual([claim]);
});
