import { describe, expect, test } from 'vitest';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

/** A library, two who work there and what they say of the desk and the roster. */
const INTERVIEWS = `
# Bijlage 1: Interview respondent 1

Dinsdag 3 mei 2022

Teamleider

I: Interviewer

R: Respondent

I: Heeft u last van de drukte?

R: {==Elke middag, het is niet te doen==}{>>@an: Ervaring: drukte (Label 1, sub 1)<<}.

I: Hoe gaat het met het rooster?

R: {==Ik maak het rooster zelf==}{>>@an: Ervaring: rooster (Label 1, sub 2)<<}.

# Bijlage 2: Interview respondent 2

Datum: 5 mei 2022

I: Interviewer

R: Respondent

I: Heeft u last van de drukte?

R: Nee hoor. {==Een volle zaal vind ik gezellig==}{>>@an: Ervaring: drukte (Label 1, sub 1)<<}.

I: Hoe gaat het met het rooster?

R: {==Het rooster is nooit op tijd klaar==}{>>@an: Ervaring: rooster (Label 1, sub 2)<<}. Dat is vervelend.
`;

async function found(report: string, interviews = INTERVIEWS) {
  const text = `# De leeszaal\n\nEr zijn twee medewerkers geïnterviewd.\n\n${report}\n${interviews}`;
  const { findings } = await auditOf(new Map([['scriptie.md', text]]));
  return findings.filter(({ code }) => !['K310', 'K506', 'K508', 'K529'].includes(code));
}

