import type { Analysis } from '../analyses/analysis.ts';
import { readNumbers } from '../language/number-lists.ts';
import { type AppendixName, appendixAt, appendixOfTranscript, appendixPlace } from '../model/appendix.ts';
import type { CodedProject } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';

/** What the appendices of each analysis are called, in order, and the last place that is taken by anything; 0 for none. */
export interface AppendixNumbers {
  readonly of: ReadonlyMap<string, readonly AppendixName[]>;
  readonly last: number;
  /** The appendices have letters: the others go on from C to D. */
  readonly isLettered: boolean;
}

const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u;
const NAME = '(?:\\d{1,3}|[A-Z])(?![\\p{L}\\d])';
/** "12 en 13", "C and Appendix D", "F (nurses) and Appendix G (patients)". */
const BETWEEN =
  '(?:\\s*\\([^()]{1,60}\\))?\\s*(?:,\\s*(?:en|and)\\s|,|&|en\\s|and\\s|t/m|tot en met|to\\s|–|-)\\s*(?:(?:[Bb]ijlagen?|[Aa]ppendix|[Aa]ppendices)\\s+)?';
const APPENDIX = new RegExp(
  `(?<!\\p{L})(?:[Bb]ijlagen?|[Aa]ppendix|[Aa]ppendices)\\s+(${NAME}(?:${BETWEEN}${NAME})*)`,
  'gu',
);

/** Names that stand together in a sentence. */
interface NamedAppendices {
  readonly at: number;
  readonly names: readonly AppendixName[];
}

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
    for (const { name, named } of analyses) {
      const at = named === null || stated.has(name) ? -1 : words.search(named);
      const next = free.find((list) => list.at > at) ?? free.at(-1);
      const known = of.get(name)?.length ?? 0;
      if (at >= 0 && next !== undefined && next.names.length > known) of.set(name, next.names);
    }
  }
  const named = of.size > 0 ? [...of.values()].flat() : [...taken];
  const isLettered = named.some(isByLetter);
  const places = [...taken].filter((name) => isByLetter(name) === isLettered).map(appendixPlace);
  return { of, isLettered, last: places.reduce((most, place) => Math.max(most, place), 0) };
}

function isByLetter(name: AppendixName): boolean {
  return typeof name !== 'number';
}

/** "Appendix C and Appendix D" are two of one list, as "bijlagen 12 en 13" are; a range has all between. */
function appendicesInWords(words: string): NamedAppendices[] {
  return [...words.matchAll(APPENDIX)].map(({ index, 1: list = '' }) => {
    const plain = list.replace(/\([^()]*\)|\p{L}{5,}/gu, ' ');
    const first = /[A-Z]/.exec(plain);
    const digits = plain.replace(/(?<!\p{L})[A-Z](?!\p{L})/gu, (letter) =>
      String(letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1),
    );
    const numbers = readNumbers(digits.trim(), 0)?.numbers ?? [];
    return { at: index, names: numbers.flatMap((place) => appendixAt(place, first !== null) ?? []) };
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
