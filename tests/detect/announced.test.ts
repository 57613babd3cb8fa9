import { describe, expect, test } from 'vitest';
import { FIRST_NAMES } from '../../src/language/first-names.ts';
import { foundIn } from '../support/found.ts';

function isHidden(words: string, name: string): boolean {
  const start = words.indexOf(name);
  return foundIn(words).some((span) => span.start <= start && span.end >= start + name.length);
}

const CUES = [
  'Mijn collega heet @ en zij zit bij de balie.',
  'Daarna sprak ik met mevrouw @ over de tuin.',
  'Mijn zoon @ helpt op zaterdag.',
  'Haar naam is @ en zij belt altijd.',
];

describe('after a cue nothing is stopped', () => {
  test.each(CUES)('%s', (cue) => {
    const names = [...FIRST_NAMES].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name) => !isHidden(cue.replace('@', name), name))).toEqual([]);
  });

  test.each(CUES)('in lower case: %s', (cue) => {
    const small = cue.toLowerCase();
    expect([...FIRST_NAMES].filter((name) => !isHidden(small.replace('@', name), name))).toEqual([]);
  });
});

test.each([
  ['Toen belde mevrouw Potter weer.', 'Potter'],
  ['Dat zei meneer Kuifje ook.', 'Kuifje'],
  ['Meneer Kamer deed open.', 'Kamer'],
  ['Ik sprak met juf Natura over school.', 'Natura'],
  ['Ik sprak met dhr. Ph. Bakker.', 'Ph. Bakker'],
  ['Joh. Kok belde mij.', 'Joh. Kok'],
  ['Dat was Tj. Veenstra van hiernaast.', 'Tj. Veenstra'],
  ['Chr. Mulder deed dat.', 'Chr. Mulder'],
  ['Bakker, Ph. stond op de lijst.', 'Bakker, Ph.'],
  ['Dat zei A.Ph. de Visser ook.', 'A.Ph. de Visser'],
])('%s', (words, name) => {
  expect(isHidden(words, name)).toBe(true);
});

test.each([
  'Werk geeft rust en hoop geeft kracht. Zorg ziet er anders uit. Ten Noorden van de stad stelt de raad niets voor.',
  "Today's plan was short. Life's too short, and law states that courts described it. With hope we go on.",
  'Het is een Frans recept en de kamer is te klein.',
  'Mijn moeder sprak Nederlands en mijn vrouw HBO deed zij daarna.',
  'Zie bijv. Tabel 3 en vgl. Hoofdstuk 2. Dat was max. Tien keer.',
])('%s', (words) => {
  expect(foundIn(words).filter(({ kind }) => kind === 'person')).toEqual([]);
});

test.each([
  ['Toen kwam mevrouw, eh, Wilgenhof binnen.', 'Wilgenhof'],
  ['ik sprak dokter uh nou eh vermaat over de pillen', 'vermaat'],
  ['Dat zei de wethouder van Sport en Cultuur Hedwich Ruiterkamp ook.', 'Hedwich Ruiterkamp'],
  ['De manager Klantcontact Jochem Teunis was er niet.', 'Jochem Teunis'],
  ['Je schrijft het als R-U-I-T-E-R-K-A-M-P.', 'R-U-I-T-E-R-K-A-M-P'],
  ['We zaten bij N Zorg en dat was goed.', 'N Zorg'],
  ['Op de deur stond van den Heuvelrug.', 'van den Heuvelrug'],
  ['Ik sprak gisteren met van der Kast.', 'van der Kast'],
  ['Daarna kwam ter Deur binnen.', 'ter Deur'],
  ['I spoke with van den Wind about it.', 'van den Wind'],
  ['Wouters vond dat het te lang duurde.', 'Wouters'],
  ['Linde wijst op de wachttijd.', 'Linde'],
  ["Molenaars' ervaring is anders.", 'Molenaars'],
  ['Kuipers visie wijkt daarvan af.', 'Kuiper'],
  ['Daarna belde Groen de gemeente.', 'Groen'],
  ['De collega’s van Buurtzorg kwamen ook.', 'Buurtzorg'],
  ["Faith's sister came along.", 'Faith'],
  ["Baker's account of the day was different.", 'Baker'],
  ['Hill described the office as cold.', 'Hill'],
  ['The talk with Young was short.', 'Young'],
])('whoever hesitates names somebody: %s', (words, name) => {
  expect(isHidden(words, name)).toBe(true);
});

test.each([
  'De Coördinator Dagbesteding en de Adviseur Mobiliteit waren er, met Werk en Inkomen.',
  'Er was een MDO met de POH, en op Donderdag en Vrijdag kwam de SPV. Hij heeft Parkinson.',
  '[00:02:11] Brood bakken wij zelf.\n[00:02:40] Wandelen doe ik elke dag.',
  'dat kostte twaalf frank en hij was heel frank en vrij',
  'I: What happened?\nR: The Housing Officer said Universal Credit would start on Monday, and my Mum has Arthritis.',
])('names nobody: %s', (words) => {
  expect(foundIn(words)).toEqual([]);
});
