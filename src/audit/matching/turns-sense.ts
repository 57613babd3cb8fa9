import { areOpposite, quotedWords, weighs, weightOf } from '../../language/quoted-words.ts';

/** A word that weighs went or came, or a word became its opposite: "niet", "altijd", "drie", "onmogelijk". */
export function turnsSense(from: string, to: string): boolean {
  const [said, written] = [from, to].map((text) => quotedWords(text).map(({ word }) => word));
  const heavy = (words: readonly string[] = []) => words.filter(weighs).map(weightOf).sort().join(' ');
  if (heavy(said) !== heavy(written)) return true;
  return (said ?? []).some((a) => (written ?? []).some((b) => areOpposite(a, b)));
}
