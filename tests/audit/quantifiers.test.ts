import { describe, expect, test } from 'vitest';
import { quantifierIn, respondentsNamed } from '../../src/audit/quantities/quantifiers.ts';

const people = (noun: string) =>
  /^(?:respondent|geïnterviewde|participant|consulent|docent)(?:en|s|n)?$/iu.test(noun);

/** "named 3 4", "named 2 only", "most", "number 2"; "-" for a sentence that says neither who nor how many. */
function shown(sentence: string): string {
  const quantity = quantifierIn(sentence, people)?.quantity;
  if (quantity === undefined) return '-';
  if (quantity.kind === 'named') {
    const not = quantity.not.length === 0 ? '' : ` not ${quantity.not.join(' ')}`;
    return `named ${quantity.numbers.join(' ')}${not}${quantity.only ? ' only' : ''}`;
  }
  if (quantity.kind === 'share') return `share ${Math.round(100 * quantity.share) / 100}`;
  if (quantity.kind === 'all-but') return `all-but ${quantity.numbers.join(' ')}`;
  const of = quantity.kind === 'number' && quantity.of !== null ? ` of ${quantity.of}` : '';
  return 'number' in quantity ? `${quantity.kind} ${quantity.number}${of}` : quantity.kind;
}

test.each<[string, string]>([
  ['Respondent 3 en 4 noemen dit', 'named 3 4'],
  ['Zowel respondent 3, 4 als 5 noemen dit', 'named 3 4 5'],
  ['Zowel respondent 1 als respondent 5', 'named 1 5'],
  ['Respondenten 1 t/m 3', 'named 1 2 3'],
  ['Respondenten 1 tot en met 3 en 5', 'named 1 2 3 5'],
  ['Participants 1, 2 and 4 said so', 'named 1 2 4'],
  ['Docent 2 noemt dit', 'named 2'],
  ['Groep 2 noemt dit', '-'],
  ['Respondent 1, 2 keer gesproken', 'named 1'],
  ['Respondent 12 noemt dit', 'named 12'],
  ['KL-2 docenten noemen dit', '-'],
  ['Respondent 2 noemt dit als enige', 'named 2 only'],
  ['Alleen respondent 3 noemt dit', 'named 3 only'],
  ['Respondent 3 noemt alleen het rooster', 'named 3'],
  ['Respondent 2 is the only one', 'named 2 only'],
  ['Respondent 2 noemt, anders dan de meeste respondenten, de balie', 'named 2'],
  ['In tegenstelling tot respondent 3 ziet respondent 4 dit', 'named 4 not 3'],
  ['Both respondents and participants agree', '-'],
  ['Beide docenten en consulenten zien dit', '-'],
  ['Beide docenten en het bestuur zien dit', 'both'],
  ['Het merendeel van de consulenten', 'most'],
  ['Het merendeel heeft weinig contact', 'most'],
  ['Het merendeel van de klachten', 'vague'],
  ['De meeste respondenten', 'most'],
  ['De meeste overlast', '-'],
  ['Meer dan de helft van de respondenten', 'most'],
  ['Vrijwel alle docenten', 'nearly-all'],
  ['Most respondents', 'most'],
  ['The majority of the respondents', 'most'],
  ['De helft van de respondenten', 'half'],
  ['De helft van de tijd', '-'],
  ['Ruim de helft van de respondenten', 'most'],
  ['Well over half of the respondents', 'most'],
  ['De helft van hen', 'vague'],
  ['Niet één respondent', 'none'],
  ['Not a single respondent', 'none'],
  ['Een meerderheid (4 van de 5) van de docenten', 'number 4 of 5'],
  ['Most respondents (n = 3) agree', 'number 3'],
  ['De meeste respondenten (zie hoofdstuk 4)', 'most'],
  ['Twee docenten, respondent 1 en 3, noemen dit', 'named 1 3 only'],
  ['Drie docenten noemen dit, de overige docenten niet', 'number 3'],
  ['Half of the respondents', 'half'],
  ['Minder dan de helft van de docenten', 'few'],
  ['Alle respondenten', 'all'],
  ['Alle vier de docenten', 'all'],
  ['All of the respondents', 'all'],
  ['Iedere respondent', 'all'],
  ['Iedereen noemt dit', 'all'],
  ['dat het voor iedereen anders is', '-'],
  ['De respondenten noemen dit allemaal', 'all'],
  ['Alle klachten van docenten', '-'],
  ['Alle andere respondenten', 'vague'],
  ['Niet alle respondenten', 'not-all'],
  ['Alle respondenten behalve respondent 2', 'all-but 2'],
  ['Alle respondenten, op respondent 2 na,', 'all-but 2'],
  ['Geen enkele respondent', 'none'],
  ['Geen van de docenten', 'none'],
  ['Geen van beide respondenten', 'none'],
  ['None of the respondents', 'none'],
  ['Er is geen overleg', '-'],
  ['Beide respondenten', 'both'],
  ['Both respondents', 'both'],
  ['Beide afspraken', '-'],
  ['één respondent', 'number 1'],
  ['Eén respondent', 'number 1'],
  ['1 respondent', 'number 1'],
  ['een respondent', '-'],
  ['Drie respondenten', 'number 3'],
  ['Drie klachten', '-'],
  ['Twee van de vier respondenten', 'number 2 of 4'],
  ['Van de vier respondenten noemen er drie het rooster', 'number 3 of 4'],
  ['Two of the four respondents', 'number 2 of 4'],
  ['Twee van de vier respondenten lopen na een dienst naar huis', 'number 2 of 4'],
  ['Twee van de vier respondenten kregen drie brieven', 'number 2 of 4'],
  ['Van de vier respondenten heeft er een een fiets', 'number 1 of 4'],
  ['Een van de docenten mist een bord', 'one'],
  ['Eén van de docenten mist een bord', 'number 1'],
  ['Slechts een van de docenten mist een bord', 'number 1'],
  ['As one participant put it', '-'],
  ['One of the participants keeps bees', 'one'],
  ['Only one participant keeps bees', 'number 1'],
  ['A majority mention the bees', 'most'],
  ['Minstens twee respondenten', 'at-least 2'],
  ['De helft noemt het', 'half'],
  ['Twee derde van de docenten', 'share 0.67'],
  ['Three quarters of the participants', 'share 0.75'],
  ['60 % van de respondenten', 'share 0.6'],
  ['Vier op de vijf docenten', 'number 4 of 5'],
  ['Four out of five participants', 'number 4 of 5'],
  ['Een van de vijf docenten', 'one'],
  ['Op één na noemen alle docenten dit', 'all-but-some 1'],
  ['All but two of the participants', 'all-but-some 2'],
  ['Hooguit twee respondenten', 'at-most 2'],
  ['Niet meer dan drie docenten', 'at-most 3'],
  ['Fewer than three participants', 'at-most 2'],
  ['Meer dan drie respondenten', 'at-least 4'],
  ['Twee of drie respondenten', 'between 2'],
  ['De andere drie respondenten', 'vague'],
  ['Ongeveer vier respondenten', 'vague'],
  ['Geen van hen noemt dit', 'vague'],
  ['Sommige docenten', 'some'],
  ['A few participants', 'some'],
  ['Few participants', 'few'],
  ['Many participants', 'many'],
  ['Vrijwel geen enkele docent', 'hardly-any'],
  ['The only participant to say so was participant 3', 'named 3 only'],
  ['R1 en R3 noemen dit', 'named 1 3'],
  ['R2 = .45', '-'],
  ['Respondent 1 en 3 noemen dit, respondent 2 niet', 'named 1 3 not 2'],
  ['Noch respondent 1 noch respondent 2 noemt dit', 'named  not 1 2'],
  ['Respondent 2 noemt dit niet', 'named  not 2'],
  ['Respondent 2 weet dit niet', 'named 2'],
  ['Drie docenten (respondent 1, 2 en 4) noemen dit', 'number 3'],
  ['Er wordt gepraat', '-'],
])('%s', (sentence, expected) => {
  expect(shown(sentence)).toBe(expected);
});

describe('without a project', () => {
  test('only the general words for respondents count', () => {
    expect(quantifierIn('Alle geïnterviewden')?.quantity.kind).toBe('all');
    expect(quantifierIn('Alle docenten')).toBeNull();
  });
  test('the words are those of the sentence', () => {
    expect(quantifierIn('Het zijn alle vier de respondenten die het noemen')?.words).toBe(
      'alle vier de respondenten',
    );
    expect(respondentsNamed('Hier zijn respondent 3 en 4 het eens')?.words).toBe('respondent 3 en 4');
    expect(respondentsNamed('Alle respondenten')).toBeNull();
  });
});
