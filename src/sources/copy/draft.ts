import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';

/**
 * A document taken apart for a copy: its form, which is written again as it is, and all that it says, which passes the
 * gate first. What is in neither is not in the copy.
 */
export interface CopyDraft {
  /** Of a zip its parts, else the whole file under an empty name. */
  readonly parts: readonly DraftPart[];
  readonly pieces: readonly CopyPiece[];
  /** Whole texts that people may be talking in: whatever may be a name is hidden. */
  readonly talk: readonly RawText[];
  /** All others, in which nouns may have capitals as well: headers, alternative texts, names of styles. */
  readonly written: readonly RawText[];
  /** Whoever wrote a note or changed something. */
  readonly authors: readonly RawText[];
  /** What is not in the copy, and what nobody can search; or why there is no copy. */
  readonly findings: readonly Finding<RawText>[];
  /** Indexes of pieces that are nobody's yet: of each remark its lines. Left out where there are none. */
  readonly remarks?: readonly (readonly number[])[];
  /** Where there is to be room for remarks in a plain text. */
  readonly rooms?: readonly Room[];
}

/** A place in a plain text for words that are nobody's yet, and the form around them. */
export interface Room {
  /** UTF-16 units from the start of the text. */
  readonly at: number;
  readonly before: string;
  readonly behind: string;
}

export interface DraftPart {
  readonly name: string;
  readonly content: DraftContent | Uint8Array;
}

/** Form, and between it the indexes of pieces. */
export type DraftContent = readonly (string | number)[];

/** The same words as they stand in each reading of the text that has them, of tracked changes in two. */
export type CopyPiece = readonly RawText[];

/** No copy, and why. */
export function noDraft(findings: readonly Finding<RawText>[]): CopyDraft {
  return { parts: [], pieces: [], talk: [], written: [], authors: [], findings };
}

/** Gathers the words of a draft while its parts are written. */
export class DraftWords {
  readonly pieces: CopyPiece[] = [];
  readonly talk: RawText[] = [];
  readonly written: RawText[] = [];
  /** By the id of a comment of ours. */
  readonly remarks: ReadonlyMap<string, number[]>;
  readonly #authors = new Map<string, number>();
  readonly #labels = new Map<string, number>();

  /** `remarks`: ids of comments of which the words are still to come. */
  constructor(remarks: readonly string[] = []) {
    this.remarks = new Map(remarks.map((id) => [id, []]));
  }

  /** Index of the piece. */
  piece(places: CopyPiece): number {
    return this.pieces.push(places) - 1;
  }

  /** What a program shows or reads aloud beside the text: it may be a name alone. */
  shown(words: string): number {
    return this.#searched(words, this.talk);
  }

  aside(words: string): number {
    return this.#searched(words, this.written);
  }

  #searched(words: string, texts: RawText[]): number {
    const text = RawText.of(words);
    texts.push(text);
    return this.piece([text]);
  }

  /** A name of something technical, in which only names are hidden that are known: a font called Georgia is nobody. */
  label(words: string): number {
    return this.#once(this.#labels, words);
  }

  author(name: string): number {
    return this.#once(this.#authors, name);
  }

  #once(known: Map<string, number>, words: string): number {
    const index = known.get(words) ?? this.piece([RawText.of(words)]);
    known.set(words, index);
    return index;
  }

  get authors(): RawText[] {
    return [...this.#authors.values()]
      .flatMap((index) => this.pieces[index] ?? [])
      .filter((one) => wordsOf(one).trim() !== '');
  }
}
