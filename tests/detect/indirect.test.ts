import { describe, expect, test } from 'vitest';
import { indirectIn } from '../../src/detect/indirect/index.ts';

/** What tells who somebody is without a name, and by what. */
const TELLING: readonly (readonly [string, string])[] = [
  ['only', 'Ik was de enige vrouwelijke brandweercommandant van de regio.'],
  ['office', 'Mijn vader is imam geweest in het dorp waar wij nu nog wonen.'],
  ['event', 'Wij woonden in de straat waar de vuurwerkfabriek ontplofte, ons huis was weg.'],
  ['family', 'Ik ben moeder van een tweeling met het syndroom van Down.'],
  ['event', 'Toen de veerboot zonk was mijn broer aan boord en dat stond in alle kranten.'],
  ['function', 'Ik ben dan teamleider van het wijkteam Zuid.'],
  ['only', 'Als enige Surinamer op die kazerne had ik het niet makkelijk.'],
  ['only', 'We waren het eerste gezin in de gemeente met twee adoptiekinderen uit Haïti.'],
  ['only', 'Ja, ik zit als enige man in het bestuur van de vrouwenvereniging.'],
  ['office', 'De dominee van ons dorp kwam elke week langs en dat was mijn schoonvader.'],
  ['only', 'Mijn dochter is de jongste wethouder van Nederland geworden.'],
  ['family', 'Wij hebben elf kinderen, dus de buren kennen ons wel.'],
  ['event', 'Ik overleefde die vliegramp, daarna kon ik niet meer werken.'],
  ['function', 'Ik werk als klachtencoördinator bij de afdeling Incasso.'],
  ['only', 'Hij is de laatste klompenmaker van de streek.'],
  ['only', 'Als eerste transgender in het schoolbestuur viel ik op.'],
  ['only', 'Als enige man in de thuiszorg onthouden ze je.'],
  ['only', 'She was the youngest priest they ever had.'],
  ['office', 'Mijn oma was de vuurtorenwachter.'],
  ['event', 'My sister was murdered when I was nine.'],
  ['event', 'Mijn man werd wereldkampioen en dat hing aan de muur.'],
  ['event', 'Wij stonden toen met ons hele gezin op de televisie vanwege die gijzeling.'],
  ['only', 'I was the only female firefighter at the station.'],
  ['office', 'My uncle was the village priest until last year.'],
  ['event', 'We lost our house in the dam collapse, it was all over the news.'],
  ['family', "I'm a mother of triplets and one of them has a rare disease."],
  ['only', 'She became the first Muslim mayor of the town.'],
  ['function', 'I am the team manager of the north housing team.'],
  ['event', 'My husband was on the ferry that sank.'],
  ['only', "He's the only doctor on the island."],
  ['family', 'We have twelve children so everybody knows us.'],
  ['only', 'I was the youngest headteacher in the county.'],
  ['event', 'They had me on television after the shooting at the school.'],
  ['function', 'I work as the complaints officer for the Riverside team.'],
  ['only', 'As the only black student in my year I stood out.'],
  ['event', 'I was one of two survivors of the plane crash.'],
  ['only', 'Mijn zus is de enige vrouwelijke loods in de haven.'],
  ['office', 'Ik ben koster van de kerk hier aan het plein.'],
  ['event', 'Wij verloren ons huis bij de dijkdoorbraak.'],
  ['only', 'Als enige moslima op de opleiding viel ik natuurlijk op.'],
  ['function', 'Ik was projectleider van het team Noord.'],
  ['only', 'Mijn vader was de laatste vuurtorenwachter van het eiland.'],
  ['event', 'Ons verhaal is op televisie geweest.'],
  ['family', 'Wij waren met negen broers, mijn moeder had negen kinderen.'],
  ['office', 'Ik ben de zoon van de dominee.'],
  ['family', 'Mijn kind heeft een zeldzame aandoening.'],
  ['only', 'Hij zat als enige jongen in de klas.'],
  ['only', "I'm the only wheelchair user in the department."],
  ['event', 'My brother was killed in the train crash.'],
  ['function', 'I am the chair of the mosque committee.'],
  ['family', 'We had triplets that year.'],
  ['office', "I'm the vicar's daughter, so people talk."],
  ['only', 'She was the oldest resident of the village.'],
  ['function', "I was the coordinator at the women's shelter."],
  ['event', 'Our photo was in the papers after the flood.'],
];

