export type Severity = 'error' | 'warning' | 'info';

/** What a finding means for whatever comes across it. */
export type Meaning =
  /** Nothing was read of a source. */
  | 'unread'
  /** A file that somebody named cannot be opened, or not be written. */
  | 'unopened'
  /** A file of the project's own is missing, or cannot be understood. */
  | 'broken'
  /** Nobody knows any more what has to be hidden. */
  | 'unhidden'
  /** It points at something that may just not have been named on the command line. */
  | 'dangling';

/** A kind of finding: how grave it is, what follows from it, and its sentences in both languages. */
export interface Entry {
  readonly severity: Severity;
  readonly means?: readonly Meaning[];
  readonly nl: Sentences;
  readonly en: Sentences;
}

interface Sentences {
  readonly message: string;
  readonly hint: string;
}

export type Entries = Readonly<Record<`K${number}`, Entry>>;
