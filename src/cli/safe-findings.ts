import type { Gate } from '../gate/gate.ts';
import { open, type SafeText } from '../gate/safe-text.ts';
import { address } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';

/** Findings as they may be shown. */
export function safeFindings(gate: Gate, findings: readonly Finding<RawText>[]): Finding<SafeText>[] {
  return open(gate.pass(findings, (raw, safe) => raw.map((finding) => mapFinding(finding, safe))));
}

/** A finding rebuilt field by field, for a report that carries findings of its own. */
export function mapFinding<U>(finding: Finding<RawText>, map: (text: RawText) => U): Finding<U> {
  const optional = (text: RawText | null) => (text === null ? null : map(text));
  const { code, severity, facts, line, column, note, turn, key, fix } = finding;
  return {
    code,
    severity,
    facts,
    words: Object.fromEntries(
      Object.entries({ ...finding.words, ...codesIn(facts) }).map(([name, text]) => [name, map(text)]),
    ),
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

/** The codes among a finding's facts, written out: one with words in it may name somebody. */
function codesIn(facts: Finding<RawText>['facts']): Record<string, RawText> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) =>
      typeof fact === 'number' ? [] : [[name, RawText.join([fact].flat().map(address), ', ')] as const],
    ),
  );
}
