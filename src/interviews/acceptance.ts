import { fold } from '../language/fold.ts';
import type { Role } from '../model/project.ts';
import { countsPeople, isCalling } from './callings.ts';
import { isLabelWord, isNoName, isPlaceLike } from './label-words.ts';
import { INITIALS, isDiarised, isFullName, isNameLike, markKey, marksJoined, shapeOf } from './marks.ts';
import { isFunctionWord } from './person-words.ts';
import { isRelative, roleByCustom, roleInWords } from './roles.ts';
import { type Count, startsLarge, type Tally } from './tally.ts';

/** Roles by the key of a mark. */
export type KnownRoles = ReadonlyMap<string, Role>;

/**
 * Which of the marks in a text are speakers, by key. Legend and project file decide; letters, words for a role and
 * numbered kinds of people speak for themselves; a name is taken where it can be nothing else; any other word
 * before a colon only where it returns and takes turns with others. A form that is not firm needs everything to
 * return. `order` holds the keys of all marks as they stand in the text.
 */
export function speakersAmong(
  tally: Tally,
  known: KnownRoles,
  isFirm: boolean,
  order: readonly string[],
): ReadonlySet<string> {
  const accepted = new Set<string>();
  if (tally.size === 0) return accepted;
  const passes: readonly Pass[] = [
    isKnownMark,
    saysItself,
    isNamedMark,
    walksIn,
    isTimedLikeOthers,
    isNamedLikeOthers,
    answers,
    answersOnce,
    takesTurns,
    isShared,
  ];
  const facts = markFacts(tally, isFirm);
  for (const pass of passes) {
    const view = { ...facts, known, ...acceptedView(accepted, tally, known, order) };
    for (const [key, count] of tally)
      if (!accepted.has(key) && pass({ key, ...count }, view)) accepted.add(key);
  }
  return accepted;
}

interface CandidateMark extends Count {
  readonly key: string;
}

interface MarkFacts {
  /** How often a mark that may be nothing else has to stand there. */
  readonly fewest: number;
  /** How many different roles the words of marks say. */
  readonly roles: number;
  /** One mark asks by custom and the only other one answers: "I" and "R". */
  readonly isPair: boolean;
  /** Shapes of numbered marks that return, come from a program, or count people: "Kok 1", "Arts 1". */
  readonly series: ReadonlySet<string>;
}

