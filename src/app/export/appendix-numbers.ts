import type { Analysis } from '../../analyses/analysis.ts';
import { idInHeading } from '../../interviews/headings.ts';
import { matchesOf } from '../../language/matches.ts';
import { readNumbers } from '../../language/number-lists.ts';
import {
  type AppendixName,
  type AppendixNumbering,
  appendixAt,
  appendixNamed,
  appendixOfTranscript,
  appendixPlace,
  numberingOf,
} from '../../model/appendix.ts';
import type { CodedProject } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { joinedByGroups, type NamesInOrder, withNames } from './appendices-by-group.ts';
import { type MentionedReport, type NamedAppendices, namesOfReports } from './named-appendices.ts';

/** What the appendices of each analysis are called, and the last place that is taken by anything; 0 for none. */
export interface AppendixNumbers {
  readonly of: ReadonlyMap<string, NamesInOrder>;
  readonly last: number;
  readonly numbering: AppendixNumbering;
}

const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u;
const NAME = '(?:\\d{1,3}|[IVXL]{2,8}|[AB]?[A-Z])(?![\\p{L}\\d])';
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
/** Behind a report in a sentence that names appendices: "… en de fragmenten in 14 en 15", "(14 en 15)". */
const WITHOUT_WORD = new RegExp(
  `^\\p{L}*(?:\\s\\p{L}+){0,4}\\s*(?:\\(|\\sin\\s)\\s*(${NAME}(?:${BETWEEN}${NAME})*)(?=\\s*(?:[.,;)]|$))`,
  'u',
);
const HAS_ROMAN = /(?<!\p{L})[IVXL]{2,8}(?!\p{L})/u;

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
  const of = new Map<string, NamesInOrder>(stated);
  const taken = new Set([...interviews, ...[...stated.values()].flat()]);
  const written = writtenAppendices(project);
  const sentences = sentencesOf(project);
  const isRoman =
    numberingOf(interviews) === 'roman' ||
    sentences.some((words) => [...matchesOf(words, APPENDIX)].some(([list]) => HAS_ROMAN.test(list)));
  for (const pattern of ['named', 'namedAlso'] as const) {
    // What the sure words named has its names: the others are of something else.
    const done = new Set(of.keys());
    for (const words of sentences) {
      const explicit = appendicesInWords(words, isRoman);
      if (explicit.length === 0) continue;
      const all = reportsMentioned(words, analyses, { project, pattern });
      const lists = [...explicit, ...withoutWord(words, all, isRoman)].toSorted((a, b) => a.start - b.start);
      for (const { names } of lists) for (const name of names) taken.add(name);
      const free = joinedByGroups(words, lists, project).filter(
        ({ names }) =>
          !names.some((name) => interviews.has(name) || (pattern === 'namedAlso' && written.has(name))),
      );
      const mentions = free.length === 0 ? [] : all.filter(({ report }) => !done.has(report));
      for (const { report, wanted, names } of namesOfReports(words, free, mentions))
        of.set(report, withNames(of.get(report) ?? [], { words, names, wanted }, { project, isRoman }));
    }
  }
  const named = [...of.values()].flat().filter((name) => name !== undefined);
  const numbering = inWords(numberingOf(named.length > 0 ? named : taken), isRoman);
  const alike = [...taken].filter((name) => (typeof name === 'number') === (numbering === 'digits'));
  const places = alike.map((name) => appendixPlace(name, numbering));
  return { of, numbering, last: places.reduce((most, place) => Math.max(most, place), 0) };
}

/** Those with something below their heading: a codebook of her own is no tree, though one may be called so. */
function writtenAppendices({ report }: CodedProject): ReadonlySet<AppendixName> {
  const paragraphs = report?.paragraphs ?? [];
  const written = paragraphs.flatMap(({ text, heading }, i) => {
    const next = paragraphs[i + 1];
    const isWritten = heading !== null && next !== undefined && next.heading === null;
    return isWritten ? (appendixOfTranscript(idInHeading(wordsOf(text)) ?? '') ?? []) : [];
  });
  return new Set(written);
}

/** "Bijlage V" beside "Bijlage II" is no letter. */
function inWords(numbering: AppendixNumbering, isRoman: boolean): AppendixNumbering {
  return numbering !== 'digits' && isRoman ? 'roman' : numbering;
}

/** What a sentence speaks of, in its order. */
function reportsMentioned(
  words: string,
  analyses: readonly Analysis[],
  { project, pattern }: { readonly project: CodedProject; readonly pattern: 'named' | 'namedAlso' },
): readonly MentionedReport[] {
  const all = analyses.flatMap(({ name, appendices, ...patterns }): MentionedReport[] => {
    const found = patterns[pattern]?.exec(words);
    if (found == null) return [];
    const [whole] = found;
    const wanted = appendices?.(project).length ?? 0;
    return [{ report: name, start: found.index, end: found.index + whole.length, wanted }];
  });
  return all.toSorted((one, other) => one.start - other.start);
}

/** "Appendix C and Appendix D" are two of one list, as "bijlagen 12 en 13" are; a range has all between. */
function appendicesInWords(words: string, isRoman: boolean): NamedAppendices[] {
  return [...matchesOf(words, APPENDIX)].map(({ index, 0: named, 1: list = '' }) => ({
    start: index,
    end: index + named.length,
    names: namesInList(list, isRoman),
  }));
}

/** Lists behind a report that has no other behind it: the word for an appendix stands before another one. */
function withoutWord(
  words: string,
  mentions: readonly MentionedReport[],
  isRoman: boolean,
): NamedAppendices[] {
  return mentions.flatMap(({ end: start }, i) => {
    const found = WITHOUT_WORD.exec(words.slice(start, mentions[i + 1]?.start));
    if (found === null) return [];
    const [{ length }, list = ''] = found;
    return [{ start: start + length - list.length, end: start + length, names: namesInList(list, isRoman) }];
  });
}

function namesInList(list: string, isRoman: boolean): AppendixName[] {
  const plain = list.replace(new RegExp(`${OTHER}|${WHOSE}|(?![IVXL]+(?!\\p{L}))\\p{L}{5,}`, 'gu'), ' ');
  const numbering = inWords(/[A-Z]/.test(plain) ? 'letters' : 'digits', isRoman);
  const digits = plain.replace(/(?<!\p{L})[A-Z]{1,8}(?!\p{L})/gu, (letters) => {
    const name = appendixNamed(letters);
    return name === null ? letters : String(appendixPlace(name, numbering));
  });
  const numbers = readNumbers(digits.trim(), 0)?.numbers ?? [];
  return numbers.flatMap((place) => appendixAt(place, numbering) ?? []);
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
