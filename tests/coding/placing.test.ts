import { describe, expect, test } from 'vitest';
import { documentOf, projectOf, said } from '../support/build.ts';

/** One interview with note 1 where the text says so; where its fragment stands. */
function fragmentIn(talk: string, note = 'Rooster (Label 1, sub 1)') {
  const project = projectOf([documentOf(`# Bijlage 4: Interview\n${talk}`, { notes: { 1: note } })]);
  const [fragment] = project.fragments;
  if (fragment === undefined) return null;
  const { id, from, to, text, speaker, respondent, onResearcher } = fragment;
  const place = `${from.turn}:${from.offset}-${to.turn}:${to.offset}`;
  return { id, place, text: said(text), speaker, respondent, onResearcher };
}

describe('a note on a transcript', () => {
  test.each<[string, string, string, string]>([
    ['some words', 'O: Hoe?\nR: Ja, {1elke dag1} weer.', '2:4-2:12', 'elke dag'],
    ['a whole turn with its mark', 'O: Hoe?\n{1R: Ja.1}', '2:0-2:3', 'Ja.'],
    ['from inside the mark', 'O: Hoe?\nR{1: Ja.1}', '2:0-2:3', 'Ja.'],
    ['over the end of the line', 'O: Hoe?\nR: {1Ja. \nO: 1}Mooi.\nR: Nou.', '2:0-2:3', 'Ja.'],
    ['into trailing blanks', 'O: Hoe?\nR: {1Ja.   1}  ', '2:0-2:3', 'Ja.'],
    ['into the next mark', 'O: Hoe?\nR: {1Ja.\nO1}: Mooi.', '2:0-2:3', 'Ja.'],
    ['the last letters of one turn only brushed', 'O: Hoe?{1\nR: Ja.1}', '2:0-2:3', 'Ja.'],
    ['two turns', 'O: Hoe {1dan?\nR: Zo1} maar.', '1:4-2:2', 'dan?\nZo'],
    ['three turns', 'O: {1Hoe?\nR: Zo.\nO: En?1}\nR: Nou.', '1:0-3:3', 'Hoe?\nZo.\nEn?'],
    ['the second paragraph of a turn', 'O: Hoe?\nR: Zo.\n   En {1ook1} zo.', '2:7-2:10', 'ook'],
    ['paragraphs of one turn', 'O: Hoe?\nR: Eerst {1dit.\nDan dat1}.', '2:6-2:18', 'dit.\nDan dat'],
    ['behind a soft break', 'O: Hoe?↵R: Zo, {1en ook1} zo.', '2:4-2:10', 'en ook'],
    [
      'over a heading inside the interview',
      'O: Hoe?\nR: {1Zo.\n## Vervolg\nO: En?1}\nR: Nou.',
      '2:0-3:3',
      'Zo.\nEn?',
    ],
    ['behind characters of two units', 'O: Hoe?\nR: 😀 {1ja1}!', '2:3-2:5', 'ja'],
  ])('%s', (_, talk, place, text) => {
    expect(fragmentIn(talk)).toMatchObject({ place, text });
  });

  test.each<[string, string, string]>([
    ['inside words', 'O: Hoe?\nR: Ja, {1}elke dag.', '2:4-2:4'],
    ['in the mark', 'O: Hoe?\n{1}R: Ja.', '2:0-2:0'],
    ['at the end', 'O: Hoe?\nR: Ja.{1}', '2:3-2:3'],
  ])('on a point %s', (_, talk, place) => {
    expect(fragmentIn(talk)).toMatchObject({ place, text: '' });
  });

  test.each<[string, string]>([
    ['in the heading', 'O: Hoe?\nR: Ja.\n# {1Conclusie1}'],
    ['in the legend', 'O: {1Onderzoeker1}\nR: Respondent\nO: Hoe?\nR: Ja.'],
    ['in the report', 'O: Hoe?\nR: Ja.\n# Conclusie\nHet {1ging1} goed.'],
  ])('none %s', (_, talk) => {
    expect(fragmentIn(talk)).toBeNull();
  });
});

describe('whose words a fragment has', () => {
  test('the respondent who speaks', () => {
    expect(fragmentIn('O: Hoe?\nR1: Zo.\nR2: {1Nee.1}')).toMatchObject({
      speaker: 'R2',
      respondent: 'respondenten-2',
      onResearcher: false,
    });
  });

  test('over two turns it is the one who answers', () => {
    expect(fragmentIn('O: {1Hoe?\nR: Zo.1}')).toMatchObject({
      speaker: 'R',
      respondent: 'respondenten-1',
      onResearcher: false,
    });
  });

  test("on the researcher's words it belongs to the only respondent", () => {
    expect(fragmentIn('O: {1Hoe?1}\nR: Zo.')).toMatchObject({
      speaker: 'O',
      respondent: 'respondenten-1',
      onResearcher: true,
    });
  });

  test('and to nobody where there are two', () => {
    expect(fragmentIn('O: {1Hoe?1}\nR1: Zo.\nR2: Nee.')).toMatchObject({
      speaker: 'O',
      respondent: null,
      onResearcher: true,
    });
  });

  test('of an unknown speaker it is of nobody, and not on the researcher', () => {
    const talk = 'O: Onderzoeker\nR: Respondent\nO: Hoe?\nR: Zo.\nS: {1Hm.1}';
    expect(fragmentIn(talk)).toMatchObject({
      speaker: 'S',
      respondent: null,
      onResearcher: false,
    });
  });
});
