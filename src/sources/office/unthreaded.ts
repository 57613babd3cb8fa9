import { isAgreeing, isAnswering } from '../../language/answering.ts';
import { fold } from '../../language/fold.ts';
import { putUnder } from '../../model/grouped.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { Anchor } from './anchors.ts';
import { type Story, wholeText } from './story.ts';

/** UTF-16 units: a code that is taken from longer words is taken from their start. */
const LONGEST_IN_VIVO = 500;

/**
 * By an answer, the comment that it answers, in a file that threads nothing, as Google Docs writes it: on the very same
 * words, not before the first, by another than wrote the one before it and answering in its own words, or agreeing and
 * no more. What stands
 * elsewhere as a note by itself, or in the words that it hangs on, is a code.
 */
export function unthreadedAnswers(anchors: ReadonlyMap<Story, Anchor>): Map<Story, Story> {
  const threads = onSameWords(anchors);
  const codes = new Set(threads.flatMap(([first]) => (first === undefined ? [] : [foldedText(first)])));
  const parents = new Map<Story, Story>();
  for (const [first, ...others] of threads) {
    let last = first;
    for (const comment of others) {
      const text = foldedText(comment);
      const isByAnother = last !== undefined && last.author !== comment.author;
      const answers = isByAnother ? isAnswering(text) : isAgreeing(text);
      if (first !== undefined && answers && !codes.has(text)) {
        const words = anchors.get(comment)?.words.slice(0, LONGEST_IN_VIVO);
        if (words === undefined || !fold(wordsOf(words)).includes(text)) parents.set(comment, first);
      }
      last = comment;
    }
  }
  return parents;
}

/** Comments that hang on the same words, those of each place in the order in which they were written. */
function onSameWords(anchors: ReadonlyMap<Story, Anchor>): Story[][] {
  const stories = new Map<Story, Map<string, Story[]>>();
  for (const [comment, { story, from, to, words }] of anchors) {
    if (words.length === 0) continue;
    const places = stories.get(story) ?? new Map<string, Story[]>();
    stories.set(story, places);
    const place = [from.paragraph, from.offset, to.paragraph, to.offset].join();
    putUnder(places, place, comment);
  }
  return [...stories.values()].flatMap((places) =>
    [...places.values()].map((alike) =>
      alike.toSorted(
        (a, b) =>
          Number(a.date > b.date) - Number(a.date < b.date) ||
          (anchors.get(a)?.order ?? 0) - (anchors.get(b)?.order ?? 0),
      ),
    ),
  );
}

function foldedText(comment: Story): string {
  return fold(wordsOf(wholeText(comment)).trim());
}
