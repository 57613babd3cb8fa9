import type { Analysis } from '../analyses/analysis.ts';
import { readNumbers } from '../language/number-lists.ts';
import { type AppendixName, appendixAt, appendixOfTranscript, appendixPlace } from '../model/appendix.ts';
import type { CodedProject } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { type MentionedReport, type NamedAppendices, namesOfReports } from './named-appendices.ts';

/** What the appendices of each analysis are called, in order, and the last place that is taken by anything; 0 for none. */
export interface AppendixNumbers {
  readonly of: ReadonlyMap<string, readonly AppendixName[]>;
  readonly last: number;
  /** The appendices have letters: the others go on from C to D. */
  readonly isLettered: boolean;
}

const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u;
const NAME = '(?:\\d{1,3}|[A-Z])(?![\\p{L}\\d])';
/** Whose an appendix is: "(nurses)", "voor de patiënten". */
const GROUP = '(?:voor|van|bij|for|of)\\s(?:de\\s|the\\s)?\\p{L}+';
const WHOSE = `\\([^()]{1,60}\\)|${GROUP}`;
/** "and that of the patients is in". */
const OTHER = `(?:that|those|dat|die)\\s${GROUP}\\s(?:\\p{L}+\\s)?in\\s+`;
const AND = '(?:,\\s*(?:en|and)\\s|,|&|en\\s|and\\s|t/m|tot en met|to\\s|–|-)';
const WORD = '(?:[Bb]ijlagen?|[Aa]ppendix|[Aa]ppendices)';
/** "12 en 13", "C and Appendix D", "F (nurses) and Appendix G for the patients". */
const BETWEEN = `(?:\\s*(?:${WHOSE}))?\\s*${AND}\\s*(?:${OTHER})?(?:${WORD}\\s+)?`;
const APPENDIX = new RegExp(`(?<!\\p{L})${WORD}\\s+(${NAME}(?:${BETWEEN}${NAME})*)`, 'gu');

/**
 * As the report itself says it ("het boomdiagram … (bijlagen 12 en 13)", "the tree … Appendix C"), where it names most of
 * them; what `kantlijn.yaml` says (`stated`) goes before. The name of an interview is none.
 */
export function appendixNumbers(
  project: CodedProject,
  analyses: readonly Analysis[],
  stated: ReadonlyMap<string, readonly AppendixName[]> = new Map(),
): AppendixNumbers {
  const interviews = new Set(project.transcripts.flatMap(({ id }) => appendixOfTranscript(id) ?? []));
  const of = new Map(stated);
  const taken = new Set([...interviews, ...[...stated.values()].flat()]);
  for (const words of sentencesOf(project)) {
    const lists = appendicesInWords(words);
    for (const { names } of lists) for (const name of names) taken.add(name);
    const free = lists.filter(({ names }) => !names.some((name) => interviews.has(name)));
    if (free.length === 0) continue;
    const mentions = reportsMentioned(words, analyses, project).filter(({ report }) => !stated.has(report));
    for (const [name, names] of namesOfReports(words, free, mentions))
      if (names.length > (of.get(name)?.length ?? 0)) of.set(name, names);
  }
  const named = of.size > 0 ? [...of.values()].flat() : [...taken];
  const isLettered = named.some(isByLetter);
  const places = [...taken].filter((name) => isByLetter(name) === isLettered).map(appendixPlace);
  return { of, isLettered, last: places.reduce((most, place) => Math.max(most, place), 0) };
}

function isByLetter(name: AppendixName): boolean {
  return typeof name !== 'number';
}

/** What a sentence speaks of, in its order. */
function reportsMentioned(
  words: string,
  analyses: readonly Analysis[],
  project: CodedProject,
): readonly MentionedReport[] {
  const all = analyses.flatMap(({ name, named, appendices }): MentionedReport[] => {
    const found = named?.exec(words);
    if (found == null) return [];
    const [whole] = found;
    const wanted = appendices?.(project).length ?? 0;
    return [{ report: name, start: found.index, end: found.index + whole.length, wanted }];
  });
  return all.toSorted((one, other) => one.start - other.start);
}

/** "Appendix C and Appendix D" are two of one list, as "bijlagen 12 en 13" are; a range has all between. */
function appendicesInWords(words: string): NamedAppendices[] {
  return [...words.matchAll(APPENDIX)].map(({ index, 0: named, 1: list = '' }) => {
    const plain = list.replace(new RegExp(`${OTHER}|${WHOSE}|\\p{L}{5,}`, 'gu'), ' ');
    const first = /[A-Z]/.exec(plain);
    const digits = plain.replace(/(?<!\p{L})[A-Z](?!\p{L})/gu, (letter) =>
      String(letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1),
    );
    const numbers = readNumbers(digits.trim(), 0)?.numbers ?? [];
    return {
      start: index,
      end: index + named.length,
      names: numbers.flatMap((place) => appendixAt(place, first !== null) ?? []),
    };
  });
}

/** Of the report outside the interviews, its footnotes and headings too. */
function sentencesOf({ report, transcripts }: CodedProject): string[] {
  if (report === null) return [];
  const inInterviews = new Set(
    transcripts.flatMap(({ document, pieces }) =>
      document === report ? pieces.map(({ paragraph }) => paragraph) : [],
    ),
  );
  return [
    ...report.paragraphs.flatMap(({ text }, i) => (inInterviews.has(i) ? [] : [wordsOf(text)])),
    ...report.footnotes.map(({ text }) => wordsOf(text)),
  ].flatMap((words) => words.split(SENTENCE_END));
}
