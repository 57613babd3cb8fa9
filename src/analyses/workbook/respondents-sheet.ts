import type { Inline, WorkbookSheet } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import { putUnder } from '../../model/grouped.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { type RespondentAccount, respondentsAccount } from '../methods/respondents.ts';

/** Who was interviewed, with what may leave the project of them, and how much of their words has a code. */
export interface ListedRespondents {
  readonly attributes: ReturnType<typeof respondentsAccount>['attributes'];
  readonly respondents: readonly ListedRespondent[];
}

interface ListedRespondent extends RespondentAccount {
  readonly number: number;
  readonly turns: number;
  readonly fragments: number;
  /** Distinct ones. */
  readonly codes: number;
}

export function listedRespondents(project: CodedProject): ListedRespondents {
  const { attributes, respondents } = respondentsAccount(project);
  const turns = turnsOfRespondents(project);
  const fragments = ofEachRespondent(project.fragments);
  return {
    attributes,
    respondents: respondents.map((account, i) => {
      const { id = '', number = 0 } = project.respondents[i] ?? {};
      const own = fragments.get(id) ?? [];
      return {
        ...account,
        number,
        turns: turns.get(id) ?? 0,
        fragments: own.filter(({ codes }) => codes.length > 0).length,
        codes: new Set(own.flatMap(({ codes }) => codes)).size,
      };
    }),
  };
}

/** One interview after the other: its turns may go from memory when the next one is read. */
function turnsOfRespondents({ transcripts }: CodedProject): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { turns } of transcripts) {
    for (const [id, own] of ofEachRespondent(turns)) counts.set(id, (counts.get(id) ?? 0) + own.length);
  }
  return counts;
}

function ofEachRespondent<T extends { readonly respondents: readonly string[] }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const own = new Map<string, [T, ...T[]]>();
  for (const one of all) for (const id of new Set(one.respondents)) putUnder(own, id, one);
  return own;
}

const SAYS = {
  number: sentence('Nummer', 'Number'),
  turns: sentence('Beurten', 'Turns'),
  codes: sentence('Verschillende codes', 'Different codes'),
  other: sentence('overig', 'other'),
} as const;

export function respondentsSheet(
  { attributes, respondents }: Safe<ListedRespondents>,
  language: Language,
): WorkbookSheet {
  const says = speaking(language);
  const named = [WORDS.respondent, SAYS.number, WORDS.group, WORDS.interviews];
  const counted = [SAYS.turns, WORDS.fragments, SAYS.codes];
  return {
    name: says(WORDS.respondents),
    head: [
      ...[...named, ...counted].map((name) => [says(name)]),
      ...attributes.map((attribute) => [attribute]),
    ],
    widths: [24, 10, 20, 20, 10, 12, 14, ...attributes.map(() => 24)],
    rows: respondents.map((row): Inline[] => [
      [row.id],
      [row.number],
      [row.group],
      listed(row.interviews),
      [row.turns],
      [row.fragments],
      [row.codes],
      ...row.values.map(
        (value): Inline => (value === null ? [] : [value === 'other' ? says(SAYS.other) : value]),
      ),
    ]),
  };
}
