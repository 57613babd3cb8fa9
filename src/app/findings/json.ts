import { hintOf, messageOf, type SafeFinding } from '../../analyses/finding-text.ts';
import { type SafeText, safeLine } from '../../gate/safe-text.ts';
import type { FindingCode, Severity } from '../../model/finding.ts';
import type { ShownKey } from '../../model/key.ts';
import type { Language } from '../../model/project.ts';
import { CATALOGUE } from './catalogue.ts';

/** A finding as `--json` prints it: everything in it passed the gate. */
export interface FindingJson {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: SafeText;
  readonly excerpt: SafeText | null;
  readonly file: SafeText | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly hint: SafeText;
  readonly transcript: SafeText | null;
  readonly turn: number | null;
  readonly key: ShownKey | null;
  /** Id of the fragment whose note this comes from. */
  readonly cause: SafeText | null;
}

export function findingJson(finding: SafeFinding, language: Language): FindingJson {
  const { code, severity, line, column, turn, key } = finding;
  const { excerpt, file, transcript, cause } = finding;
  return {
    code,
    severity,
    message: safeLine(messageOf(finding, language, CATALOGUE), language),
    excerpt,
    file,
    line,
    column,
    hint: safeLine(hintOf(finding, language, CATALOGUE), language),
    transcript,
    turn,
    key: key?.shown ?? null,
    cause,
  };
}
