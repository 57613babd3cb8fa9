import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { ENOUGH } from '../risk/risk.ts';

/** Respondents with what may leave the project of them. */
export interface RespondentsAccount {
  /** Names of the attributes that may. */
  readonly attributes: readonly RawText[];
  readonly respondents: readonly RespondentAccount[];
}

export interface RespondentAccount {
  readonly id: RawText;
  readonly group: RawText;
  readonly interviews: readonly RawText[];
  /** As many as there are attributes: null where it is not known, `other` where too few share it. */
  readonly values: readonly (RawText | null | 'other')[];
}

export function respondentsAccount({ respondents, release }: CodedProject): RespondentsAccount {
  const names = release.attributes.filter((name) =>
    respondents.some(({ attributes }) => attributes.has(name)),
  );
  const columns = names.map((name) =>
    coarse(respondents.map(({ attributes }) => attributes.get(name) ?? null)),
  );
  return {
    attributes: names.map((name) => RawText.of(name)),
    respondents: respondents.map(({ id, group, transcripts }, i) => ({
      id: RawText.own(id),
      group: RawText.own(group),
      interviews: transcripts.map((transcript) => RawText.own(transcript)),
      values: columns.map((column) => column[i] ?? null),
    })),
  };
}

function coarse(values: readonly (RawText | null)[]): (RawText | null | 'other')[] {
  const keys = values.map((value) => (value === null ? '' : wordsOf(value).trim().toLowerCase()));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return values.map((value, i) => {
    const key = keys[i] ?? '';
    if (key === '') return null;
    return (counts.get(key) ?? 0) < ENOUGH ? 'other' : value;
  });
}
