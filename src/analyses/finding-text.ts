import type { Inline } from '../gate/exhibit.ts';
import { isSafeText, type Safe, type SafeText } from '../gate/safe-text.ts';
import type { Fact, Finding, Severity } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { FindingCatalogue } from '../sentences/finding-kind.ts';
import { listed } from '../sentences/inline.ts';
import { joined, say, tell, term } from '../sentences/say.ts';
import { type Sentence, sentence, withoutEmpty } from '../sentences/sentence.ts';

export type SafeFinding = Safe<Finding<RawText>>;

export const SEVERITIES: Readonly<Record<Severity, Sentence>> = {
  error: sentence('fout', 'error'),
  warning: sentence('let op', 'warning'),
  info: sentence('tip', 'remark'),
};

const UNDER = sentence('onder "{heading}"', 'under "{heading}"');
const TURN = sentence('beurt {transcript}:{turn}', 'turn {transcript}:{turn}');
const NOTE = sentence('opmerking {ordinal} van {of}', 'note {ordinal} of {of}');

/** Where it is, as people find it in Word; each a line or a part of one. */
export function whereOf({ heading, transcript, turn, note }: SafeFinding, language: Language): Inline[] {
  return [
    ...(heading === null ? [] : [tell(UNDER, language, { heading })]),
    ...(transcript === null || turn === null ? [] : [tell(TURN, language, { transcript, turn })]),
    ...(note === null ? [] : [[say(NOTE, language, { ...note })]]),
  ];
}

/** What is wrong. A finding holds the code of its kind alone: `catalogue` has its sentences. */
export function messageOf(
  { code, facts }: SafeFinding,
  language: Language,
  catalogue: FindingCatalogue,
): Inline {
  return tell(catalogue.kindOf(code).message, language, gapsOf(facts));
}

/** How grave it is, of what kind, and what is wrong. */
export function findingHead(finding: SafeFinding, language: Language, catalogue: FindingCatalogue): Inline {
  const lead = joined([say(SEVERITIES[finding.severity], language), term(finding.code)], ' ');
  return [lead, ': ', ...messageOf(finding, language, catalogue)];
}

/** What would help; empty where nothing is known to. */
export function hintOf(
  { code, facts, words }: SafeFinding,
  language: Language,
  catalogue: FindingCatalogue,
): Inline {
  const gaps: Gaps = { ...gapsOf(facts), ...words };
  const hint = withoutEmpty(catalogue.kindOf(code).hint, (gap) => !Object.hasOwn(gaps, gap));
  return tell(hint, language, gaps);
}

type Gaps = Record<string, number | SafeText | Inline>;

function gapsOf(facts: SafeFinding['facts']): Gaps {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(fact)]));
}

function factText(fact: Safe<Fact>): number | SafeText | Inline {
  if (typeof fact === 'number' || isSafeText(fact)) return fact;
  return listed(fact);
}
