import type { Analysis } from '../analyses/analysis.ts';
import { readNumbers } from '../language/number-lists.ts';
import type { CodedProject } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';

/** The numbers of the appendices of each analysis, in order, and the last one that is taken by anything; 0 for none. */
export interface AppendixNumbers {
  readonly of: ReadonlyMap<string, readonly number[]>;
  readonly last: number;
}

const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u;
const APPENDIX =
  /(?<!\p{L})(?:bijlagen?|appendix|appendices)\s+(\d{1,3}(?:\s*(?:,|&|en|and|t\/m|tot en met|to|–|-)\s*\d{1,3})*)/giu;

/**
 * As the report itself says it ("het boomdiagram … (bijlagen 12 en 13)"), where it names most of them;
 * what `kantlijn.yaml` says (`stated`) goes before. A number of an interview is none.
 */
export function appendixNumbers(
  project: CodedProject,
  analyses: readonly Analysis[],
  stated: ReadonlyMap<string, readonly number[]> = new Map(),
): AppendixNumbers {
  const interviews = new Set(project.transcripts.flatMap(({ id }) => interviewNumber(id)));
  const of = new Map(stated);
  const taken = new Set([...interviews, ...[...stated.values()].flat()]);
  for (const words of sentencesOf(project)) {
    const lists = [...words.matchAll(APPENDIX)].map(({ index, 1: list = '' }) => ({
      at: index,
      numbers: readNumbers(list, 0)?.numbers ?? [],
    }));
    for (const { numbers } of lists) for (const number of numbers) taken.add(number);
    const free = lists.filter(({ numbers }) => !numbers.some((number) => interviews.has(number)));
    for (const { name, named } of analyses) {
      const at = named === null || stated.has(name) ? -1 : words.search(named);
      const next = free.find((list) => list.at > at) ?? free.at(-1);
      const known = of.get(name)?.length ?? 0;
      if (at >= 0 && next !== undefined && next.numbers.length > known) of.set(name, next.numbers);
    }
  }
  return { of, last: [...taken].reduce((most, number) => Math.max(most, number), 0) };
}

function interviewNumber(id: string): number[] {
  const number = /^b(\d{1,3})$/.exec(id)?.[1];
  return number === undefined ? [] : [Number(number)];
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
