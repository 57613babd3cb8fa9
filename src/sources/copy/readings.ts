import { groupedBy } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import { type PlainParagraph, type Story, StoryText } from '../office/story.ts';
import type { CopyPiece, DraftWords } from './draft.ts';
import { isWords, nodesIn, type XmlNode, type XmlWords } from './xml-tree.ts';

/** Where words stand in a reading of a part: `offset` in UTF-16 units from the start of the paragraph. */
export interface WordsPlace {
  readonly paragraph: PlainParagraph;
  readonly offset: number;
}

/** Where the words of a part stand, with all tracked changes accepted and with none. */
export interface Readings {
  readonly accepted: ReadonlyMap<XmlWords, WordsPlace & { readonly story: Story }>;
  readonly original: ReadonlyMap<XmlWords, WordsPlace>;
}

/**
 * The words of a part as pieces of its stories, as they are read with all tracked changes accepted, and where that
 * makes other paragraphs, with none: a name may be there in one of the two only. Words that are in neither are texts of
 * their own, paragraph by paragraph. `others`: words that somebody else writes.
 */
export function piecesIn(
  root: XmlNode,
  { accepted, original }: Readings,
  words: DraftWords,
  others: (one: XmlWords) => boolean,
): Map<XmlWords, number> {
  const places = new Map<XmlWords, CopyPiece>();
  const texts = new Map<Story, StoryText>();
  for (const { story } of accepted.values()) if (!texts.has(story)) texts.set(story, new StoryText(story));
  const shown = new Set<string>();
  for (const [story, text] of texts) {
    words.written.push(text.root);
    for (const paragraph of story.paragraphs) shown.add(paragraph.pieces.join(''));
  }
  const indexes = indexesIn(texts.keys());
  for (const [one, { story, paragraph, offset }] of accepted) {
    const at = { paragraph: indexes.get(paragraph) ?? 0, offset };
    const text = texts.get(story)?.slice(at, { ...at, offset: offset + one.words.length });
    if (text !== undefined) places.set(one, [text]);
  }
  for (const [one, place] of undone(original, shown, words))
    places.set(one, [...(places.get(one) ?? []), place]);
  const left = [...wordsInTree(root)].filter(
    (one) => !places.has(one) && !others(one) && /\S/.test(one.words),
  );
  for (const [one, piece] of piecesOutside(left, words)) places.set(one, piece);
  return new Map([...places].map(([one, piece]) => [one, words.piece(piece)]));
}

/** Paragraphs that are only there while changes are not accepted, one below the other. */
function undone(
  original: Readings['original'],
  shown: ReadonlySet<string>,
  words: DraftWords,
): Map<XmlWords, RawText> {
  const starts = new Map<PlainParagraph, number>();
  let whole = '';
  for (const { paragraph } of original.values()) {
    const text = paragraph.pieces.join('');
    if (starts.has(paragraph) || shown.has(text)) continue;
    starts.set(paragraph, whole.length);
    whole += `${text}\n`;
  }
  const text = RawText.of(whole);
  if (whole !== '') words.talk.push(text);
  const places = new Map<XmlWords, RawText>();
  for (const [one, { paragraph, offset }] of original) {
    const from = starts.get(paragraph);
    if (from !== undefined) places.set(one, text.slice(from + offset, from + offset + one.words.length));
  }
  return places;
}

function indexesIn(stories: Iterable<Story>): Map<PlainParagraph, number> {
  return new Map([...stories].flatMap(({ paragraphs }) => paragraphs.map((one, i) => [one, i] as const)));
}

const PARAGRAPH = /:[ph]$/;

/** Words that are read in no story: of a chart, above other words, inserted by one and deleted by another. */
function piecesOutside(left: readonly XmlWords[], words: DraftWords): Map<XmlWords, CopyPiece> {
  const streams = groupedBy(left, paragraphAround);
  const places = new Map<XmlWords, CopyPiece>();
  for (const stream of streams.values()) {
    const text = RawText.of(stream.map((one) => one.words).join(''));
    words.written.push(text);
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

/** All words of a tree, in their order. */
export function* wordsInTree(root: XmlNode): Generator<XmlWords> {
  for (const node of nodesIn(root)) for (const child of node.children) if (isWords(child)) yield child;
}
