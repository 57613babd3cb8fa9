import type { Document } from '../model/document.ts';
import type { Role } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Sentence, sentence } from '../sentences/sentence.ts';
import { WRITTEN_BY } from '../sources/markdown/front-matter.ts';

/**
 * One interview, in which every turn starts with its speaker in bold; or text in which no interview is looked for: of a
 * document that had none, or what stood beside those of one.
 */
export type WrittenForm = (typeof FORMS)[number];

const FORMS = ['interview', 'text', 'beside'] as const;

/** Null for a document that kantlijn did not write. */
export function writtenForm({ properties }: Pick<Document, 'properties'>): WrittenForm | null {
  const said = properties.get(WRITTEN_BY);
  return FORMS.find((form) => said !== undefined && wordsOf(said) === form) ?? null;
}

/** What a legend says of somebody; `passed-over` stood before words as a speaker would, and was taken for none. */
export type LegendRole = Role | 'passed-over';

export const LEGEND_ROLES: Readonly<Record<LegendRole, Sentence>> = {
  researcher: sentence('onderzoeker', 'researcher'),
  respondent: sentence('respondent', 'respondent'),
  other: sentence('iemand anders', 'somebody else'),
  shared: sentence('samen', 'together'),
  unknown: sentence('onbekend', 'unknown'),
  'passed-over': sentence('niet gelezen', 'not read'),
};

const LISTED: readonly LegendRole[] = [
  'researcher',
  'respondent',
  'other',
  'shared',
  'unknown',
  'passed-over',
];

export function legendRole(words: string): LegendRole | null {
  return (
    LISTED.find((role) =>
      ['nl' as const, 'en' as const].some((one) => LEGEND_ROLES[role].in(one) === words),
    ) ?? null
  );
}

/** Names of what else the front matter of an interview says. */
export const WRITTEN_FACTS = { date: 'datum', minutes: 'minuten', phone: 'telefonisch' } as const;