/** The same words, where they tell nobody anything. */
const PLAIN: readonly string[] = [
  'De enige keer dat ik belde was in maart.',
  'Het enige wat ik wil is rust in huis.',
  'De eerste week op school was wennen voor iedereen.',
  'Ik ben de eerste dag niet geweest.',
  'De laatste tijd gaat het beter met de buurt.',
  'Enige mensen in het team vonden dat raar.',
  'De directeur van de school belde me op een maandag.',
  'Mijn huisarts in Utrecht is met pensioen.',
  'Ik las in de krant dat de huren omhoog gaan.',
  'Op televisie zag ik een programma over overlast.',
  'Er was brand in de flat en we stonden buiten.',
  'Wij hebben drie kinderen en een hond.',
  'De medewerker van het buurtteam kwam langs.',
  'Een woonconsulent van de corporatie zei dat.',
  'Ik werk in een team van acht mensen.',
  'Ik ben zelf vrijwilliger bij de voedselbank.',
  'Het ongeluk zit in een klein hoekje.',
  'Dat is een ramp voor de bewoners.',
  'De gemeente is de eerste die moet bewegen.',
  'Als enige oplossing zag ik verhuizen.',
  'Acht kinderen in de klas hadden griep.',
  'Mijn moeder heeft mij altijd geholpen.',
  'Dat was nieuws voor mij.',
  'Wij kwamen in de wijk wonen in 2010.',
  'The only thing I want is some sleep.',
  'The first time in the city was strange.',
  'The last few years were hard for my family.',
  'The doctor at the hospital said it was nothing.',
  'I read in the newspaper that rents go up.',
  'We watched it on the news last night.',
  'There was a fire in the kitchen but nobody was hurt.',
  'De koster zei dat de deur op slot was.',
  'We keken naar de wereldkampioen op het plein.',
  'Dat was de eerste keer dat ik in de zorg werkte.',
  'She has two children and a cat.',
  'The manager of the team called me.',
  'A nurse from the ward came by.',
  'The only way in is through the back door.',
  'I was the first to arrive at the office.',
  'The last bus to the village leaves at nine.',
  'My mother was in the hospital for a week.',
  'The head of the table is for grandpa.',
  'The school is the first place they call.',
  'She adopted a new way of working.',
  'Eight kids in the class had the flu.',
  'The brand is known in the country.',
  'Our team has a member in each district.',
  'De burgemeester moet er iets aan doen.',
  'De dominee kwam nooit bij ons.',
  'Ik was toen nog jong en mijn zus ook.',
  'De jongste dochter gaat nu naar school.',
];

describe('passages that name nobody and may still tell who it is', () => {
  test.each(TELLING)('%s: %s', (cue, text) => {
    expect(indirectIn(text).map((one) => one.cue)).toContain(cue);
  });

  test.each(PLAIN)('not: %s', (text) => {
    expect(indirectIn(text)).toEqual([]);
  });

  test('are sentences, by their place in the text', () => {
    const text = 'Goed zo. Hij is de enige huisarts op het eiland! En nu?\nDat was het.';
    const [found, ...others] = indirectIn(text);
    expect(others).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe('Hij is de enige huisarts op het eiland!');
  });

  test('are found in time that grows as the text does', () => {
    const text =
      'Ik ben de enige huisarts van de enige eerste burgemeester in de krant van het team en '.repeat(20_000);
    const started = performance.now();
    indirectIn(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
