import type { Role } from '../model/project.ts';
import type { Line } from './lines.ts';
import { roleInWords } from './roles.ts';
import {
  describesSpeaker,
  isNounPhrase,
  type Legend,
  legendIn,
  markOf,
  namesInLegend,
  speakersAmong,
} from './speakers.ts';

/** What stands above the first turn of an interview, and who speaks below it. */
export interface Opening {
  /** Lines above the first turn that are no legend: date, place, function. */
  readonly header: readonly Line[];
  /** Index of the first turn among the lines. */
  readonly first: number;
  /** In the order in which the legend, and then the turns, name them. */
  readonly speakers: ReadonlyMap<string, { readonly role: Role; readonly declared: boolean }>;
  /** What it declares itself. */
  readonly legend: Legend;
  /** How many turns start below. */
  readonly turns: number;
  /** Has a legend, a date or a duration: an interview starts here and is not going on. */
  readonly announced: boolean;
  /** At least one speaker is known to ask or to answer. */
  readonly knowsRoles: boolean;
}

const ANNOUNCES = /(?<!\p{L})(?:datum|date|duur|duration|interview|respondent)(?!\p{L})/iu;
const LONGEST_HEADER = 40;

/** `inherited` is the legend of an earlier interview of the document; it holds where this one has none of its own. */
export function openingOf(lines: readonly Line[], given: Legend, inherited: Legend = new Map()): Opening {
  const all = countMarks(lines, 0);
  const legend = new Map<string, Role>();
  const header: Line[] = [];
  const known = new Map([...inherited, ...given]);
  let first = 0;
  for (; first < Math.min(lines.length, LONGEST_HEADER); first++) {
    const line = lines[first] as Line;
    const declared = declaredBy(lines, first, legend, all);
    if (declared.size > 0) for (const [mark, role] of declared) legend.set(mark, role);
    else if (startsTalk(line, all, legend, known)) break;
    else header.push(line);
  }
  const counts = countMarks(lines, first);
  const spoken = speakersAmong(counts, legend, legend.size === 0 ? known : given);
  const speakers = new Map<string, { role: Role; declared: boolean }>();
  for (const [mark, role] of legend) speakers.set(mark, { role, declared: true });
  for (const [mark, speaker] of spoken) speakers.set(mark, speaker);
  const turns = [...counts].reduce((sum, [mark, count]) => sum + (spoken.has(mark) ? count : 0), 0);
  return {
    header,
    first,
    legend,
    speakers,
    turns,
    announced: legend.size > 0 || header.some((line) => ANNOUNCES.test(line.text)),
    knowsRoles: [...speakers.values()].some(({ role }) => role !== 'unknown'),
  };
}

function declaredBy(
  lines: readonly Line[],
  i: number,
  legend: Legend,
  marks: ReadonlyMap<string, number>,
): ReadonlyMap<string, Role> {
  const text = lines[i]?.text ?? '';
  const declared = new Map([...namesInLegend(text, marks), ...legendIn(text)]);
  for (const mark of declared.keys()) if (legend.has(mark)) return new Map();
  if (declared.size > 0) return declared;
  const described = describesSpeaker(text);
  if (described === null || legend.has(described.mark)) return declared;
  const beside = [lines[i - 1], lines[i + 1]].some(
    (line) => line !== undefined && legendIn(line.text).size > 0,
  );
  if (beside) declared.set(described.mark, 'respondent');
  return declared;
}

/** The first turn: a known mark, initials, or a written-out role that comes back below. */
function startsTalk(line: Line, counts: ReadonlyMap<string, number>, legend: Legend, given: Legend): boolean {
  const found = markOf(line.text);
  if (found === null) return false;
  const { mark, end } = found;
  if (legend.has(mark) || given.has(mark)) return true;
  const count = counts.get(mark) ?? 0;
  // "Respondent: medewerker wijkteam" above the talk says who it is; a speaker's mark comes back, or is followed by a sentence.
  if (roleInWords(mark) !== null && count < 2 && isNounPhrase(line.text.slice(end).trim())) return false;
  return speakersAmong(counts, legend, given).has(mark);
}

function countMarks(lines: readonly Line[], from: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines.slice(from)) {
    const mark = line.isHeading ? undefined : markOf(line.text)?.mark;
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}
