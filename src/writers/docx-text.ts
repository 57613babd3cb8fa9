import {
  BookmarkEnd,
  BookmarkStart,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  SoftHyphen,
  TextRun,
} from 'docx';
import type { Marked, Rich } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { isMarked } from '../sentences/inline.ts';
import { SIZES, SOFT_INK } from './docx-styles.ts';
import { hyphenPoints } from './picture/hyphens.ts';
import { partedByMarks, plainText } from './plain.ts';

/** Where words go: `exhibit` is the number of theirs in the document, from 0. */
export interface WordPlace {
  readonly language: Language;
  readonly exhibit: number;
  /** What has to stay with it on its page takes so many points: 0 for all but the last block of a document. */
  readonly below: number;
}

/** How loud words are in a table and beside a heading. */
export const LOOKS = {
  strong: { bold: true, size: SIZES.Soft },
  soft: { bold: false, size: SIZES.Soft, color: SOFT_INK },
} as const satisfies Record<string, IRunOptions>;

/** Word counts its bookmarks over the whole document; an exhibit has no more than this. */
const BOOKMARKS = 1_000_000;

/** Runs of a line, with what leads from one place of the document to another. */
export function richRuns(rich: Rich, place: WordPlace, look: IRunOptions = {}): ParagraphChild[] {
  return partedByMarks(rich).flatMap((stretch) =>
    isMarked(stretch)
      ? markedRuns(stretch, place, look)
      : textRuns(plainText(stretch, place.language), place.language, look),
  );
}

function markedRuns(part: Marked, place: WordPlace, look: IRunOptions): ParagraphChild[] {
  if (!('place' in part)) return richRuns(part.text, place, { ...look, ...LOOKS[part.mark] });
  const name = `fragment_${place.exhibit + 1}_${part.place + 1}`;
  if (part.mark === 'reference') {
    const children = richRuns(part.text, place, { ...look, style: 'Hyperlink' });
    return [new InternalHyperlink({ anchor: name, children })];
  }
  const id = place.exhibit * BOOKMARKS + part.place + 1;
  return [new BookmarkStart(name, id), ...richRuns(part.text, place, look), new BookmarkEnd(id)];
}

/** Who and where, beside somebody's words: "opmerking" at the end of a line says nothing without its number. */
const BEFORE_NUMBER = /(?<=\p{L}) (?=\d)/gu;

/** Runs of a text whose lines are parted by line feeds: Word breaks a line only where it is told to. */
export function textRuns(text: string, language: Language, look: IRunOptions = {}): TextRun[] {
  const isSoft = look.color === SOFT_INK;
  return text.split('\n').map((line, i) => {
    const plain = unbroken(line.replaceAll('\t', ' '));
    const children = hyphenated(isSoft ? plain.replace(BEFORE_NUMBER, '\u00A0') : plain, language);
    return new TextRun({ ...look, children, ...(i > 0 ? { break: 1 } : {}) });
  });
}

/** No column has to be as wide as a word of more letters: it may part, and says itself where. */
export const UNBROKEN = 30;
const LONG_WORD = new RegExp(`(\\S{${UNBROKEN + 1},})`, 'u');

/** A word that fits in no column gets hyphens that show where a line ends: a program without patterns for Dutch breaks it anywhere. */
function hyphenated(line: string, language: Language): (string | SoftHyphen)[] {
  return line.split(LONG_WORD).flatMap((words, i) => {
    if (i % 2 === 0) return words === '' ? [] : [words];
    const points = hyphenPoints(words, language).filter(({ hyphen }) => hyphen !== '');
    const parts = [0, ...points.map(({ at }) => at)].map((at, n) => words.slice(at, points[n]?.at));
    return parts.flatMap((part, n) => (n === 0 ? [part] : [new SoftHyphen(), part]));
  });
}

/** Ids ("docent-3") and placeholders ("[naam 1]") stay on one line. */
function unbroken(line: string): string {
  return line.replace(/(?<=\p{L})-(?=\d)/gu, '\u2011').replace(/(?<=\[\p{L}+) (?=\d+\])/gu, '\u00A0');
}

/** The levels that a table of contents lists: appendices, and labels in them. */
const LISTED = 2;

/** Where the contents lead to: the block of an exhibit that is a heading, -1 for its title. */
export function headingAnchor(exhibit: number, number: number): string {
  return `heading_${exhibit + 1}_${number + 2}`;
}

export function isInContents(level: number): boolean {
  return level <= LISTED;
}

/** A heading's words, as a place for the contents to lead to. */
export function headingAt(
  children: readonly ParagraphChild[],
  level: number,
  { exhibit, number }: WordPlace & { readonly number: number },
): readonly ParagraphChild[] {
  if (!isInContents(level)) return children;
  // Places of the exhibit's own words count on from 1.
  const id = (exhibit + 1) * BOOKMARKS - 2 - number;
  return [new BookmarkStart(headingAnchor(exhibit, number), id), ...children, new BookmarkEnd(id)];
}
