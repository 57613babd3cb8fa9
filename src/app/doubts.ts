import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import { FindingError } from './errors.ts';
import { REFUSED } from './exit.ts';
import { BLANK_FILE, NOTHING_SHOWN } from './findings/kinds.ts';

/** For what decides on hiding and cannot be read or found: while nobody knows what is hidden, nothing is shown. */
export function nothingIsShown(doubts: readonly Finding<RawText>[], language: Language): FindingError {
  return new FindingError([...doubts, finding(NOTHING_SHOWN, {})], REFUSED, language);
}

/** A file without a sign in it was cut off rather than written so: what it hid is gone. */
export function blankFile(path: string): Finding<RawText> {
  return finding(BLANK_FILE, { file: RawText.own(path), line: 1 });
}
