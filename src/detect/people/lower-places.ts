import neighbourhoodEndings from '../../language/data/neighbourhood-endings.txt?raw';
import { endingList } from '../../language/data/word-list.ts';
import { isListedWord, isProper } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isCommonWord } from '../common-words.ts';
import { isOrdinary } from './judge.ts';
import { BARE_TOWNS, EVERYDAY_TOWNS, HOUSE, NEIGHBOURHOODS, PLACE, STREET, TOWNS } from './lists.ts';
import { keyAt } from './seed.ts';

/** "in de zandkamp": something that ends like a place, where places are spoken of. */
export function isWhere(words: readonly Word[], at: number): boolean {
  const [key, before] = [keyAt(words, at), keyAt(words, at - 1)];
  if (!PLACE.test(key) && !STREET.test(key) && !NEIGHBOURHOOD.test(key)) return false;
  return /^(?:in|uit|naar|te|op|bij|van|langs)$/.test(
    before === 'de' || before === 'het' ? keyAt(words, at - 2) : before,
  );
}

export function isStreetName(key: string): boolean {
  return STREET.test(key) && key.length > 7 && !isListedWord(key) && !isOrdinary(key);
}

/** "op zuid", "in noord": a part of a town. */
export function isDistrict(words: readonly Word[], at: number): boolean {
  if (
    /^(?:noord-?oost|noord-?west|zuid-?oost|zuid-?west|nieuw-?west|(?:oud|nieuw)-(?:noord|oost|zuid))$/.test(
      keyAt(words, at),
    )
  )
    return !/^(?:wind|het|windkracht)$/.test(keyAt(words, at - 1));
  return /^(?:noord|zuid|oost|west)$/.test(keyAt(words, at)) && /^(?:op|in|uit)$/.test(keyAt(words, at - 1));
}

/** "ik woon in best", "geboren in de schilderswijk": where somebody lives, in words that could be something else. */
export function isDwelling(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  const article = /^(?:de|het)$/.test(keyAt(words, at - 1));
  const cue = article ? at - 2 : at - 1;
  if (!/^(?:in|uit|naar|te|op)$/.test(keyAt(words, cue)) && !isComingFrom(words, cue)) return false;
  if (NEIGHBOURHOODS.has(key)) return true;
  if (NEIGHBOURHOOD.test(key) && key.length > 7 && !isListedWord(key) && !HOUSE.has(key)) return true;
  if (article || keyAt(words, cue) === 'te') return false;
  if (TOWNS.has(key) || isBareTown(words, at)) return true;
  if (!EVERYDAY_TOWNS.has(key) && (!isProper(key) || isCommonWord(key))) return false;
  return [1, 2, 3, 4].some((back) => DWELLS.test(keyAt(words, cue - back)));
}

/** "in balk is het duur": what is counted would have an article, or a measure behind it. */
export function isBareTown(words: readonly Word[], at: number): boolean {
  return (
    BARE_TOWNS.has(keyAt(words, at)) &&
    words[at]?.gap === ' ' &&
    /^(?:in|uit|naar)$/.test(keyAt(words, at - 1)) &&
    !/^(?:of|\d+)$/.test(keyAt(words, at + 1))
  );
}

/** "ze komt van schouwen". */
function isComingFrom(words: readonly Word[], at: number): boolean {
  return (
    keyAt(words, at) === 'van' &&
    /^(?:kom|komt|kwam|kwamen|komen|afkomstig|geboortig)$/.test(keyAt(words, at - 1))
  );
}

/** Endings of places that are seldom those of kinds of places, as -centrum and -flat are. */
export const NEIGHBOURHOOD = endingList(neighbourhoodEndings);
const DWELLS =
  /^(?:woon|woont|wonen|woonde|woonden|gewoond|kom|komt|komen|kwam|geboren|opgegroeid|getogen|verhuisd|verhuisde|gevestigd|werk|werkt|werkte|school|woning|huis|flat)$/;
