import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PATTERNS, scan } from '../../src/detect/scan.ts';
import { settle } from '../../src/detect/spans.ts';
import { ENDLESS } from '../support/shared.ts';

/** `«...»` marks what has to be found; a line without marks holds nothing. */
const CASES: Record<string, string[]> = {
  email: [
    'Mail «j.doe+werk@voorbeeld.nl», of «piet_p@sub.voorbeeld.co.uk».',
    'het is «kees @ voorbeeld.nl» zei ze',
    "'«jan@voorbeeld.nl»' en <«noor@bureau.org»>",
    '«zoë@voorbeeld.be»',
    'schrijf «t.veen[at]koor.nl», «tineke (at) koor.nl» of «t_veen[at]koor[dot]nl», (at) home, kamer[at]',
    'apenstaartje @ staat los, en @iemand ook, en a@b',
    'om 10@12 uur',
  ],
  url: [
    'Zie «https://voorbeeld.nl/a?b=1#c».',
    '(«http://voorbeeld.nl/wiki/Wit_(kleur)»)',
    'kijk op «www.voorbeeld.de», «voorbeeld.nl/contact» of «mijn-club.org»!',
    'Dat is gedaan.de buurman kwam. Klaar.nu verder.',
    'in rapport.docx en v1.2 en 10.30 uur, o.a. en a.u.b.',
  ],
  phone: [
    '«06-12345678», «06 12 34 56 78», «0612345678», «06.12.34.56.78»',
    '«+31 6 12345678» «+31(0)6-12345678» «+31 06 12345678» en «0031612345678»',
    '«(030) 123 45 67», «030-1234567», «030 - 123 45 67», «0345 12 34 56», «(0345) 123456»',
    'vanuit België: «+32 475 12 34 56», Turkije «0090 532 123 45 67»',
    '«06\u00A012\u00A034\u00A056\u00A078» en «06\u201112345678» en «06-1234\u00AD5678»',
    'spel het: «0 6 1 2 3 4 5 6 7 8».',
    'ring «07700 900461», «0131 496 0552» or «020 7946 0881»',
    'oh it is «oh seven seven double one three four two». Oh one two',
    '«06 dubbel een vier drie nul zes twee zeven» en «02/123.45.67»',
    'WhatsApp van «31612345678»',
    'in 2019-2020, 01-02-2023 12 uur, van 09.00-10.00 11.00 uur',
    'de 01-02-23 01-02-24, 01 02 2023 12',
    '€ 1.234.567,89 en 12.500 en 0,5',
    'zaaknummer 2023-0612345678, code A0612345678, 06123456789012',
    'tellen: 0 1 2 3 4 5 6 7 8 9',
    'Label 3, sub 1, ad.2, bijlage 4, 5 en 6',
  ],
  postcode: [
    'op «3511 AB» of «3511AB», «1000  AA», «9999zz»',
    '3511SS, 3511 SA, 3511 SD, 0511 AB, 3511ss',
    'in 2019 is het, 2020 en, 1500km, 1000kg, 1234 ABC, 12345 AB, A1234 AB',
    '€ 1500 EU, €1500 EU, 12.1234 AB, 3511 Ab',
    'at «EH3 9QG», post code «eh3 9qg», en «eenenveertig dertien v l», in eenenveertig dertien van',
    'dat is «drieënzeventig nul twee p r», en «acht een vijftien g k»',
  ],
  bsn: [
    'bsn «123456782», «1234.56.782», «123 456 782», «123-456-782», «111222333»',
    '«1 2 3 4 5 6 7 8 2»',
    'dat is «een twee drie vier vijf zes zeven acht twee» ja, my number is «QQ 21 43 65 B»',
    'een twee drie vier vijf zes zeven acht negen tien',
    'in België «71.09.14-204.57», «71.09.14-204-57» of «85073003328», en niet 85073003329 of 71.09.14',
    '123456789, 000000000, 1234567820, 123 456.782',
    '€ 123.456.782 en 123.456.782,00, 100 123456782-2',
  ],
  iban: [
    '«NL91ABNA0417164300», «NL91 ABNA 0417 1643 00» van mij',
    '«DE89 3704 0044 0532 0130 00», «GB82WEST12345698765432», «BE68-5390-0754-7034»',
    '«fr1420041010050500013m02606», «TR33 0006 1005 1978 6457 8413 26»',
    'NL92ABNA0417164300 klopt niet, NL91ABNA041716430 is te kort, NL91ABNA04171643001 te lang',
    'ZZ91ABNA0417164300 bestaat niet; in 20 gevallen',
  ],
  plate: [
    '«AB-12-34», «12-34-AB», «12-AB-34», «AB-12-CD», «AB-CD-12», «12-AB-CD»',
    '«12-BCD-3», «1-BCD-23», «BC-123-D», «B-123-CD», «BCD-12-F», «B-12-CDF», «1-BC-234», «123-BC-4»',
    '«1BCD23» en «BC123D», «12 BC 34», «12-bc-34»',
    '12-34-56, 01-02-2023, 12-mei-2, 1-OKT-23, 2-op-100, 1bcd23, A-12-B, B-1234-C',
    'PM2023, 12AB345, covid-19, 3/1/2, AB-12-CD-3',
    'the car is «LV62 KTR», and «LV62KTR» too',
  ],
  date: [
    'Op «9 March 2021», on «March 9th», «1st of May», op «twee juli» en «3 mei».',
    "«4-11-'17», «5-juli», «6 / 3 / 2020», «2019-08-04T09:15:00», schaal 1 / 3 / 20, mei-juni",
    'Datum: «14-3»\nDatum interview: «14/03»\nDate: «12.03» om 10.30\nop dinsdag «9/5», en zaterdag 3-4 mensen, donderdag 9-12 uur, vrijdag 9.12, lokaal 1-2',
    'March 2021, in May, May 2021, in mei 2021, 12 mensen',
    'on «4 october», «october 4», the «second of may» and in de nacht van «drie op vier juni»',
    'you may 2 people, a march 3 miles long',
    'Ik ben van de «zevende van de derde achtenzeventig», jarig op de «3e van de 12e». De derde van de vierde klas.',
    'geboren op «acht elf eenenzestig», uit drie vier gezinnen; de tweede van de derde rij, de eerste van de tien',
    'on the «seventh of the third, seventy-eight», born the «3rd of the 4th»; the second of the third group, the first of the ten',
    'And-so-on-without-any-blanks.\n«6 June 2024»',
    '1.2\n2.1\n2.2\n3.1\n3.2\n4.1\n4.2\n«14 mei 2025»',
    'rooster\nsamenwerking\nverantwoordelijkheid\n«2 februari»\nwerkdruk',
  ],
  age: [
    "Ik ben van «'71», mijn zus is van «'68» en hij is van bouwjaar «’75»; de crisis was van '73, de film is van '99",
    'Ik ben «54», hij was «tweeëntwintig» zijn moeder ook, ze is pas «tien» ja',
    "Ik ben uit «'71» en mijn man is van «1968»; zij is bouwjaar «1965», de flat is bouwjaar 1968, de wet is uit '04",
    "Hidde wel, die is uit «'83», en de regeling, die is van 2015",
    'Geboortejaar: «1971», geb. «1966», ik ben in «1983» geboren, zij is geboren in Kampen in «1952», een kind van «1981»',
    'He was born in «1983», our eldest was born in «2009» and the youngest in «2012», year of birth: «1959», a «1962» baby',
    'Ik ben van 2015 tot 2018 voorzitter geweest, ik begon in 1998, een boek van 1984, here since 1998',
    'Ik ben geboren op «12 maart 1971» in een dorp. Date of birth: «4 May 1983». Op 12 maart 2019 begon ik.',
    'een buurmeisje van «8», een buurjongen van «twaalf», een pleegmeisje van «6», mijn schoonouders zijn van «1945», mijn grootouders uit «1921»',
    "I'm «54», she was «77» and he is «9» now, a «30-year-old» man".replace('«30-year-old»', '«30»-year-old'),
    'Marja Terpstra, «44»',
    'Op de lijst: Koen van den Broek, «61» -->',
    'Haar leeftijd: «58», dus jong',
    'Zijn dochter, «9», en een kassière van dertig, haar zoontje is «4» en lief, een verpleegster van «58».',
    'my gran is «eighty one» and my son, «12», sings',
    'Trainer 1 (v, «34»), trainer 2 (m/«51» jaar), (f; «41» years), bijlage 2 (deel, 34) en (34)',
    'Cliënt («43») en patiënt, «71», (cliënt 1), bewoner 2, student 12 en patiënt 3: haar zoon «8».',
    'hij is al zes jaar ziek, de lift was al vijf jaar stuk, the boiler is 12',
    'ik was twee keer weg, zij is drie maanden ziek, dat is een complex, I was 5 minutes late, he is 12 metres away',
  ],
  case: [
    'dossier «w 2019 331» van mij, zaaknummer «ZK-48213», of alleen «AB-778.201»',
    'zaak van 2019 en nummer 12, nummers 1 en 2',
    'onder «PQ/7733», «2018/RS/00451» en «VB.20.0388»',
    'ik was «s2041877», zij «S188402» en hij «m5512093»',
    'mijn klantnummer is «7731904», het dossiernummer was geloof ik «61 2208», zaaknummer is «KD 5102»',
    'factuur «2022-4410», rijbewijs «5529301847», het nummer van de flat is 9 hoog',
    'student number «40128855», staff id: «K-77120», membership no. «2210-77»',
    'foto P1010023, A4, IMG_20210304, versie v2.1, een BMW x5 en s12',
  ],
};

