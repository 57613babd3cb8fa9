import { onOneLine } from '../language/blanks.ts';
import diaries from '../language/data/diaries.txt?raw';
import logs from '../language/data/logs.txt?raw';
import partsOfDay from '../language/data/parts-of-day.txt?raw';
import { aloneIn, anyIn } from '../language/data/word-list.ts';
import { withoutDates } from '../language/dates.ts';
import { WEEKDAY } from '../language/months.ts';
import { callsPerson } from './callings.ts';
import { parseHeading } from './headings.ts';
import type { Line } from './lines.ts';

/** How turns are marked in which nobody says who writes. */
export const WRITER = 'Respondent';
const DIARY = new RegExp(`(?:(?<!\\p{L})(?:mijn|my)\\s+)?${aloneIn(diaries)}`, 'iu');
/** What whoever does the research may keep as well. */
const LOG = new RegExp(aloneIn(logs), 'iu');
const COUNTED_DAY = /^(?:dag|day|week|entry|moment)\s*\d{1,3}(?!\d)/iu;
const DAYTIME = new RegExp(
  `${aloneIn(partsOfDay)}|(?<!\\p{L})(?:[’']s|de|the|om|at|of|van)(?!\\p{L})`,
  'giu',
);
const EVERY_WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY})${anyIn(partsOfDay)}?(?!\\p{L})`, 'giu');
const LONGEST_DAY = 60;
const FEWEST_DAYS = 2;

/** "Dag 1", "maandag 3 mei", "Day 4 – Tuesday evening": what a diary heads the words of a day with. */
function isDay(words: string): boolean {
  const line = words.trim();
  if (line.length > LONGEST_DAY || /[.?!]$/u.test(line)) return false;
  const counted = COUNTED_DAY.test(line);
  const rest = withoutDates(line.replace(COUNTED_DAY, ' ')).replace(EVERY_WEEKDAY, ' ');
  if (!counted && rest === line) return false;
  return !/\p{L}/u.test(rest.replace(DAYTIME, ' '));
}

/** True for a heading above what somebody wrote from day to day. */
export function namesDiary(title: string): boolean {
  return DIARY.test(title) || (LOG.test(title) && namesWriter(title.replace(LOG, ' ')));
}

function namesWriter(title: string): boolean {
  const { remainder, respondents } = parseHeading(title);
  const rest = title.replace(DIARY, ' ').replace(/(?<!\p{L})(?:van|of|by|door|de|het|the)(?!\p{L})/giu, ' ');
  return respondents.length > 0 || callsPerson(onOneLine(remainder || rest));
}

/**
 * Lines in which nobody asks and no line says who speaks, below the heading or in the file of a diary: the same, with the
 * writer as the one who speaks, a turn for each day, or for each paragraph where no day stands. `titles` are those of the heading
 * and of the file. Null for any other.
 */
export function asDiary(lines: readonly Line[], titles: readonly string[]): Line[] | null {
  if (!titles.some(namesDiary)) return null;
  const days = lines.filter(({ text }) => isDay(text)).length;
  if (days < FEWEST_DAYS && !titles.some(namesWriter)) return null;
  const first = days === 0 ? 0 : lines.findIndex(({ text }) => isDay(text));
  let opens = true;
  return lines.flatMap((line, i): Line[] => {
    if (i < first) return [line];
    const heads = isDay(line.text);
    opens ||= heads || line.isHeading || days === 0;
    // The day is nothing that is said, and its date is not the interview's.
    if (heads) return [];
    if (line.isHeading) return [line];
    const given = { mark: opens ? WRITER : '', end: line.head.end, time: line.head.time, answers: true };
    opens = false;
    return [{ ...line, given }];
  });
}
