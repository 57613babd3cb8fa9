import englishLabels from '../language/data/english-labels.txt?raw';
import formWords from '../language/data/form-words.txt?raw';
import { anyIn } from '../language/data/word-list.ts';
import { isListedWord, isPersonal, isProper, isWord } from '../language/dictionary.ts';
import { isEnglishName, isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { isListedName } from './callings.ts';

// Written the same way above many interviews, or inside many answers, and never a person.
const NO_SPEAKER = new RegExp(`^(?:${anyIn(formWords)}|let op|n\\.b\\.|oké)(?:\\s|\\d|$)`, 'iu');
const ENGLISH = new RegExp(`^(?:${anyIn(englishLabels)}|well(?!s)|thank you)(?:s|ly)?$`, 'iu');
const ABSTRACT = /(?:heid|iteit|schap|isme|atie|ness|tion|ment|ity|ism)$/iu;

/** True for what stands before a colon in forms, headings and lists: "Datum", "Toelichting 2". */
export function isLabelWord(mark: string): boolean {
  return NO_SPEAKER.test(mark) || ENGLISH.test(mark);
}

/**
 * How much a single word with a capital looks like a name: one of the language does not ("Pluspunt", "Downside"), one that
 * is no word at all does.
 */
export function isNoName(word: string): boolean {
  const folded = fold(word);
  if (isPersonal(folded) || FIRST_NAMES.has(folded)) return false;
  if (isListedWord(folded) || isAbstract(folded)) return true;
  return (isWord(folded) || (isEnglishWord(folded) && !isEnglishName(folded))) && !isListedName(folded);
}

/** "Toelichting", "Conclusion": nobody is called so; folded. */
export function isAbstract(folded: string): boolean {
  return ABSTRACT.test(folded);
}

/** A town or a brand: with a capital, and nobody. */
export function isPlaceLike(word: string): boolean {
  const folded = fold(word);
  return isProper(folded) && !isPersonal(folded) && !FIRST_NAMES.has(folded);
}
