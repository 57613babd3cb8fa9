import { AuditContext } from '../audit/context/context.ts';
import { CodebookIndex } from '../coding/codebook-index.ts';
import type { Code } from '../model/code.ts';
import { onceFor } from '../model/deferred.ts';
import type { CodedProject } from '../model/project.ts';

/**
 * By id of codebook, the codes that the report points at, as they are called today; nothing without a report. A code
 * beside which no interview is named is one of the codebook of the interviews that the same citation names.
 */
export const citedCodes = onceFor((project: CodedProject): ReadonlyMap<string, ReadonlySet<Code>> => {
  const bookOf = new Map(project.groups.map(({ id, codebook }) => [id, codebook] as const));
  const groupOf = new Map(project.transcripts.map(({ id, group }) => [id, group] as const));
  const indexes = new Map(project.codebooks.map((book) => [book.id, new CodebookIndex(book)]));
  const cited = new Map<string, Set<Code>>();
  const citations = project.report === null ? [] : new AuditContext(project, project.report).citations;
  for (const { targets } of citations) {
    const beside = targets.find(({ transcript }) => transcript !== null)?.transcript ?? '';
    for (const { transcript, code, group } of targets) {
      const book = bookOf.get(group ?? groupOf.get(transcript ?? beside) ?? '') ?? null;
      const own = book === null ? null : (indexes.get(book)?.resolve(code) ?? null);
      if (book !== null && own !== null) cited.set(book, (cited.get(book) ?? new Set()).add(own));
    }
  }
  return cited;
});
