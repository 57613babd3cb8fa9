import maybePeopleEndings from './data/maybe-people-endings.txt?raw';
import peopleEndings from './data/people-endings.txt?raw';
import peopleWords from './data/people-words.txt?raw';
import thingEndings from './data/thing-endings.txt?raw';
import thingWords from './data/thing-words.txt?raw';
import unitStems from './data/unit-stems.txt?raw';
import { endingList, wordList } from './data/word-list.ts';

const PEOPLE = wordList(peopleWords);
const PEOPLE_ENDING = endingList(peopleEndings);
const MAYBE_ENDING = endingList(maybePeopleEndings);
const THINGS = wordList(thingWords);
const THING_ENDING = endingList(thingEndings, '(?:en|s)?');
const UNIT = new RegExp([...wordList(unitStems)].join('|'), 'u');

/** A word for several people, folded: "volwassenen", "dorpsgenoten". */
export function namesPeople(word: string): boolean {
  return namesPeopleAlone(word) || MAYBE_ENDING.test(word);
}

/** The same, of a word that is nothing else: not "aanbevelingen", which ends as "leerlingen" do. */
export function namesPeopleAlone(word: string): boolean {
  return PEOPLE.has(word) || PEOPLE_ENDING.test(word);
}

/** What ends as a word for people does, or is counted as they are, folded: "documenten", "weken". */
export function namesThing(word: string): boolean {
  return THINGS.has(word) || THING_ENDING.test(word);
}

/** A place, or people as one, that has a name of its own: a team, a school. */
export function namesUnit(word: string): boolean {
  return UNIT.test(word.toLowerCase());
}

const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/leden$/, 'lid'],
];

/** A noun and what it may be the plural of in English: "nurses", "coaches", "secretaries". Stems know Dutch ones, but for "raadsleden". */
export function singulars(noun: string): string[] {
  return [...new Set([noun, ...PLURALS.map(([end, one]) => noun.replace(end, one))])];
}
