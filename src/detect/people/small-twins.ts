import type { Word } from '../../language/spoken-words.ts';
import { isReportingInEnglish } from './english-surnames.ts';
import { isAskedOrTold, isBare, isReporting } from './lower-cues.ts';
import { keyAt } from './seed.ts';

/** Whom one does this to is a person. */
const DEALT_WITH =
  /^(?:asked|told|rang|phoned|texted|emailed|thanked|bel|bel[td]|appte?|sprak|bedankte?|ontmoette|zag)$/;
const WAS_DEALT_WITH = /^(?:gebeld|geappt|gevraagd|gesproken|ontmoet|bedankt|gemaild|uitgenodigd|geholpen)$/;
const TO_BE = /^(?:is|was|has|heeft|had)$/;
const OF_SOMEBODY = /^(?:my|his|her|our|their|mijn|zijn|haar|onze|hun)$/;

/**
 * "I asked mark", "storm is mijn buurman", "ik heb roos gebeld": a word that somebody of this text is called by, without its
 * capital, where only a person stands. `isKnown` says of a word whether somebody is called so.
 */
export function isSmallTwin(words: readonly Word[], at: number, isKnown: (key: string) => boolean): boolean {
  const [word, next, before] = [words[at], words[at + 1], keyAt(words, at - 1)];
  if (word === undefined || word.capital || word.first || !isKnown(word.key)) return false;
  if (DEALT_WITH.test(before) || isAskedOrTold(before)) return true;
  if (/^(?:and|en)$/.test(before) && isKnown(keyAt(words, at - 2)))
    return isSmallTwin(words, at - 2, isKnown) || words[at - 2]?.capital === true;
  if (next?.gap !== ' ' || !isBare(words, at) || /^(?:the|a|an|my|your|this|that)$/.test(before))
    return false;
  if (WAS_DEALT_WITH.test(next.key) || isReporting(next.key) || isReportingInEnglish(next.key)) return true;
  return TO_BE.test(next.key) && OF_SOMEBODY.test(keyAt(words, at + 2));
}
