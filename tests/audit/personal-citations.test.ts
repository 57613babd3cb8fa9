import { expect, test } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { auditOf } from './styles/score.ts';

const talk = (heading: string, mark: string, date: string) =>
  `# ${heading}\n\nDatum: ${date}\n\nI: Hoe is het?\n\n${mark}: Het gaat wel, dank je.\n\nI: En nu?\n\n${mark}: Nu ook.\n`;
const NAMED = [
  talk('Interview Femke', 'Femke', '4 april 2016'),
  talk('Interview Joost', 'Joost', '5 april 2016'),
].join('\n');
const NUMBERED = [talk('Interview 1', 'R1', '4 april 2016'), talk('Interview 2', 'R2', '5 april 2016')].join(
  '\n',
);
const FUNCTIONS = [
  talk('Interview kok', 'R', '4 april 2016'),
  talk('Interview Joost', 'Joost', '5 april 2016'),
].join('\n');

async function isSaid(sentence: string, talks: string) {
  const { findings } = await auditOf(
    new Map([
      [
        'verslag.md',
        `# Resultaten\n\nHet is druk (Joost, persoonlijke communicatie, 5 april 2016).\n\n${sentence}\n\n${talks}`,
      ],
    ]),
  );
  return findings.some(({ code }) => code === 'K527');
}

test.each<[string, string, boolean]>([
  ['Het gaat wel (Wouter, persoonlijke communicatie, 5 april 2016).', NAMED, true],
  ['Het gaat wel (Joost en Wouter, persoonlijke communicatie, 5 april 2016).', NAMED, true],
  ['Volgens Wouter (persoonlijke communicatie, 5 april 2016) gaat het wel.', NAMED, true],
  ['It is fine (M. Visser, personal communication, April 5, 2016).', NAMED, true],
  ['Het gaat wel.[^1]\n\n[^1]: Wouter, persoonlijke mededeling, 5 april 2016.', NAMED, true],
  // Who was interviewed, or may have been.
  ['Het gaat wel (Joost, persoonlijke communicatie, 5 april 2016).', NAMED, false],
  ['Het gaat wel (Joost de Wit, persoonlijke communicatie, 5 april 2016).', NAMED, false],
  ['Het gaat wel (J. de Wit, persoonlijke communicatie, 5 april 2016).', NAMED, false],
  ['Volgens Femke (persoonlijke communicatie, 4 april 2016) gaat het wel.', NAMED, false],
  ['Het gaat wel (directeur, persoonlijke communicatie, 5 april 2016).', NAMED, false],
  ['Daarom (persoonlijke communicatie, 5 april 2016) gaat het wel.', NAMED, false],
  ['Het gaat wel (Wouter, 2016).', NAMED, false],
  ['Het gaat wel (Wouter, persoonlijke communicatie, 5 april 2016).', NUMBERED, false],
  ['Het gaat wel (Wouter, persoonlijke communicatie, 5 april 2016).', FUNCTIONS, false],
])('a personal communication of somebody whom no interview is of: %s', async (sentence, talks, isNobody) => {
  expect(await isSaid(sentence, talks)).toBe(isNobody);
});

const ENGLISH = [
  talk('Interview with Priya (ward nurse), 4 March 2025', 'Priya', '4 March 2025'),
  talk('Interview with Grace (ward nurse), 11 March 2025', 'Grace', '11 March 2025'),
  talk('Interview with June (driver), 2 May 2025', 'June', '2 May 2025'),
].join('\n');

test.each([
  'Both nurses were tired (Priya, personal communication, March 4, 2025; Grace, personal communication, March 11, 2025).',
  'It is fine (June, personal communication, May 2).',
  'It was busy in March 25 years ago (Grace, 11 March).',
  'We met on June 5 (June, 2 May).',
])('the day of a month is nobody’s number: %s', async (sentence) => {
  const { findings } = await auditOf(new Map([['report.md', `# Results\n\n${sentence}\n\n${ENGLISH}`]]));
  expect(findings.filter(({ code }) => code === 'K306')).toEqual([]);
});

test('whoever is called after a ward and a trade counts once, whether lists have her name or not', async () => {
  const sentence = 'Both ward nurses were tired (Priya and Grace).';
  const { report } = await auditOf(new Map([['report.md', `# Results\n\n${sentence}\n\n${ENGLISH}`]]));
  expect(report.claims.map(({ quantifier }) => wordsOf(quantifier))).toEqual(['Both ward nurses']);
});

const SURNAMES = [
  talk('Interview met J. Postma', 'R', '4 april 2016'),
  talk('Interview met K. Hofstra', 'R', '5 april 2016'),
].join('\n');

async function codesOf(sentence: string, talks = SURNAMES) {
  const { findings } = await auditOf(new Map([['verslag.md', `# Resultaten\n\n${sentence}\n\n${talks}`]]));
  return findings.map(({ code }) => code).filter((code) => code !== 'K310');
}

test.each<[string, string[]]>([
  // By the surname alone it is somebody who was interviewed, and a statement that cites no code.
  ['Postma is moe (J. Postma, persoonlijke communicatie, 4 april 2016).', ['K508']],
  ['Alleen Hofstra is moe (K. Hofstra, persoonlijke communicatie, 5 april 2016).', ['K508']],
  ['Zowel Postma als Hofstra is moe (J. Postma, persoonlijke communicatie, 4 april 2016).', ['K508']],
  ['Het gaat goed (J. Postma, persoonlijke communicatie, 14 april 2016).', ['K311']],
  [
    'Het gaat goed (J. Postma, persoonlijke communicatie, 4 april 2016; K. Hofstra, persoonlijke communicatie, 5 april 2016).',
    [],
  ],
  [
    'Het gaat goed (J. Postma, persoonlijke communicatie, 4 april 2016; K. Hofstra, persoonlijke communicatie, 6 april 2016).',
    ['K311'],
  ],
  ['Volgens Postma is dat zo bij iedere winkel (Postma, 2019).', []],
])('somebody who is named in full elsewhere: %s', async (sentence, codes) => {
  expect(await codesOf(sentence)).toEqual(codes);
});

test('whoever a heading names with what she does is known by her surname', async () => {
  const talks = [
    talk('Interview with Marta Quillfeather (school cook), 4 April 2016', 'Marta', '4 April 2016'),
    talk('Interview with Beth (school cook), 5 April 2016', 'Beth', '5 April 2016'),
  ].join('\n');
  const sentence = 'It is busy (Quillfeather, personal communication, April 14, 2016).';
  expect(await codesOf(sentence, talks)).toEqual(['K311']);
});
