import { parseHeading } from '../interviews/headings.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';

const CALLED = new WeakMap<CodedProject, ReadonlyMap<string, string | null>>();

/**
 * The transcript that a citation means by an id as it is written there: `i3` may be "Bijlage 4: Interview 3", and what
 * the heading calls an appendix the report may call an annex. Null where it means none, or one of several.
 */
export function transcriptCalled(project: CodedProject, id: string): string | null {
  return interviewNames(project).get(id) ?? null;
}

/** Whether any heading calls an interview so, one or several. */
export function isInterviewCalled(project: CodedProject, id: string): boolean {
  return interviewNames(project).has(id);
}

function interviewNames(project: CodedProject): ReadonlyMap<string, string | null> {
  const known = CALLED.get(project) ?? otherNames(project.transcripts);
  CALLED.set(project, known);
  return known;
}

/** Every id stands for itself; null for a name that several have. */
function otherNames(transcripts: readonly Transcript[]): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { id, heading } of transcripts) {
    for (const name of waysToCall(id, wordsOf(heading))) names.set(name, names.has(name) ? null : id);
  }
  for (const { id } of transcripts) names.set(id, id);
  return names;
}

/** "Bijlage" and "appendix" or "annex": one word for what stands behind a report. */
const APPENDICES = ['b', 'a'];

const FOCUS_GROUP = /focus[\s-]?gro(?:ep|up)\s+(\d{1,2})(?!\d)/iu;

function waysToCall(id: string, heading: string): string[] {
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
  ].filter((name) => name !== id);
}
