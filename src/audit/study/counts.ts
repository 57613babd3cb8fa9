import { transcriptsIn } from '../../coding/transcript-lists.ts';
import { matchesOf } from '../../language/matches.ts';
import { readNumbers } from '../../language/number-lists.ts';
import { countOf, numberWords } from '../../language/numbers.ts';
import { namesUnit } from '../../language/people-words.ts';
import { stemsOf } from '../../language/words.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject, Group, Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import { studyCounts } from './study-counts.ts';

export const COUNT_CONTRADICTED = findingKind({
  code: 'K503',
  severity: 'warning',
  message: sentence(
    'Deze telling klopt niet met de interviews: daar zijn het er {counted}.',
    'This count does not agree with the interviews: there it is {counted}.',
  ),
  hint: sentence(
    'De zin noemt: {claimed}. In de interviews: {who}. Verbeter de zin, of voeg toe wat ontbreekt.',
    'The sentence says: {claimed}. In the interviews: {who}. Mend the sentence, or add what is missing.',
  ),
});

/** Counts that the report gives elsewhere, where the project can count as well: teams, and where interviews stand. */
export function countFindings(context: AuditContext): Finding<RawText>[] {
  const isReport = reportParagraphs(context.project);
  return context.report.paragraphs.flatMap(({ text, line }, i) => {
    if (!isReport(i)) return [];
    const words = wordsOf(text);
    const told = appendixNumbersIn(words);
    return words
      .split(/(?<=[.!?])\s+/)
      .flatMap((sentence) => [
        ...appendixRange(context, sentence, line, told),
        ...teams(context, sentence, line),
        ...tooMany(context, sentence, line),
      ]);
  });
}

const RANGE = /(?<!\p{L})bijlagen?\s+(?=\d{1,2}\s*(?:t\/m|tot en met|tot|–|-)\s*\d)/giu;

/** Numbers of all appendices that a paragraph names. */
function appendixNumbersIn(words: string): ReadonlySet<number> {
  const ids = transcriptsIn(words).flatMap((list) => list.ids);
  return new Set(ids.flatMap((id) => /^b(\d{1,3})$/.exec(id)?.[1] ?? []).map(Number));
}

/**
 * "De gesprekken (bijlage 2 t/m 9)" against the appendices that hold the interviews. A range that is a part of
 * them says nothing wrong where the paragraph names the others: "…, de focusgroep in bijlage 12".
 */
function appendixRange(
  context: AuditContext,
  sentence: string,
  line: number,
  told: ReadonlySet<number>,
): Finding<RawText>[] {
  if (!/interview|gesprek|transcript/iu.test(sentence)) return [];
  const numbersOf = (ids: readonly string[]) =>
    ids.flatMap((id) => /^b(\d{1,3})$/.exec(id)?.[1] ?? []).map(Number);
  const all = numbersOf(context.project.transcripts.map(({ id }) => id));
  const perGroup = context.project.groups.map((group) => ({ group, numbers: numbersOf(group.transcripts) }));
  if (all.length < 2) return [];
  const areAllTold = all.every((number) => told.has(number));
  const spoken = stemsOf(sentence);
  const meant = perGroup.find(({ group }) =>
    stemsOf(wordsOf(group.title)).some((stem) => spoken.includes(stem)),
  );
  const standing = meant?.numbers ?? all;
  return [...matchesOf(sentence, RANGE)].flatMap((match) => {
    const list = readNumbers(sentence, match.index + match[0].length);
    const claimed = list?.numbers ?? [];
    if (
      list === null ||
      (areAllTold && claimed.every((number) => all.includes(number))) ||
      [all, ...perGroup.map(({ numbers }) => numbers)].some((numbers) => same(claimed, numbers))
    )
      return [];
    const words = sentence.slice(match.index, list.end);
    return [
      miscounted(
        context,
        line,
        words,
        `b${Math.min(...standing)}–b${Math.max(...standing)}`,
        standing.length,
        sentence,
      ),
    ];
  });
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && [...a].sort((x, y) => x - y).join() === [...b].sort((x, y) => x - y).join();
}

/** "Er zijn vijf docenten geïnterviewd", and there are four; fewer may be some of them. */
function tooMany(context: AuditContext, sentence: string, line: number): Finding<RawText>[] {
  return studyCounts(context, sentence).flatMap(({ words, claimed, there }) => {
    const most = Math.max(...there);
    if (claimed <= most || most === 0) return [];
    const groups = groupsNamed(context.project, words);
    const who = context.project.respondents.filter(
      ({ group }) => groups.length === 0 || (group !== null && groups.includes(group)),
    );
    return [miscounted(context, line, words, who.map(({ id }) => id).join(', '), most, sentence)];
  });
}

