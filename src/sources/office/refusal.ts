import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { DAMAGED } from './finding-kinds.ts';

/**
 * Says that a file cannot be read, from deep inside a parser that knows no other way out. The reader's entrance adds
 * the file to its finding; it never leaves sources/.
 */
export class Refusal extends Error {
  readonly finding: Finding<RawText>;

  constructor(found: Finding<RawText>) {
    super(found.code);
    this.finding = found;
  }
}

export function damaged(): Refusal {
  return new Refusal(finding(DAMAGED, {}));
}
