import type { Document, Stretch } from '../../model/document.ts';
import { NO_TEXT, type RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { CopyDraft, CopyPiece } from '../../sources/copy/draft.ts';
import { Aligner, FAR, NEAR } from './aligned.ts';

/** UTF-16 units of the written text, and the text that was read there. */
interface ReadPlace {
  readonly from: number;
  readonly to: number;
  readonly text: RawText;
  /** Of a paragraph nothing else tells what is hidden; a remark or a key has its meaning from what stands before it. */
  readonly isAlone: boolean;
}

/**
 * A plain text cut where its document was read: what was read of a stretch stands for it, whatever marks of bold words,
 * links or tags are between its letters. What no reader shows is left as it is written.
 */
export function cutAsRead(draft: CopyDraft, document: Document): CopyDraft {
  const [part, ...others] = draft.parts;
  const [[text = NO_TEXT] = []] = draft.pieces;
  if (part?.name !== '' || others.length > 0 || part.content instanceof Uint8Array) return draft;
  const pieces: CopyPiece[] = [];
  let done = 0;
  for (const { from, to, text: read, isAlone } of readPlaces(wordsOf(text), document)) {
    const own = text.slice(from, to);
    if (from > done) pieces.push([text.slice(done, from)]);
    pieces.push(isAlone && read.length === own.length ? [read] : [own, read]);
    done = to;
  }
  pieces.push([text.slice(done)]);
  const form = part.content.filter((one) => typeof one === 'string');
  return { ...draft, pieces, parts: [{ name: '', content: [...form, ...pieces.keys()] }] };
}

/** In their order and apart. */
function readPlaces(words: string, { paragraphs, notes, footnotes, properties }: Document): ReadPlace[] {
  const places: ReadPlace[] = [];
  let left = words;
  const read = (texts: readonly RawText[], near: number, isAlone = false) => {
    const found = alignedPlaces(left, texts, near).map((place) => ({ ...place, isAlone }));
    left = withoutPlaces(left, found);
    places.push(...found);
  };
  read(
    paragraphs.map((paragraph) => paragraph.text),
    NEAR,
    true,
  );
  read([...properties.values()], FAR);
  read(
    notes.flatMap(({ author, text }) => [author, text]),
    FAR,
  );
  read(
    footnotes.map((footnote) => footnote.text),
    FAR,
  );
  return places.sort((a, b) => a.from - b.from);
}

function alignedPlaces(words: string, texts: readonly RawText[], near: number): Omit<ReadPlace, 'isAlone'>[] {
  const aligner = new Aligner(words, near);
  return texts.flatMap((text) => {
    const { same, other } = aligner.next(wordsOf(text));
    return [
      ...same.map(({ from, to, at }) => ({ from, to, text: text.slice(at, at + to - from) })),
      ...other.map(({ written: { from, to }, read }) => ({ from, to, text: text.slice(read.from, read.to) })),
    ];
  });
}

/** Every other letter stays where it is. */
function withoutPlaces(words: string, places: readonly Stretch[]): string {
  let [left, done] = ['', 0];
  for (const { from, to } of [...places].sort((a, b) => a.from - b.from)) {
    left += words.slice(done, from) + ' '.repeat(to - from);
    done = to;
  }
  return left + words.slice(done);
}
