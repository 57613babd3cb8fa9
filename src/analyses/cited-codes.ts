import { citationsIn } from '../audit/cited.ts';
import { CodebookIndex } from '../coding/codebook-index.ts';
import type { Code } from '../model/code.ts';
import type { CodedProject } from '../model/project.ts';

const KNOWN = new WeakMap<CodedProject, ReadonlyMap<string, ReadonlySet<Code>>>();

/**
 * By id of codebook, the codes that the report points at, as they are called today; nothing without a report. A code
 * beside which no interview is named is one of the codebook of the interviews that the same citation names.
 */
export function citedCodes(project: CodedProject): ReadonlyMap<string, ReadonlySet<Code>> {
  const known = KNOWN.get(project);
  if (known !== undefined) return known;
  const books = new Map(
    project.groups.flatMap(({ transcripts, codebook }) =>
      codebook === null ? [] : transcripts.map((id) => [id, codebook] as const),
    ),
  );
  const indexes = new Map(project.codebooks.map((book) => [book.id, new CodebookIndex(book)]));
  const cited = new Map<string, Set<Code>>();
  for (const { targets } of citationsIn(project)) {
    const beside = targets.find(({ transcript }) => transcript !== null)?.transcript ?? '';
    for (const { transcript, code } of targets) {
      const book = books.get(transcript ?? beside);
      const own = book === undefined ? null : (indexes.get(book)?.resolve(code) ?? null);
      if (book !== undefined && own !== null) cited.set(book, (cited.get(book) ?? new Set()).add(own));
    }
  }
  KNOWN.set(project, cited);
  return cited;
}
