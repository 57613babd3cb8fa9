import { callingsInHeadings, isPluralCalling } from '../interviews/told-callings.ts';
import { fold } from '../language/fold.ts';
import { wordsIn } from '../language/tokens.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { keptTold } from './kept/told.ts';

/** "Schipper" is what a group is called of which a heading says "Interview met een schipper"; so is one of `plurals`. */
export function isGroupByCalling(
  name: RawText,
  { groups, transcripts }: CodedProject,
  plurals: ReadonlySet<string>,
): boolean {
  const word = fold(wordsOf(name));
  if (plurals.has(word)) return true;
  return (
    groups.some(({ id, title }) => id === word || fold(wordsOf(title)) === word) &&
    callingsInHeadings(transcripts).has(word)
  );
}

/** "Boeren 2", the title of an interview with one of them; "Interview Boeren" is with somebody who is called so. */
export function startsItsTitle(name: RawText, plurals: ReadonlySet<string>): boolean {
  const around = wordsOf(name.whole).slice(0, name.start);
  return plurals.has(fold(wordsOf(name))) && !/[\p{L}\p{N}]/u.test(around);
}

/** What groups are called that are several people, or of which another is called so too: "Boeren" and "Bakkers", folded. */
export async function pluralTitles(project: CodedProject): Promise<ReadonlySet<string>> {
  const { groups } = project;
  const titles = groups.map(({ title }) => fold(wordsOf(title)));
  const plurals = await keptTold(project, 'plurals', titles, (all) => all.filter(isPluralCalling));
  const plural = groups.filter((_, i) => plurals.includes(titles[i] ?? ''));
  return new Set(
    plural
      .filter(({ transcripts }) => plural.length > 1 || transcripts.length > 1)
      .map(({ title }) => fold(wordsOf(title))),
  );
}

/** Whether an interview has a name from its title alone, in which it is the group's. */
export function isTitleOfGroup(
  name: RawText,
  { heading, speakers }: Transcript,
  plurals: ReadonlySet<string>,
): boolean {
  const word = fold(wordsOf(name));
  if (!plurals.has(word) || speakers.some(({ mark }) => wordsIn(mark).includes(word))) return false;
  return wordsIn(wordsOf(heading))[0] === word;
}
