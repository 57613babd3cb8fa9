import { onOneLine } from '../language/blanks.ts';
import { withoutDates } from '../language/dates.ts';
import { WEEKDAY } from '../language/months.ts';
import { callsPerson } from './callings.ts';
import { parseHeading } from './headings.ts';
import type { Line } from './lines.ts';

/** How a diary's turns are marked, in which nobody says who writes. */
const WRITER = 'Respondent';
const DIARY =
  /(?<!\p{L})(?:(?:mijn|my)\s+)?(?:dagboek(?:en|je|fragment(?:en)?|verslag)?|diar(?:y|ies)|dagverslag(?:en)?)(?!\p{L})/iu;
/** What whoever does the research may keep as well. */
const LOG = /(?<!\p{L})(?:logboek(?:en)?|log(?:s|book)?|journals?|weekverslag(?:en)?)(?!\p{L})/iu;
const COUNTED_DAY = /^(?:dag|day|week|entry|moment)\s*\d{1,3}(?!\d)/iu;
const DAYTIME =
  /(?<!\p{L})(?:dag|day|de|the|om|at|uur|[’']s|ochtends?|middags?|avonds?|nachts?|ochtend|(?:na|voor)?middag|avond|nacht|morning|afternoon|evening|night|am|pm|of|van)(?!\p{L})/giu;
const EVERY_WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY})(?:ochtend|(?:na|voor)?middag|avond|nacht)?(?!\\p{L})`,
  'giu',
);
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
