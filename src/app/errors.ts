import type { Inline } from '../gate/exhibit.ts';
import type { Gate } from '../gate/gate.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { Said } from '../sentences/said.ts';
import { WRONG_USE } from './exit.ts';

/** Something that the user can mend; ends the command with a message and no stack trace. */
export class UserError extends Error {
  /** The program's own words, and others that passed the gate. */
  readonly said: Inline;
  readonly exit: number;

  constructor(said: Said | Inline, exit: number = WRONG_USE) {
    const parts = 'map' in said ? said : [said];
    super(parts.map(String).join(''));
    this.said = parts;
    this.exit = exit;
  }
}

/** The same, where the catalogue has the sentences. */
export class FindingError extends Error {
  readonly findings: readonly Finding<RawText>[];
  readonly exit: number;
  readonly language: Language;
  /** The way out of a project that was opened already; null where none was. */
  readonly gate: Gate | null;

  constructor(
    findings: readonly Finding<RawText>[],
    exit: number,
    language: Language,
    gate: Gate | null = null,
  ) {
    super(findings.map(({ code }) => code).join(' ')); // no words: they may name somebody
    this.findings = findings;
    this.exit = exit;
    this.language = language;
    this.gate = gate;
  }
}
