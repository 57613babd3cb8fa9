import interviewedWords from '../language/data/interviewed-words.txt?raw';
import numberedThings from '../language/data/numbered-things.txt?raw';
import { anyIn, wordList } from '../language/data/word-list.ts';
import { fold } from '../language/fold.ts';

const PERSON = new RegExp(`^${anyIn(interviewedWords)}(?:en|s|n)?$`);
const THINGS = wordList(numberedThings);
const ENDS_AS_THING = /(?:weg|road|way|niveau|level|gebouw|building|zaal|kamer|lokaal|lijn|form|formulier)$/u;
const THING_BEHIND =
  /^\s(?:motorway|highway|road|level|niveau|steden|gemeenten|landen|cities|countries|building|form|formaat|paper|papier)(?!\p{L})/iu;

/** "Niveau B1", "de A1", "the A1 motorway": a mark of something that is no interview. */
export function isMarkOfThing(before: string, behind: string): boolean {
  const word = fold(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? '');
  if (/^(?:de|het|the)$/u.test(word) || THING_BEHIND.test(behind)) return true;
  const isThing = THINGS.has(word) || ENDS_AS_THING.test(word);
  return isThing && !PERSON.test(word) && !/^(?:interview|bijlagen?|appendi(?:x|ces))$/u.test(word);
}
