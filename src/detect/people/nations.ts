import countries from '../../language/data/countries.txt?raw';
import adjectives from '../../language/data/country-adjectives.txt?raw';
import englishCountries from '../../language/data/english-countries.txt?raw';
import englishPeoples from '../../language/data/english-peoples.txt?raw';
import otherPeoples from '../../language/data/other-peoples.txt?raw';
import peoples from '../../language/data/peoples.txt?raw';
import { wordList } from '../../language/data/word-list.ts';

const AS_THEY_ARE = wordList(countries, englishCountries, otherPeoples, englishPeoples);
/** What other forms are made of: "Iraakse" of "iraaks", "Irakezen" of "irakees". */
const STEMS = wordList(adjectives, peoples);

/** A country, its people, its language, or what comes from there, in Dutch or English ("Ghanaians", "Iraakse", "Irakezen", "Deense", "Portugese"). */
export function isNation(key: string): boolean {
  return (
    AS_THEY_ARE.has(key) ||
    AS_THEY_ARE.has(key.replace(/s$/, '')) ||
    stemsOfPeople(key).some((stem) => STEMS.has(stem))
  );
}

/** What a plural or an adjective may come from: "polen" from "pool", "irakezen" from "irakees". */
function stemsOfPeople(key: string): string[] {
  const stems = [key];
  const rest = /^(.{2,})(?:en|n|s|e)$/.exec(key)?.[1];
  if (rest !== undefined) stems.push(rest, key.replace(/(?:en|n|s|e)$/, ''), key.replace(/e$/, ''));
  const short = /^(.*[aeo])([^aeiou])en$/.exec(key);
  if (short !== null) stems.push(`${short[1]}${short[1]?.slice(-1)}${short[2]?.replace('z', 's')}`);
  const portuguese = /^(.*)ese$/.exec(key)?.[1];
  if (portuguese !== undefined) stems.push(`${portuguese}ees`);
  return stems;
}
