import { fold } from '../language/fold.ts';
import { forEachToken, type WordToken, wordsIn } from '../language/tokens.ts';
import type { Found } from './kinds.ts';
import { isEnglishSpeech, isOfficeWord } from './people/english-words.ts';
import { isCertainName, isStrange, isUnsayable, remembered } from './people/judge.ts';
import { FIRST_NAMES, KIN, PLACE, PUBLIC, TITLES } from './people/lists.ts';
import { isDoing, isNaming, isReporting } from './people/lower-cues.ts';
import { isTitleKey } from './people/seed.ts';
import { isLetterAway, isSlipOfPen } from './people/slips.ts';

/** Letters; in other scripts than this one every sign is a syllable or more. */
const SHORTEST = 4;
const LATIN = /\p{Script=Latin}/u;

/** In no dictionary and on no list, and no slip of the pen: it can be little else than a name, also without a capital. */
export const isUnlisted = remembered(
  (key) =>
    (key.length >= SHORTEST || (key.length > 1 && !LATIN.test(key))) &&
    /^[\p{L}\p{M}'’-]+$/u.test(key) &&
    !isDrawnOut(key) &&
    !isUnsayable(key) &&
    !isTitleKey(key) &&
    (isStrange(key) || !LATIN.test(key)) &&
    !isSlipOfPen(key) &&
    !isEnglishSpeech(key) &&
    !isOfficeWord(key),
);

/** "jaaa", "pfff", but not "Hannneke". */
function isDrawnOut(key: string): boolean {
  const THRICE = /(\p{L})\1\1+/gu;
  return THRICE.test(key) && !['$1', '$1$1'].some((less) => FIRST_NAMES.has(key.replace(THRICE, less)));
}

/** What the detectors found, and every unlisted word beside it: one that stands behind a person's name is the rest of it. */
export function withUnlisted(words: string, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  let next = 0;
  for (const token of strangeIn(words)) {
    while (next < found.length && (found[next]?.start ?? 0) < token.end)
      all.push(...found.slice(next, ++next));
    const last = all.at(-1);
    if (last !== undefined && last.end > token.start) continue;
    if (last?.kind === 'person' && GAP.test(words.slice(last.end, token.start)))
      all[all.length - 1] = { ...last, end: token.end };
    else if (
      isUnlisted(token.word) &&
      (token.capital || (!isLetterAway(token.word) && standsAsName(words, token)))
    )
      all.push({ start: token.start, end: token.end, kind: PLACE.test(token.word) ? 'place' : 'person' });
  }
  return [...all, ...found.slice(next)];
}

/** UTF-16 units in which the words around one are looked for. */
const AROUND = 40;
const BLANK = /(?<![^\S\n])[^\S\n]$/;

/**
 * Where a name stands without its capital in a line that has others: at its start, behind what people are dealt with by or
 * what they do, or before what they do. What stands elsewhere is a thing ("koeien, grupstal", "the netmask"), and what is
 * one of many is one in any line ("een postoel").
 */
function standsAsName(words: string, { start, end, word, isSmallLine, isOneOfTwo }: StrangeWord): boolean {
  if (!LATIN.test(word) || isOneOfTwo || FOREIGN_LETTER.test(words.slice(start, end))) return true;
  const before = words.slice(Math.max(0, start - AROUND), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  // "/home/grwantjo", "@grwantjo".
  if (!BLANK.test(before)) return true;
  if (isSmallLine) return !ONE_OF_MANY.test(line);
  const [second = '', last = ''] = ['', ...wordsIn(line)].slice(-2);
  if (last === 'het') return /^(?:bij|op|van|via)$/.test(second);
  if (last === 'de' || last === 'the') return BEFORE_ARTICLE.test(second);
  const next = /^ (\p{L}+)/u.exec(words.slice(end, end + AROUND))?.[1] ?? '';
  return (
    BEFORE_NAME.test(last) ||
    isCertainName(last) ||
    [KIN, TITLES].some((list) => list.has(last)) ||
    isNaming(last) ||
    [last, fold(next)].some((one) => isDoing(one) || isReporting(one))
  );
}

/** "şebnem", "wałęsa": no word that Dutch or English borrowed. */
const FOREIGN_LETTER = /[ăąćčďđęěğıľłńňőřśşšťțůűźżž]/iu;
const ONE_OF_MANY = /(?<!\p{L})(?:een|geen|elke?|iedere?|an?|every|each) $/iu;
const BEFORE_ARTICLE = /^(?:at|bij|by|for|from|in|met|naar|op|uit|van|via|with)$/;
const BEFORE_NAME =
  /^(?:aan|and|at|bij|by|called|door|en|for|from|in|met|naar|of|op|over|tegen|to|uit|van|via|voor|with|zonder)$/;

/** What may stand between the words of one name. */
const GAP = /^(?:[^\S\n]|-)$/;

interface StrangeWord extends WordToken {
  /** Whether its line has no capital, the mark of a speaker apart. */
  readonly isSmallLine: boolean;
  /** Whether another such word stands beside it: a first name with a last one. */
  readonly isOneOfTwo: boolean;
}

/** Words that are none, line by line: a line in another language consists of them. */
function strangeIn(words: string): StrangeWord[] {
  const kept: StrangeWord[] = [];
  let strange: WordToken[] = [];
  let [count, capitals, lineEnd] = [0, 0, -1];
  const endLine = () => {
    if (!isForeignLine(count, strange))
      for (const [i, token] of strange.entries()) {
        const isOneOfTwo = strange[i - 1]?.end === token.start - 1 || strange[i + 1]?.start === token.end + 1;
        kept.push({ ...token, isSmallLine: capitals === 0, isOneOfTwo });
      }
    [strange, count, capitals] = [[], 0, 0];
  };
  forEachToken(words, (token) => {
    if (token.start > lineEnd) {
      endLine();
      const next = words.indexOf('\n', token.start);
      lineEnd = next < 0 ? words.length : next;
    }
    count++;
    if (token.capital && token.end - token.start > 1 && words[token.end] !== ':') capitals++;
    if (isStrangeHere(token.word) && !isOfPublicWord(words, token)) strange.push(token);
  });
  endLine();
  return kept;
}

const isStrangeHere = remembered(
  (word) =>
    isUnlisted(word) ||
    (word.length >= SHORTEST && isStrange(word) && !/\d/.test(word) && !isEnglishSpeech(word)),
);

/** "Digi" of "DigiD": a capital inside a word parts it, and the whole is something that everybody has. */
function isOfPublicWord(words: string, { start, end }: WordToken): boolean {
  const around = [
    words.slice(Math.max(0, start - LONGEST_PUBLIC), start),
    words.slice(end, end + LONGEST_PUBLIC),
  ];
  const [before = '', after = ''] = [
    /\p{L}*$/u.exec(around[0] ?? '')?.[0],
    /^\p{L}*/u.exec(around[1] ?? '')?.[0],
  ];
  return before + after !== '' && PUBLIC.has(fold(before + words.slice(start, end) + after));
}

const LONGEST_PUBLIC = 16;

const FEWEST_FOREIGN = 6;

/** Of a line of so many words. */
function isForeignLine(length: number, strange: readonly WordToken[]): boolean {
  const plain = strange.filter(({ capital }) => !capital).length;
  return plain >= FEWEST_FOREIGN && plain * 4 > length;
}
