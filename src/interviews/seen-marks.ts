import type { Document } from '../model/document.ts';
import type { SeenMark } from '../model/project.ts';
import { askerAmong } from './askers.ts';
import { type MarkedLines, markLines } from './marked-lines.ts';
import { markKey } from './marks.ts';
import { voicesIn } from './opening.ts';
import { DocumentLines } from './tables/document-lines.ts';
import { tallyOf } from './tally.ts';
import type { Voice } from './voices.ts';

/** What looks like marks in a document in which no interview is recognised. */
export function marksIn(document: Document): SeenMark[] {
  const { lines } = new DocumentLines(document).between(0, document.paragraphs.length);
  return seenMarks(markLines(lines, new Map()));
}

/** What looks like marks in talk in which nobody is known, the most frequent first. */
export function seenMarks(marked: MarkedLines): SeenMark[] {
  const voices = voicesIn({ lines: marked.lines, marks: marked.seen }, 0);
  const returning = voices.filter(({ turns }) => turns > 1);
  // One question and one answer: nobody returns.
  return asSeen(marked, returning.length === 0 && voices.length === 2 ? voices : returning);
}

/** What may be marks beside those of people who are known, from the first turn on. */
export function doubtfulMarks(marked: MarkedLines, first: number): SeenMark[] {
  if (marked.doubtful.size === 0) return [];
  const voices = voicesIn({ lines: marked.lines, marks: marked.seen }, first);
  return asSeen(
    marked,
    voices.filter(({ mark }) => marked.doubtful.has(markKey(mark))),
    first,
  );
}

function asSeen({ seen, lines }: MarkedLines, voices: readonly Voice[], first = 0): SeenMark[] {
  const asker = askerAmong(voices, false);
  const tally = tallyOf(seen, first);
  return voices
    .toSorted((a, b) => b.turns - a.turns)
    .slice(0, MOST_SEEN)
    .map((voice) => ({
      mark: voice.mark,
      count: voice.turns,
      line: lines[tally.get(markKey(voice.mark))?.first ?? 0]?.number ?? 1,
      asks: voice === asker,
    }));
}

const MOST_SEEN = 8;
