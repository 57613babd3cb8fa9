import type { Word } from '../../language/spoken-words.ts';
import { isKindOfBody } from './capital-runs.ts';
import { isPossibleName } from './judge.ts';
import { FIRST_NAMES, FUNCTION, SPOKEN_PARTICLES } from './lists.ts';
import { isNation } from './nations.ts';
import { isTitle, keyAt } from './seed.ts';
import { isToldWhoSheIs } from './sentence-starts.ts';

/** "Meneer Koning", "mevrouw De Wilde", "d'n Bolle", "tuinclub Nooit Te Laat": behind such a word no other stops a name. */
export function isAddressedSo(words: readonly Word[], from: number, end: number): boolean {
  if (words[from]?.first !== false) return false;
  const before = keyAt(words, from - 1);
  if (before === "d'n") return true;
  if (from < end) return FUNCTION.has(keyAt(words, from)) && isKindOfBody(before);
  const back = SPOKEN_PARTICLES.has(before) ? 2 : 1;
  return isTitle(words[from - back]) && isPossibleName(keyAt(words, from));
}

/** Ben, who is called like a word: with a capital inside a sentence, or before a surname. */
export function isNamesake(words: readonly Word[], at: number, end: number): boolean {
  const key = keyAt(words, at);
  if (!FIRST_NAMES.has(key) || !(FUNCTION.has(key) || isNation(key))) return false;
  return (
    end > at ||
    (FUNCTION.has(key) &&
      (words[at]?.first === false || isToldWhoSheIs(words, at) || isBeforeAnother(words, at)))
  );
}

/** "Wil en Roos doen de keuken". */
function isBeforeAnother(words: readonly Word[], at: number): boolean {
  const other = words[at + 2];
  return keyAt(words, at + 1) === 'en' && other?.capital === true && FIRST_NAMES.has(other.key);
}
