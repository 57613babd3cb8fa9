import type { Found } from '../detect/kinds.ts';
import type { Known } from '../key/known.ts';
import type { Naming } from '../key/naming.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Language } from '../model/project.ts';
import type { RawText, TextRoot } from '../model/raw-text.ts';
import type { RawWordCount, WordShare } from '../model/raw-word-count.ts';
import type { CodeWords } from './plain-codes.ts';

export interface GateOptions {
  /** Names that are known, and the authors of notes (see `knownCoders`). */
  readonly known: readonly Known[];
  /** Never masked, wherever they stand. */
  readonly keep: readonly string[];
  readonly withheld: readonly WithheldPassage[];
  readonly language: Language;
  /** A profile in which nothing is hidden; everything goes the same way all the same. */
  readonly reveal: boolean;
  readonly naming: Naming;
  /** Of texts that are the researcher's own, and of no others: whether they are shown as they are. */
  readonly showsOwn: (own: RawText) => boolean;
  readonly ladder: Ladder;
  /** What was found in whole transcripts; in other texts names are looked for that are known, and patterns. */
  readonly scanned: Pick<ReadonlyMap<TextRoot, readonly Found[]>, 'get' | 'has'>;
  /** False where everything was hidden before: then only what is known is. */
  readonly guesses: boolean;
  /** What the documents say of whoever speaks in them; see `Callings`. */
  readonly stated: readonly string[];
  /** What codes are called: a text of nothing else keeps those that name nobody. */
  readonly codes: CodeWords;
  /** Titles of groups, which are told apart by a number where they are masked alike. */
  readonly apart: readonly RawText[];
  /** Titles of interviews that tell of respondents what stays inside. */
  readonly telling: readonly TellingTitle[];
  /** Words that were counted before. What is hidden in a text of which they are known is not looked for then. */
  readonly counts: KnownCounts | null;
}

/** A title that says "Trainer 1 (v, 34)", or an id that is made of one. */
export interface TellingTitle {
  /** Folded, see `tokensOf`. */
  readonly words: readonly string[];
  /** Which of them stay inside: half-open, sorted, apart. */
  readonly cut: readonly (readonly [from: number, to: number])[];
  /** Null for a title; `suffix` stands in the place of the last words that are cut, and tells it apart from others. */
  readonly id: { readonly inside: string; readonly outside: string; readonly suffix: string } | null;
}

/** What decides which places of a text are hidden, besides its words and what was found in it. */
export interface Hiding {
  /** Of every text. */
  readonly everywhere: string;
  /** Of this one. */
  readonly here: string;
}

export interface KnownCounts {
  shares(count: RawWordCount, hiding: Hiding, counted: () => readonly WordShare[]): readonly WordShare[];
}

/** A passage that `decisions.yaml` keeps out; half-open, in UTF-16 units of the root. */
export interface WithheldPassage {
  /** The text that it is a passage of, or one cut from the same. */
  readonly text: RawText;
  readonly start: number;
  readonly end: number;
}
