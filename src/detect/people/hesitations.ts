import type { PlacedWords, Word } from '../../language/spoken-words.ts';

const HESITATES = new Set('eh ehm ehh eeh eehm euh euhm euhh uh uhm uhh uhmm hm hmm ehmm erm'.split(' '));
/** What stands between two hesitations: "dokter eh wacht eh Bolhuis". */
const SEARCHES = /^(?:nou|ja|wacht|even|dinges|dus|well|wait)$/;
/** English hesitates with a word of Dutch, "Mr er Hargreaves". */
const ADDRESSES = /^(?:mrs?|ms|miss|dr)$/;
const HALTS = /^[ ,.…–-]*$/;

/** The words without "eh", as if nobody had hesitated: "mevrouw, eh, Jansen" is mevrouw Jansen, and one name. */
export function withoutHesitations(placed: PlacedWords): PlacedWords {
  const { words, starts } = placed;
  if (!words.some((_, at) => isHesitation(words, at))) return placed;
  const fluent: Word[] = [];
  const places: number[] = [];
  let dropped: Word | null = null; // the first one of those straight before this word
  for (const [at, word] of words.entries()) {
    if (isHesitation(words, at) && !(dropped === null && words[at + 1]?.gap.includes('\n'))) {
      dropped ??= word;
      continue;
    }
    fluent.push(dropped === null ? word : resumed(dropped, word));
    places.push(starts[at] ?? 0);
    dropped = null;
  }
  return { words: fluent, starts: places };
}

/** Letters of the longest of all that are looked up below: most words need no look. */
const LONGEST = 6;

function isHesitation(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  if (key.length > LONGEST) return false;
  if (HESITATES.has(key)) return true;
  const before = words[at - 1]?.key ?? '';
  if (key === 'er' || key === 'um') return ADDRESSES.test(before);
  return HESITATES.has(before) && HESITATES.has(words[at + 1]?.key ?? '') && SEARCHES.test(key);
}

/** The word after a hesitation stands where that began. */
function resumed(dropped: Word, word: Word): Word {
  if (!HALTS.test(word.gap)) return word;
  const gap = dropped.gap === ', ' ? ' ' : dropped.gap;
  return { ...word, first: dropped.first, gap };
}
