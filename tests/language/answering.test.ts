import { expect, test } from 'vitest';
import { isAgreeing, isAnswering } from '../../src/language/answering.ts';

test.each([
  'Eens!',
  'Nee, dit blijft zo.',
  'Toch maar label 4, sub 1',
  'Hoort dit niet bij toezicht?',
  'Ik zou hier eerder sub 3 van maken',
  '@Roos kijk jij even',
  'Goed punt, aangepast',
  'Dit komt ook terug in wat de andere respondent vertelt',
  'Thanks, done',
  'Je hebt gelijk, 3.2',
  "You're right, A4",
  '_Marked as resolved_',
  '_Opnieuw geopend_',
  "I'd file this under staffing",
  'Why not shortage',
  'Moet Label 2, sub 1 zijn',
  'nee dit is rooster',
  'should be 2/1',
  'hoort bij werkdruk',
  'verkeerde code',
  'vertrouwen klopt, mee eens',
  'Rooster, akkoord!',
  'toezicht is prima',
  'safety, agreed.',
])('%j answers', (words) => {
  expect(isAnswering(words)).toBe(true);
});

test.each([
  'toezicht',
  'goed contact',
  'liever thuis',
  'eens per week',
  'nee zeggen',
  'Knelpunt: mensen weten niet wie er voor hen is (Label 2, sub 1)',
  'Label 2, sub 1',
  'no time',
  'better pay',
  '#toezicht',
  'opnieuw geopende winkel',
  'weinig klopt er',
  'gelijkheid: eens',
  'het oneens zijn',
])('%j is a code as well', (words) => {
  expect(isAnswering(words)).toBe(false);
});

test.each<[string, boolean]>([
  ['eens!', true],
  ['ok, aangepast', true],
  ['Prima, akkoord.', true],
  ['Done, thanks', true],
  ['eens per week', false],
  ['goed contact', false],
  ['ok, toezicht', false],
])('%j agrees and says no more: %s', (words, expected) => {
  expect(isAgreeing(words)).toBe(expected);
});
