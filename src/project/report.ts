import { citationsOf } from '../coding/citations.ts';
import type { Document } from '../model/document.ts';
import type { CodedProject } from '../model/project.ts';

/** The document that the project file names, or the one with most citations of codes; null where none cites. */
export function findReport(documents: readonly Document[], named: string | null): Document | null {
  if (named !== null) return documents.find(({ file }) => file === named) ?? null;
  let report: Document | null = null;
  let most = 0;
  for (const document of documents) {
    const count = citationsOf(document, () => false).length;
    if (count > most) [report, most] = [document, count];
  }
  return report;
}

/** Tells which paragraphs of the report stand outside its interviews. */
export function reportParagraphs(project: CodedProject): (paragraph: number) => boolean {
  const spoken = new Set(
    project.transcripts
      .filter(({ document }) => document === project.report)
      .flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)),
  );
  return (paragraph) => !spoken.has(paragraph);
}
