import { placeholdersIn } from '../key/written-placeholders.ts';
import { countWhere } from '../language/count-where.ts';
import { forEachPlace } from '../language/tokens.ts';
import { type RawWordCount, type WordRange, type WordShare, wordShare } from '../model/raw-word-count.ts';
import { wordsOf } from '../model/words-of.ts';

/**
 * The words of each stretch as they are shown: what is hidden counts as one, and so does a placeholder that stands there
 * already. Spans are sorted and apart, in UTF-16 units of the whole text.
 */
export function wordsAsShown({ spoken, of, coded }: RawWordCount, spans: readonly WordRange[]): WordShare[] {
  const { text } = spoken;
  const words = wordsOf(spoken.said());
  const hidden = [
    ...spans.map(({ start, end }) => ({ start: start - text.start, end: end - text.start })),
    ...placeholdersIn(words),
  ].sort((a, b) => a.start - b.start);
  return of.map(({ start: from, end: to }) => {
    const [isHidden, isCoded] = [placesFrom(hidden, from), placesFrom(coded, from)];
    const share = { coded: 0, of: 0 };
    let last: WordRange | null = null;
    forEachPlace(words.slice(from, to), (start, end) => {
      const one = isHidden(from + start, from + end);
      if (one !== null && one === last) return;
      last = one;
      share.of++;
      if (isCoded(one?.start ?? from + start, one?.end ?? from + end) !== null) share.coded++;
    });
    return wordShare(share.coded, share.of);
  });
}

/** Which of sorted places touches a stretch; asked in order. */
function placesFrom(
  places: readonly WordRange[],
  from: number,
): (start: number, end: number) => WordRange | null {
  let at = countWhere(places, ({ end }) => end <= from);
  return (start, end) => {
    while ((places[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const place = places[at];
    return place !== undefined && place.start < end ? place : null;
  };
}
