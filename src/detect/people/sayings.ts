import programmes from '../../language/data/programmes.txt?raw';
import { phraseList } from '../../language/data/word-list.ts';
import type { Word } from '../../language/spoken-words.ts';
import { NamePhrases } from './name-phrases.ts';
import { keyAt, nameOf, type Seed } from './seed.ts';

const PROGRAMMES = new NamePhrases(phraseList(programmes));

/** Nobody in particular, characters of books, and what the whole country has. */
const NOBODY =
  /^(?:jan (?:modaal|(?:en )?alleman|publiek|soldaat|en met de)|harry potter|sint nicolaas|anne frank|veilig thuis|jeugdzorg nederland|tweede kamer|eerste kamer|europese unie|raad van state|hoge raad|rode kruis|witte huis|slachtofferhulp nederland|moeder natuur|vader staat|ot en sien|piet snot|heer en meester|jip en janneke)(?: |$)/;

/** How they begin: most names need no second look. */
const STARTS =
  /^(?:jan|harry|sint|anne|veilig|jeugdzorg|tweede|eerste|europese|raad|hoge|rode|witte|slachtofferhulp|moeder|vader|ot|piet|heer|jip)$/;

/** Without those that name nobody, together with the words after them. */
export function withoutSayings(words: readonly Word[], seeds: readonly Seed[]): Seed[] {
  const watched = watchedWords(words);
  return seeds.filter(
    (seed) =>
      watched[seed.from] !== 1 &&
      (!STARTS.test(keyAt(words, seed.from)) || !NOBODY.test(nameOf(words, { ...seed, to: seed.to + 3 }))),
  );
}

/** 1 for every word of what everybody watches. */
function watchedWords(words: readonly Word[]): Uint8Array {
  const watched = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const length = PROGRAMMES.lengthAt((offset) => keyAt(words, at + offset));
    if (length > 0) watched.fill(1, at, at + length);
  }
  return watched;
}
