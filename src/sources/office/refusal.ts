import type { Fact, FindingCode } from '../../model/finding.ts';

/**
 * Says that a file cannot be read, from deep inside a parser that knows no other way out.
 * The reader's entrance turns it into a finding; it never leaves sources/.
 */
export class Refusal extends Error {
  readonly code: FindingCode;
  readonly facts: Readonly<Record<string, Fact>>;

  constructor(code: FindingCode, facts: Readonly<Record<string, Fact>> = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

export function damaged(): Refusal {
  return new Refusal('K101');
}
