import { fold } from '../language/fold.ts';
import { forEachToken, type WordToken } from '../language/tokens.ts';
import type { Found } from './kinds.ts';
import { isEnglishSpeech, isOfficeWord } from './people/english-words.ts';
import { isStrange, remembered } from './people/judge.ts';
import { FIRST_NAMES, PLACE, PUBLIC } from './people/lists.ts';
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
    else if (isUnlisted(token.word) && (token.capital || !isLetterAway(token.word)))
      all.push({ start: token.start, end: token.end, kind: PLACE.test(token.word) ? 'place' : 'person' });
  }
  return [...all, ...found.slice(next)];
}

/** What may stand between the words of one name. */
const GAP = /^(?:[^\S\n]|-)$/;

/** Words that are none, line by line: a line in another language consists of them. */
function strangeIn(words: string): WordToken[] {
  const kept: WordToken[] = [];
  let strange: WordToken[] = [];
  let [count, lineEnd] = [0, -1];
  const endLine = () => {
    if (!isForeignLine(count, strange)) kept.push(...strange);
    [strange, count] = [[], 0];
  };
  forEachToken(words, (token) => {
    if (token.start > lineEnd) {
      endLine();
      const next = words.indexOf('\n', token.start);
      lineEnd = next < 0 ? words.length : next;
    }
    count++;
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
