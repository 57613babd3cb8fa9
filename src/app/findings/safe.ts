import type { Gate } from '../../gate/gate.ts';
import { open, type SafeText } from '../../gate/safe-text.ts';
import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';

/** Findings as they may be shown. */
export function safeFindings(gate: Gate, findings: readonly Finding<RawText>[]): Finding<SafeText>[] {
  return open(gate.pass(findings, (raw, safe) => raw.map((finding) => mapFinding(finding, safe))));
}

/** A finding rebuilt field by field, for a report that carries findings of its own. */
export function mapFinding<T, U>(finding: Finding<T>, map: (text: T) => U): Finding<U> {
  const optional = (text: T | null) => (text === null ? null : map(text));
  const { code, severity, facts, line, column, note, turn, key, fix } = finding;
  return {
    code,
    severity,
    facts,
    words: Object.fromEntries(Object.entries(finding.words).map(([name, text]) => [name, map(text)])),
    excerpt: optional(finding.excerpt),
    file: optional(finding.file),
    line,
    column,
    heading: optional(finding.heading),
    note,
    transcript: optional(finding.transcript),
    turn,
    key,
    fix,
  };
}