const MORE = numberWords('nl', 2, 12).map(([word]) => word);
const COUNTED = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2}|één|${MORE.join('|')})\\s+(\\p{L}{4,})`, 'giu');

/** "Er zijn vijf wijkteams geïnterviewd" against the teams that stand above the interviews of the group. */
function teams(context: AuditContext, sentence: string, line: number): Finding<RawText>[] {
  if (!/ge[iï]nterviewd|interviewed/iu.test(sentence)) return [];
  return [...matchesOf(sentence, COUNTED)].flatMap((match) => {
    const [words, number = '', noun = ''] = match;
    if (!namesUnit(noun)) return [];
    const [stem = ''] = stemsOf(noun);
    const found = context.project.groups.flatMap((group) => unitsIn(context.project, group, stem));
    const claimed = countOf(number);
    const [first] = found;
    if (first === undefined || claimed === null || found.some(({ count }) => count === claimed)) return [];
    return [miscounted(context, line, words, first.names.join(', '), first.count, sentence)];
  });
}

interface Units {
  readonly count: number;
  /** What they are called; of a copy, which has no names, what they are. */
  readonly names: readonly string[];
}

function unitsIn(project: CodedProject, group: Group, stem: string): Units[] {
  const stated = [...(group.units ?? [])].flatMap(([noun, count]) =>
    count !== null && stemsOf(noun)[0] === stem ? [{ count, names: [noun] }] : [],
  );
  return [...stated, ...teamsNamed(project, group, stem).map((names) => ({ count: names.length, names }))];
}

/** Of each group what the report counts and only its interviews tell: teams, schools. By the noun, where it first stands. */
export function countedUnits(project: CodedProject): ReadonlyMap<string, readonly CountedUnit[]> {
  const isReport = reportParagraphs(project);
  const nouns = new Map<string, RawText>();
  for (const [i, { text }] of (project.report?.paragraphs ?? []).entries()) {
    if (!isReport(i)) continue;
    for (const { index, 0: whole, 2: noun = '' } of matchesOf(wordsOf(text), COUNTED)) {
      const end = index + whole.length;
      if (namesUnit(noun)) nouns.set(stemsOf(noun)[0] ?? noun, text.slice(end - noun.length, end));
    }
  }
  const unitsOf = (group: Group) =>
    [...nouns].flatMap(([stem, noun]) =>
      unitsIn(project, group, stem).map(({ count }): CountedUnit => ({ noun, count })),
    );
  return new Map(project.groups.map((group) => [group.id, unitsOf(group)]));
}

export interface CountedUnit {
  readonly noun: RawText;
  readonly count: number;
}

/** The different places of one kind; nothing where an interview of the group leaves it out, for then nobody can count. */
function teamsNamed({ transcripts }: CodedProject, group: Group, stem: string): string[][] {
  const named = group.transcripts.map((id) => {
    const transcript = transcripts.find((one) => one.id === id);
    return transcript === undefined ? null : teamOf(transcript, stem);
  });
  const names = named.flatMap((name) => name ?? []);
  return names.length === named.length && names.length > 1 ? [[...new Set(names)]] : [];
}

/** A line of the header that begins with the noun and goes on: "Wijkteam Noord". */
function teamOf({ remarks, attributes }: Transcript, stem: string): string | null {
  const lines = [...remarks, ...attributes.values()].map(wordsOf);
  return lines.find((line) => line.includes(' ') && stemsOf(line.split(/\s+/)[0] ?? '')[0] === stem) ?? null;
}

function miscounted(
  context: AuditContext,
  line: number,
  claimed: string,
  who: string,
  counted: number,
  sentence: string,
) {
  const excerpt = slicedFrom(context.report.paragraphs.find((one) => one.line === line)?.text, sentence);
  const words = { claimed: slicedFrom(excerpt, claimed), who: RawText.of(who) };
  return context.onReport(COUNT_CONTRADICTED, line, null, [context.detail(claimed.replace(/\W+/g, ''))], {
    words,
    facts: { counted },
    excerpt,
  });
}

/** Words as a text has them: what is hidden there is hidden here. */
function slicedFrom(text: RawText | undefined, words: string): RawText {
  const at = text === undefined ? -1 : wordsOf(text).indexOf(words);
  return text === undefined || at < 0 ? RawText.of(words) : text.slice(at, at + words.length);
}
