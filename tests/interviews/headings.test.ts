import { describe, expect, test } from 'vitest';
import {
  closesSection,
  idInHeading,
  isBareSection,
  opensSection,
  parseHeading,
} from '../../src/interviews/headings.ts';

test.each([
  ['Bijlage 4', true],
  // The number is computed, and the paragraph itself is empty.
  ['Bijlage A ', true],
  ['Appendix C: ', true],
  ['Bijlage 4 Kaart', false],
])('%j is a number alone: %s', (heading, isBare) => {
  expect(isBareSection(heading)).toBe(isBare);
});

describe('what a heading says', () => {
  test.each<[string, string | null, number[], string]>([
    ['Bijlage 4: Interview respondent 3 (Rijnhof)', 'b4', [3], 'Rijnhof'],
    ['Bijlage 3: Interview respondent 1 en 2 (Rijnhof)', 'b3', [1, 2], 'Rijnhof'],
    ['Bijlage 9: interview wijkteams respondent 3', 'b9', [3], 'wijkteams'],
    ['Bijlage 12 - Interview respondenten 4, 5 en 6', 'b12', [4, 5, 6], ''],
    ['BIJLAGE 7 INTERVIEW DOCENT 2', 'b7', [2], 'DOCENT'],
    ['Bijlage 4a: Interview wijkverpleegkundige', 'b4a', [], 'wijkverpleegkundige'],
    ['Bijlage 4.2 Interview tuinder 7', 'b4.2', [7], 'tuinder'],
    ['Bijlage C. Transcript R4', 'bc', [4], ''],
    ['Bijlage IV: Gesprek met een docent', 'biv', [], 'docent'],
    ['Appendix C - Interview 2', 'ac', [2], ''],
    ['Appendix AC - Interview 29', 'aac', [29], ''],
    ['appendix an interview', null, [], 'appendix an'],
    ['Appendix 2: Interview with participant 11', 'a2', [11], ''],
    ['Anhang 2: Gespräch 5', 'a2', [5], ''],
    ['Transkript 2: Pflegekraft', 't2', [2], 'Pflegekraft'],
    ['Transkription 3', 't3', [3], ''],
    ['Entretien 3', 'e3', [3], ''],
    ['Annexe B : entretien', 'ab', [], ''],
    ['Interview 2', 'i2', [2], ''],
    ['Interview 2 – docenten', 'i2', [2], 'docenten'],
    ['Interview 3 (vervolggesprek cliënt 1)', 'i3', [1], 'cliënt'],
    ['Interview 4: nurse 2', 'i4', [2], 'nurse'],
    ['Interview 5 - met leerkracht 4', 'i5', [4], 'leerkracht'],
    ['Interview 2 (groep 8)', 'i2', [2], 'groep'],
    ['Respondent 3 (vrijwilliger)', 'r3', [3], 'vrijwilliger'],
    ['Transcript interview 5', null, [5], ''],
    ['Interview met Marja', null, [], 'Marja'],
    ['Resultaten', null, [], 'Resultaten'],
  ])('%s', (text, id, respondents, remainder) => {
    expect(idInHeading(text)).toBe(id);
    const heading = parseHeading(text);
    expect(heading.respondents).toEqual(respondents);
    expect(heading.remainder).toBe(remainder);
  });

  test.each<[string, boolean]>([
    ['Bijlage 3: Interview respondent 1', true],
    ['Bijlage 3', true],
    ['Interview 4', true],
    ['Interview 4: docent', true],
    ['Interview chauffeur 2', true],
    ['Gesprek met de wijkagent B', true],
    ['INTERVIEW WITH THE BUS DRIVER 3', true],
    ['Interview april 16', false],
    ['Interview deel 2', false],
    ['Interview vragen 3', false],
    ['Interview chauffeur 2 ging goed', false],
    ['Interview 9 april 2016', false],
    ['Interview 3 duurde langer dan gepland.', false],
    ['Bijlage 3 bevat het gesprek met de eerste respondent.', false],
    ['Bijlagen', false],
    ['R: Bijlage 3', false],
    [`Bijlage 3 ${'laat zien hoe het ging '.repeat(10)}`, false],
  ])('without a style, %j opens an interview: %s', (text, opens) => {
    expect(opensSection(text)).toBe(opens);
  });

  test.each<[string, boolean]>([
    ['Literatuurlijst', true],
    ['Hoofdstuk 5 Conclusie', true],
    ['  Bronnen', true],
    ['References', true],
    ['Literatuur vind ik moeilijk', false],
    ['R: Literatuur', false],
  ])('%j closes the appendices: %s', (text, closes) => {
    expect(closesSection(text)).toBe(closes);
  });
});
