import goingOn from '../../language/data/going-on.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isListedWord } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isReporting } from './lower-cues.ts';
import { keyAt } from './seed.ts';
import { isConcept, isWordOnly, mayBeSurname } from './word-surnames.ts';

/**
 * Who says something in a report, by a surname that may be any word: "(Sloot)", ", vond Post dat", "Sluis benadrukt dat",
 * "ook Kraan voegde toe". It is nobody's where the text has it without its capital as well.
 */
export function isToldBy(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.capital !== true || word.text.length < 3 || !/\p{Ll}/u.test(word.text)) return false;
  const isSurname = mayBeSurname(word.key);
  if (!isSurname && (!isWordOnly(word.key) || isConcept(word.key))) return false;
  return (
    (isAlone(words, at) && (isSurname || isPlainNoun(word.key))) ||
    isTold(words, at) ||
    (isSurname && isSayingSo(words, at))
  );
}

/** "Ploeg zei dat", ", zei Ploeg": a surname that is a word, where a thing would have its article. */
export function isBareSubject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.capital !== true || !/\p{Ll}/u.test(word.text) || !mayBeSurname(word.key)) return false;
  return isTold(words, at) || isSayingSo(words, at);
}

/** "Sloot", and not "Werkdruk" or "Autonomie", which a report has as its themes. */
function isPlainNoun(key: string): boolean {
  return key.length < 8 && isListedWord(key) && !/ie$/.test(key);
}

/** "De gemeente zwijgt (Sloot).": all that stands in parentheses, behind a word. */
function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return /^\s\($/.test(words[at]?.gap ?? '') && at > 0 && (next === undefined || /^\)/.test(next.gap));
}

/** "Daarover vond Post dat", ", zei Sloot": whose it is comes behind the verb. */
function isTold(words: readonly Word[], at: number): boolean {
  const verb = words[at - 1];
  if (words[at]?.gap !== ' ' || verb === undefined || !isSaying(verb.key)) return false;
  const next = words[at + 1];
  if (next?.gap === ' ' && (next.capital || !GOES_ON.has(next.key))) return false;
  return (
    /^[,"”’']+ $/.test(verb.gap) ||
    (verb.gap === ' ' && words[at - 2]?.first === true && ADVERB.test(keyAt(words, at - 2)))
  );
}

const ADVERB =
  /^(?:daar(?:over|bij|naast|van|op|mee)|hier(?:over|bij|van)|daar|hier|daarna|toen|ook|later|eerder|zo|dat|dit|wel|verder|toch|volgens)$/;
const GOES_ON = wordList(goingOn);

/** Who does it, where what stands before is what it is done to. */
export const SUBJECT =
  /^(?:hij|zij|ze|ik|we|wij|je|jij|men|u|iedereen|niemand|respondenten?|deelnemers?|r\d*|\d+)$/;

/** "Sluis benadrukt dat", "Ook Slot merkte dat op". */
function isSayingSo(words: readonly Word[], at: number): boolean {
  const [verb, after] = [words[at + 1], words[at + 2]];
  if (verb?.gap !== ' ' || !isSaying(verb.key)) return false;
  if (after?.gap === ' ' && (after.capital || SUBJECT.test(after.key))) return false;
  const before = words[at - 1];
  return (
    words[at]?.first === true ||
    (words[at]?.gap === ' ' &&
      /^(?:ook|alleen|zelfs|vooral|dat|omdat|terwijl|maar|en|want)$/.test(before?.key ?? ''))
  );
}

function isSaying(key: string): boolean {
  return (
    isReporting(key) &&
    !/^(?:weet|wist|geeft|gaf|licht|voel|voelt|voelde|legt|legde|wijst|wees|ziet|zag)$/.test(key)
  );
}
