import type { Inline } from '../gate/exhibit.ts';
import { isSafeText, type Safe } from '../gate/safe-text.ts';
import { CATALOGUE } from '../model/catalogue.ts';
import type { Fact, Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { tell } from '../sentences/say.ts';
import { withoutEmpty } from '../sentences/sentence.ts';

export type SafeFinding = Safe<Finding<RawText>>;

/** What is wrong. */
export function messageOf({ code, facts }: SafeFinding, language: Language): Inline {
  const { nl, en } = CATALOGUE[code];
  return tell({ nl: nl.message, en: en.message }, language, gapsOf(facts));
}

/** What would help; empty where nothing is known to. */
export function hintOf({ code, facts, words }: SafeFinding, language: Language): Inline {
  const { nl, en } = CATALOGUE[code];
  const gaps: Record<string, Inline> = { ...gapsOf(facts) };
  for (const [name, text] of Object.entries(words)) gaps[name] = [text];
  const isEmpty = (gap: string) => ['', '–'].includes((gaps[gap] ?? []).join(''));
  return tell(withoutEmpty({ nl: nl.hint, en: en.hint }, isEmpty), language, gaps);
}

function gapsOf(facts: SafeFinding['facts']): Record<string, Inline> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(fact)]));
}

function factText(fact: Safe<Fact>): Inline {
  if (typeof fact === 'number' || isSafeText(fact)) return [fact];
  return fact.flatMap((code, i): Inline => (i === 0 ? [code] : [', ', code]));
}
