import type { Code } from '../../model/code.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { countTables } from './count-tables.ts';

export const CODES_NOT_CITED = findingKind({
  code: 'K310',
  severity: 'info',
  message: sentence(
    '{count} {count|code|codes} met fragmenten {count|wordt|worden} in het verslag nergens aangehaald.',
    'The report never cites {count} {count|code that has|codes that have} fragments.',
  ),
  hint: sentence(
    'Niet aangehaald van {group}: {codes}. Dat mag; kijk of er iets vergeten is.',
    'Not cited of {group}: {codes}. That is allowed; see whether something was forgotten.',
  ),
});

/** What a hint can hold and still be read. */
const MOST_NAMED = 12;

/** Codes that somebody set and the report never cites, a group at a time; nothing for a report that cites no code at all. */
export function uncitedCodeFindings(context: AuditContext): Finding<RawText>[] {
  if (context.citations.length === 0) return [];
  return context.project.groups.flatMap(({ id, title }, i) => {
    const codes = uncitedIn(context, id);
    if (codes.length === 0) return [];
    const named = codes.slice(0, MOST_NAMED).map((code) => context.named(id, code));
    const shown = codes.length > MOST_NAMED ? [...named, RawText.of('…')] : named;
    const words = { codes: RawText.join(shown, '; '), group: title };
    return [
      context.onReport(CODES_NOT_CITED, 1, null, [`g${i + 1}`], { words, facts: { count: codes.length } }),
    ];
  });
}

/**
 * A label that is cited speaks for what is below it, and what is below it for the label. A row of a table of counts cites its
 * code.
 */
export function uncitedIn(context: AuditContext, group: string): Code[] {
  const cited = context.citations.flatMap(({ targets }) =>
    targets.flatMap(({ transcript, code }) =>
      transcript === null || context.transcript(transcript)?.group === group ? [code] : [],
    ),
  );
  const counted = countTables(context).flatMap(({ codes }) => codes.flatMap((of) => of(group) ?? []));
  const named = new Set([...cited, ...counted]);
  const spokenFor = new Set([...named].flatMap(({ lineage }) => lineage));
  // A code that only a mistyped note has is no code that was forgotten.
  const set = context.project.fragments
    .filter((one) => one.group === group)
    .flatMap((one) => one.codes.filter((code) => !context.slips.areBehind(one, code)));
  return [...new Set(set)].filter(
    (code) => !spokenFor.has(code) && !code.lineage.some((above) => named.has(above)),
  );
}
