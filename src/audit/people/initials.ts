import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { onceFor } from '../../model/deferred.ts';
import { putUnder } from '../../model/grouped.ts';
import type { CodedProject, Group, Respondent } from '../../model/project.ts';
import { partsOf, wordsOf } from '../../model/words-of.ts';
import { headedMarks } from './headed-marks.ts';
import { isForPeople } from './people-nouns.ts';

/** "(T1, T3)", of the teachers whom the interviews call "Teacher 1" and "Teacher 3": numbers by the letters before them. */
const numbersInReport = onceFor(({ report }: CodedProject): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const { text } of report?.paragraphs ?? [])
    for (const [, letters = '', digits] of matchesOf(wordsOf(text), MARK))
      found.set(letters, (found.get(letters) ?? new Set()).add(Number(digits)));
  return found;
});

const MARK = /(?<![\p{L}\d/.])(\p{Lu}\p{L}{0,2})[\s-]?(\d{1,2})(?![\p{L}\d/])/gu;

/**
 * The respondent whom a report calls by letters of what her group is called, and her number there. Null where interviews
 * have that mark themselves, where two groups begin so, or where the report has a number behind the letters that nobody has:
 * "T0" and "T1" are two measurements.
 */
export function respondentInitialled(
  project: CodedProject,
  letters: string,
  number: number,
): Respondent | null {
  const [group, ...others] = project.groups.filter((one) => beginsSo(project, one, letters));
  if (group === undefined || others.length > 0 || isOtherwiseUsed(project, letters)) return null;
  if (headedMarks(project).has(`${letters}${number}`)) return null;
  const own = project.respondents.filter((one) => one.group === group.id);
  const isThere = (wanted: number) => own.some((one) => one.number === wanted);
  const areThere = [...(numbersInReport(project).get(letters) ?? [])].every(isThere);
  return areThere ? (own.find((one) => one.number === number) ?? null) : null;
}

/** "T" and "Tch" for teachers: the first letter, and others in their order. */
function beginsSo(project: CodedProject, { id, title, people = [] }: Group, letters: string): boolean {
  const inOrder = new RegExp(`^${[...fold(letters)].join('.*')}`, 'u');
  const words = (wordsOf(title).match(/\p{L}+/gu) ?? []).map(fold);
  // Of a title of one word everybody is called so: "Smid".
  const own = words.filter((word) => words.length === 1 || isForPeople(word));
  const nouns = [...own, ...people.map(fold), ...(numberedNouns(project).get(id) ?? [])];
  return nouns.some((noun) => inOrder.test(noun));
}

/** By id of a group, what its respondents are called before their numbers: "vrijwilliger" of "Vrijwilliger 1:". Folded. */
const numberedNouns = onceFor(({ respondents }: CodedProject): ReadonlyMap<string, readonly string[]> => {
  const nouns = new Map<string, string[]>();
  for (const { group, speaker } of respondents) {
    const noun = fold(/^(\p{L}{3,})\s+\d{1,2}$/u.exec(speaker)?.[1] ?? '');
    if (isForPeople(noun)) putUnder(nouns, group, noun);
  }
  return nouns;
});

/** As a mark of a speaker, or as the first letter of codes. */
function isOtherwiseUsed({ transcripts, codebooks }: CodedProject, letters: string): boolean {
  const mark = new RegExp(`^${letters}[\\s-]?\\d`, 'iu');
  const isMark = transcripts.some(({ speakers }) => speakers.some((one) => mark.test(one.mark)));
  const isCode = codebooks.some(({ labels }) =>
    labels.some(({ code }) => fold(String(partsOf(code)[0] ?? '')) === fold(letters)),
  );
  return isMark || isCode;
}

/** Whether a word of the report is such a mark. */
export function isInitialled(project: CodedProject, mark: string): boolean {
  const [, letters, digits] = /^(\p{Lu}\p{L}{0,2})(\d{1,2})$/u.exec(mark) ?? [];
  return letters !== undefined && respondentInitialled(project, letters, Number(digits)) !== null;
}
