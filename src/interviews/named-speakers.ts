import { isEnglishName, isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { isLabelWord, isNoName } from './label-words.ts';
import { isFullName, isNameLike } from './marks.ts';
import { roleInWords } from './roles.ts';

/** Whether a mark is what somebody is called ("Jan", "Mw. Visser", "Piet Klaver"), and no word for what she is or does. */
export function isNamedSpeaker(mark: string): boolean {
  if (!isNameLike(mark) || isLabelWord(mark) || roleInWords(mark) !== null) return false;
  if (isFullName(mark)) return true;
  const word = fold(mark);
  if (FIRST_NAMES.has(word)) return true;
  return word.length > 2 && !isNoName(mark) && (isEnglishName(word) || !isEnglishWord(word));
}
