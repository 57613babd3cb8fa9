import { fold } from '../language/fold.ts';
import { hasVerb } from '../language/verbs.ts';
import { isCalling } from './callings.ts';
import { isNameLike } from './marks.ts';
import { isLikePerson } from './person-words.ts';

/** What a line above the talk says of whom it names: "mevrouw Kuiper, 47 jaar, penningmeester". */
export interface WhoDetails {
  /** What stands first, mostly a name. */
  readonly who: string;
  /** Years, in digits; null where it does not say. */
  readonly age: string | null;
  /** What she does or is, as it stands there; null where it does not say. */
  readonly calling: string | null;
}

const PARTED = /\s*[,;()|]\s*|\s+[–—-]\s+/u;
const AGE =
  /^(?:(?:leeftijd|age|aged)\s*:?\s*)?(1[0-9]|[2-9][0-9]|10[0-9])(?:\s*(?:jaar(?: oud)?|jr\.?|years?(?:[- ]old)?|yrs?\.?))?$/iu;
const MOST_WORDS = 6;
/** UTF-16 units: what is longer is something that was said. */
const LONGEST = 240;

/** Null for a name alone, and for what is a sentence with commas in it: each part is an age or says what somebody is. */
export function whoDetailsIn(value: string): WhoDetails | null {
  if (value.length > LONGEST) return null;
  const [who = '', ...rest] = value.split(PARTED).filter((part) => part !== '');
  if (rest.length === 0 || !isShort(who)) return null;
  const ages = rest.flatMap((part) => ageIn(part) ?? []);
  const others = rest.filter((part) => !AGE.test(part));
  if (ages.length > 1 || !others.every(isShort)) return null;
  if (ages.length === 0 && !(isNameLike(who) && others.some(isOfCalling))) return null;
  return { who, age: ages[0] ?? null, calling: others.length === 0 ? null : others.join(', ') };
}

/** Years, in digits, where that is all that the words say; null for any others. */
export function ageIn(words: string): string | null {
  return AGE.exec(words)?.[1] ?? null;
}

function isShort(part: string): boolean {
  const words = part.split(/\s+/u);
  return (
    /^\p{L}/u.test(part) && !/[?!…:=]/u.test(part) && words.length <= MOST_WORDS && !isSentenceBegin(words)
  );
}

/** "Ik ben penningmeester", "I run the shop". */
function isSentenceBegin(words: readonly string[]): boolean {
  return /^(?:ik|wij|we|i|he|she|hij|zij|dat|that|it)$/iu.test(words[0] ?? '') && hasVerb(words);
}

function isOfCalling(part: string): boolean {
  return isLikePerson(part) || part.split(/\s+/u).some((word) => isCalling(fold(word)));
}
