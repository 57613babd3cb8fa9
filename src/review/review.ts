import { PARTICLES } from '../detect/common-words.ts';
import { type Kind, recordOf } from '../detect/kinds.ts';
import type { Known } from '../key/known.ts';
import { distance } from '../language/distance.ts';
import { nameKey, wordsIn } from '../language/tokens.ts';
import { putUnder } from '../model/grouped.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Candidate } from './candidates.ts';

/** A string to decide about, with what a researcher needs to know to do so. */
export interface ReviewItem {
  readonly kind: Kind;
  readonly text: RawText;
  readonly count: number;
  readonly interviews: number;
  /** Some of the places where it stands, the first of each interview first. */
  readonly contexts: readonly ReviewContext[];
  /** Names that may be the same person's, the likeliest first. */
  readonly like: readonly RawText[];
}

export interface ReviewContext {
  /** Null where it stands outside the turns: in a heading, a note, a form, a mark. */
  readonly transcript: RawText | null;
  readonly turn: number | null;
  /** The words around it, it included. */
  readonly text: RawText;
}

/** An interview, as far as a place in it has to be found. */
export interface Interview {
  readonly id: RawText;
  readonly text: RawText;
  readonly turns: readonly { readonly number: number; readonly text: RawText }[];
}

const CONTEXTS = 4;
const REACH = 70; // UTF-16 units on either side

export interface Reviewer {
  /** What is said most first; of what is said as often, persons first. */
  readonly queue: readonly Candidate[];
  item(candidate: Candidate): ReviewItem;
}

export function reviewerOf(
  candidates: readonly Candidate[],
  decided: readonly Known[],
  interviews: readonly Interview[],
): Reviewer {
  const byRoot = new Map(interviews.map((interview) => [interview.text.root, interview]));
  const likes = likesOf([...decided.map(({ name }) => name), ...candidates.map(({ text }) => text)]);
  return {
    queue: [...candidates].sort((a, b) => b.places.length - a.places.length || kindOrder(a) - kindOrder(b)),
    item: ({ kind, text, places: all }) => {
      const places = all.filter(({ root }) => byRoot.has(root));
      return {
        kind,
        text,
        count: all.length,
        interviews: new Set(places.map(({ root }) => root)).size,
        contexts: spread([...places, ...all.filter((place) => !places.includes(place))]).flatMap(
          (place) => contextOf(place, byRoot.get(place.root)) ?? [],
        ),
        like: recordOf(kind).isPerson ? likes(text) : [],
      };
    },
  };
}

function kindOrder({ kind }: Candidate): number {
  return recordOf(kind).review?.order ?? 0;
}

/** The first place of each interview, then the others. */
function spread(places: readonly RawText[]): RawText[] {
  const seen = new Set<object>();
  const first = places.filter(({ root }) => !seen.has(root) && seen.add(root));
  const others = places.filter((place) => !first.includes(place));
  return [...first, ...others].slice(0, CONTEXTS);
}

function contextOf(place: RawText, interview: Interview | undefined): ReviewContext | null {
  if (interview === undefined) return lineAround(place);
  const turn = interview?.turns.find(
    ({ text }) => text.start <= place.start && place.start < text.start + text.length,
  );
  if (turn === undefined) return null;
  const at = place.start - turn.text.start;
  const [from, to] = wholeWords(wordsOf(turn.text), at - REACH, at + place.length + REACH);
  return { transcript: interview.id, turn: turn.number, text: turn.text.slice(from, to) };
}

/** The line that it stands in, which may be all that there is of a text; null where that says nothing more. */
function lineAround({ whole, start, length }: RawText): ReviewContext | null {
  const words = wordsOf(whole);
  const from = words.lastIndexOf('\n', start - 1) + 1;
  const to = words.indexOf('\n', start + length);
  const line = whole.slice(from, to < 0 ? words.length : to);
  const [first, last] = wholeWords(wordsOf(line), start - from - REACH, start - from + length + REACH);
  return last - first <= length ? null : { transcript: null, turn: null, text: line.slice(first, last) };
}

/** The stretch without the halves of words at its ends. */
function wholeWords(words: string, from: number, to: number): [number, number] {
  const start = from <= 0 ? 0 : from + words.slice(from).search(/\s|$/);
  const end = to >= words.length ? words.length : words.slice(0, to).search(/\s\S*$/);
  return [start, end];
}

/** Names with a word in common ("Anna" and "Anna de Wit"), or one slip of the pen apart. */
function likesOf(names: readonly RawText[]): (name: RawText) => RawText[] {
  const byWord = new Map<string, RawText[]>();
  for (const name of names) for (const word of tellingWords(name)) putUnder(byWord, word, name);
  return (name) => {
    const own = tellingWords(name);
    const near = [...byWord.keys()].filter((word) =>
      own.some((one) => word === one || (one.length > 4 && distance(word, one, 1) <= 1)),
    );
    const like = new Map(
      near.flatMap((word) => byWord.get(word) ?? []).map((one) => [candidateKey(one), one]),
    );
    like.delete(candidateKey(name));
    return [...like.values()].sort((a, b) => b.length - a.length).slice(0, 9);
  };
}

function tellingWords(name: RawText): string[] {
  return wordsIn(wordsOf(name)).filter((word) => word.length > 2 && !PARTICLES.has(word));
}

function candidateKey(name: RawText): string {
  return nameKey(wordsOf(name));
}
