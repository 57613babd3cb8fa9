import { RawText } from '../../../model/raw-text.ts';
import { wordsOf } from '../../../model/words-of.ts';
import type { DraftWords, Piece } from '../../copy/draft.ts';
import { isWords, nodesIn, replay, type XmlNode, type XmlWords } from '../../copy/xml-tree.ts';
import { StoryText } from '../../office/story.ts';
import { type Reading, StoryReader } from '../stories.ts';
import type { WordStory } from '../story.ts';
import type { StoryPlace } from '../story-builder.ts';

interface Placed extends StoryPlace {
  readonly story: WordStory;
}

/**
 * Where the words of a part stand in its stories, as they are read with all tracked changes accepted, and with none: a
 * name may be there in one of the two only. Words that are in neither are texts of their own, paragraph by paragraph.
 * `others`: words that somebody else writes.
 */
export function piecesIn(
  root: XmlNode,
  words: DraftWords,
  others: (one: XmlWords) => boolean,
): Map<XmlWords, number> {
  const accepted = readingOf(root, 'accepted');
  const original = readingOf(root, 'original');
  const known = new Set(accepted.texts.map(wordsOf));
  // As a rule nothing was tracked, and both are the same.
  const isChanged = original.texts.some((text) => !known.has(wordsOf(text)));
  words.texts.push(...accepted.texts, ...(isChanged ? original.texts : []));
  const places = new Map<XmlWords, Piece>(accepted.places);
  if (isChanged)
    for (const [one, piece] of original.places) places.set(one, [...(places.get(one) ?? []), ...piece]);
  const left = [...wordsIn(root)].filter((one) => !places.has(one) && !others(one) && /\S/.test(one.words));
  for (const [one, piece] of paragraphsOf(left, words)) places.set(one, piece);
  return new Map([...places].map(([one, piece]) => [one, words.piece(piece)]));
}

function readingOf(root: XmlNode, reading: Reading): { texts: RawText[]; places: Map<XmlWords, Piece> } {
  const placed = new Map<XmlWords, Placed>();
  let current: XmlWords | null = null;
  const reader = new StoryReader({
    reading,
    placed: (story, place) => {
      if (current !== null) placed.set(current, { story, ...place });
    },
  });
  replay(root, reader, (one) => {
    current = one;
  });
  const texts = new Map(reader.stories.map((story) => [story, new StoryText(story)] as const));
  const indexes = new Map(
    reader.stories.flatMap(({ paragraphs }) => paragraphs.map((one, i) => [one, i] as const)),
  );
  const places = new Map<XmlWords, Piece>();
  for (const [one, { story, paragraph, offset }] of placed) {
    const at = { paragraph: indexes.get(paragraph) ?? 0, offset };
    const text = texts.get(story)?.slice(at, { ...at, offset: offset + one.words.length });
    if (text !== undefined) places.set(one, [text]);
  }
  return { texts: [...texts.values()].map(({ root: text }) => text), places };
}

const PARAGRAPH = /:p$/;

/** Words that are read in no story: of a chart, above other words, inserted by one and deleted by another. */
function paragraphsOf(left: readonly XmlWords[], words: DraftWords): Map<XmlWords, Piece> {
  const streams = new Map<XmlNode, XmlWords[]>();
  for (const one of left) {
    const paragraph = paragraphAround(one);
    const stream = streams.get(paragraph) ?? [];
    stream.push(one);
    streams.set(paragraph, stream);
  }
  const places = new Map<XmlWords, Piece>();
  for (const stream of streams.values()) {
    const text = RawText.of(stream.map((one) => one.words).join(''));
    words.texts.push(text);
    let from = 0;
    for (const one of stream) {
      places.set(one, [text.slice(from, from + one.words.length)]);
      from += one.words.length;
    }
  }
  return places;
}

function paragraphAround({ parent }: XmlWords): XmlNode {
  let around: XmlNode | null = parent;
  while (around !== null && !PARAGRAPH.test(around.name)) around = around.parent;
  return around ?? parent;
}

function* wordsIn(root: XmlNode): Generator<XmlWords> {
  for (const node of nodesIn(root)) for (const child of node.children) if (isWords(child)) yield child;
}
