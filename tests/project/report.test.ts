import { expect, test } from 'vitest';
import { reportTitle } from '../../src/project/title.ts';
import { documentOf, projectOf } from '../support/build.ts';

const INTERVIEWS =
  '# Interview kok 1\n\nO: Wat is zwaar?\n\nR: De drukte op vrijdag.\n\n# Interview kok 2\n\nO: En u?\n\nR: Het rooster.\n';
const interviews = documentOf(INTERVIEWS, { file: 'interviews.md' });
const CLAIM = 'Beide koks noemen de drukte als het zwaarste van hun werk.';

/** File of the report among the interviews and a text beside them, and what it calls itself. */
function reportBeside(text: string) {
  const project = projectOf([interviews, documentOf(text, { file: 'tekst.md' })]);
  return [project.report?.file ?? null, reportTitle(project)];
}

test.each<[string, string, (string | null)[]]>([
  ['one claim', `# Werken in de keuken\n\n${CLAIM}`, ['tekst.md', 'Werken in de keuken']],
  ['a chapter first', `# 4. Resultaten\n\n${CLAIM}`, ['tekst.md', null]],
  [
    'English',
    '# Kitchens\n\nNone of the cooks who were asked said that the rota is fair.',
    ['tekst.md', 'Kitchens'],
  ],
  [
    'a list of questions',
    '# Topiclijst\n\nWat vindt u van het werk op vrijdag in de keuken?\n\nHoe lang doet u dit werk nu al, en waar?\n\nWat zou u veranderen aan het rooster van de koks?',
    [null, null],
  ],
])('a text beside the interviews: %s', (_, text, expected) => {
  expect(reportBeside(text)).toEqual(expected);
});

test('a text above the interviews in one file is the report where it tells of them', () => {
  const reportIn = (text: string) => projectOf([documentOf(`${text}\n\n${INTERVIEWS}`)]).report !== null;
  expect(reportIn(`# Werken in de keuken\n\n${CLAIM}`)).toBe(true);
  expect(reportIn('# Toelichting\n\nDit interview is afgenomen op het kantoor van de gemeente in mei.')).toBe(
    false,
  );
});

test('a chapter of one sentence behind the interviews in one file is the report', () => {
  const reportIn = (text: string) => projectOf([documentOf(`${INTERVIEWS}\n${text}`)]).report !== null;
  const WRITTEN = 'Op vrijdag is het drukker dan op andere dagen van de week.';
  expect(reportIn(`Conclusie\n\n${WRITTEN}`)).toBe(true);
  expect(reportIn(`# 5 Discussie\n\n${WRITTEN}`)).toBe(true);
  expect(reportIn(`Eerste indruk\n\n${WRITTEN}`)).toBe(false);
});

test('the summary of a talk that was not recorded is no report, and what is called one is', () => {
  const summary = `# Gesprek met Tjeerd\n\n${CLAIM} Hij praat er thuis over met zijn vrouw. Zijn werkgever vindt alles prima.`;
  const read = (file: string, text: string) =>
    projectOf([
      interviews,
      documentOf(summary, { file: 'tjeerd telefonisch.md' }),
      documentOf(text, { file }),
    ]).report?.file ?? null;
  expect(read('artikel.md', '# Altijd paraat\n\nTwee koks noemen de drukte als het zwaarste.')).toBe(
    'artikel.md',
  );
  expect(read('codes.md', '# Codes\n\ndrukte')).toBe(null);
});

test.each<[string, string, boolean]>([
  ['in parentheses', 'Het is druk (Raadslid A, drukte).', true],
  ['in a footnote', 'Het is druk.[^1]\n\n[^1]: Raadslid B, drukte.', true],
  ['who is no respondent', 'Het is druk (Wethouder A, drukte).', false],
  ['a place', 'Het is druk (Lokaal A, drukte).', false],
])('a short text whose only citations are lettered people is the report: %s', (_, text, expected) => {
  const talks = INTERVIEWS.replace('kok 1', 'Raadslid A, Lokaal A').replace('kok 2', 'Raadslid B, Lokaal A');
  expect(projectOf([documentOf(`# De raad\n\n${text}\n\n${talks}`)]).report !== null).toBe(expected);
});
