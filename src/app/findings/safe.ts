import type { SafeFinding } from '../../analyses/finding-text.ts';
import type { Gate } from '../../gate/gate.ts';
import { open } from '../../gate/safe-text.ts';
import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';

/** Findings as they may be shown. */
export function safeFindings(gate: Gate, findings: readonly Finding<RawText>[]): readonly SafeFinding[] {
  return open(gate.pass(findings, (safe) => safe));
}
