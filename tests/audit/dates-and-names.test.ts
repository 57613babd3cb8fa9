import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}.`;

const INTERVIEWS = `
# Bijlage 1: Interview respondent 1

Functie: bakker

Datum: 6 mei 2024

I: Is de oven een oude tank?

R: Nee. ${coded('Hij brult als een leeuw', 'oven')}

# Bijlage 2: Interview respondent 2

Functie: bakker

Datum: 8 mei 2024

I: Hoe is de oven?

R: ${coded('Heet', 'oven')}

# Bijlage 3: Interview respondent 3

Functie: verkoper

Datum: 10 mei 2024

I: Hoe is het werk?

R: ${coded('Druk', 'drukte')}

# Bijlage 4: Interview respondent 4

Datum: 13 mei 2024

X: Hoe is het werk?

Y: Zwaar is het, en heet.
`;

async function audited(sentence: string, interviews = INTERVIEWS) {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}\n\n${interviews}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report });
  return {
    claims: found?.report.claims.map(({ status }) => status) ?? [],
    codes: (found?.findings ?? [])
      .map(({ code, words }) => (words.day == null ? code : `${code} ${said(words.day)}`))
      .filter((code) => !['K310', 'K506', 'K508'].includes(code)),
  };
}

test.each<[string, string[]]>([
  ['Respondent 1 is gesproken op dinsdag 6 mei 2024.', ['K323 maandag']],
  ['Respondent 1 is gesproken op maandag 6 mei 2024.', []],
  ['The first talk was on Tuesday, May 6, 2024.', ['K323 maandag']],
  ['The first talk was on Monday, 6 May 2024.', []],
  // The interview tells the year.
  ['Respondent 2 is gesproken op vrijdag 8 mei.', ['K323 woensdag']],
  ['Op vrijdag 9 mei was er niemand.', []],
  ['Op maandag en dinsdag zijn er 6 broden.', []],
])('a day of the week beside a date: %s', async (sentence, codes) => {
  expect((await audited(sentence)).codes).toEqual(codes);
});

test.each<[string, string[]]>([
  ['Van Dijk en De Boer (2019, p. 12) spreken van “een oven zonder deur ergens”.', []],
  ['Jansen et al. (2020) noemen dat “een oven zonder deur ergens”.', []],
  ['In 2019 (zie boven) heette dat “een oven zonder deur ergens”.', ['K410']],
  ['Jansen (2020) was er ook. Het heet hier “een oven zonder deur ergens”.', ['K410']],
])('what another author wrote: %s', async (sentence, codes) => {
  expect((await audited(sentence)).codes).toEqual(codes);
});

test.each<[string, string[]]>([
  ['Volgens respondent 1 is de oven “een oude tank”.', ['K406']],
  ['Respondent 1 noemt de oven “een oude tank”.', ['K406']],
  ['Respondent 1 says it is “als een leeuw”.', []],
  ['Respondent 2 spreekt van “als een leeuw”.', ['K407']],
  // One word is a term, and a full stop ends what somebody says.
  ['Volgens respondent 1 is de oven een “tank”.', []],
  ['Respondent 1 noemt de oven. Dat heet “een oude tank”.', []],
  ['Respondent 1 bakt in “een oude tank”.', []],
])('a few words that are said to be somebody’s: %s', async (sentence, codes) => {
  expect((await audited(sentence)).codes).toEqual(codes);
});

describe('a cited interview in which nobody is known to answer', () => {
  test.each<[string, string]>([
    ['Geen van de respondenten noemt de kou (bijlage 1 t/m 4, code kou).', 'unclear'],
    ['Twee respondenten noemen de oven (bijlage 1 t/m 4, code oven).', 'unclear'],
    ['Twee respondenten noemen de oven (bijlage 1 t/m 3, code oven).', 'holds'],
    ['De meeste respondenten noemen de oven (bijlage 1 t/m 4, code oven).', 'unclear'],
    ['De meeste respondenten noemen de oven (bijlage 1 t/m 3, code oven).', 'holds'],
    ['Respondent 1 en 2 noemen de oven (bijlage 1, 2 en 4, code oven).', 'holds'],
    ['Minstens twee respondenten noemen de oven (bijlage 1, 2 en 4, code oven).', 'holds'],
  ])('bears nothing out for all: %s', async (sentence, status) => {
    expect((await audited(sentence)).claims).toEqual([status]);
  });
});

test.each<[string, string, string[]]>([
  ['Er zijn twee bakkers en één verkoper geïnterviewd.', 'holds', []],
  ['Er zijn drie bakkers geïnterviewd.', 'unclear', ['K503']],
])('people counted by what they do, in one group with others: %s', async (sentence, status, codes) => {
  const found = await audited(sentence, INTERVIEWS.slice(0, INTERVIEWS.indexOf('# Bijlage 4')));
  expect([found.claims, found.codes]).toEqual([[status], codes]);
});
