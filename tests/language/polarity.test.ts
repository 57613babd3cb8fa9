import { expect, test } from 'vitest';
import { isTurnedDown, polarityOf } from '../../src/language/polarity.ts';

test.each<[string, number]>([
  ['Dat is prima', 1],
  ['Daar heb ik geen last van', 1],
  ['Wij hebben geen klachten', 1],
  ['De samenwerking loopt niet goed', -1],
  ['Zij klaagt niet over het rooster', 1],
  ['Over het rooster klaag ik nooit', 1],
  ['Daar klagen ze eigenlijk niet over', 1],
  ['Zij klaagt over het rooster', -1],
  ['Zij klaagt dat er geen rooster is', -1],
  ['Ik mis er niets', 1],
  ['Dat valt reuze mee', 1],
  ['Het is me erg meegevallen', 1],
  ['Het loon viel mij vies tegen', -1],
  ['Het valt niet mee', -1],
  ['De baas neemt mij mee', 0],
  ['Het is lastig om iemand te bereiken', -1],
  ['Het gaat te gemakkelijk', -1],
  ['Er zijn klachten', 0],
  ['Het zou goed zijn als dat kon', 0],
  ['Is dat lastig?', 0],
  ['The schedule is clear', 1],
  ["It isn't easy", -1],
  ['We have no problems', 1],
  ['I walk to the shop', 0],
  ['They were ungrateful', -1],
  ['Ik vond het ongezellig', -1],
  ['Niemand was onaardig', 1],
  ['De groep is verziekt', -1],
  ['De groep was niet verziekt', 1],
  ['The staff are kind', 1],
  ['I understand the rules', 0],
  ['Schoon vind ik het niet', -1],
  ['Schoon is het hier nooit', -1],
  ['Schoon is anders', -1],
  ['Echt gezellig werd het nooit', -1],
  ['Tevreden over de huur ben ik niet', -1],
  ['Slecht is het er niet', 1],
  ['Clean it never was', -1],
  ['Fijn is dat ze nooit schreeuwen', 1],
  ['Ik vind niet dat het hier schoon is', -1],
  ["I don't think the stairs are clean", -1],
  ['Ik heb niet het gevoel dat het hier schoon is', -1],
  ['Daar is niet één lijn in, dat vind ik een knelpunt', -1],
  ['Ik wist niet dat het er zo leuk was', 1],
  ['Het is niet vervelend dat ik loop', 1],
  ['I wanted to leave because I felt so unwelcome', -1],
  ['I felt so unwelcome that I wanted to leave', -1],
  ['It should be cleaned more, it is dirty', -1],
  ['Wij moeten vaak wachten, maar ze zijn vriendelijk', 1],
  ['Ik kom er graag want het is gezellig', 1],
  ['Ik zou willen, dat het schoon was', 0],
  ['It would be nice if they were friendly', 0],
])('%s', (words, sign) => {
  expect(polarityOf(words)).toBe(sign);
});

const isLift = (word: string) => word === 'lift';

test('only what stands near the subject counts', () => {
  const words = 'De lift staat stil en dan loop ik met mijn tassen langs de buren en dat is fijn';
  expect(polarityOf(words)).toBe(1);
  expect(polarityOf(words, isLift)).toBe(0);
});

test.each<[string, boolean]>([
  ['Ik neem nooit de lift', true],
  ['De lift neem ik niet', true],
  ['De lift, verder niks', false],
  ['The lift and nothing else', false],
  ['Ik neem elke dag de lift', false],
  ['Neemt u nooit de lift?', false],
])('turned down: %s', (words, expected) => {
  expect(isTurnedDown(words, isLift)).toBe(expected);
});
