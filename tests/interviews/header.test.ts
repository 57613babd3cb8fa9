import { describe, expect, test } from 'vitest';
import { dateIn, minutesIn, readHeader } from '../../src/interviews/header.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

test.each<[string, string, number | null, number, number]>([
  ['Datum: 9 april 2016', '9 april 2016', 2016, 4, 9],
  ['dinsdag 3 mei 2016 om 10.30 uur', '3 mei 2016', 2016, 5, 3],
  ['13 januari', '13 januari', null, 1, 13],
  ['22 april, 48 minuten', '22 april', null, 4, 22],
  ['de 2e maart 2019', '2e maart 2019', 2019, 3, 2],
  ['12 okt. 2020', '12 okt. 2020', 2020, 10, 12],
  ['7 mrt 2018', '7 mrt 2018', 2018, 3, 7],
  ['12-05-2016', '12-05-2016', 2016, 5, 12],
  ['12/5/16', '12/5/16', 2016, 5, 12],
  ['3.11.2021', '3.11.2021', 2021, 11, 3],
  ['2016-05-12', '2016-05-12', 2016, 5, 12],
  ['Date: May 3, 2016', 'May 3, 2016', 2016, 5, 3],
  ['3rd August 2017', '3rd August 2017', 2017, 8, 3],
  ['12 DECEMBER 2022', '12 DECEMBER 2022', 2022, 12, 12],
])('the date in %j', (line, text, year, month, day) => {
  const date = dateIn(line, 7);
  expect({ ...date, text: said(date?.text) }).toEqual({ text, year, month, day, line: 7 });
});

test.each([
  ['Loopbaanconsulent'],
  ['in mei gesproken'],
  ['31-13-2016'],
  ['0-4-2016'],
  ['10.30 uur'],
  ['06-12345678'],
  ['3 marktkramen'],
  ['versie 2.1'],
])('no date in %j', (line) => {
  expect(dateIn(line, 1)).toBeNull();
});

test.each<[string, number | null]>([
  ['31 minuten', 31],
  ['vijfenveertig minuten', 45],
  ['Duur: 45 min', 45],
  ['1 uur', 60],
  ['een uur', 60],
  ['1 uur en 15 minuten', 75],
  ['1,5 uur', 90],
  ['anderhalf uur', 90],
  ['een half uur', 30],
  ['halfuur', 30],
  ['twee uur', 120],
  ['drie kwartier', 45],
  ['een uur en een kwartier', 75],
  ['00:45:10', 45],
  ['45:10', 45],
  ['1:02:30', 62],
  ['1u20', 80],
  ['1 uur 20', 80],
  ['Duur: 1 u 20', 80],
  ['Duur: 1 uur', 60],
  ['Duur: een uur', 60],
  ['Duur interview: 1 uur en 5 minuten', 65],
  ['Duur: anderhalf uur', 90],
  ["50'", 50],
  ['onbekend', null],
])('the duration in %j', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes);
});

describe('the lines above an interview', () => {
  const read = (lines: string[], title = 'Interview', properties: Record<string, string> = {}) => {
    const header = readHeader(
      lines.map((text, i) => ({ text, number: i + 2 })),
      new Map(Object.entries(properties)),
      { text: title, number: 1 },
    );
    return {
      date: said(header.date?.text),
      duration: header.duration,
      byPhone: header.byPhone,
      attributes: Object.fromEntries([...header.attributes].map(([key, value]) => [key, said(value)])),
      remarks: header.remarks.map(said),
    };
  };

  test('with keys', () => {
    expect(read(['Datum: 9 april 2016', 'Duur: 25 minuten', 'Functie: docent', 'Plaats: op school'])).toEqual(
      {
        date: '9 april 2016',
        duration: 25,
        byPhone: false,
        attributes: { functie: 'docent', plaats: 'op school' },
        remarks: [],
      },
    );
  });

  test('without keys', () => {
    expect(read(['9 april 2016', '25 minuten', 'Docent groep 4'])).toEqual({
      date: '9 april 2016',
      duration: 25,
      byPhone: false,
      attributes: {},
      remarks: ['Docent groep 4'],
    });
  });

  test('date and duration on one line', () => {
    const header = read(['Datum: 9 april 2016, duur: 25 minuten']);
    expect([header.date, header.duration]).toEqual(['9 april 2016', 25]);
  });

  test('by telephone, in the heading or below it', () => {
    expect(read(['9 april'], 'Interview respondent 3 (telefoon)').byPhone).toBe(true);
    expect(read(['Telefonisch interview']).byPhone).toBe(true);
    expect(read(['Functie: telefoniste']).byPhone).toBe(false);
  });

  test('from front matter, and from the heading', () => {
    expect(read([], 'Interview', { datum: '3 mei 2016', groep: 'docenten' })).toMatchObject({
      date: '3 mei 2016',
      attributes: { groep: 'docenten' },
    });
    expect(read([], 'Interview docent, 3 mei 2016').date).toBe('3 mei 2016');
  });

  test('the line with the word for date wins over an earlier number', () => {
    expect(read(['Locatie: lokaal 1-2', 'Datum: 9 april 2016']).date).toBe('9 april 2016');
    expect(read(['Locatie: lokaal 1-2', 'Datum: 9 april 2016']).attributes).toEqual({
      locatie: 'lokaal 1-2',
    });
  });

  test.each([
    ['28m 14s', 28],
    ['1h 2m 3s', 62],
    ['45 min 10 sec', 45],
  ])('a program’s duration on a line of its own: %s', (line, minutes) => {
    expect(read(['March 11, 2026, 9:15AM', line]).duration).toBe(minutes);
  });

  test('a time of day is no duration', () => {
    expect(read(['Tijd: 10:30 - 11:15']).duration).toBe(45);
    expect(read(['Tijd: 10:30']).duration).toBeNull();
  });
});

test.each<[string, Record<string, string>]>([
  ['Trainer 1 (v, 34)', { geslacht: 'v', leeftijd: '34' }],
  ['Respondent A (vrouw, 67 jaar)', { geslacht: 'vrouw', leeftijd: '67' }],
  ['Participant 3 (age 41; female)', { sex: 'female', age: '41' }],
  // No sex beside it: of what it is a number nobody says.
  ['Respondent 2 (34)', {}],
  ['Interview (v)', {}],
  ['Interview 4 (telefoon, 34 minuten)', {}],
])('the facts that %j tells of one person', (heading, facts) => {
  const project = projectOf([documentOf(`# ${heading}\nI: Hoe?\nR: Zo.\nI: En?\nR: Ja.`)]);
  const attributes = project.transcripts.map((talk) => Object.fromEntries(talk.attributes));
  const told = attributes.map((own) =>
    Object.fromEntries(Object.entries(own).map(([key, value]) => [key, said(value)])),
  );
  expect(told).toEqual([facts]);
});
