import programmes from '../../language/data/programme-phrases.txt?raw';
import { phraseList } from '../../language/data/word-list.ts';
import type { Word } from '../../language/spoken-words.ts';
import { NamePhrases } from './name-phrases.ts';
import { keyAt, nameOf, type Seed } from './seed.ts';

/** Words of a title before its last. */
const LONGEST = 4;
const PROGRAMMES = new NamePhrases(phraseList(programmes));

/** Nobody in particular, characters of books, and what the whole country has. */
const NOBODY =
  /^(?:jan (?:modaal|(?:en )?alleman|publiek|soldaat|en met de)|harry potter|sint nicolaas|anne frank|veilig thuis|jeugdzorg nederland|tweede kamer|eerste kamer|europese unie|raad van state|hoge raad|rode kruis|witte huis|slachtofferhulp nederland|moeder natuur|vader staat|ot en sien|piet snot|heer en meester|jip en janneke)(?: |$)/;

/** How they begin: most names need no second look. */
const STARTS =
  /^(?:jan|harry|sint|anne|veilig|jeugdzorg|tweede|eerste|europese|raad|hoge|rode|witte|slachtofferhulp|moeder|vader|ot|piet|heer|jip)$/;

/** Without those that name nobody, together with the words after them. */
export function withoutSayings(words: readonly Word[], seeds: readonly Seed[]): Seed[] {
  return seeds.filter(
    (seed) =>
      !isWatched(words, seed.from) &&
      (!STARTS.test(keyAt(words, seed.from)) || !NOBODY.test(nameOf(words, { ...seed, to: seed.to + 3 }))),
  );
}

/** Whether a name is part of what everybody watches. */
function isWatched(words: readonly Word[], at: number): boolean {
  for (let start = Math.max(0, at - LONGEST); start <= at; start++)
    if (start + PROGRAMMES.lengthAt((offset) => keyAt(words, start + offset)) > at) return true;
  return false;
}
