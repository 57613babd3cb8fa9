import type { Role } from '../model/project.ts';
import type { KnownRoles } from './acceptance.ts';
import { cast, type Part } from './casting.ts';
import { formLinesInside } from './form-lines-inside.ts';
import { describesSpeaker, type Legend, legendIn, listedInLegend, namesInLegend } from './legend.ts';
import type { Line } from './lines.ts';
import { type MarkedLines, markLines } from './marked-lines.ts';
import { markKey, numberInMark } from './marks.ts';
import { isRemarkMark } from './remark-words.ts';
import { withRemarks } from './remarks-on-talk.ts';
import { isRelative } from './roles.ts';
import { type Tally, tallyOf } from './tally.ts';
import type { Voice } from './voices.ts';
import { isFactAt, namedAbove, type WhoLine, whoLineAt } from './who-lines.ts';

/** What stands above the first turn of an interview, and who speaks below it. */
export interface TranscriptOpening {
  /** Lines that are no legend and that nobody says, above the first turn and below it: date, place, function. */
  readonly header: readonly Line[];
  /** Index of the first turn among the lines. */
  readonly first: number;
  /** By mark, in the order in which the legend, and then the turns, name them. */
  readonly speakers: ReadonlyMap<string, Part>;
  /** What it declares itself. */
  readonly legend: Legend;
  /** The lines of the whole, with the speakers' marks. */
  readonly marked: MarkedLines;
  /** How many turns start below. */
  readonly turns: number;
  /** Somebody speaks more than once. */
  readonly returns: boolean;
  /** Has a legend, a date or a duration: an interview starts here and is not going on. */
  readonly announced: boolean;
  /** At least one speaker is known to ask or to answer. */
  readonly knowsRoles: boolean;
}

/** What the project file and earlier interviews of the document say. */
export interface Before {
  readonly given: Legend;
  /** The legend of an earlier interview; it holds where this one has none of its own. */
  readonly inherited: Legend;
  /** Keys of names that asked in earlier interviews. */
  readonly asked: ReadonlySet<string>;
  /** Keys of the marks by which people spoke in earlier interviews. */
  readonly spoken: ReadonlySet<string>;
  /** The heading above says that it is with several people. */
  readonly isGroupTalk: boolean;
  /** No heading stands in the document, whose file is called after a talk or a person. */
  readonly isOwnFile: boolean;
}

const ANNOUNCES = /(?<!\p{L})(?:datum|date|duur|duration|interview|respondent)(?!\p{L})/iu;
const LONGEST_HEADER = 40;

export function openingOf(lines: readonly Line[], before: Before): TranscriptOpening {
  const told = toldByTables(lines);
  const known = new Map([...before.inherited, ...told, ...before.given]);
  const head = openingHead(markLines(lines, byKey(known)));
  const own = new Map([...told, ...head.legend, ...before.given]);
  const declared = head.legend.size === 0 ? known : own;
  // What a legend declares may be written in another way than what was read without it.
  const read = head.legend.size === 0 ? head.marked : markLines(lines, byKey(declared));
  const inside = formLinesInside(read, head.first);
  const spoken = {
    ...read,
    marks: read.marks.map((mark, i) => (inside.has(lines[i] as Line) ? null : mark)),
  };
  const marked = { ...spoken, marks: withRemarks(spoken, head.first, inside) };
  const speakers = speakersBelow(marked, head, { declared: byKey(declared), before });
  const turns = spoken.marks.slice(head.first).filter((mark) => mark !== null).length;
  return {
    header: [...head.header, ...inside],
    first: head.first,
    legend: head.legend,
    speakers,
    marked,
    turns,
    returns: turns > tallyOf(spoken.marks, head.first).size,
    announced: head.legend.size > 0 || head.header.some((line) => ANNOUNCES.test(line.text)),
    knowsRoles: [...speakers.values()].some(({ role }) => role !== 'unknown'),
  };
}

/** Whoever a table of answers says to be a respondent. */
function toldByTables(lines: readonly Line[]): Legend {
  return new Map(
    lines.flatMap(({ given }) =>
      given?.answers === true && given.mark !== '' ? [[given.mark, 'respondent' as const]] : [],
    ),
  );
}

export function byKey(legend: Legend): KnownRoles {
  return new Map([...legend].map(([mark, role]) => [markKey(mark), role]));
}

interface ReadHead {
  readonly marked: MarkedLines;
  readonly header: readonly Line[];
  readonly first: number;
  readonly legend: Legend;
  /** Who was there, by name. */
  readonly named: ReadonlyMap<string, Role>;
}

