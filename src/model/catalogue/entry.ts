export type Severity = 'error' | 'warning' | 'info';

/** A kind of finding: how grave it is, and its sentences in both languages. */
export interface Entry {
  readonly severity: Severity;
  readonly nl: Sentences;
  readonly en: Sentences;
}

interface Sentences {
  readonly message: string;
  readonly hint: string;
}

export type Entries = Readonly<Record<`K${number}`, Entry>>;
