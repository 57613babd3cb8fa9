import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';

export const FINE = 0;
/** Findings of severity error. */
export const ERRORS = 1;
/** Wrong use, or input that cannot be read. */
export const WRONG_USE = 2;
/** The gate refused. */
export const REFUSED = 3;

/** Something that the user can mend; ends the command with a message and no stack trace. */
export class UserError extends Error {
  readonly exit: number;

  constructor(message: string, exit: number = WRONG_USE) {
    super(message);
    this.exit = exit;
  }
}

/** The same, where the catalogue has the sentences. */
export class FindingError extends Error {
  readonly findings: readonly Finding<RawText>[];
  readonly exit: number;
  readonly language: Language;

  constructor(findings: readonly Finding<RawText>[], exit: number, language: Language) {
    super(findings.map(({ code }) => code).join(' ')); // no words: they may name somebody
    this.findings = findings;
    this.exit = exit;
    this.language = language;
  }
}
