import { describe, expect, test } from 'vitest';
import { namesInMark } from '../../src/interviews/named-speakers.ts';

const CALLED = [
  'Visser, Bakker, Smid, Klaver, Winter, Molenaar, Kuiper, Zwart, Vos, Koning, Wever, Kramer, Jager, Haring, Berg',
  'Appelboom, Nachtegaal, Vlinder, Timmerman, Stoker, Baker, Rose, Hope, Summer, Cook, Fisher, Potter, Mason, Reed',
  'Sparrow, Stone, Bishop, Dawn, Roos, Wil, Storm, VISSER, ROOS, JAN, visser, J. Wit, de Groot, Jan Mei, Piet Klaver',
].flatMap((line) => line.split(', '));

const DOING = [
  'Huurder, Consulent, Moeder, Docent, Driver, Nurse, Respondent, Interviewer, INT, OA, R1, SPEAKER_00, Spreker 1',
  'Conducteur, Cliënt, Straatcoach, Woonbegeleider, Klachtencoördinator, Wethouder, Huisarts, Kapster, Ouder 2, Zoon',
  'Dokter, Juf, Tenant, Landlord, Librarian, Mum, Engineer, Shop assistant, Police officer, Student B, Vrouw 1',
  'Ik, Hij, Zij, Wij, She, Mij',
  'Consulent Zorg, Vluchteling, Sollicitant, Bus driver, Verloskundige, Stagiaire, Vertrouwenspersoon, Allen, Toelichting',
].flatMap((line) => line.split(', '));

describe('a mark', () => {
  test.each(CALLED)('"%s" is what somebody is called, though it may be a word', (mark) => {
    expect(namesInMark(mark)).toEqual([mark]);
  });

  test.each(DOING)('"%s" is what somebody does or is, and no name', (mark) => {
    expect(namesInMark(mark)).toEqual([]);
  });

  test.each([
    ['Interviewer Visser', ['Visser']],
    ['Mw. Bos', ['Bos']],
    ['Bakker 2', ['Bakker']],
    ['Visser en Bakker', ['Visser', 'Bakker']],
    ['R1 / Klaver', ['Klaver']],
    ['Smid?', ['Smid']],
    ['Consulent Bakker', ['Bakker']],
    ['Vrouw van Kees', ['Kees']],
    ['Vrouw van Dijk', ['van Dijk']],
  ])('"%s" has a name beside other words', (mark, names) => {
    expect(namesInMark(mark)).toEqual(names);
  });
});
