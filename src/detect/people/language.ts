import type { Word } from '../../language/spoken-words.ts';
import { ONLY_DUTCH, ONLY_FOREIGN } from './lists.ts';

/** Words of a text that are in one language: `to` is the first one that is not. */
export interface LanguageStretch {
  readonly from: number;
  readonly to: number;
  readonly dutch: boolean;
}

const TELLING = 4; // hits before a paragraph is believed to be in another language than the text around it

/** Parts a text where its language changes. Short paragraphs are in the language of the text; that is Dutch, if in doubt. */
export function stretchesOf(words: readonly Word[]): LanguageStretch[] {
  const whole = isForeign(words, 0, words.length);
  const stretches: LanguageStretch[] = [];
  for (let from = 0; from < words.length; ) {
    const to = paragraphEnd(words, from);
    const dutch = !(isForeign(words, from, to) ?? whole ?? false);
    const last = stretches.at(-1);
    if (last?.dutch === dutch) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, dutch });
    from = to;
  }
  return stretches;
}

function paragraphEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && !(words[to]?.gap.includes('\n') ?? false)) to++;
  return to;
}

/** Null where too little tells. */
function isForeign(words: readonly Word[], from: number, to: number): boolean | null {
  let [dutch, foreign] = [0, 0];
  for (let at = from; at < to; at++) {
    const key = words[at]?.key ?? '';
    if (ONLY_DUTCH.has(key)) dutch++;
    else if (ONLY_FOREIGN.has(key)) foreign++;
  }
  return dutch + foreign < TELLING ? null : foreign > dutch;
}