function openingHead(marked: MarkedLines): ReadHead {
  const { lines } = marked;
  const tally = tallyOf(marked.marks);
  const legend = new Map<string, Role>();
  const named = new Map<string, Role>();
  const header: Line[] = [];
  let before: WhoLine | 'header' | null = null;
  const roles = new Set<Role>();
  let first = 0;
  for (; first < Math.min(lines.length, LONGEST_HEADER); first++) {
    const line = lines[first] as Line;
    const declared = declaredBy(marked, first, legend, tally);
    const who: WhoLine | null =
      declared.size > 0
        ? null
        : (whoLineAt(marked, first, tally, { line: before, roles }) ?? namedAbove(marked, first, tally));
    if (declared.size > 0) for (const [mark, role] of declared) legend.set(mark, role);
    else if (who !== null) {
      roles.add(who.role);
      if (who.name !== '') named.set(who.name, who.role);
    } else if (marked.marks[first] !== null && !(before !== null && isFactAt(marked, first, tally))) break;
    if (declared.size === 0) header.push(line);
    before = who ?? (isFactAt(marked, first, tally) ? 'header' : null);
  }
  return { marked, header, first, legend, named };
}

function declaredBy(
  { lines, marks }: MarkedLines,
  i: number,
  legend: Legend,
  tally: Tally,
): ReadonlyMap<string, Role> {
  const line = lines[i];
  // "Loes (interviewer): Hoe gaat het?" is a turn that says who Loes is.
  if (line === undefined || (marks[i]?.aside ?? '') !== '') return new Map();
  const declared = new Map([
    ...listedInLegend(line.text, tally),
    ...namesInLegend(line.text, tally),
    ...legendIn(line, tally),
  ]);
  for (const mark of declared.keys()) if (legend.has(mark)) return new Map();
  if (declared.size > 0) return declared;
  const described = describesSpeaker(line);
  if (described === null || legend.has(described.mark)) return declared;
  const beside = [lines[i - 1], lines[i + 1]].some(
    (other) => other !== undefined && legendIn(other, tally).size > 0,
  );
  if (!beside && !countsOn(legend, described.mark)) return declared;
  const words = line.text.slice(described.end).trim();
  // "P: partner" beside a declared respondent walks in; on its own it is whom the interview is with.
  const walksIn = isRelative(words) && [...legend.values()].includes('respondent');
  declared.set(described.mark, walksIn ? 'other' : 'respondent');
  return declared;
}

/** R3, where the last that the legend declares is R2. */
function countsOn(legend: Legend, mark: string): boolean {
  const number = numberInMark(mark);
  return number !== null && mark.replace(/\d+$/u, String(number - 1)) === [...legend.keys()].at(-1);
}

function speakersBelow(
  marked: MarkedLines,
  { legend, first, named }: ReadHead,
  { declared: all, before }: { readonly declared: KnownRoles; readonly before: Before },
): Map<string, Part> {
  const voices = voicesIn(marked, first);
  const spoken = new Map(voices.map(({ mark }) => [markKey(mark), mark] as const));
  const [elsewhere, own] = [byKey(before.given), byKey(new Map([...before.inherited, ...legend]))];
  // What the project file says of somebody who speaks in another interview tells nothing of this one.
  const declared = new Map(
    [...all].filter(([key]) => !elsewhere.has(key) || spoken.has(key) || own.has(key)),
  );
  // "Memo" who answers somebody is a person.
  const written = [...spoken].filter(([key, mark]) => !declared.has(key) && isRemarkMark(mark));
  if (spoken.size - written.length > 1) for (const [key] of written) declared.set(key, 'other');
  const { asked: askedBefore, isGroupTalk } = before;
  const parts = cast(voices, { declared, named, hasLegend: legend.size > 0, askedBefore, isGroupTalk });
  const inOrder = [...legend].map(([mark, role]): [string, Part] => {
    const spelled = spoken.get(markKey(mark)) ?? mark;
    return [spelled, parts.get(spelled) ?? { role, declared: true, guessed: false }];
  });
  return new Map([...inOrder, ...parts]);
}

/** Whoever speaks from a line on, by the marks of the lines. */
export function voicesIn({ lines, marks }: Pick<MarkedLines, 'lines' | 'marks'>, first: number): Voice[] {
  const tally = tallyOf(marks, first);
  const asks = new Map<string, number>();
  let asked = true;
  let current = '';
  for (let i = first; i < lines.length; i++) {
    const mark = marks[i] ?? null;
    if (mark !== null) [current, asked] = [markKey(mark.mark), false];
    const words = lines[i]?.text.slice(mark?.end ?? 0) ?? '';
    if (asked || !words.includes('?')) continue;
    asks.set(current, (asks.get(current) ?? 0) + 1);
    asked = true;
  }
  return [...tally].map(([key, { mark, count, first: line }]) => ({
    mark,
    aside: marks[line]?.aside ?? '',
    turns: count,
    asks: asks.get(key) ?? 0,
  }));
}
