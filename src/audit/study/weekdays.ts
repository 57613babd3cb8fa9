import { dateIn } from '../../interviews/header.ts';
import { matchesOf } from '../../language/matches.ts';
import { otherWeekday, WEEKDAY } from '../../language/months.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';

export const REPORTED_ON_OTHER_DAY = findingKind({
  code: 'K323',
  severity: 'warning',
  message: sentence(
    'Deze datum in het verslag viel op een andere dag van de week dan er staat.',
    'This date in the report was another day of the week than is said.',
  ),
  hint: sentence(
    'Die dag was een {day}. Verbeter de datum, of de dag van de week.',
    'That day was a {day}. Mend the date, or the day of the week.',
  ),
});

/** "Dinsdag 6 mei 2024", "Tuesday, May 6, 2024", with a year or without. */
const YEAR = String.raw`(?:,?\s+\d{4}(?!\d))?`;
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th|e)?\s+(?:of\s+)?\p{L}{3,9}${YEAR}|\p{L}{3,9}\s+\d{1,2}(?:st|nd|rd|th)?${YEAR}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})`;
const DATED = new RegExp(String.raw`(?<!\p{L})(?:${WEEKDAY}),?\s+(?:the\s+)?${DATE}`, 'giu');

/** A day of the week beside a date, in the report; without a year that of an interview held on such a day. */
export function weekdayFindings(context: AuditContext): Finding<RawText>[] {
  const { project, report } = context;
  const isReport = reportParagraphs(project);
  return report.paragraphs.flatMap(({ text, line }, i) =>
    isReport(i)
      ? [...matchesOf(wordsOf(text), DATED)].flatMap(({ 0: words, index }) => {
          const day = weekdayMeant(context, words, line);
          if (day === null) return [];
          return [
            context.onReport(REPORTED_ON_OTHER_DAY, line, null, [context.offset(index)], {
              excerpt: text.slice(index, index + words.length),
              words: { day: RawText.of(day) },
            }),
          ];
        })
      : [],
  );
}

/** The day that it was, where the words say another; null also where nobody can tell which year is meant. */
function weekdayMeant({ project }: AuditContext, words: string, line: number): string | null {
  const date = dateIn(words, line);
  if (date === null || date.month === null || date.day === null) return null;
  const held = project.transcripts.flatMap((one) =>
    one.date?.month === date.month && one.date.day === date.day ? (one.date.year ?? []) : [],
  );
  const [year, ...others] = new Set(date.year === null ? held : [date.year]);
  return year === undefined || others.length > 0
    ? null
    : otherWeekday(words, year, date.month, date.day, project.language);
}
