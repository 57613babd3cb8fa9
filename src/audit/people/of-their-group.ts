import type { CodedProject } from '../../model/project.ts';

/** Ids: of "respondent 4", whom two groups have, the one of the group of whoever says it; all where only another group has that number. */
export function ofTheirGroup(
  { respondents }: Pick<CodedProject, 'respondents'>,
  named: readonly string[],
  said: readonly string[],
): string[] {
  const known = new Map(respondents.map((one) => [one.id, one] as const));
  const groups = new Set(said.map((id) => known.get(id)?.group));
  const own = named.filter((id) => groups.has(known.get(id)?.group));
  const numbers = new Set(own.map((id) => known.get(id)?.number));
  return named.filter((id) => own.includes(id) || !numbers.has(known.get(id)?.number));
}