interface View extends MarkFacts {
  readonly known: KnownRoles;
  /** What earlier passes took. */
  readonly accepted: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
  /** True where nobody who returns answers: one person, or those who ask. */
  readonly nobodyAnswers: boolean;
  /** True where all that were taken ask. */
  readonly onlyAsked: boolean;
  /** By key, the accepted marks that stand directly before it. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

type Pass = (candidate: CandidateMark, view: View) => boolean;

const RETURNS = 2;
const OFTEN = 3;

function markFacts(tally: Tally, isFirm: boolean): MarkFacts {
  const totals = new Map<string, { total: number; returns: boolean }>();
  const roles = new Set<Role>();
  for (const { mark, count } of tally.values()) {
    const role = roleInWords(mark);
    if (role !== null) roles.add(role);
    const shape = shapeOf(mark);
    if (!shape.startsWith('numbered')) continue;
    const { total, returns } = totals.get(shape) ?? { total: 0, returns: false };
    const isSure = count >= RETURNS || isDiarised(mark);
    totals.set(shape, { total: total + (isDiarised(mark) ? OFTEN : count), returns: returns || isSure });
  }
  const returning = [...totals].flatMap(([shape, { total, returns }]) =>
    returns && total >= OFTEN ? [shape] : [],
  );
  const people = [...tally.values()].filter(({ mark }) => countsPeople(mark));
  const counted = people.length < RETURNS ? [] : people.map(({ mark }) => shapeOf(mark));
  const customs = new Set([...tally.values()].map(({ mark }) => roleByCustom(mark)));
  const isPair = tally.size === RETURNS && customs.has('researcher') && customs.has('respondent');
  return {
    fewest: isFirm ? 1 : RETURNS,
    roles: roles.size,
    isPair,
    series: new Set([...returning, ...counted]),
  };
}

function acceptedView(
  accepted: ReadonlySet<string>,
  tally: Tally,
  known: KnownRoles,
  order: readonly string[],
): Pick<View, 'accepted' | 'shapes' | 'nobodyAnswers' | 'onlyAsked' | 'before'> {
  const marks = [...accepted].map((key) => [key, tally.get(key)?.mark ?? key] as const);
  const roleOf = (key: string, mark: string) => known.get(key) ?? roleByCustom(mark);
  const roles = marks.flatMap(([key, mark]) =>
    (tally.get(key)?.count ?? 0) < RETURNS ? [] : [roleOf(key, mark)],
  );
  const before = new Map<string, Set<string>>();
  let last: string | null = null;
  for (const key of order) {
    if (last !== null && !accepted.has(key)) before.set(key, (before.get(key) ?? new Set()).add(last));
    if (accepted.has(key)) last = key;
  }
  return {
    accepted: new Set(accepted),
    shapes: new Set(marks.map(([, mark]) => shapeOf(mark))),
    nobodyAnswers:
      roles.every((role) => role === 'researcher') || (roles.length === 1 && roles[0] === 'unknown'),
    onlyAsked: marks.length > 0 && marks.every(([key, mark]) => roleOf(key, mark) === 'researcher'),
    before,
  };
}

function isKnownMark({ key }: CandidateMark, { known }: View): boolean {
  return known.has(key);
}

function saysItself({ mark, count }: CandidateMark, { roles, isPair, series, fewest }: View): boolean {
  if (isLabelWord(mark) || marksJoined(mark).length > 1) return false;
  const role = roleInWords(mark);
  if (role === 'shared') return false;
  const least = startsLarge(mark) ? fewest : RETURNS;
  // "Interviewer" and "Respondent" once each, in a form that is not firm, are two speakers all the same.
  if (role !== null) return count >= least || roles > 1;
  if (roleByCustom(mark) !== 'unknown') return count >= least || (isPair && startsLarge(mark));
  if (!startsLarge(mark)) return false;
  if (INITIALS.test(mark)) return count >= fewest;
  const shape = shapeOf(mark);
  if (shape.startsWith('letters')) return count >= RETURNS || isDiarised(mark);
  return series.has(shape);
}

function isNamedMark({ mark, count }: CandidateMark, { fewest }: View): boolean {
  if (isLabelWord(mark) || marksJoined(mark).length > 1 || !isNameLike(mark)) return false;
  if (isFullName(mark)) return count >= fewest;
  if (isNoName(mark)) return false;
  return count >= (isPlaceLike(mark) ? OFTEN : fewest);
}

/** "Joke 0:40", once, among others who speak at a time: a third voice. */
function isTimedLikeOthers({ mark, isTimed }: CandidateMark, { accepted, shapes }: View): boolean {
  if (!isTimed || accepted.size < 2 || isLabelWord(mark) || marksJoined(mark).length > 1) return false;
  return startsLarge(mark) && shapes.has(shapeOf(mark)) && shapeOf(mark) !== 'word';
}

/** A whole name, once, where others go by theirs. */
function isNamedLikeOthers({ mark }: CandidateMark, { accepted, shapes }: View): boolean {
  if (accepted.size < 2 || isLabelWord(mark) || marksJoined(mark).length > 1) return false;
  return isFullName(mark) && shapes.has('name');
}

function walksIn({ mark, count }: CandidateMark, { accepted, fewest }: View): boolean {
  if (!startsLarge(mark) || accepted.size === 0) return false;
  return (isRelative(mark) && count >= fewest) || (isFunctionWord(mark) && count >= RETURNS);
}

/** "Kok:" beside "Interviewer:": a word like any other, but without it nobody would answer. */
function answers(candidate: CandidateMark, { accepted, nobodyAnswers, fewest }: View): boolean {
  return mayReturn(candidate) && nobodyAnswers && (accepted.size > 0 || fewest === 1);
}

/** "Interviewer: …", "Planner: …" (or "Parent 1: …"), each once: a short talk, and who but the second answers? */
function answersOnce({ key, mark }: CandidateMark, { onlyAsked, fewest, before }: View): boolean {
  if (!onlyAsked || fewest > 1 || !before.has(key) || isLabelWord(mark)) return false;
  const isNumbered = shapeOf(mark).startsWith('numbered');
  if (before.size > 1 && !isCalling(fold(isNumbered ? mark.replace(/\P{L}+$/u, '') : mark))) return false;
  return startsLarge(mark) && (isNumbered || !/\s/u.test(mark));
}

/** "Wim:" is a word as well, but it comes now after one speaker and now after another; "Voordeel:" after one alone. */
function takesTurns(candidate: CandidateMark, { before }: View): boolean {
  return mayReturn(candidate) && (before.get(candidate.key)?.size ?? 0) > 1;
}

function mayReturn({ mark, count }: CandidateMark): boolean {
  return !isLabelWord(mark) && startsLarge(mark) && count >= RETURNS && !/\s.*\s/u.test(mark);
}

function isShared({ mark }: CandidateMark, { accepted, shapes }: View): boolean {
  // "R2?": perhaps that one, and nobody knows.
  if (mark.endsWith('?')) {
    const perhaps = mark.slice(0, -1);
    return accepted.has(markKey(perhaps)) || (INITIALS.test(perhaps) && shapes.has(shapeOf(perhaps)));
  }
  if (roleInWords(mark) === 'shared') return accepted.size >= 2;
  const parts = marksJoined(mark);
  if (parts.length < 2) return false;
  return parts.every(
    (part) => accepted.has(markKey(part)) || (startsLarge(part) && shapes.has(shapeOf(part))),
  );
}
