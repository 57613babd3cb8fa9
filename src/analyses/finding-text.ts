import type { Inline } from '../gate/exhibit.ts';
import { isSafeText, type Safe, type SafeText } from '../gate/safe-text.ts';
import type { Fact, Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { FindingCatalogue } from '../sentences/finding-kind.ts';
import { tell } from '../sentences/say.ts';
import { withoutEmpty } from '../sentences/sentence.ts';

export type SafeFinding = Safe<Finding<RawText>>;

/** What is wrong. A finding holds the code of its kind alone: `catalogue` has its sentences. */
export function messageOf(
  { code, facts }: SafeFinding,
  language: Language,
  catalogue: FindingCatalogue,
): Inline {
  return tell(catalogue.kindOf(code).message, language, gapsOf(facts));
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
  return fact.flatMap((code, i): Inline => (i === 0 ? [code] : [', ', code]));
}
