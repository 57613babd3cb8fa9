import type { SafeFinding } from '../../analyses/finding-text.ts';
import type { Gate } from '../../gate/gate.ts';
import { open } from '../../gate/safe-text.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';

/** The file and the interview that one is about are the researcher's own, whoever found it. */
function withOwnPlace(found: Finding<RawText>, gate: Gate): Finding<RawText> {
  const own = (place: RawText | null) => {
    const hers = place === null ? null : RawText.own(wordsOf(place));
    // For anybody else what was found in this very text holds.
    return hers !== null && gate.shows(hers) ? hers : place;
  };
  return { ...found, file: own(found.file), transcript: own(found.transcript) };
}

/** Findings as they may be shown. */
export function safeFindings(gate: Gate, findings: readonly Finding<RawText>[]): readonly SafeFinding[] {
  return open(
    gate.pass(
      findings.map((found) => withOwnPlace(found, gate)),
      (safe) => safe,
    ),
  );
}
