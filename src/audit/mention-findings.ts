import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { type Filled, type FindingKind, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { CITED_NO_INTERVIEW } from './citation-kinds.ts';
import type { AuditContext } from './context.ts';
import { lackingOf } from './whom.ts';

export const NAMED_NO_RESPONDENT = findingKind({
  code: 'K306',
  severity: 'warning',
  message: sentence(
    'Het verslag noemt een respondent die in geen interview voorkomt.',
    'The report names a respondent who is in no interview.',
  ),
  hint: sentence(
    'Bekend zijn: {respondents?}. Is het een tikfout, of ontbreekt er een interview?',
    'Known are: {respondents?}. Is it a typo, or is an interview missing?',
  ),
});

/** Respondents and interviews that the report names and that are not there. */
export function mentionFindings(context: AuditContext): Finding<RawText>[] {
  const respondents = RawText.of(context.project.respondents.map(({ id }) => id).join(', '));
  const interviews = RawText.of(context.project.transcripts.map(({ id }) => id).join(', '));
  return context.mentions.flatMap(({ line, footnote, offset, pointed, text: excerpt }) => {
    const on = <InHint extends string>(
      kind: FindingKind<never, InHint>,
      detail: string | number,
      filled: Filled<never, InHint>,
    ) =>
      context.onReport(kind, line, footnote, [context.offset(offset), context.detail(String(detail))], {
        excerpt,
        ...filled,
      });
    const lacking = lackingOf(context.project, pointed);
    return [
      ...lacking.people.map(({ number }) => on(NAMED_NO_RESPONDENT, number, { words: { respondents } })),
      ...lacking.interviews.map((id) =>
        on(CITED_NO_INTERVIEW, id, { words: { transcript: RawText.of(id), suggestion: interviews } }),
      ),
    ];
  });
}
