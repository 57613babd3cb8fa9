import type { Code, CodeKind } from './code.ts';
import type { RawText } from './raw-text.ts';

/** The tree of codes of ONE group: another group's `3/1/2` is another code. */
export interface Codebook {
  readonly id: string;
  readonly title: RawText;
  /** As its file has it. */
  readonly date: RawText | null;
  readonly file: string | null;
  /** True for a draft that was inferred from the notes. */
  readonly inferred: boolean;
  readonly labels: readonly CodebookNode[];
}

export interface CodebookNode extends CodeMeaning {
  readonly code: Code;
  readonly kind: CodeKind;
  readonly name: RawText;
  /** Other wordings of its name. */
  readonly also: readonly RawText[];
  /** What these may be as well where a placeholder stands in them: it is read so, and nobody wrote it. */
  readonly spelled: readonly RawText[];
  /** Codes it had before a renumbering. */
  readonly was: readonly Code[];
  readonly children: readonly CodebookNode[];
  /** Line in the codebook's file, null for an inferred one. */
  readonly line: number | null;
}

/** What a codebook says that a code means; null where it does not. */
export interface CodeMeaning {
  readonly definition: RawText | null;
  readonly include: RawText | null;
  readonly exclude: RawText | null;
  readonly example: RawText | null;
}

export const MEANING_KEYS = ['definition', 'include', 'exclude', 'example'] as const;
export const NO_MEANING: CodeMeaning = { definition: null, include: null, exclude: null, example: null };

/** Says which codes of different codebooks are about the same thing. */
export interface Crosswalk {
  readonly id: string;
  /** Null where nobody wrote one, and the groups' codes are called the same. */
  readonly file: string | null;
  readonly themes: readonly Theme[];
}

export interface Theme {
  readonly id: string;
  readonly name: RawText;
  /** By id of codebook or group; a group may be absent. */
  readonly codes: ReadonlyMap<string, readonly Code[]>;
  readonly line: number;
}
