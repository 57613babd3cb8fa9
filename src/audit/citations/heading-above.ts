import type { Citation } from '../../coding/citations.ts';
import { stemsOf } from '../../language/words.ts';
import { address, type Code } from '../../model/code.ts';
import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';
import type { AuditContext } from '../context/context.ts';
import type { CitationRow } from '../result/report.ts';
import { HEADING_OF_OTHER_CODE } from './citation-kinds.ts';

const CLEAR = 0.75;
const LEAD = 0.35;

/** The heading above names a sub or label clearly, and none of the cited codes stands under it. */
export function headingFinding(
  context: AuditContext,
  citation: Citation,
  row: CitationRow,
): Finding<RawText>[] {
  const known = row.targets.findIndex(({ status }) => status === 'found' || status === 'missing');
  const target = citation.targets[known];
  const heading = stemsOf(context.headingAbove(row.line) ?? '');
  if (target === undefined || !target.code.isComplete || heading.length === 0 || target.transcript === null)
    return [];
  const group = context.transcript(target.transcript)?.group ?? null;
  const wording = context.wording(group);
  const codes = citation.targets.flatMap(({ code }) => (code.isComplete ? [code] : []));
  // "Contact en wat goed gaat" is about two things, and each of them counts.
  const parts = (context.headingAbove(row.line) ?? '').split(/[,:;/&]|\s(?:en|and)\s/).map(stemsOf);
  const named = Math.max(
    ...[heading, ...parts].flatMap((words) => codes.map((code) => wording.headFit(words, code))),
  );
  let best: Code | null = null;
  let most = Math.max(CLEAR, named + LEAD);
  for (const code of wording.codes.filter((other) => other.depth < 3)) {
    const fit = wording.alike(heading, wording.nameOf(code));
    if (fit >= most) [best, most] = [code, fit];
  }
  if (best === null || isCitedBelow(context, row.line, best)) return [];
  const name = context.index(group).node(target.code)?.name ?? address(target.code);
  const words = { suggestion: context.named(group, best), name };
  return [
    context.onReport(HEADING_OF_OTHER_CODE, row.line, row.footnote, [], {
      facts: { code: target.code },
      words,
      excerpt: row.text,
    }),
  ];
}

/** A section that cites what its heading says, and another code beside it, is about both. */
function isCitedBelow(context: AuditContext, line: number, code: Code): boolean {
  const heading = context.headingAbove(line);
  return context.citations.some(
    (one) =>
      one.targets.some((target) => target.code.isWithin(code)) && context.headingAbove(one.line) === heading,
  );
}
