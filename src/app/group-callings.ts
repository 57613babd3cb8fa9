import { titleOfFile } from '../interviews/file-names.ts';
import { callingsInHeadings } from '../interviews/told-callings.ts';
import { type TitledGroup, titlesOfTrades } from '../interviews/trade-titles.ts';
import { fold } from '../language/fold.ts';
import { wordsIn } from '../language/tokens.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Mentioned } from '../review/candidates.ts';
import { keptTold } from './kept/told.ts';

/** "Schipper" is what a group is called of which a heading says "Interview met een schipper"; so is one of `trades`. */
export function isGroupByCalling(
  name: RawText,
  { groups, transcripts }: CodedProject,
  trades: ReadonlySet<string>,
): boolean {
  const word = fold(wordsOf(name));
  if (trades.has(word)) return true;
  return (
    groups.some(({ id, title }) => id === word || fold(wordsOf(title)) === word) &&
    callingsInHeadings(transcripts).has(word)
  );
}

/** "Boeren 2", "Interview kok 1", the title of an interview with one of them; "Interview Boeren" is with somebody who is called so. */
export function standsInTitle(name: RawText, trades: ReadonlySet<string>): boolean {
  return trades.has(fold(wordsOf(name))) && standsAsTitle(wordsOf(name.whole), name.start, name.length);
}

/** Without names that are said in titles of interviews alone, in which they are the group's. */
export function besideTitles(all: readonly Mentioned[], trades: ReadonlySet<string>): readonly Mentioned[] {
  if (trades.size === 0) return all;
  return all.filter(
    (one) =>
      !trades.has(fold(wordsOf(one.name))) || !one.places().every((place) => standsInTitle(place, trades)),
  );
}

/** Whether a number stands behind it in its line, and at most a word for talks before it; or brackets around it, as in "Tom (visser)". */
function standsAsTitle(words: string, start: number, length: number): boolean {
  const before = words.slice(words.lastIndexOf('\n', start - 1) + 1, start);
  const behind = words.slice(start + length, start + length + MOST_DIGITS);
  if (before.endsWith('(') && /^\p{Ll}/u.test(words.slice(start)) && /^[,)]/.test(behind)) return true;
  return BEFORE_GROUP.test(before) && /^[ _-]{0,2}\d{1,3}(?!\d)/u.test(behind);
}

/** UTF-16 units, with what parts them from the word. */
const MOST_DIGITS = 8;
const BEFORE_GROUP =
  /^[^\p{L}\p{N}]*(?:(?:(?:Bijlage|Appendix) \w{1,3}[:.]? )?(?:interview|gesprek|transcript|conversation|talk)\p{Ll}* (?:met |with )?)?$/iu;

/** "bakker Jansen", the title of an interview with one of a group: "Jansen". */
export function withoutTrade(name: RawText, trades: ReadonlySet<string>): RawText {
  const [first = ''] = wordsOf(name).split(' ');
  const isTrade = first.length < name.length && /^\p{Ll}/u.test(first) && trades.has(fold(first));
  return isTrade ? name.slice(first.length + 1, name.length) : name;
}

/** What groups are called that is what people do, see `titlesOfTrades`; folded. */
export async function groupsByTrade(project: CodedProject): Promise<ReadonlySet<string>> {
  const { groups, transcripts, report } = project;
  const titles = new Map(
    transcripts.map(({ id, heading, document }) => [id, [wordsOf(heading), titleOfFile(document.file)]]),
  );
  const titled = groups.map(
    (group): TitledGroup => ({
      title: wordsOf(group.title),
      interviews: group.transcripts.map((id) => titles.get(id) ?? []),
    }),
  );
  const of = { titled, report: report?.hash };
  return new Set(await keptTold(project, 'trades', of, () => titlesOfTrades(titled, () => proseOf(project))));
}

/** What a study says itself: its report without the talks that stand in it. */
function proseOf({ report, transcripts }: CodedProject): string {
  const inReport = transcripts.filter(({ document }) => document === report);
  const talk = new Set(inReport.flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)));
  const prose = report?.paragraphs.filter((_, i) => !talk.has(i)) ?? [];
  return prose.map(({ text }) => wordsOf(text)).join('\n');
}

/** Whether an interview has a name from its title alone, in which it is the group's. */
export function isTitleOfGroup(
  name: RawText,
  { heading, speakers }: Transcript,
  titles: ReadonlySet<string>,
): boolean {
  const word = fold(wordsOf(name));
  if (!titles.has(word) || speakers.some(({ mark }) => wordsIn(mark).includes(word))) return false;
  const words = wordsOf(heading);
  const start = fold(words).indexOf(word);
  return start >= 0 && standsAsTitle(words, start, word.length);
}
