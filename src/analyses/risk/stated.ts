import type { CodedProject, Respondent, Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';

/** What stands above interviews without a name of its own: a date, or lines such as "Verpleegkundige" and "Team Noord". */
export type Stated = (typeof STATED)[number];

export const STATED = ['date', 'team', 'function', 'headerLine'] as const;

export interface StatedAttribute {
  readonly attribute: Stated;
  /** A respondent each. */
  readonly values: readonly (RawText | null)[];
}

const TEAM =
  /(?<!\p{L})(?:\p{L}*team|afdeling|ploeg|unit|wijk|locatie|vestiging|filiaal|school|department|ward|office|branch)(?!\p{L})/iu;
const FUNCTION =
  /(?:consulent|co[oö]rdinator|medewerker|leider|manager|docent|lera(?:ar|res)|verpleegkundige|verzorgende|adviseur|arts|begeleider|ondernemer|werker|directeur|vrijwilliger|bestuurder|therapeut|nurse|teacher|worker|officer|advisor|director|volunteer|doctor|consultant)s?(?!\p{L})/iu;
/** What a respondent's attribute is called where it says the same. */
const SAME: Readonly<Record<Stated, readonly string[]>> = {
  date: ['datum', 'date'],
  team: ['team', 'afdeling', 'department'],
  function: ['functie', 'function', 'beroep', 'rol', 'role'],
  headerLine: [],
};
/** A longer line tells a story instead. */
const MOST_WORDS = 8;

/** Only what is known of somebody, and what no attribute with a name says already. */
export function statedAttributes({ respondents, transcripts }: CodedProject): StatedAttribute[] {
  const byId = new Map(transcripts.map((one) => [one.id, one] as const));
  const isNamed = (kind: Stated) =>
    respondents.some(({ attributes }) => SAME[kind].some((name) => attributes.has(name)));
  return STATED.filter((kind) => !isNamed(kind))
    .map((attribute) => ({
      attribute,
      values: respondents.map((respondent) => statedOf(attribute, respondent, byId)),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
}

function statedOf(
  kind: Stated,
  { transcripts }: Respondent,
  byId: ReadonlyMap<string, Transcript>,
): RawText | null {
  const found = transcripts.flatMap((id) => {
    const transcript = byId.get(id);
    if (transcript === undefined) return [];
    if (kind === 'date') return transcript.date?.text ?? [];
    return transcript.remarks.filter((line) => kindOf(wordsOf(line)) === kind);
  });
  return found.length === 0 ? null : found.length === 1 ? (found[0] ?? null) : RawText.join(found, '; ');
}

function kindOf(line: string): Stated | null {
  const words = line.trim().split(/\s+/);
  if (words.length > MOST_WORDS || /[.?!]$/.test(line.trim()) || !/\p{L}/u.test(line)) return null;
  if (TEAM.test(line)) return 'team';
  return FUNCTION.test(line) ? 'function' : 'headerLine';
}
