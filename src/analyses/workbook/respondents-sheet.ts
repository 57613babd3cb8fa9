import type { Inline, WorkbookSheet } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
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
  return {
    attributes,
    respondents: respondents.map((account, i) => {
      const { id = '', number = 0 } = project.respondents[i] ?? {};
      const own = project.fragments.filter((fragment) => fragment.respondents.includes(id));
      const turns = project.transcripts.flatMap((one) => one.turns);
      return {
        ...account,
        number,
        turns: turns.filter((turn) => turn.respondents.includes(id)).length,
        fragments: own.filter(({ codes }) => codes.length > 0).length,
        codes: new Set(own.flatMap(({ codes }) => codes)).size,
      };
    }),
  };
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
