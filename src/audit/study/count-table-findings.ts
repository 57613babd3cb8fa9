import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { type CountTable, countTables } from './count-tables.ts';

export const TABLE_COUNT_CONTRADICTED = findingKind({
  code: 'K518',
  severity: 'warning',
  message: sentence(
    'In deze tabel staat bij een code iets anders dan de codes zeggen.',
    'This table says something else of a code than the codes do.',
  ),
  hint: sentence(
    'Rij "{row}", kolom "{column}": er staat {written}. kantlijn telt bij deze code: respondenten {respondents}, fragmenten {fragments}. De code hebben: {who?}. Geen code daarvoor in het codeboek van deze groep ({lacking?}). Verbeter de tabel, of codeer wat nog ontbreekt. Telt de tabel iets anders, dan hoeft u niets te doen.',
    'Row "{row}", column "{column}": it says {written}. kantlijn counts with this code: respondents {respondents}, fragments {fragments}. The code is with: {who?}. No code for it in the codebook of this group ({lacking?}). Mend the table, or code what is still missing. If the table counts something else, there is nothing to do.',
  ),
});

export const TABLE_JUDGED = findingKind({
  code: 'K519',
  severity: 'info',
  message: sentence(
    'Een tabel met aantallen per code: {found} van de {cells} kloppen met de codes.',
    'A table with counts per code: {found} of {cells} agree with the codes.',
  ),
  hint: sentence(
    'Niet beoordeeld, omdat de groep geen code daarvoor heeft: {uncoded?}. kantlijn crosstab maakt zo een tabel uit de opmerkingen.',
    'Not judged, because the group has no code for it: {uncoded?}. kantlijn crosstab makes such a table out of the notes.',
  ),
});

export const TABLE_NOT_JUDGED = findingKind({
  code: 'K520',
  severity: 'info',
  message: sentence(
    'Een tabel met aantallen bij codes, die niet is na te gaan: {found} van de {cells} kloppen met de codes.',
    'A table with counts beside codes that cannot be judged: {found} of {cells} agree with the codes.',
  ),
  hint: sentence(
    'kantlijn telt respondenten en fragmenten per code. Niet beoordeeld, omdat de groep geen code daarvoor heeft: {uncoded?}. Telt de tabel iets anders, dan hoeft u niets te doen; kantlijn crosstab laat zien wat kantlijn telt.',
    'kantlijn counts respondents and fragments per code. Not judged, because the group has no code for it: {uncoded?}. If the table counts something else, there is nothing to do; kantlijn crosstab shows what kantlijn counts.',
  ),
});

/** Tables of counts that the report made by hand, held against the codes: number by number where most of them agree. */
export function countTableFindings(context: AuditContext): Finding<RawText>[] {
  return countTables(context).flatMap((table) => tableOfCounts(context, table));
}

const MOST = 0.5;

function tableOfCounts(context: AuditContext, { line, cells, uncoded }: CountTable): Finding<RawText>[] {
  const wrong = cells.filter(({ isSo }) => !isSo);
  const found = cells.length - wrong.length;
  const facts = { found, cells: cells.length };
  const told = { facts, words: { uncoded: uncoded === 0 ? null : RawText.own(String(uncoded)) } };
  if (cells.length === 0 || found < cells.length * MOST)
    return [context.onReport(TABLE_NOT_JUDGED, line, null, [], told)];
  return [
    context.onReport(TABLE_JUDGED, line, null, [], told),
    ...wrong.map(({ row, column, written, who, fragments, hasCode, line: at }) =>
      context.onReport(TABLE_COUNT_CONTRADICTED, at, null, [context.detail(`${at} ${column}`)], {
        words: {
          row,
          column,
          written: RawText.of(written),
          respondents: RawText.own(String(who.length)),
          fragments: RawText.own(String(fragments)),
          lacking: hasCode ? null : column,
          who: who.length === 0 ? null : RawText.own(who.join(', ')),
        },
      }),
    ),
  ];
}
