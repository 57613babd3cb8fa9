import { hintOf, messageOf, type SafeFinding } from '../../analyses/finding-text.ts';
import type { Inline } from '../../gate/exhibit.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import type { Severity } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import { numeral } from '../../sentences/say.ts';
import { CATALOGUE } from './catalogue.ts';

/** A finding as `--json` prints it: everything in it passed the gate. */
export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly excerpt: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly hint: string;
  readonly transcript: string | null;
  readonly turn: number | null;
  readonly key: string | null;
  /** Id of the fragment whose note this comes from. */
  readonly cause: string | null;
}

export function findingJson(finding: SafeFinding, language: Language): FindingJson {
  const { code, severity, line, column, turn, key } = finding;
  const { excerpt, file, transcript, cause } = finding;
  const words = (text: SafeText | null) => (text === null ? null : text.toString());
  return {
    code,
    severity,
    message: inlineWords(messageOf(finding, language, CATALOGUE), language),
    excerpt: words(excerpt),
    file: words(file),
    line,
    column,
    hint: inlineWords(hintOf(finding, language, CATALOGUE), language).replace(/\s+/g, ' '),
    transcript: words(transcript),
    turn,
    key: key?.shown ?? null,
    cause: words(cause),
  };
}

function inlineWords(inline: Inline, language: Language): string {
  return inline.map((part) => (typeof part === 'number' ? numeral(part, language) : String(part))).join('');
}
