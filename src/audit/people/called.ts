import {
  ABBREVIATED_FOCUS_GROUP,
  isNoAppendix,
  ONLY_FOCUS_GROUP,
  transcriptsIn,
} from '../../coding/transcript-lists.ts';
import { parseHeading } from '../../interviews/headings.ts';
import { GROUP_TALK, namesGroupTalk } from '../../language/group-talks.ts';
import { onceFor } from '../../model/deferred.ts';
import { putUnder } from '../../model/grouped.ts';
import type { CodedProject, Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';

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

/** Ids of the interviews that a citation names of an appendix with several, those of `ids`: "bijlage B, interview 1 en 2". */
export function numberedInside(project: CodedProject, citation: RawText, ids: readonly string[]): string[] {
  const interviews = transcriptsIn(wordsOf(citation)).flatMap((list) => list.ids.filter(isNoAppendix));
  return interviews.flatMap((id) => transcriptCalled(project, id) ?? []).filter((id) => ids.includes(id));
}

/** Every id stands for itself, beside the others that are headed so. */
const otherNames = onceFor((project: CodedProject): ReadonlyMap<string, readonly string[]> => {
  const { transcripts } = project;
  const names = new Map<string, string[]>();
  for (const one of transcripts)
    for (const name of waysToCall(wordsOf(one.heading))) putUnder(names, name, one.id);
  const below = interviewsBelow(transcripts);
  for (const [name, ids] of below) if (!names.has(name)) names.set(name, ids);
  for (const { id } of transcripts) if (names.get(id)?.includes(id) !== true) names.set(id, [id]);
  const [together, ...others] = focusGroupsOf(project);
  if (together !== undefined && others.length === 0) names.set(ONLY_FOCUS_GROUP, [together.id]);
  return names;
});

/** "Bijlage B: Interviews" is where all interviews below that heading stand; by what a report may call it. */
function interviewsBelow(transcripts: readonly Transcript[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of transcripts)
    for (const heading of headingsOverInterview(one))
      for (const name of waysToCall(heading)) putUnder(found, name, one.id);
  return found;
}

/** The headings of higher levels under which an interview stands. */
function headingsOverInterview({ document, line }: Transcript): string[] {
  const at = document.paragraphs.findIndex((paragraph) => paragraph.line >= line);
  let level = document.paragraphs[at]?.heading ?? null;
  const above: string[] = [];
  for (let i = at - 1; i >= 0 && level !== null; i--) {
    const { heading = null, text } = document.paragraphs[i] ?? {};
    if (heading === null || heading >= level) continue;
    above.push(wordsOf(text ?? RawText.of('')));
    level = heading;
  }
  return above;
}

/** "Bijlage" and "appendix" or "annex": one word for what stands behind a report. */
const APPENDICES = ['b', 'a'];

/** Interviews with several at once: those that are headed so, else those in which three or more speak. */
export const focusGroupsOf = onceFor(({ transcripts }: CodedProject): readonly Transcript[] => {
  const headed = transcripts.filter(({ heading }) => namesGroupTalk(wordsOf(heading)));
  return headed.length > 0 ? headed : transcripts.filter(({ respondents }) => respondents.length > 2);
});

export function focusGroupIds(project: CodedProject): RawText {
  return RawText.own(
    focusGroupsOf(project)
      .map(({ id }) => id)
      .join(', '),
  );
}

const NUMBERED_TALK = new RegExp(String.raw`${GROUP_TALK}\s+(\d{1,2})(?!\d)`, 'iu');

function waysToCall(heading: string): string[] {
  const { section, ordinal, respondents, numbersPersons } = parseHeading(heading);
  const numbers = numbersPersons ? [] : respondents;
  const appendix =
    section === null || ordinal === null ? [] : APPENDICES.map((letter) => letter + ordinal.toLowerCase());
  const together = NUMBERED_TALK.exec(heading)?.[1];
  return [
    ...new Set([
      ...appendix,
      ...numbers.map((number) => `i${number}`),
      ...(together === undefined ? [] : [`f${together}`, `${ABBREVIATED_FOCUS_GROUP}${together}`]),
    ]),
  ];
}
