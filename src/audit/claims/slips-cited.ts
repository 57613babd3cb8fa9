import type { Citation } from '../../coding/citations.ts';
import { RawText } from '../../model/raw-text.ts';
import type { AuditContext } from '../context/context.ts';

/** Ids of fragments whose note has a slip, and would give the code to somebody who lacks it now; null where there are none. */
export function causeOf(context: AuditContext, citation: Citation): [string, ...string[]] | null {
  const cited = slipsCited(context, citation);
  const all = context.project.transcripts.map(({ id }) => id);
  const [first, ...others] = cited.length > 0 ? cited : slipsCited(context, citation, all);
  return first === undefined ? null : [first, ...others];
}

/** The same of some interviews: of those that are cited, where none are given. */
export function slipsCited(
  context: AuditContext,
  { targets }: Citation,
  interviews: readonly string[] = targets.flatMap(({ transcript }) => transcript ?? []),
): string[] {
  const slips = interviews.flatMap((id) => targets.flatMap(({ code }) => context.slipFor(id, code) ?? []));
  return [...new Set(slips.map(({ id }) => id))];
}

export function firstSlip([first]: readonly string[]): RawText | null {
  return first === undefined ? null : RawText.of(first);
}
