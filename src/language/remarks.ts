import { hasVerb } from './verbs.ts';

const MOST_WORDS = 6;
// "TODO", "N.B.", "let op": how a coder speaks to herself.
const TO_ONESELF = /^\s*(?:to ?do|n\.?b\.?(?=[\s:])|let op|note to self|check(?:en)?(?=\s))/iu;

/** A coder's reminder instead of a code: it asks, or it has a verb and more than six words. */
export function isRemark(words: string): boolean {
  if (words.includes('?') || TO_ONESELF.test(words)) return true;
  const all = words.match(/[\p{L}\p{M}\d'’-]+/gu) ?? [];
  return all.length > MOST_WORDS && hasVerb(all);
}
