import { ONLY_FOCUS_GROUP } from '../coding/pointing.ts';
import { parseHeading } from '../interviews/headings.ts';
import { onceFor } from '../model/deferred.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/**
 * The transcripts that a citation may mean by an id as it is written there: `i3` may be "Bijlage 4: Interview 3", and what
 * the heading calls an appendix the report may call an annex. Several where each group counts its own interviews from 1.
 */
export function transcriptsCalled(project: CodedProject, id: string): readonly string[] {
  return otherNames(project).get(id) ?? [];
}

/** The only one that is called so; null for none, and for one of several. */
export function transcriptCalled(project: CodedProject, id: string): string | null {
  const [first = null, ...others] = transcriptsCalled(project, id);
  return others.length === 0 ? first : null;
}

/** Every id stands for itself, beside the others that are headed so. */
const otherNames = onceFor((project: CodedProject): ReadonlyMap<string, readonly string[]> => {
  const { transcripts } = project;
  const names = new Map<string, string[]>();
  for (const { id, heading } of transcripts) {
    for (const name of waysToCall(wordsOf(heading))) putUnder(names, name, id);
  }
  for (const { id } of transcripts) if (names.get(id)?.includes(id) !== true) names.set(id, [id]);
  const [together, ...others] = focusGroupsOf(project);
  if (together !== undefined && others.length === 0) names.set(ONLY_FOCUS_GROUP, [together.id]);
  return names;
});

/** "Bijlage" and "appendix" or "annex": one word for what stands behind a report. */
const APPENDICES = ['b', 'a'];

/** Interviews with several at once: those that are headed so, else those in which three or more speak. */
export const focusGroupsOf = onceFor(({ transcripts }: CodedProject): readonly Transcript[] => {
  const headed = transcripts.filter(({ heading }) => /focus[\s-]?gro(?:ep|up)/iu.test(wordsOf(heading)));
  return headed.length > 0 ? headed : transcripts.filter(({ respondents }) => respondents.length > 2);
});

export function focusGroupIds(project: CodedProject): RawText {
  return RawText.own(
    focusGroupsOf(project)
      .map(({ id }) => id)
      .join(', '),
  );
}

const FOCUS_GROUP = /focus[\s-]?gro(?:ep|up)\s+(\d{1,2})(?!\d)/iu;

function waysToCall(heading: string): string[] {
  const { section, ordinal, respondents, numbersPersons } = parseHeading(heading);
  const numbers = numbersPersons ? [] : respondents;
  const appendix =
    section === null || ordinal === null ? [] : APPENDICES.map((letter) => letter + ordinal.toLowerCase());
  const together = FOCUS_GROUP.exec(heading)?.[1];
  return [
    ...new Set([
      ...appendix,
      ...numbers.map((number) => `i${number}`),
      ...(together === undefined ? [] : [`f${together}`]),
    ]),
  ];
}
