import { describe, expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditFrom, cleanFiles } from './demo.ts';
import { NEUTRAL, PLANTED, withParagraph, wrongIn } from './report.ts';

/** What becomes of a sentence in the example's report. Of the teachers 1, 3 and 4 have 2/1/1; 2 and 4 have 2/1/2. */
async function claimed(sentence: string, footnote: string) {
  const { report, findings } = await auditFrom(
    withParagraph(cleanFiles(), { heading: NEUTRAL, sentence, footnote }),
  );
  const row = report.claims.find((one) => one.footnote === PLANTED);
  const shown = row === undefined ? null : `${row.status} ${row.counted}/${row.of}, ${row.reached} reached`;
  return { shown, codes: wrongIn(findings).map(({ code }) => code), row };
}

const ROSTER = 'Bijlage 2 en 4. Label 2, sub 1, ad.1.';
const PRIVACY = 'Bijlage 3 en 4. Label 2, sub 1, ad.2.';

test.each<[string, string, string | null, string[]]>([
  ['Respondent 1, 3 en 4 noemen het.', ROSTER, 'holds 3/4, 3 reached', []],
  ['Respondent 1 en 2 noemen het.', ROSTER, 'contradicted 3/4, 1 reached', ['K501']],
  ['Respondent 1 en 3 noemen het als enigen.', ROSTER, 'contradicted 3/4, 2 reached', ['K501']],
  ['Docent 2 en 4 noemen het.', PRIVACY, 'holds 2/4, 2 reached', []],
  ['Het merendeel van de docenten noemt het.', ROSTER, 'holds 3/4, 3 reached', []],
  ['Het merendeel van de docenten noemt het.', PRIVACY, 'contradicted 2/4, 2 reached', ['K501']],
  ['De docenten noemen het.', ROSTER, 'holds 3/4, 3 reached', []],
  // Half of them are not the teachers.
  ['De docenten noemen het.', PRIVACY, 'unclear 2/4, 2 reached', []],
  ['De helft van de docenten noemt het.', PRIVACY, 'holds 2/4, 2 reached', []],
  ['Alle respondenten noemen het.', ROSTER, 'contradicted 3/4, 3 reached', ['K501']],
  ['Alle docenten behalve respondent 2 noemen het.', ROSTER, 'holds 3/4, 3 reached', []],
  ['Met uitzondering van respondent 2 noemt iedereen het.', ROSTER, 'holds 3/4, 3 reached', []],
  ['Everyone but respondent 2 mentions it.', ROSTER, 'holds 3/4, 3 reached', []],
  ['Apart from respondent 1, everybody mentions it.', ROSTER, 'contradicted 3/4, 3 reached', ['K501']],
  ['With the exception of respondent 3 all respondents do.', ROSTER, 'contradicted 3/4, 3 reached', ['K501']],
  ['Geen enkele respondent noemt het.', ROSTER, 'contradicted 3/4, 3 reached', ['K501']],
  ['Eén respondent noemt het.', ROSTER, 'contradicted 3/4, 3 reached', ['K501']],
  ['Drie respondenten noemen het.', ROSTER, 'holds 3/4, 3 reached', []],
  // Of how many of them, nobody knows.
  ['De meeste jongere docenten noemen het.', ROSTER, 'unclear 3/4, 3 reached', []],
  ['Alle ervaren docenten noemen het.', ROSTER, 'unclear 3/4, 3 reached', []],
  ['Minstens twee respondenten noemen het.', ROSTER, 'holds 3/4, 3 reached', []],
  ['Een respondent noemt het.', ROSTER, null, []],
  ['Het merendeel van de klachten gaat daarover.', PRIVACY, 'unclear 2/4, 2 reached', []],
  ['Respondent 9 noemt het.', ROSTER, 'unclear 3/4, 0 reached', ['K306']],
])('%s', async (sentence, footnote, shown, codes) => {
  const found = await claimed(sentence, footnote);
  expect(found.shown).toBe(shown);
  expect(found.codes).toEqual(codes);
});

test.each<[string, string | null]>([
  ['Eén respondent zegt: “Daar hebben we nu twee jaar last van”.', null],
  ['Een van hen zegt het zo: “Daar hebben we nu twee jaar last van”.', null],
  ['Een van hen noemt het rooster, en dat is niet niks.', 'unclear 3/4, 3 reached'],
])('whose words a quote is, is no number: %s', async (sentence, shown) => {
  expect((await claimed(sentence, ROSTER)).shown).toBe(shown);
});

describe('how many the citation reaches', () => {
  test('fewer than the sentence says', async () => {
    const found = await claimed('Drie respondenten noemen het.', 'Bijlage 2. Label 2, sub 1, ad.1.');
    expect(found).toMatchObject({ shown: 'holds 3/4, 1 reached', codes: ['K502'] });
  });
  test('somebody whom the sentence does not name', async () => {
    const found = await claimed('Respondent 3 en 4 noemen het.', ROSTER);
    expect(found).toMatchObject({ shown: 'holds 3/4, 2 reached', codes: ['K505'] });
  });
  test('two in one interview are cited together', async () => {
    const found = await claimed('Respondent 4 noemt het.', 'Bijlage 4. Label 2, sub 1, ad.1.');
    expect(found).toMatchObject({ shown: 'holds 3/4, 1 reached', codes: [] });
  });
});

describe('two groups in one citation', () => {
  const BOTH = 'Bijlage 2 en 4, label 2, sub 1, ad.1; bijlage 5 en 6, label 2, sub 2, ad.2.';
  test('are counted together', async () => {
    expect((await claimed('Het merendeel van de respondenten noemt het.', BOTH)).shown).toBe(
      'holds 5/7, 5 reached',
    );
    expect((await claimed('Alle respondenten noemen het.', BOTH)).codes).toEqual(['K501']);
  });
  test('both have a respondent 1, so that nobody is named', async () => {
    expect((await claimed('Respondent 1 noemt het.', BOTH)).shown).toMatch(/^unclear/);
  });
});

test('the row says who', async () => {
  const { row } = await claimed('Zowel respondent 2 als 4 noemt het.', PRIVACY);
  expect(row?.who.map(said)).toEqual(['docenten-2', 'docenten-4']);
  expect(row?.claimed).toEqual([2, 4]);
  expect(said(row?.quantifier)).toBe('respondent 2 als 4');
});