function marked(line: string): { words: string; parts: string[] } {
  return {
    words: line.replace(/[«»]/g, ''),
    parts: [...line.matchAll(/«([^»]*)»/g)].map(([, part = '']) => part),
  };
}

describe.each(Object.entries(CASES))('%s', (kind, lines) => {
  test.each(lines)('%s', (line) => {
    const { words, parts } = marked(line);
    const found = settle(words, scan(words)).filter((one) => one.kind === kind);
    expect(found.map(({ start, end }) => words.slice(start, end))).toEqual(parts);
  });
});

test('one kind does not pass for another', () => {
  const words = 'bsn 123456782 iban NL91ABNA0417164300 mail a@voorbeeld.nl postcode 3511AB';
  expect(settle(words, scan(words)).map((one) => one.kind)).toEqual(['bsn', 'iban', 'email', 'postcode']);
});

test('any nine digits with a right check digit are a bsn, with a wrong one never', () => {
  const eight = fc.integer({ min: 1_000_000, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'));
  fc.assert(
    fc.property(eight, (digits) => {
      const sum = [...digits].reduce((total, digit, i) => total + (9 - i) * Number(digit), 0) % 11;
      for (let last = 0; last < 10; last++) {
        const words = `nummer ${digits}${last}.`;
        expect(scan(words).some((one) => one.kind === 'bsn')).toBe(last === sum);
      }
    }),
  );
});

test('every 06-number is found however it is grouped', () => {
  const gap = fc.constantFrom('', ' ', '-', '.', '\u00A0', ' - ');
  const digits = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
  const head = fc.constantFrom('06', '+316', '+31 6', '00316', '+31 (0)6');
  fc.assert(
    fc.property(head, digits, fc.array(gap, { minLength: 3, maxLength: 3 }), (start, eight, gaps) => {
      const pairs = eight.match(/../g) ?? [];
      const number = `${start} ${pairs.map((pair, i) => pair + (gaps[i] ?? '')).join('')}`;
      const words = `Je kunt me bellen op ${number}, hoor.`;
      const [span] = settle(words, scan(words));
      expect(words.slice(span?.start, span?.end)).toBe(number);
    }),
  );
});

test.each([
  ['digits', '0'.repeat(200_000)],
  ['spaced digits', '0 6 '.repeat(50_000)],
  ['dots', `http://${'.'.repeat(200_000)}x`],
  ['labels', 'a.'.repeat(100_000)],
  ['at signs', 'a@'.repeat(100_000)],
  ['plate-like', '12-AB-'.repeat(40_000)],
  ['iban-like', 'NL91 '.repeat(50_000)],
  ['one word', 'a'.repeat(200_000)],
  ['hidden', '\u00AD'.repeat(200_000)],
  ['handles', 'insta a_'.repeat(25_000)],
  ['schemes', '://a'.repeat(50_000)],
  ['cases', 'zaaknummer 12 '.repeat(15_000)],
])('time stays linear: %s', (_, words) => {
  const started = performance.now();
  for (const detect of PATTERNS) detect(words);
  scan(words);
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});

test('offsets are those of the text as given, invisible characters and all', () => {
  const words = 'bel\u200B \u00AD06-12\u00AD34\u200B5678\u00AD nu';
  const [span] = scan(words);
  expect(words.slice(span?.start, span?.end)).toBe('06-12\u00AD34\u200B5678');
});
