import functionEndings from '../language/data/function-endings.txt?raw';
import { endingList } from '../language/data/word-list.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { isFullName, isNameLike } from './marks.ts';
import { isRelative, roleInWords } from './roles.ts';

/** What people are called after what they do: suffixes that hardly any other word has. */
const BY_ENDING = endingList(functionEndings, '(?:s|en|n)?');

/** True for a heading that says only who somebody is: a function or a full name. */
export function isLikePerson(heading: string): boolean {
  const words = heading.replace(/^\s*\d+(?:\.\d+)*\.?\s+/u, '').replace(/[\s:]+$/u, '');
  if (words.split(/\s+/u).length > 5) return false;
  if (isFullName(words) || isRelative(words) || roleInWords(words) === 'respondent') return true;
  return words.split(/[\s,/&-]+/u).some((word) => BY_ENDING.test(fold(word)));
}

/** True for a name that starts with a first one: "Karin", "Mo Haddad". */
export function isCalledByFirstName(words: string): boolean {
  return isNameLike(words) && FIRST_NAMES.has(fold(words.trim().split(/\s+/u)[0] ?? ''));
}

/** True for one word for what somebody does ("Directrice"), which before words that are said calls whoever says them. */
export function isFunctionWord(word: string): boolean {
  return /^[\p{L}\p{M}'’-]+$/u.test(word) && BY_ENDING.test(fold(word));
}

const SEXES = '(?:man|vrouw|jongen|meisje|[mvf]|(?:fe)?male|(?:wo)man|boy|girl)';

// "Respondent A (vrouw, 67)" is told of one person; "Interview vrouw 2" is of a group.
const SEX = new RegExp(String.raw`(?=\S)(?<=[(,;]\s*)${SEXES}(?=\s*(?:[),;]|$))`, 'giu');
const ONLY_SEX = new RegExp(`^${SEXES}$`, 'iu');

/** True for a word or letter that only says of what sex somebody is. */
export function isSex(word: string): boolean {
  return ONLY_SEX.test(word);
}

const AGED = /(?<![\p{L}\d])[1-9]\d\s?-?\s?(?:jaar|jr\.?|years?|yrs?\.?)(?:[\s-](?:oud|old))?(?!\p{L})/giu;

/** A heading without what it says of one person's sex in parentheses or behind a comma, and of her years. */
export function withoutSex(heading: string): string {
  return heading.replace(SEX, '').replace(AGED, '');
}
