import type { CodedProject } from '../../model/project.ts';
import type { RawText, TextRoot } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { CopyDraft, Piece } from '../../sources/copy/draft.ts';
import { textsIn } from '../texts-in.ts';

/**
 * A draft in which every text that the project has read too is that very text: what was found and decided about it holds
 * in the copy, and everybody is called there what he is called elsewhere. `texts`, `asides` and `authors` are those that
 * the project has not.
 */
export function withTwins(draft: CopyDraft, { documents, report }: CodedProject): CopyDraft {
  const read = new Map(
    textsIn([...documents, report], new Set())
      .reverse()
      .map((text) => [wordsOf(text), text]),
  );
  const twins = new Map<TextRoot, RawText>();
  const isNew = (text: RawText) => {
    const twin = read.get(wordsOf(text));
    if (twin !== undefined) twins.set(text.root, twin);
    return twin === undefined;
  };
  const texts = draft.texts.filter(isNew);
  const authors = draft.authors.filter(isNew);
  const same = (place: RawText) =>
    twins.get(place.root)?.slice(place.start, place.start + place.length) ?? place;
  return { ...draft, texts, authors, pieces: draft.pieces.map((piece): Piece => piece.map(same)) };
}
