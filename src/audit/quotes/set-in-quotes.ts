import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';

export const SET_IN_AND_NOT_SAID = findingKind({
  code: 'K414',
  severity: 'info',
  message: sentence(
    'Deze ingesprongen alinea met een verwijzing lijkt een citaat, en staat in geen enkel gelezen interview.',
    'This paragraph that is set in and has a citation looks like a quote, and stands in none of the interviews that were read.',
  ),
  hint: sentence(
    'Is het een citaat, zoek de woorden dan op in het interview. Zijn het uw eigen woorden, dan hoeft u niets te doen: zo zijn ze hier gelezen.',
    'If it is a quote, look the words up in the interview. If they are your own words, there is nothing to do: they were read so here.',
  ),
});

/** What is announced as a quote, and nobody said: "Zij zegt het zo:" above it. */
export function setInFindings(context: AuditContext): Finding<RawText>[] {
  const { paragraphs } = context.report;
  return context.notSaid.flatMap(({ paragraph, line, footnote, text: excerpt, start }) => {
    const above = paragraphs[paragraph - 1];
    const isAnnounced = above !== undefined && /[:：]\s*$/u.test(wordsOf(above.text));
    return isAnnounced
      ? [context.onReport(SET_IN_AND_NOT_SAID, line, footnote, [context.offset(start)], { excerpt })]
      : [];
  });
}
