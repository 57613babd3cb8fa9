import { expect, test } from 'vitest';
import { isTurnedDown, polarityOf } from '../../src/language/polarity.ts';

test.each<[string, number]>([
  ['Dat is prima', 1],
  ['Daar heb ik geen last van', 1],
  ['Wij hebben geen klachten', 1],
  ['De samenwerking loopt niet goed', -1],
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
