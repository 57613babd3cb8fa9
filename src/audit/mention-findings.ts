import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import type { AuditContext } from './context.ts';
import { lackingOf } from './whom.ts';

/** Respondents and interviews that the report names and that are not there. */
export function mentionFindings(context: AuditContext): Finding<RawText>[] {
  const respondents = RawText.of(context.project.respondents.map(({ id }) => id).join(', ') || '–');
  const interviews = RawText.of(context.project.transcripts.map(({ id }) => id).join(', ') || '–');
  return context.mentions.flatMap(({ line, footnote, offset, pointed, text: excerpt }) => {
    const on = (code: 'K301' | 'K306', detail: string | number, words: Record<string, RawText>) =>
      context.onReport(code, line, footnote, `${offset}-${detail}`, { words, excerpt });
    const lacking = lackingOf(context.project, pointed);
    return [
      ...lacking.people.map(({ number }) => on('K306', number, { respondents })),
      ...lacking.interviews.map((id) =>
        on('K301', id, { transcript: RawText.of(id), suggestion: interviews }),
      ),
    ];
  });
}
