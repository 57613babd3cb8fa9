import { peopleOf } from '../../audit/people.ts';
import { groupsNamed } from '../../audit/whom.ts';
import { isGeneric } from '../../coding/pointing.ts';
import type { CodedProject } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { ENOUGH } from '../risk.ts';

const WORD = /\p{L}{3,}/gu;

/**
 * By id of the group, words of the report for respondents, as they stand there: headings and functions, which tell it
 * elsewhere, do not leave. A word that too few respondents are called by is left out, since the report may use it of others.
 */
export function nounsForPeople(project: CodedProject): ReadonlyMap<string, readonly RawText[]> {
  const { report, groups } = project;
  const people = peopleOf(project, ENOUGH);
  const isReport = reportParagraphs(project);
  const nouns = new Map<string, RawText>();
  for (const [i, { text }] of (report?.paragraphs ?? []).entries()) {
    if (!isReport(i)) continue;
    for (const { 0: word, index } of wordsOf(text).matchAll(WORD)) {
      const noun = word.toLowerCase();
      if (nouns.has(noun) || isGeneric(noun) || !people(noun)) continue;
      nouns.set(noun, text.slice(index, index + word.length));
    }
  }
  const byGroup = new Map<string, RawText[]>(groups.map(({ id }) => [id, []]));
  for (const [noun, text] of nouns) {
    const named = groupsNamed(project, noun);
    // A word that names none of the groups may mean any of them.
    for (const { id } of groups.filter((group) => named.length === 0 || named.includes(group.id)))
      byGroup.get(id)?.push(text);
  }
  return byGroup;
}
