import { functionOf } from '../../interviews/functions-in-headings.ts';
import { statedOf } from '../../interviews/stated-lines.ts';
import type { CodedProject, Respondent, Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';

/** What stands above interviews without a name of its own: a date, or lines such as "Verpleegkundige" and "Team Noord". */
export type Stated = (typeof STATED)[number];

export const STATED = ['date', 'team', 'function', 'headerLine'] as const;

export interface StatedAttribute {
  readonly attribute: Stated;
  /** A respondent each. */
  readonly values: readonly (RawText | null)[];
}

/** What a respondent's attribute is called where it says the same. */
export const CALLED_SO: Readonly<Record<Stated, readonly string[]>> = {
  date: ['datum', 'date'],
  team: ['team', 'afdeling', 'department'],
  function: ['functie', 'function', 'beroep', 'rol', 'role'],
  headerLine: [],
};

/** Keys above an interview that say nothing by which a reader knows somebody: a name is hidden wherever it stands. */
export const OF_NOBODY =
  /^(?:(?:voor|achter)?na(?:am|men)|names?|(?:first|last)[ -]name|interviewers?|onderzoekers?|researchers?|moderator|coder|codeur|auteur|author|tit(?:el|le)|taal|lang(?:uage)?|kenmerk|gegevens?|characteristic|item)$/u;

/** Only what is known of somebody, and what no attribute with a name says already. */
export function statedAttributes({ respondents, transcripts }: CodedProject): StatedAttribute[] {
  const byId = new Map(transcripts.map((one) => [one.id, one] as const));
  const isNamed = (kind: Stated) =>
    respondents.some(({ attributes }) => CALLED_SO[kind].some((name) => attributes.has(name)));
  return STATED.filter((kind) => !isNamed(kind))
    .map((attribute) => ({
      attribute,
      values: respondents.map((respondent) => statedAbove(attribute, respondent, byId)),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
}

function statedAbove(
  kind: Stated,
  respondent: Respondent,
  byId: ReadonlyMap<string, Transcript>,
): RawText | null {
  const found = respondent.transcripts.flatMap((id) => {
    const transcript = byId.get(id);
    if (transcript === undefined) return [];
    if (kind === 'date') return transcript.date?.text ?? [];
    const words =
      statedOf(kind, transcript, respondent) ?? (kind === 'function' ? functionOf(transcript) : null);
    return words === null ? [] : [RawText.of(words)];
  });
  return found.length === 0 ? null : found.length === 1 ? (found[0] ?? null) : RawText.join(found, '; ');
}
