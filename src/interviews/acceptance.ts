import type { Role } from '../model/project.ts';
import { isLabelWord, isNoName, isPlaceLike } from './label-words.ts';
import { INITIALS, isFullName, isNameLike, markKey, marksJoined, shapeOf } from './marks.ts';
import { isRelative, roleByCustom, roleInWords } from './roles.ts';
import { type Count, startsLarge, type Tally } from './tally.ts';

/** Roles by the key of a mark. */
export type KnownRoles = ReadonlyMap<string, Role>;

/**
 * Which of the marks in a text are speakers, by key. Legend and project file decide; letters, words for a role and
 * numbered kinds of people speak for themselves; a name is taken where it can be nothing else; any other word
 * before a colon only where it returns and somebody has to be there who answers. A form that is not firm needs
 * everything to return.
 */
export function speakersAmong(tally: Tally, known: KnownRoles, isFirm: boolean): ReadonlySet<string> {
  const accepted = new Set<string>();
  const passes: readonly Pass[] = [isKnown, saysItself, isNamed, walksIn, answers, isShared];
  const fewest = isFirm ? 1 : 2;
  for (const pass of passes) {
    const view: View = { tally, known, accepted: new Set(accepted), fewest };
    for (const [key, count] of tally)
      if (!accepted.has(key) && pass({ key, ...count }, view)) accepted.add(key);
  }
  return accepted;
}

interface Candidate extends Count {
  readonly key: string;
}

interface View {
  readonly tally: Tally;
  readonly known: KnownRoles;
  /** What earlier passes took. */
  readonly accepted: ReadonlySet<string>;
  /** How often a mark that may be nothing else has to stand there. */
  readonly fewest: number;
}

type Pass = (candidate: Candidate, view: View) => boolean;

const RETURNS = 2;

function isKnown({ key }: Candidate, { known }: View): boolean {
  return known.has(key);
}

function saysItself({ mark, count }: Candidate, { tally, fewest }: View): boolean {
  if (isLabelWord(mark) || marksJoined(mark).length > 1) return false;
  const role = roleInWords(mark);
  if (role === 'shared') return false;
  const least = startsLarge(mark) ? fewest : RETURNS;
  if (role !== null) return count >= least || rolesIn(tally) > 1;
  if (roleByCustom(mark) !== 'unknown') return count >= least;
  if (!startsLarge(mark)) return false;
  if (INITIALS.test(mark)) return count >= fewest;
  const shape = shapeOf(mark);
  if (shape.startsWith('letters')) return count >= RETURNS || isDiarised(mark);
  return shape.startsWith('numbered') && isSeries(shape, tally);
}

/** "Interviewer" and "Respondent" once each, in a form that is not firm, are two speakers all the same. */
function rolesIn(tally: Tally): number {
  return new Set([...tally.values()].map(({ mark }) => roleInWords(mark)).filter((role) => role !== null))
    .size;
}

/** SPEAKER_00, Spreker 1, S00: who speaks as a program tells voices apart. */
export function isDiarised(mark: string): boolean {
  return /^(?:speaker|spreker|voice|stem|s)[\s_-]?\d{1,2}$/iu.test(mark);
}

const LEAST_OF_A_SERIES = 3;

/** "Bewoner 1", "Bewoner 2": kinds of people who are told apart by number; in a list each number stands once. */
function isSeries(shape: string, tally: Tally): boolean {
  let total = 0;
  let returns = false;
  for (const { mark, count } of tally.values()) {
    if (shapeOf(mark) !== shape) continue;
    if (isDiarised(mark)) return true;
    total += count;
    returns ||= count >= RETURNS;
  }
  return returns && total >= LEAST_OF_A_SERIES;
}

const OFTEN = 3;

function isNamed({ mark, count }: Candidate, { fewest }: View): boolean {
  if (isLabelWord(mark) || marksJoined(mark).length > 1 || !isNameLike(mark)) return false;
  if (isFullName(mark)) return count >= fewest;
  if (isNoName(mark)) return false;
  return count >= (isPlaceLike(mark) ? OFTEN : fewest);
}

function walksIn({ mark, count }: Candidate, { accepted, fewest }: View): boolean {
  return startsLarge(mark) && isRelative(mark) && accepted.size > 0 && count >= fewest;
}

/** "Kok:" beside "Interviewer:": a word like any other, but without it nobody would answer. */
function answers({ mark, count }: Candidate, { tally, known, accepted, fewest }: View): boolean {
  if (isLabelWord(mark) || !startsLarge(mark) || count < RETURNS || /\s.*\s/u.test(mark)) return false;
  const others = [...accepted];
  const asks = others.filter(
    (key) => (known.get(key) ?? roleByCustom(tally.get(key)?.mark ?? key)) === 'researcher',
  );
  return asks.length === others.length && (asks.length > 0 || fewest === 1);
}

function isShared({ mark }: Candidate, { tally, accepted }: View): boolean {
  if (roleInWords(mark) === 'shared') return accepted.size >= 2;
  const parts = marksJoined(mark);
  if (parts.length < 2) return false;
  const shapes = new Set([...accepted].map((key) => shapeOf(tally.get(key)?.mark ?? key)));
  return parts.every(
    (part) => accepted.has(markKey(part)) || (startsLarge(part) && shapes.has(shapeOf(part))),
  );
}
