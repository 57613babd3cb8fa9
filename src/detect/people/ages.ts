import countedNotYears from '../../language/data/counted-not-years.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { countOf } from '../../language/numbers.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isSmallOrTitle } from './judge.ts';
import { keyAt } from './seed.ts';

const BE = /^(?:is|was|wordt|werd)$/;
const SOFTLY =
  /^(?:nu|nou|pas|net|bijna|al|ook|toen|inmiddels|zelf|nog|maar|eh|alweer|ongeveer|vandaag|gisteren|vorige|week|maand)$/;
const COUNTED = wordList(countedNotYears);
const LASTS =
  /^(?:geleden|bezig|lang|later|getrouwd|samen|weg|lid|ziek|hier|in|bij|op|voor|na|met|zonder|op|als)$/;
const SETTLED = /^(?:gescheiden|getrouwd|weduwe|weduwnaar|gepensioneerd|alleenstaand|die)$/;

/** A number of years that somebody can have. "Een" is an article. */
function isYears(key: string): boolean {
  if (/^\d/.test(key)) return /^(?:\d{1,2}|10\d)$/.test(key);
  return key === 'anderhalf' || (countOf(key) ?? 0) > 1;
}

/** "zuzanna is tien", "gerard 88 en die": the word that is the age of somebody whose name ends at the word `last`, or null. */
export function ageAfter(words: readonly Word[], last: number): number | null {
  if (keyAt(words, last + 1) === 'van') return ageOf(words, last + 2);
  let at = fromWhere(words, last + 1);
  const hasVerb = BE.test(keyAt(words, at)) && /^,? $/.test(words[at]?.gap ?? '');
  if (hasVerb) at++;
  while (hasVerb && at - last < 7 && SOFTLY.test(keyAt(words, at))) at++;
  const word = words[at];
  if (word === undefined || !/^,? $/.test(word.gap) || !isYears(word.key)) return null;
  if (!hasVerb && at === last + 1 && isAside(words, at)) return at;
  return isAgeSaid(words, at, hasVerb) ? at : null;
}

/** "Sytse, zes, die", "Tobi, 22.": between commas or a stop beside a name, and no list of numbers. */
function isAside(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.gap === ', ' && /^[,.;]\s/.test(next?.gap ?? '. ') && !isYears(next?.key ?? '');
}

/** "Pepijn van 27", "Bilal van bijna dertien". */
function ageOf(words: readonly Word[], from: number): number | null {
  let at = from;
  while (at - from < 3 && SOFTLY.test(keyAt(words, at)) && words[at]?.gap === ' ') at++;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.gap !== ' ' || !isYears(word.key)) return null;
  if (next !== undefined && next.gap === ' ' && !(isSmallOrTitle(next.key) && !COUNTED.has(next.key)))
    return null;
  if (next !== undefined && /^[.,:]\d/.test(next.gap.slice(0, 1) + next.text)) return null;
  return at;
}

/** "oleksandra uit charkov is": on past the place. */
function fromWhere(words: readonly Word[], at: number): number {
  return keyAt(words, at) === 'uit' && BE.test(keyAt(words, at + 2)) ? at + 2 : at;
}

function isAgeSaid(words: readonly Word[], at: number, hasVerb: boolean): boolean {
  const next = words[at + 1];
  if (next === undefined) return hasVerb;
  if (!/^[ ,.;\n]/.test(next.gap)) return false;
  if (next.gap !== ' ') return hasVerb && !/^[.,]\d/.test(next.gap + next.text);
  if (next.key === 'jaar') {
    const after = keyAt(words, at + 2);
    return (
      /^(?:oud|jong)$/.test(after) ||
      (!LASTS.test(after) && (words[at + 2]?.gap !== ' ' || isSmallOrTitle(after)))
    );
  }
  // "timo, 26 denk ik"
  if (!hasVerb)
    return SETTLED.test(next.key) || (words[at]?.gap === ', ' && /^(?:denk|geloof|pas|toen)$/.test(next.key));
  return !COUNTED.has(next.key) && (isSmallOrTitle(next.key) || !/(?:en|s)$/.test(next.key));
}
