import type { Word } from '../../language/spoken-words.ts';
import { REGIONAL } from './bodies.ts';
import { LANDSCAPES } from './lists.ts';
import type { Seed } from './seed.ts';

/** "Drentse Aa", "Oude IJssel", "friese wouden": waters and regions. */
export function landscapeSeeds(words: readonly Word[], lower: boolean): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 1; at < words.length; at++) {
    const [word, noun] = [words[at - 1], words[at]];
    if (word === undefined || noun?.gap !== ' ') continue;
    if ((lower || (word.capital && noun.capital)) && isOfLand(word.key, noun.key, lower))
      seeds.push({ from: at - 1, to: at, kind: 'place' });
  }
  return seeds;
}

/** The same of the words of a name, folded. */
export function isLandscape(first: string, last: string): boolean {
  return isOfLand(first, last, false);
}

function isOfLand(adjective: string, noun: string, lower: boolean): boolean {
  if (LANDSCAPES.has(noun)) return isAdjective(adjective, lower);
  return ENDS_AS_LAND.test(noun) && isAdjective(adjective, true);
}

/** "Drentse Hoofdvaart". */
const ENDS_AS_LAND =
  /.{3}(?:vaart|kanaal|diep|polders?|vee?n(?:en)?|wou?d(?:en)?|meer|meren|plassen|duinen|bos|bossen|heide)$/;

function isAdjective(key: string, lower: boolean): boolean {
  return REGIONAL.test(key.replace(SIDE, '')) || HOLLAND.test(key) || (!lower && WHAT_LIKE.test(key));
}

const SIDE = /^(?:noord|oost|zuid|west|midden)-/;
const HOLLAND = /^(?:(?:noord|zuid)-)?hollandse?$/;
/** What any thing is like as well, where nothing has a capital. */
const WHAT_LIKE =
  /^(?:oude|nieuwe|kleine|grote|groote|zwarte|witte|wijde|lange|hoge|lage|dode|kromme|noordelijke|oostelijke|zuidelijke|westelijke|noorder|ooster|zuider|wester)$/;