describe('words that may say the opposite', () => {
  test.each<[string, string | null]>([
    [
      'Alle respondenten hebben last van de drukte',
      'respondenten-2, b2:2: ‘Een volle zaal vind ik gezellig’; respondenten-2, b2:2: ‘Nee hoor.’',
    ],
    [
      'Respondent 2 heeft last van de drukte',
      'respondenten-2, b2:2: ‘Een volle zaal vind ik gezellig’; respondenten-2, b2:2: ‘Nee hoor.’',
    ],
    ['Respondent 1 heeft last van de drukte', null],
    ['Beide respondenten noemen de drukte', null],
  ])('%s', async (sentence, shown) => {
    const all = await found(`${sentence} (bijlage 1 en 2, label 1, sub 1).`);
    const [finding] = all.filter(({ code }) => code === 'K510');
    expect(finding?.severity ?? 'info').toBe('info');
    expect(finding === undefined ? null : said(finding.words.said)).toBe(shown);
  });

  test.each<[string, string, string, string | null]>([
    [
      'Respondent 1 wist niet dat er in die zaal een kluis is',
      'Weet u van de kluis?',
      'Van die kluis had ik nooit gehoord.',
      null,
    ],
    [
      'Respondent 1 wist niet dat er in die zaal een kluis is',
      'Weet u van de kluis?',
      'Ja, al sinds mijn eerste dag.',
      'respondenten-1, b1:6: ‘Ja, al sinds mijn eerste dag.’',
    ],
    [
      'Respondent 1 wist niet dat er in die zaal een kluis is',
      'Weet u van de kluis?',
      'Ja, nee, dat wist ik niet.',
      null,
    ],
    [
      'Respondent 1 says that they were never told of the kluis',
      'Weet u van de kluis?',
      'Nee, die kluis zag ik nooit.',
      null,
    ],
    [
      'Als het niet anders kan, dan gaat respondent 1 naar de kluis',
      'Weet u van de kluis?',
      'Naar die kluis ga ik nooit.',
      'respondenten-1, b1:6: ‘Naar die kluis ga ik nooit.’',
    ],
    [
      'Als de zaal niet open is dan gaat respondent 1 naar de kluis',
      'Weet u van de kluis?',
      'Naar die kluis ga ik nooit.',
      'respondenten-1, b1:6: ‘Naar die kluis ga ik nooit.’',
    ],
    [
      'Respondent 1 wist niet dat er in die zaal een kluis is',
      'Dus u wist niet van de kluis?',
      'Ja, zo was het toen.',
      null,
    ],
    [
      'Respondent 1 gebruikt de kluis',
      'Weet u van de kluis?',
      'Die kluis gebruik ik nooit.',
      'respondenten-1, b1:6: ‘Die kluis gebruik ik nooit.’',
    ],
    [
      'Respondent 1 krijgt hulp met de kluis',
      'Krijgt u hulp met de kluis?',
      'Ik krijg niks.',
      'respondenten-1, b1:6: ‘Ik krijg niks.’',
    ],
    [
      'Respondent 1 heeft last van de kluis',
      'En de kluis?',
      'Daar heb ik nooit last van gehad.',
      'respondenten-1, b1:6: ‘Daar heb ik nooit last van gehad.’',
    ],
    [
      'Respondent 1 vindt de kluis lastig',
      'Is de kluis lastig?',
      'Dat valt reuze mee.',
      'respondenten-1, b1:6: ‘Dat valt reuze mee.’',
    ],
    ['Respondent 1 gebruikt de kluis', 'Gebruikt u de kluis?', 'Dat weet ik eigenlijk niet.', null],
    [
      'Respondent 1 gebruikt de kluis, al is die niet groot',
      'Weet u van de kluis?',
      'Die kluis gebruik ik nooit.',
      'respondenten-1, b1:6: ‘Die kluis gebruik ik nooit.’',
    ],
  ])('and a statement that denies: %s, %s %s', async (sentence, question, answer, shown) => {
    const talk = INTERVIEWS.replace(
      '# Bijlage 2',
      `I: ${question}\n\nR: {==${answer}==}{>>@an: Ervaring: kluis (Label 1, sub 3)<<}\n\n# Bijlage 2`,
    );
    const all = await found(`${sentence} (bijlage 1, label 1, sub 3).`, talk);
    const [finding] = all.filter(({ code }) => code === 'K510');
    expect(finding === undefined ? null : said(finding.words.said)).toBe(shown);
  });

  test.each<[string, string, string | null]>([
    [
      'Respondent 1 is te spreken over het geluid',
      'De zaal galmt en er wordt geschreeuwd, echt verschrikkelijk',
      '‘De zaal galmt en er wordt geschreeuwd, echt verschrikkelijk’',
    ],
    [
      'Respondent 1 vindt de gasten dankbaar',
      'Sommigen zijn ronduit ondankbaar',
      '‘Sommigen zijn ronduit ondankbaar’',
    ],
    ['Respondent 1 vindt het er prettig', 'Prettig is het wel, maar het is er smerig', null],
    ['Respondent 1 vindt het er prettig', 'Het is er smerig [1.3]', '‘Het is er smerig’'],
    ['Respondent 1 vertelt over het geluid', 'Het is er smerig', null],
    // What the statement says that she misses, feels or does, and her own words turn down.
    ['Respondent 1 mist een koffiehoek', 'Het is er licht, ik mis niets', '‘Het is er licht, ik mis niets’'],
    ['Respondent 1 mist een goede lamp', 'Ik heb geen lamp gemist', '‘Ik heb geen lamp gemist’'],
    ['Respondent 1 lacks a lamp', 'We never lacked anything', '‘We never lacked anything’'],
    ['Respondent 1 mist een lamp', 'Er is geen lamp', null],
    ['Respondent 1 mist een lamp', 'Ik mis het licht van vroeger', null],
    ['Respondent 1 mist de lamp niet', 'Ik mis niets', null],
    ['Respondent 1 twijfelt aan de verbouwing', 'Ik twijfel geen moment', '‘Ik twijfel geen moment’'],
    ['Respondent 1 klaagt over het geluid', 'Klagen doe ik nooit', '‘Klagen doe ik nooit’'],
    ['Respondent 1 twijfelt aan de verbouwing', 'Dat zie ik nog niet gebeuren', null],
  ])('in what was coded, whatever words it has: %s, %s', async (sentence, answer, shown) => {
    const coded = `I: Hoe is de zaal?\n\nR: {==${answer}==}{>>@an: Ervaring: zaal (Label 1, sub 3)<<}`;
    const talk = INTERVIEWS.replace('# Bijlage 2', `${coded}\n\n# Bijlage 2`);
    const all = await found(`${sentence} (bijlage 1, label 1, sub 3).`, talk);
    const [finding] = all.filter(({ code }) => code === 'K510');
    const words = finding === undefined ? null : said(finding.words.said);
    expect(words).toBe(shown === null ? null : `respondenten-1, b1:6: ${shown}`);
  });

  test('are no verdict', async () => {
    const all = await found('Alle respondenten hebben last van de drukte (bijlage 1 en 2, label 1, sub 1).');
    expect(all.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

test.each<[string, string[]]>([
  ['Het is druk (respondent 1, persoonlijke communicatie, 3 mei 2022).', []],
  ['Het is druk (respondent 1, persoonlijke communicatie, 4 mei 2022).', ['K311']],
  ['Het is druk (respondent 1, persoonlijke communicatie, 5 mei 2022).', ['K311']],
  ['Het is druk (respondent 1 en 2, persoonlijke communicatie, 5 mei 2022).', []],
  ['Het is druk (respondent 1, persoonlijke communicatie, mei 2022).', []],
  ['Het is druk (Respondent 1, 2022).', []],
  ['Het is druk (Respondent 1 en 2, 2022; Respondent 9, 2023).', ['K306']],
  ['De gesprekken zijn anoniem verwerkt (R1).', ['K312']],
  ['Om de anonimiteit te bewaken worden geen namen genoemd (R1).', ['K312']],
  ['De namen zijn veranderd (R1).', ['K312']],
  ['Namen en plaatsen zijn uit de tekst weggelaten (R1).', ['K312']],
  ['Niemand is te herkennen (R1).', ['K312']],
  ['All names were changed, so that nobody can be identified (R1).', ['K312']],
  ['De antwoorden zijn niet te herleiden (R1).', ['K312']],
  ['Deelnemers zijn in dit verslag niet herkenbaar (R1).', ['K312']],
  ['In this report no participant is identifiable (R1).', ['K312']],
  ['De namen van de boten zijn mooi (R1).', []],
  ['De oorzaak van de drukte werd niet herkend (R1).', []],
  ['No causes were identified (R1).', []],
  ['The change was not recognised (R1).', []],
  ['De gesprekken zijn niet anoniem (R1).', []],
  ['De enquête was lang (R1).', []],
])('%s', async (sentence, codes) => {
  expect((await found(sentence)).map(({ code }) => code)).toEqual(codes);
});

test.each<[string, string, string | null]>([
  [
    'Beide respondenten hebben last van de drukte (bijlage 1 en 2, label 1, sub 1).',
    'Z: Druk is het zeker.\n\nI: O?\n\nZ: Elke dag.',
    'b2',
  ],
  ['Beide respondenten hebben last van de drukte (bijlage 1 en 2, label 1, sub 1).', '', null],
])('an unknown speaker is why a sentence is unclear: %s %s', async (sentence, extra, shown) => {
  const lacking = INTERVIEWS.replace(
    '{>>@an: Ervaring: drukte (Label 1, sub 1)<<}.\n\nI: Hoe gaat het met het rooster?\n\nR: {==Het',
    `.\n\n${extra}\n\nI: Hoe gaat het met het rooster?\n\nR: {==Het`,
  );
  const all = await found(sentence, lacking);
  const told = all.filter(({ code }) => code === 'K507' || code === 'K501');
  expect(told.map(({ code, words }) => [code, words.unread == null ? null : said(words.unread)])).toEqual([
    [shown === null ? 'K501' : 'K507', shown],
  ]);
});
