import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

/** What some checks find, check by check, in the order of the interviews and the documents. */
export function foundBy(checks: readonly Check[], context: CheckContext): Finding<RawText>[] {
  const { documents, transcripts } = context.project;
  const interviews = groupedBy(transcripts, ({ document }) => document);
  const read = new Set([...documents, ...interviews.keys()]);
  const found = checks.map(() => new Map<Document | Transcript, readonly Finding<RawText>[]>());
  // A document at a time: the words of all of them need not be in memory at once, nor be brought back for each check.
  for (const document of read) {
    const own = interviews.get(document) ?? [];
    checks.forEach(({ inDocument, inInterview }, i) => {
      if (inDocument !== undefined) found[i]?.set(document, inDocument(context, document, own));
      for (const one of inInterview === undefined ? [] : own)
        found[i]?.set(one, inInterview?.(context, one) ?? []);
    });
  }
  return checks.flatMap(({ findings }, i) => [
    ...[...transcripts, ...read].flatMap((one) => found[i]?.get(one) ?? []),
    ...(findings?.(context) ?? []),
  ]);
}
