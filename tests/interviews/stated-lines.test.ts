import { describe, expect, test } from 'vitest';
import { statedOf } from '../../src/interviews/stated-lines.ts';
import { documentOf, projectOf } from '../support/build.ts';

/** By the number of each respondent, what stands above the interviews of a function or a team. */
function statedIn(kind: 'function' | 'team', text: string): Record<number, string | null> {
  const { respondents, transcripts } = projectOf([documentOf(text)]);
  return Object.fromEntries(
    respondents.map((one) => {
      const talks = transcripts.filter(({ id }) => one.transcripts.includes(id));
      return [
        one.number,
        talks.map((talk) => statedOf(kind, talk, one)).find((words) => words !== null) ?? null,
      ];
    }),
  );
}

const TWO =
  'R1: Respondent 1\nR2: Respondent 2\nO: Onderzoeker\nO: Hoe gaat het?\nR1: Het gaat goed hier.\nR2: Met mij ook wel.';
const ONE = 'O: Hoe gaat het?\nR: Het gaat goed hier.';

describe('what stands above an interview', () => {
  test.each<[string, string, Record<number, string | null>]>([
    [
      'a line of one who speaks alone',
      `# Bijlage 1: Interview respondent 1\nConsulent\n${ONE}`,
      { 1: 'Consulent' },
    ],
    [
      'nothing of a title below the title',
      `# Bijlage 1: Interview respondent 1\nInterview consulent 1\n${ONE}`,
      { 1: null },
    ],
    [
      'a line with as many parts as people',
      `# Bijlage 1: Interview respondent 1 en 2\nConsulent en vrijwilliger\n${TWO}`,
      { 1: 'Consulent', 2: 'vrijwilliger' },
    ],
    [
      'a line of all of them',
      `# Bijlage 1: Interview respondent 1 en 2\nVrijwilliger in het café\n${TWO}`,
      { 1: 'Vrijwilliger in het café', 2: 'Vrijwilliger in het café' },
    ],
    [
      'a line with a mark',
      `# Bijlage 1: Interview respondent 1 en 2\nFunctie R2: molenaar\n${TWO}`,
      { 1: null, 2: 'molenaar' },
    ],
    [
      'parentheses behind each',
      `# Bijlage 1: Interview respondent 1 en 2\nAanwezig: molenaar (R1) en bakker (R2)\n${TWO}`,
      { 1: 'Aanwezig: molenaar', 2: 'bakker' },
    ],
    [
      'nothing of the name of a recording',
      `# Interview manager 1\nInterview manager 1-20220421_100112-Meetingopname\n${ONE}`,
      { 1: null },
    ],
    ['the heading, without a first name', `# Interview Hannah (ward nurse)\n${ONE}`, { 1: 'ward nurse' }],
    [
      'the heading, without a name that the talk has as a mark',
      '# Interview Wemelda (ward sister)\nO: Hoe gaat het?\nWemelda: Het gaat goed hier.',
      { 1: 'ward sister' },
    ],
    ['the heading', `# Bijlage 1: Interview respondent 1, molenaar Oost\n${ONE}`, { 1: 'molenaar Oost' }],
    [
      'the heading, without the sex',
      `# Interview 3 with an orchard keeper (male, 60)\n${ONE}`,
      { 3: 'orchard keeper' },
    ],
    [
      'the heading, with a letter for the second of them and a mark behind it',
      `# Bijlage 1: Transcript molenaar Oost B (M2)\nI: Hoe gaat het?\nM2: Het gaat goed hier.`,
      { 2: 'molenaar Oost' },
    ],
    [
      'a word in the heading that only a letter follows',
      `# Bijlage 1: Transcript molenaar B\n${ONE}`,
      { 1: null },
    ],
    ['nothing', `# Bijlage 1: Interview respondent 1\n${ONE}`, { 1: null }],
    ['a name in the heading', `# Bijlage 1: Interview respondent 1: Joke de Vos\n${ONE}`, { 1: null }],
  ])('%s', (_, text, expected) => {
    expect(statedIn('function', text)).toEqual(expected);
  });

  test('what a program found in the talk is nobody’s team', () => {
    const text = (line: string) => `# Bijlage 1: Interview respondent 1\n${line}\n${ONE}`;
    expect(statedIn('team', text('brood, school, oven'))).toEqual({ 1: null });
    expect(statedIn('team', text('school Noord'))).toEqual({ 1: 'school Noord' });
  });

  test('what is left of the name of a file is no function', () => {
    const project = projectOf([documentOf(ONE, { file: 'cook-2-zoom.txt' })]);
    const [talk] = project.transcripts;
    const [one] = project.respondents;
    expect(talk && one && statedOf('function', talk, one)).toBe(null);
  });

  test('a ward nurse is no ward', () => {
    const text = `# Bijlage 1: Interview respondent 1\nWard nurse\n${ONE}`;
    expect([statedIn('function', text), statedIn('team', text)]).toEqual([{ 1: 'Ward nurse' }, { 1: null }]);
  });
});

test.each<[string, string | null]>([
  ['Interview kok 1, locatie De Linde', 'locatie De Linde'],
  ['Interview porter 2 at the Elm Street site', 'Elm Street site'],
  ['Interview leerkracht groep 4', 'groep 4'],
  ['Interview leerkracht groep 1/2', 'groep 1/2'],
  ['Interview nurse ward 3B', 'ward 3B'],
  ['Interview kok 1 (Team Leader)', null],
  ['Interview respondent groep 2', null],
])('the team or the place in a heading is no part of a function: %s', (heading, team) => {
  const text = `# ${heading}\n${ONE}`;
  expect(Object.values(statedIn('team', text))).toEqual([team]);
  if (team !== null) expect(Object.values(statedIn('function', text))).toEqual([null]);
});
