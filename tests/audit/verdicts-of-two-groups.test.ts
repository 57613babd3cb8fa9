import { expect, test } from 'vitest';
import { auditOf } from './styles/score.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;
const talk = (who: string, ...answers: readonly string[]) =>
  `# Interview ${who}\n\nI: Hoe is het?\n\nR: ${answers.join(' ')}\n`;

/** Nobody coded what the third waiter says, so that she may have said it as well. */
const TALKS = [
  talk('kok 1', coded('Het is om te stikken.', 'Warmte'), coded('De lijst komt te laat.', 'Rooster')),
  talk('kok 2', coded('Veertig graden bij de oven.', 'Warmte'), coded('Ik werk elk weekend.', 'Rooster')),
  talk('kok 3', coded('Mijn schort plakt aan me vast.', 'Warmte')),
  talk('ober 1', coded('Op zondag hoor ik het pas.', 'Rooster'), coded('Vijf euro op een avond.', 'Fooi')),
  talk('ober 2', coded('Alles gaat in één pot.', 'Fooi')),
  talk('ober 3', 'Ik loop hier nog maar een week.'),
].join('\n');

const STATUS = /^(\S+)/;

async function judged(text: string): Promise<string | undefined> {
  const { report } = await auditOf(new Map([['verslag.md', `# Resultaten\n\n${text}\n\n${TALKS}`]]));
  return STATUS.exec(report.claims.map(({ status }) => status).join(' '))?.[1];
}

test.each<[string, string]>([
  ['Zowel koks als obers noemen het rooster (kok 1, kok 2, ober 1, code Rooster).', 'unclear'],
  ['Zowel koks als obers noemen de warmte (kok 1, kok 2, kok 3, ober 1, code Warmte).', 'unclear'],
  ['Zowel koks als obers noemen het rooster (kok 1, kok 2, ober 1, ober 3, code Rooster).', 'unclear'],
  ['Zowel kok 1 als ober 1 noemt het rooster (kok 1, ober 1, code Rooster).', 'holds'],
  ['Zowel kok 3 als ober 1 noemt het rooster (kok 3, ober 1, code Rooster).', 'contradicted'],
  ['Zowel kok 1 als ober 2 noemt het rooster (kok 1, ober 2, code Rooster).', 'contradicted'],
  ['Zowel kok 1 als ober 3 noemt het rooster (kok 1, ober 3, code Rooster).', 'unclear'],
])('each of two groups: %s', async (text, status) => {
  expect(await judged(text)).toBe(status);
});

test.each<[string, string]>([
  [
    'Wie de warmte noemt, noemt ook het rooster (kok 1, kok 2, kok 3, codes Warmte en Rooster).',
    'contradicted',
  ],
  [
    'Alle koks die het rooster noemen, noemen ook de warmte (kok 1, kok 2, codes Rooster en Warmte).',
    'holds',
  ],
  // Of the cooks in general it may be most of them.
  [
    'De koks die het rooster noemen, noemen ook de warmte (kok 1, kok 2, codes Rooster en Warmte).',
    'unclear',
  ],
  [
    'De koks die de warmte noemen, noemen ook het rooster (kok 1, kok 2, kok 3, codes Warmte en Rooster).',
    'unclear',
  ],
])('of whoever has one code, who has the other: %s', async (text, status) => {
  expect(await judged(text)).toBe(status);
});
