import { isCommonWord } from '../common-words.ts';
import { isProper } from './dictionary.ts';
import { isCertainName, isFunction, isOrdinary, isPossibleName, isStopped, isStrange } from './judge.ts';
import { FUNCTION, NOT_BEFORE_NAMES, ORGANISATION, PARTICLES, PLACE, ROLE } from './lists.ts';
import { isTitle, keyAt, kindOf, type Seed } from './seed.ts';
import type { Word } from './words.ts';

/** Names in speech that is written with capitals. */
export function capitalSeeds(words: readonly Word[]): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (!word.capital) {
      if (isCertainName(word.key) && word.key.length > 3 && isTold(words, at))
        seeds.push({ from: at, to: at, kind: kindOf(words, at, at) });
      continue;
    }
    const end = runEnd(words, at);
    const from = runStart(words, at, end);
    if (from <= end && isName(words, from, end))
      seeds.push({ from: particlesBefore(words, from), to: end, kind: kindOf(words, from, end) });
    at = end;
  }
  return seeds;
}

/** A lower-case name in a text with capitals: not where it can be a slip in a common word. */
function isTold(words: readonly Word[], at: number): boolean {
  return !isCommonWord(keyAt(words, at));
}

/** The last word of a name: capitals side by side, with particles between ("Geert van den Bosch"). */
function runEnd(words: readonly Word[], at: number): number {
  let end = at;
  for (let next = at + 1; next < words.length && next - end <= 3; next++) {
    const word = words[next];
    if (
      word === undefined ||
      !/^ ?$/.test(word.gap.replace(/\.(?= ?$)/, isInitial(words[next - 1]) ? '' : '.'))
    )
      break;
    if (word.capital && (!word.first || isInitial(words[next - 1]))) {
      if (isTitle(word) && isStopped(word.key) && next > end + 1) break;
      end = next;
    } else if (
      !PARTICLES.has(word.key) ||
      (/^(?:in|op|aan|s|do)$/.test(word.key) && !isPossibleName(keyAt(words, at)))
    )
      break;
  }
  return end;
}

/** "meneer de Nooijer": after a title the particles are the name's. */
function particlesBefore(words: readonly Word[], at: number): number {
  let from = at;
  while (at - from < 3 && PARTICLES.has(keyAt(words, from - 1)) && words[from]?.gap === ' ') from--;
  return isTitle(words[from - 1]) ? from : at;
}

function isInitial(word: Word | undefined): boolean {
  return word !== undefined && word.text.length === 1 && word.capital;
}

/** Without the title, and without a common word that has its capital from the sentence. */
function runStart(words: readonly Word[], at: number, end: number): number {
  let from = at;
  while (from <= end) {
    const word = words[from];
    if (word === undefined) break;
    const starts =
      word.first && (isOrdinary(word.key) || isFunction(word.key)) && !namesAtStart(words, from, end);
    const addresses =
      (isTitle(word) && !(from < end && ORGANISATION.test(keyAt(words, end)))) ||
      isStopped(word.key) ||
      (FUNCTION.has(word.key) && !PARTICLES.has(word.key));
    if (!starts && !addresses && !(from > at && !word.capital && !isTitle(words[from - 1]))) break;
    from++;
  }
  return from;
}

/** "Roos de Vries", "Storm zei": a name that is a word, with its capital from the sentence. */
function namesAtStart(words: readonly Word[], at: number, end: number): boolean {
  const key = keyAt(words, at);
  if (PARTICLES.has(key) || isFunction(key) || !isPossibleName(key)) return false;
  return end > at || isCertainName(key) || SAYS.test(keyAt(words, at + 1));
}

const SAYS =
  /^(?:zei|zegt|heeft|had|belt|belde|woont|woonde|werkt|werkte|kwam|komt|leest|vindt|vond|wil|wilde|heet|appt|lacht)$/;

function isName(words: readonly Word[], from: number, end: number): boolean {
  const run = words.slice(from, end + 1).filter((word) => word.capital);
  if (run.every((word) => isStopped(word.key) || isInitial(word))) return false;
  const telling = run.filter((word) => !isStopped(word.key));
  if (telling.some((word) => isCertainName(word.key) || isStrange(word.key) || !isOrdinary(word.key))) {
    return telling.length > 1 || !isInterjection(words, from);
  }
  if (end > from) return !telling.every((word) => ROLE.test(word.key) || isFunction(word.key));
  const key = keyAt(words, from);
  if (isTitle(words[from - 1])) return true;
  if (isFunction(key) || ROLE.test(key)) return false;
  if (words[from]?.first === true) return namesAtStart(words, from, end);
  if (NOT_BEFORE_NAMES.has(keyAt(words, from - 1))) return isPossibleName(key) && !isCommonWord(key);
  return isPossibleName(key) || isProper(key) || PLACE.test(key) || words[from]?.text.length !== 1;
}

/** "Goh, sinds": a sound with a comma after it. */
function isInterjection(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.first || isProper(word.key)) return false;
  return word.text.length <= 4 && /^[,.!?]/.test(words[at + 1]?.gap ?? '.') && !isCertainName(word.key);
}
