import type { InlineShape } from './inline.ts';

/** What is drawn: how it looks is a writer's business. `T` is text that passed the gate. */
export type PictureShape<T> = TreePictureShape<T> | ThemesPictureShape<T> | MatrixPictureShape<T>;

interface AnyPictureShape<T> {
  /** Of the picture alone: an exhibit may hold several. */
  readonly title: InlineShape<T>;
  /** What is said under it, one sentence after the other. */
  readonly note: InlineShape<T>;
  /** The same in words, for who does not see it: what it is first, then a line for each thing in it. */
  readonly description: readonly InlineShape<T>[];
}

/** A codebook as a tree, with who has each code. */
export interface TreePictureShape<T> extends AnyPictureShape<T> {
  readonly kind: 'tree';
  /** Numbers of the respondents, in the order of `DrawnCode.had`. */
  readonly respondents: readonly number[];
  readonly labels: readonly DrawnCodeShape<T>[];
}

/** The themes of a crosswalk, with the codes of every group beside them. */
export interface ThemesPictureShape<T> extends AnyPictureShape<T> {
  readonly kind: 'themes';
  readonly groups: readonly DrawnGroupShape<T>[];
  readonly themes: readonly DrawnThemeShape<T>[];
}

export interface DrawnGroupShape<T> {
  readonly title: InlineShape<T>;
  /** Numbers, in the order of `DrawnCode.had`. */
  readonly respondents: readonly number[];
}

export interface DrawnThemeShape<T> {
  readonly name: InlineShape<T>;
  /** As many as there are groups. */
  readonly sides: readonly DrawnSideShape<T>[];
}

export interface DrawnSideShape<T> {
  /** How many respondents have one of the codes, and how many there are. */
  readonly respondents: number;
  readonly of: number;
  /** Whether the first may be another once an open slip of a note is mended. */
  readonly isDoubtful: boolean;
  /** Empty where the group has no code for the theme. */
  readonly codes: readonly ThemedCodeShape<T>[];
}

export interface ThemedCodeShape<T> extends DrawnCodeShape<T> {
  /** Names of the codes above it: "Samenwerking › Knelpunt". */
  readonly path: InlineShape<T>;
  /** Names of the other themes that it stands in. */
  readonly also: InlineShape<T>;
}

/** Codes without codes below them against respondents. */
export interface MatrixPictureShape<T> extends AnyPictureShape<T> {
  readonly kind: 'matrix';
  readonly panels: readonly MatrixPanelShape<T>[];
}

/** One codebook. */
export interface MatrixPanelShape<T> {
  readonly title: InlineShape<T>;
  /** The groups that use it, in the order of `DrawnCode.had`. */
  readonly groups: readonly DrawnGroupShape<T>[];
  readonly labels: readonly DrawnCodeShape<T>[];
  /** Codes of each respondent. */
  readonly codes: readonly number[];
}

export interface DrawnCodeShape<T> {
  /** As the project writes codes: "Label 3 · sub 1 · ad.2", "3.1.2"; empty where its name says it. */
  readonly notation: InlineShape<T>;
  /** The same without the label, and its own part alone. */
  readonly belowLabel: InlineShape<T>;
  readonly ownPart: InlineShape<T>;
  readonly name: InlineShape<T>;
  /** The number of its label in the codebook, from 0: it has a colour of its own. */
  readonly label: number;
  /** Fragments of the code and of all below it, for each respondent. */
  readonly had: readonly number[];
  /** Distinct ones, also of nobody. */
  readonly fragments: number;
  /** The report points at this code itself. */
  readonly isCited: boolean;
  /** Its counts may be others once an open slip of a note is mended. */
  readonly isDoubtful: boolean;
  /** What is put on the code itself where it has codes below it; null where nothing is. */
  readonly direct: Pick<DrawnCodeShape<T>, 'had' | 'fragments'> | null;
  readonly children: readonly DrawnCodeShape<T>[];
}
