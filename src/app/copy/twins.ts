import type { CodedProject } from '../../model/project.ts';
import type { RawText, TextRoot } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { CopyDraft, CopyPiece } from '../../sources/copy/draft.ts';
import { textsIn } from '../texts-in.ts';
import { cutAsRead } from './cut-as-read.ts';

/**
 * A draft in which every text that the project has read too is that very text: what was found and decided about it holds
 * in the copy, and everybody is called there what he is called elsewhere. Left to be searched is what the project has
 * not. `file`: the document, as the project names it.
 */
export function withTwins(draft: CopyDraft, file: string, { documents, report }: CodedProject): CopyDraft {
  const document = [...documents, report].find((one) => one?.file === file) ?? null;
  const cut = document === null ? draft : cutAsRead(draft, document);
  const read = textsByWords(textsIn([document, ...documents, report], new Set()));
  const twins = new Map<TextRoot, RawText>();
  const isNew = (text: RawText) => {
    const twin = read(wordsOf(text));
    if (twin !== undefined) twins.set(text.root, twin);
    return twin === undefined;
  };
  const [talk, written, authors] = [cut.talk, cut.written, cut.authors].map((texts) => texts.filter(isNew));
  const same = (place: RawText) =>
    twins.get(place.root)?.slice(place.start, place.start + place.length) ?? place;
  const pieces = cut.pieces.map((piece): CopyPiece => piece.map(same));
  return { ...cut, talk: talk ?? [], written: written ?? [], authors: authors ?? [], pieces };
}

/**
 * Of texts with the same words one after the other, the last for all that follow: "61" in one cell is an age, and in
 * another it counts something.
 */
function textsByWords(texts: readonly RawText[]): (words: string) => RawText | undefined {
  const read = new Map<string, { next: number; readonly all: RawText[] }>();
  for (const text of texts) {
    const same = read.get(wordsOf(text)) ?? { next: 0, all: [] };
    same.all.push(text);
    read.set(wordsOf(text), same);
  }
  return (words) => {
    const same = read.get(words);
    return same?.all[Math.min(same.next++, same.all.length - 1)];
  };
}
