import type { Inline } from './exhibit.ts';

/** What is drawn: how it looks is a writer's business. `T` is text that passed the gate. */
export type Picture<T> = TreePicture<T> | ThemesPicture<T> | MatrixPicture<T>;

interface AnyPicture<T> {
  /** Of the picture alone: an exhibit may hold several. */
  readonly title: Inline<T>;
  /** What is said under it, one sentence after the other. */
  readonly note: Inline<T>;
  /** The same in words, for who does not see it: what it is first, then a line for each thing in it. */
  readonly description: readonly Inline<T>[];
}

/** A codebook as a tree, with who has each code. */
export interface TreePicture<T> extends AnyPicture<T> {
  readonly kind: 'tree';
  /** Numbers of the respondents, in the order of `DrawnCode.had`. */
  readonly respondents: readonly number[];
  readonly labels: readonly DrawnCode<T>[];
}

/** The themes of a crosswalk, with the codes of every group beside them. */
export interface ThemesPicture<T> extends AnyPicture<T> {
  readonly kind: 'themes';
  readonly groups: readonly DrawnGroup<T>[];
  readonly themes: readonly DrawnTheme<T>[];
}

export interface DrawnGroup<T> {
  readonly title: Inline<T>;
  /** Numbers, in the order of `DrawnCode.had`. */
  readonly respondents: readonly number[];
}

export interface DrawnTheme<T> {
  readonly name: Inline<T>;
  /** As many as there are groups. */
  readonly sides: readonly DrawnSide<T>[];
}

export interface DrawnSide<T> {
  /** How many respondents have one of the codes, and how many there are. */
  readonly respondents: number;
  readonly of: number;
  /** Empty where the group has no code for the theme. */
  readonly codes: readonly ThemedCode<T>[];
}

export interface ThemedCode<T> extends DrawnCode<T> {
  /** Names of the codes above it: "Samenwerking › Knelpunt". */
  readonly path: Inline<T>;
  /** Names of the other themes that it stands in. */
  readonly also: Inline<T>;
}

/** Codes without codes below them against respondents. */
export interface MatrixPicture<T> extends AnyPicture<T> {
  readonly kind: 'matrix';
  readonly panels: readonly MatrixPanel<T>[];
}

/** One codebook. */
export interface MatrixPanel<T> {
  readonly title: Inline<T>;
  /** The groups that use it, in the order of `DrawnCode.had`. */
  readonly groups: readonly DrawnGroup<T>[];
  readonly labels: readonly DrawnCode<T>[];
  /** Codes of each respondent. */
  readonly codes: readonly number[];
}

export interface DrawnCode<T> {
  /** As the project writes codes: "Label 3 · sub 1 · ad.2", "3.1.2"; empty where its name says it. */
  readonly notation: Inline<T>;
  /** The same without the label, and its own part alone. */
  readonly belowLabel: Inline<T>;
  readonly ownPart: Inline<T>;
  readonly name: Inline<T>;
  /** The number of its label in the codebook, from 0: it has a colour of its own. */
  readonly label: number;
  /** Fragments of the code and of all below it, for each respondent. */
  readonly had: readonly number[];
  /** Distinct ones, also of nobody. */
  readonly fragments: number;
  /** The report points at this code itself. */
  readonly isCited: boolean;
  /** What is put on the code itself where it has codes below it; null where nothing is. */
  readonly direct: Pick<DrawnCode<T>, 'had' | 'fragments'> | null;
  readonly children: readonly DrawnCode<T>[];
}
