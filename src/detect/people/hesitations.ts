import type { Word } from '../../language/spoken-words.ts';

const HESITATES = /^(?:e+h+m*|eu+h+m*|u+h+m*|e?hm+|erm)$/;
/** What stands between two hesitations: "dokter eh wacht eh Bolhuis". */
const SEARCHES = /^(?:nou|ja|wacht|even|dinges|dus|well|wait)$/;
/** English hesitates with a word of Dutch, "Mr er Hargreaves". */
const ADDRESSES = /^(?:mrs?|ms|miss|dr)$/;
const HALTS = /^[ ,.…–-]*$/;

/** The words without "eh", as if nobody had hesitated: "mevrouw, eh, Jansen" is mevrouw Jansen, and one name. */
export function withoutHesitations(words: readonly Word[]): Word[] {
  const fluent: Word[] = [];
  let dropped: Word | null = null; // the first one of those straight before this word
  for (const [at, word] of words.entries()) {
    if (isHesitation(words, at) && !(dropped === null && words[at + 1]?.gap.includes('\n'))) {
      dropped ??= word;
      continue;
    }
    fluent.push(dropped === null ? word : resumed(dropped, word));
    dropped = null;
  }
  return fluent;
}

function isHesitation(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  if (HESITATES.test(key)) return true;
  const before = words[at - 1]?.key ?? '';
  if (/^(?:er|um)$/.test(key)) return ADDRESSES.test(before);
  return SEARCHES.test(key) && HESITATES.test(before) && HESITATES.test(words[at + 1]?.key ?? '');
}

/** The word after a hesitation stands where that began. */
function resumed(dropped: Word, word: Word): Word {
  if (!HALTS.test(word.gap)) return word;
  const gap = dropped.gap === ', ' ? ' ' : dropped.gap;
  return { ...word, first: dropped.first, gap };
}
