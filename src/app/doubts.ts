import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import { FindingError } from './errors.ts';
import { REFUSED } from './exit.ts';
import { NOTHING_SHOWN } from './findings/kinds.ts';

/** For what decides on hiding and cannot be read or found: while nobody knows what is hidden, nothing is shown. */
export function nothingIsShown(doubts: readonly Finding<RawText>[], language: Language): FindingError {
  return new FindingError([...doubts, finding(NOTHING_SHOWN, {})], REFUSED, language);
}
