import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { WRONG_USE } from './exit.ts';

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
