import type { Known } from '../key/known.ts';
import { wordsOf } from '../model/words-of.ts';
import { isDistinctive } from './distinctive.ts';
import type { GateOptions, WithheldPassage } from './options.ts';

/** Everything that has a part in what is hidden, but for the texts themselves and what they are replaced with. */
export function hidingEverywhere(options: GateOptions): string {
  const { known, keep, withheld, language, ladder, guesses, stated, apart, codes, telling } = options;
  return JSON.stringify([
    known.map(allOfKnown),
    [keep, stated, apart.map(wordsOf), tellingLines(withheld)],
    [language, ladder, guesses],
    codes.plain.size === 0 ? [] : [[...codes.all], [...codes.plain]],
    ...telling,
  ]);
}

function allOfKnown({ kind, name, also, word, parts, narrower }: Known) {
  const texts = [[name], also, parts ?? null].map((some) => some?.map(wordsOf) ?? null);
  return { kind, texts, word: word ?? null, narrower: narrower ?? null };
}

/** Line by line, because a text that quotes one has no turns; only what is long enough to be nobody else's words. */
export function tellingLines(withheld: readonly WithheldPassage[]): string[] {
  return withheld
    .flatMap(({ text, start, end }) => wordsOf(text.whole.slice(start, end)).split('\n'))
    .filter((line) => isDistinctive('withheld', line, []));
}
