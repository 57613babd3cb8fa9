import { fold } from '../language/fold.ts';
import { isCommonWord } from './common-words.ts';
import { isCertainName, isSmallOrTitle } from './people/judge.ts';
import { FIRST_NAMES, KIN, TITLES } from './people/lists.ts';

const NOUN = /^ (\p{Ll}[\p{L}\p{M}'-]+)/u;
const BEFORE = /([\p{L}\p{M}]+)\.? $/u;
/** "Peters belt" is Peters who calls; a noun that ends so ("Sjoerds kat") is taken for a verb, and nobody is merged. */
const VERB = /(?:t|de|den|te|ten)$/;

/**
 * Whether a name is somebody's in the genitive, without an apostrophe: "Sjoerds fiets". Only where that is certain,
 * because Han and Hans, Peter and mevrouw Peters are two. `start` and `end` are offsets in `words`. Needs the dictionary.
 */
export function isGenitive(words: string, start: number, end: number): boolean {
  const name = fold(words.slice(start, end));
  if (!/^\p{L}{3,}s$/u.test(name) || FIRST_NAMES.has(name)) return false;
  const next = fold(NOUN.exec(words.slice(end, end + 40))?.[1] ?? '');
  if (!KIN.has(next) && (next === '' || isSmallOrTitle(next) || VERB.test(next))) return false;
  if (TITLES.has(fold(BEFORE.exec(words.slice(Math.max(0, start - 20), start))?.[1] ?? ''))) return false;
  const stem = name.slice(0, -1);
  return isCertainName(stem) || isCommonWord(stem);
}
