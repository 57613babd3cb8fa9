import { expect, it } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const talk = (heading: string, ...notes: string[]) =>
  `# ${heading}\n\n${notes.map((note) => `I: Hoe is het?\n\nR: {==Zo is het hier.==}{>>${note}<<}`).join('\n\n')}\n`;
const INTERVIEWS = [
  talk('Bijlage 1: Interview imker 1', 'Last: droogte', 'Last: wespen'),
  talk('Bijlage 2: Interview imker 2', 'Last: droogte'),
  talk('Bijlage 3: Interview kweker 1', 'Last: slakken'),
  talk('Bijlage 4: Interview kweker 2', 'Last: slakken'),
].join('\n');

/** Of a sentence in the results that cites nothing, which codes it may be about, and which only another group has. */
async function uncited(sentence: string, further = '') {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence} Alle kwekers noemen slakken (bijlage 3 en 4; Last: slakken).\n\n${INTERVIEWS}${further}`;
  const document = await readSource({ name: 'verslag.md', bytes: Buffer.from(text) });
  const found = auditProject(projectOf([document]))?.findings ?? [];
  return found
    .filter(({ code }) => code === 'K506' || code === 'K523')
    .map(({ words }) =>
      Object.fromEntries(
        Object.entries(words).flatMap(([gap, one]) =>
          one == null || gap === 'claimed' ? [] : [[gap, said(one)]],
        ),
      ),
    );
}

it.each<[string, string, Record<string, string>[]]>([
  [
    'a code that only another group has',
    'Geen van de kwekers noemt de droogte.',
    [{ elsewhere: 'last/droogte' }],
  ],
  ['another of those', 'Niet één kweker noemt wespen.', [{ elsewhere: 'last/wespen' }]],
  [
    'a code of its own group',
    'Geen van de imkers noemt de droogte.',
    [{ codes: 'last/droogte: imker-1, imker-2' }],
  ],
])('no code is not nobody: %s', async (_, sentence, expected) => {
  expect(await uncited(sentence)).toEqual(expected);
});

it('of a group that alone is said to name a code, who of the others has it', async () => {
  const third = talk('Bijlage 5: Interview kweker 3', 'Last: wespen');
  expect(await uncited('Alleen imkers noemen wespen.', third)).toEqual([
    { codes: 'last/wespen: imker-1, kweker-3' },
  ]);
});
