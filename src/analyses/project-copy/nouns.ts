import { namedRespondents } from '../../audit/people/named-respondents.ts';
import { functionStems, peopleOf } from '../../audit/people/people.ts';
import { groupsNamed } from '../../audit/people/whom.ts';
import { calledSo } from '../../audit/verdicts/among.ts';
import { isGeneric, namePlaces } from '../../coding/pointing.ts';
import { matchesOf } from '../../language/matches.ts';
import { putUnder } from '../../model/grouped.ts';
import type { CodedProject } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { ENOUGH } from '../risk/risk.ts';

const WORD = /\p{L}{3,}/gu;

/** Words of the report for the respondents of a group: for all of them, and for some and not the others. */
interface GroupNouns {
  readonly people: readonly RawText[];
  readonly some: readonly RawText[];
}

/**
 * By id of the group, words of the report for respondents, as they stand there: headings and functions, which tell it
 * elsewhere, do not leave. A word that too few respondents are called by is left out, since the report may use it of others.
 */
export function nounsForPeople(project: CodedProject): ReadonlyMap<string, GroupNouns> {
  const told = nounsInReport(project).map((text) => ({ text, ...groupsCalled(project, wordsOf(text)) }));
  const having = (groups: 'people' | 'some', id: string) =>
    told.filter((one) => one[groups].includes(id)).map(({ text }) => text);
  return new Map(
    project.groups.map(({ id }) => [id, { people: having('people', id), some: having('some', id) }]),
  );
}

function nounsInReport(project: CodedProject): RawText[] {
  const people = peopleOf(project, ENOUGH);
  const isReport = reportParagraphs(project);
  const nouns = new Map<string, RawText>();
  for (const [i, { text }] of (project.report?.paragraphs ?? []).entries()) {
    if (!isReport(i)) continue;
    for (const { 0: word, index } of matchesOf(wordsOf(text), WORD)) {
      const noun = word.toLowerCase();
      if (nouns.has(noun) || isGeneric(noun) || !people(noun)) continue;
      nouns.set(noun, text.slice(index, index + word.length));
    }
  }
  return [...nouns.values()];
}

/** By id, the names of respondents that the report writes: in a copy one name is no longer the beginning of another. */
export function namesInReport(project: CodedProject): ReadonlyMap<string, readonly RawText[]> {
  const isReport = reportParagraphs(project);
  const said = new Set<string>();
  const found = new Map<string, RawText[]>();
  const named = namedRespondents(project);
  const marks = new Set(project.respondents.map(({ speaker }) => speaker));
  const texts = [
    ...(project.report?.paragraphs.filter((_, i) => isReport(i)) ?? []),
    ...(project.report?.footnotes ?? []),
  ].map(({ text }) => text);
  for (const text of texts)
    for (const { noun, start } of namePlaces(wordsOf(text), named)) {
      const respondent = named.get(noun)?.respondent;
      if (respondent === undefined || marks.has(noun) || said.has(noun)) continue;
      said.add(noun);
      putUnder(found, respondent, text.slice(start, start + noun.length));
    }
  return found;
}

/** Ids of groups: those that a noun means as a whole, and those of which it means some. */
function groupsCalled(
  project: CodedProject,
  noun: string,
): { readonly people: readonly string[]; readonly some: readonly string[] } {
  const { groups, respondents } = project;
  const all = groups.map(({ id }) => id);
  const named = groupsNamed(project, noun);
  if (named.length > 0) return { people: named, some: [] };
  const called = calledSo({ project, functions: functionStems(project) }, noun);
  // A word that names none of the groups may mean any of them.
  if (called === null) return { people: all, some: [] };
  const shares = all.map((id) => {
    const own = respondents.filter(({ group }) => group === id);
    return { id, of: own.length, count: own.filter((one) => called.ids.has(one.id)).length };
  });
  const enough = shares.filter(({ count }) => count >= ENOUGH).map(({ id }) => id);
  const isWhole = !called.isOpen && shares.every(({ count, of }) => count === 0 || count === of);
  return isWhole ? { people: enough, some: [] } : { people: [], some: enough };
}
