import type { Language, Layer, Role } from '../model/project.ts';

/**
 * A whole project, to be written as files that are a project again. `T` is text that passed the gate or what the program
 * says itself. Things point at each other by their place in a list, from 0; places in words count UTF-16 units of the
 * words as they are shown.
 */
export interface ProjectCopyShape<T> {
  readonly title: T;
  readonly language: Language;
  readonly notation: 'label' | 'number' | 'words' | 'mixed' | null;
  readonly groups: readonly CopiedGroupShape<T>[];
  readonly codebooks: readonly CopiedCodebookShape<T>[];
  /** Null where the project has none. */
  readonly crosswalk: CopiedCrosswalkShape<T> | null;
  /** Names of what may leave the project of respondents. */
  readonly attributes: readonly T[];
  readonly respondents: readonly CopiedRespondentShape<T>[];
  readonly interviews: readonly CopiedInterviewShape<T>[];
  /** What is announced as an interview and could not be read. */
  readonly unread: readonly CopiedUnreadShape<T>[];
  /** What documents hold beside interviews; one for each that holds anything. */
  readonly texts: readonly CopiedTextShape<T>[];
  /** Which of them cites; null where none does. */
  readonly report: number | null;
  /** Turns that were set aside. */
  readonly aside: readonly { readonly interview: number; readonly turns: readonly number[] }[];
  /** Codes of fragments in the place of those that their notes name. */
  readonly corrections: readonly { readonly fragment: T; readonly codes: readonly T[] }[];
  /** How many passages were kept out of it. */
  readonly withheld: number;
  /** How many statements of the report are on some of a group, whom only the original knows. */
  readonly onSome: number;
}

export interface CopiedGroupShape<T> {
  readonly id: T;
  readonly title: T;
  readonly codebook: number | null;
  readonly interviews: readonly number[];
  /** Words of the report for its respondents. */
  readonly people: readonly T[];
  /** Its words for some of them, and not the others. */
  readonly some: readonly T[];
  /** How many different teams, schools … they are of, by the noun of the report. */
  readonly units: readonly { readonly noun: T; readonly count: number }[];
}

export interface CopiedCodebookShape<T> {
  readonly id: T;
  readonly title: T;
  readonly labels: readonly CopiedNodeShape<T>[];
}

export interface CopiedNodeShape<T> {
  /** Number, letter or word; `isAd`: it stands under an `ad`. */
  readonly part: T | number;
  readonly isAd: boolean;
  readonly name: T;
  readonly also: readonly T[];
  readonly was: readonly T[];
  readonly definition: T | null;
  readonly include: T | null;
  readonly exclude: T | null;
  readonly example: T | null;
  readonly children: readonly CopiedNodeShape<T>[];
}

export interface CopiedCrosswalkShape<T> {
  readonly id: T;
  readonly themes: readonly {
    readonly id: T;
    readonly name: T;
    readonly sides: readonly { readonly of: T; readonly codes: readonly T[] }[];
  }[];
}

export interface CopiedRespondentShape<T> {
  readonly group: number;
  readonly number: number;
  readonly interviews: readonly number[];
  readonly speaker: T;
  /** Other names that the report has for somebody. */
  readonly also: readonly T[];
  /** As many as there are attributes; null where it is not known. */
  readonly values: readonly (T | null)[];
}

export interface CopiedInterviewShape<T> extends CopiedUnreadShape<T> {
  readonly id: T;
  readonly date: T | null;
  /** Minutes. */
  readonly duration: number | null;
  readonly byPhone: boolean;
  readonly speakers: readonly { readonly mark: T; readonly role: Role }[];
  readonly turns: readonly CopiedTurnShape<T>[];
  /** In the order in which they count. */
  readonly margin: readonly MarginNoteShape<T>[];
}

export interface CopiedUnreadShape<T> {
  readonly heading: T;
  /** What stood before words as a speaker would, and was taken for none. */
  readonly passedOver: readonly T[];
}

export interface CopiedTurnShape<T> {
  readonly mark: T;
  readonly text: T;
  /** When words were said: milliseconds from the start of the recording. */
  readonly times: readonly { readonly offset: number; readonly time: number }[];
}

/** A place in a list of texts: turns of an interview, paragraphs of a text. Both from 0. */
export interface MarginPlace {
  readonly at: number;
  readonly offset: number;
}

export interface MarginNoteShape<T> {
  readonly kind: Layer | 'reply';
  readonly from: MarginPlace;
  readonly to: MarginPlace;
  /** False where its paragraph stands for the words it is about. */
  readonly exact: boolean;
  readonly coder: T;
  /** Of a coding a memo, of a mark in the text the mark. */
  readonly words: T;
  /** Of a coding and a mark alone. */
  readonly codes: readonly T[];
}

export interface CopiedTextShape<T> {
  /** Of its file, without an ending. */
  readonly name: T;
  /** Interviews stood in its document, which are files of their own. */
  readonly hadInterviews: boolean;
  readonly paragraphs: readonly CopiedParagraphShape<T>[];
  readonly footnotes: readonly { readonly number: number; readonly text: T }[];
  readonly margin: readonly MarginNoteShape<T>[];
  /** Notes that hang on no words of it. */
  readonly loose: readonly { readonly kind: 'note' | 'reply'; readonly coder: T; readonly words: T }[];
}

export interface CopiedParagraphShape<T> {
  /** What a word processor writes before it; null where it writes nothing. */
  readonly label: T | null;
  readonly text: T;
  readonly heading: number | null;
  readonly quoted: boolean;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  readonly calls: readonly { readonly offset: number; readonly number: number }[];
}
