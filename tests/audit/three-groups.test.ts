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
