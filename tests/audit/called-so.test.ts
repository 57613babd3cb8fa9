import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const talk = (number: number, called: string, code: string) =>
  `# Bijlage ${number}: Interview respondent ${number}${called}\n\nI: Hoe gaat het?\n\nR: {==Daar zit ik mee elke dag==}{>>@kim: ${code}<<}.\n`;
const WIND = 'Wind (Label 1, sub 1)';
const QUEUE = 'Rij (Label 1, sub 2)';
/** Two groups. */
const PARTED = [
  talk(1, ', molenaar Noord', WIND),
  talk(2, ', molenaar Zuid', WIND),
  talk(3, ', bakker Noord', QUEUE),
  talk(4, ', bakker Zuid', WIND),
];
/** One group, for of respondent 5 nobody knows who it is. */
const TOGETHER = [...PARTED, talk(5, '', QUEUE)];
/** A number in what they do is nobody's name. */
const SHIFTS = [
  talk(1, '\n\nVrijwilliger van lijn 2', WIND),
  talk(2, '\n\nVrijwilliger van lijn 3', WIND),
  talk(3, '\n\nVrijwilliger van lijn 1', QUEUE),
];
/** And of whom the line above the interview says something else. */
const KNOWN = [...PARTED, talk(5, '\n\nVrijwilliger', QUEUE)];

async function claimOf(sentence: string, note: string, interviews: readonly string[]) {
  const text = `# Verslag\n\n${sentence}[^1]\n\n[^1]: ${note}\n\n${interviews.join('\n')}`;
  const document = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const claims = auditProject(projectOf([document]))?.report.claims;
  return claims?.map(({ status, counted, of }) => `${status} ${counted}/${of}`);
}

const [MILLERS, ALL] = ['Bijlage 1 en 2. Label 1, sub 1.', 'Bijlage 1, 2 en 4. Label 1, sub 1.'];

test.each<[string, string, readonly string[], string]>([
  ['Alle molenaars hebben last van wind.', MILLERS, PARTED, 'holds 2/2'],
  ['Alle molenaars hebben last van wind.', MILLERS, KNOWN, 'holds 2/2'],
  ['Alle bakkers hebben last van wind.', ALL, KNOWN, 'contradicted 1/2'],
  ['Eén van de bakkers heeft last van wind.', ALL, KNOWN, 'holds 1/2'],
  ['Alle molenaars hebben last van wind.', MILLERS, TOGETHER, 'unclear 2/2'],
  ['Alle bakkers hebben last van wind.', MILLERS, PARTED, 'unclear 2/2'],
  ['Alle bakkers hebben last van wind.', ALL, PARTED, 'contradicted 1/2'],
  ['Twee van de drie respondenten hebben last van wind.', MILLERS, SHIFTS, 'holds 2/3'],
  ['De molenaars en de bakkers hebben last van wind.', ALL, PARTED, 'holds 3/4'],
])('a word for some of the respondents: %s (%s)', async (sentence, note, interviews, claim) => {
  expect(await claimOf(sentence, note, interviews)).toEqual([claim]);
});

const interview = (called: string, words: string) =>
  `# Interview ${called}\n\nI: How was it decided?\n\n${called}: ${words}\n\nI: And since then?\n\n${called}: We got used to it.\n`;

test.each([
  ['The caretaker said that “some of them are really anxious about it”.', ['K407']],
  ['The classroom aide said that “some of them are really anxious about it”.', []],
])('whom headings and marks call by what no list has: %s', async (sentence, codes) => {
  const talks = [
    interview('Caretaker', 'I heard of it in the corridor.'),
    interview('Classroom aide', 'Some of them are really anxious about it.'),
  ];
  const text = `# Report\n\n${sentence}\n\n${talks.join('\n')}`;
  const document = await readSource({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject(projectOf([document]))?.findings.map(({ code }) => code) ?? [];
  expect(found.filter((code) => code.startsWith('K4'))).toEqual(codes);
});

test.each([
  ['Beide gemeenteambtenaren hebben last van wind.', 'Interview gemeenteambtenaar', 'holds 2/2'],
  ['Alle schooladviseurs hebben last van wind.', 'Interview schooladviseur', 'holds 2/2'],
])('people of a unit are people: %s', async (sentence, heading, claim) => {
  const talks = [1, 2].map((number) =>
    talk(number, '', WIND).replace(/Interview respondent \d/, `${heading} ${number}`),
  );
  expect(await claimOf(sentence, 'Bijlage 1 en 2. Label 1, sub 1.', talks)).toEqual([claim]);
});

/** Seven people of one group, of whom the headings letter and number what they are. */
const WARD = [
  ...['Nurse A', 'Nurse B', 'Nurse C', 'Nurse D'].map((called) => [called, WIND] as const),
  ...['Manager 1', 'Manager 2'].map((called) => [called, QUEUE] as const),
  ['Manager 3', WIND] as const,
].map(([called, code], i) =>
  talk(i + 1, '', code).replace(
    /Bijlage (\d): Interview respondent \d/,
    `Appendix $1: Interview with ${called}`,
  ),
);
const EVERYWHERE = 'Appendix 1 to 7. Label 1, sub 1.';

test.each([
  ['Every nurse suffers from the wind.', EVERYWHERE, 'holds 4/4'],
  ['Two nurses suffer from the wind.', EVERYWHERE, 'contradicted 4/4'],
  ['None of the managers suffer from the wind.', EVERYWHERE, 'contradicted 1/3'],
  ['Two of the three managers wait in line.', 'Appendix 5 and 6. Label 1, sub 2.', 'holds 2/3'],
])('whom headings tell apart by a letter: %s', async (sentence, note, claim) => {
  expect(await claimOf(sentence, note, WARD)).toEqual([claim]);
});
