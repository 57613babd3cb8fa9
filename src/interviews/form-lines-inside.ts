import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { readHeader } from './header.ts';
import { isNounPhrase } from './legend.ts';
import type { Line } from './lines.ts';
import type { MarkedLines } from './marked-lines.ts';
import { isFullName, type Mark, markKey } from './marks.ts';
import { roleByCustom, roleInWords } from './roles.ts';
import { isSession } from './session-words.ts';
import { tallyOf } from './tally.ts';
import { whoLineAt } from './who-lines.ts';

const FORM = /^\s*\p{L}[\p{L} ]{1,24}\s*[:：]\s*(\S.*)$/u;
const NO_HEADING = { text: '', number: 0 };
const MOST_WORDS = 8;

/**
 * Below the first turn, the lines that tell of the interview and that nobody says: "Duur: 41 minuten" below the talk, and
 * "Datum: 4 juni", "Interviewer: Anna" where a second part begins, in a talk of O and R.
 */
export function formLinesInside({ lines, marks }: MarkedLines, first: number): ReadonlySet<Line> {
  const isFact = (line: Line, i: number) => marks[i] == null && !line.isHeading && tellsWhen(line);
  const facts = new Set(lines.filter((line, i) => i > first && isFact(line, i)));
  const tally = tallyOf(marks);
  const isRare = (key: string) => (tally.get(key)?.count ?? 0) === 1;
  const returning = new Set(
    [...tally.values()].flatMap(({ mark, count }) => (count > 1 ? [roleByCustom(mark)] : [])),
  );
  const told = new Set(facts);
  const isAbove = (i: number) => told.has(lines[i + 1] as Line);
  const tellsWho = (i: number, { mark }: Mark) => {
    const who = isRare(markKey(mark))
      ? whoLineAt({ lines, marks }, i, tally, { line: null, roles: new Set() })
      : null;
    if (who === null || !returning.has(who.role) || !isPersonsName(who.name)) return false;
    const next = marks[i + 1] ?? null;
    const asksNext = next !== null && roleByCustom(next.mark) === 'researcher';
    return isAbove(i) || facts.has(lines[i - 1] as Line) || (who.role === 'researcher' && asksNext);
  };
  for (let i = lines.length - 1; i > first; i--) {
    const [line, mark] = [lines[i] as Line, marks[i] ?? null];
    if (mark === null ? isAbove(i) && announcesNextPart(line) : tellsWho(i, mark)) told.add(line);
  }
  return told;
}

/** "Datum: 4 juni 2026", "Duur: 41 minuten". */
function tellsWhen({ text, number }: Line): boolean {
  const value = FORM.exec(text)?.[1] ?? '';
  if (!isNounPhrase(value.trim()) || roleInWords(text.split(/[:：]/u)[0] ?? '') !== null) return false;
  const { date, duration } = readHeader([{ text, number }], new Map(), NO_HEADING);
  return date !== null || duration !== null;
}

/** "Deel 2, opgenomen op 4 juni". */
function announcesNextPart({ text, isHeading }: Line): boolean {
  return (
    !isHeading &&
    isSession(text) &&
    !/[.?!]\s*$/u.test(text) &&
    text.trim().split(/\s+/u).length <= MOST_WORDS
  );
}

function isPersonsName(name: string): boolean {
  return isFullName(name) || FIRST_NAMES.has(fold(name));
}
