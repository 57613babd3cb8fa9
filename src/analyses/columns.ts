import type { CodedProject } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** `group`, `respondent`, or the name of an attribute of respondents. */
export type By = string;

export interface Column {
  readonly id: RawText;
  readonly title: RawText;
  /** Ids. */
  readonly respondents: readonly string[];
  readonly groups: readonly string[];
  /** Whether it has every fragment of its groups, nobody's too; else those of its respondents. */
  readonly isWholeGroup: boolean;
}

/** Empty where no respondent has the attribute. */
export function columnsOf(project: CodedProject, by: By): Column[] {
  if (by === 'group') return groupColumns(project);
  if (by === 'respondent') return respondentColumns(project);
  return attributeColumns(project, by.toLowerCase());
}

/** The attributes that some respondent has, in the order in which they are met. */
export function attributesIn({ respondents }: CodedProject): string[] {
  return [...new Set(respondents.flatMap(({ attributes }) => [...attributes.keys()]))];
}

function groupColumns({ groups, respondents }: CodedProject): Column[] {
  return groups.map(({ id, title }) => ({
    id: RawText.own(id),
    title,
    respondents: respondents.filter(({ group }) => group === id).map((respondent) => respondent.id),
    groups: [id],
    // A fragment that belongs to nobody counts as a fragment, and for no respondent.
    isWholeGroup: true,
  }));
}

function respondentColumns({ respondents }: CodedProject): Column[] {
  return respondents.map(({ id, group }) => ({
    id: RawText.own(id),
    title: RawText.own(id),
    respondents: [id],
    groups: [group],
    isWholeGroup: false,
  }));
}

function attributeColumns({ respondents, groups }: CodedProject, attribute: string): Column[] {
  const values = new Map<string, { readonly text: RawText; readonly ids: string[] }>();
  for (const { id, attributes } of respondents) {
    const given = attributes.get(attribute) ?? NO_TEXT;
    const text = wordsOf(given) === '' ? RawText.of('–') : given;
    const same = values.get(wordsOf(text)) ?? { text, ids: [] };
    same.ids.push(id);
    values.set(wordsOf(text), same);
  }
  if (values.size === 1 && values.has('–')) return [];
  return [...values.values()].map(({ text, ids }) => ({
    id: text,
    title: text,
    respondents: ids,
    groups: groups.map(({ id }) => id),
    isWholeGroup: false,
  }));
}
